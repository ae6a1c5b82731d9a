import News
import Storage

/// What was found in a source, made ready for the library.
enum ReadyFinding: Sendable {
  /// An article; more was found in it than is kept if it `isCut`.
  case deposit(Deposit, isCut: Bool)
  case obstacle(Obstacle, at: String?)
}
