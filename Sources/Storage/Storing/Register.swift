/// What the writer remembers from one batch to the next.
///
/// Its numbers are right as long as nobody else writes and no transaction is undone: both are noticed, and it begins
/// anew.
struct Register {
  /// More names than these are not remembered, so that they stay within a few megabytes.
  private static let mostNames = 40_000

  /// `PRAGMA data_version` of the writer when it was right.
  private var version: Int?
  var outlets: [String: Int] = [:] { didSet { if outlets.count > Self.mostNames { outlets = [:] } } }
  var speakers: [String: Int] = [:] { didSet { if speakers.count > Self.mostNames { speakers = [:] } } }
  var folders: [[UInt8]: Int] = [:] { didSet { if folders.count > Self.mostNames { folders = [:] } } }
  /// Files of which only the first articles have come, by number.
  var begun: [Int: BegunFile] = [:]

  /// Forgets the numbers if somebody else has written since.
  mutating func look(at version: Int?) {
    guard self.version != version else { return }
    let begun = begun
    self = Register()
    self.begun = begun
    self.version = version
  }
}
