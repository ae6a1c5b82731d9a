/// What is wrong with a line of an export, in a few words.
struct LineFault: Error, Equatable, Sendable {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}
