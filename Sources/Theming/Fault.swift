/// What is wrong with a value of a theme file, before its place is looked up.
struct Fault: Equatable {
  let sentence: String
  /// The key and the tables it stands in.
  let path: [String]
  /// The word of the value that is at fault, if it is one.
  var word: String?
}
