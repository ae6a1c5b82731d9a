/// One speaker's turn: somebody said something here.
struct Turn {
  let member: Int?
  let sentence: Int32
}
