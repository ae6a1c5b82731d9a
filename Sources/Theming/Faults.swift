/// What is wrong in a theme file, found in the order of reading; no more than one reads.
struct Faults {
  /// Further ones of a file are not noted, nor are their sentences made.
  static let most = 50

  private(set) var list: [Fault] = []

  /// Notes a fault at a key, or at a word of its value.
  mutating func add(_ sentence: @autoclosure () -> String, at path: [String], word: String? = nil) {
    guard list.count < Self.most else { return }
    list.append(Fault(sentence: sentence(), path: path, word: word))
  }

  /// Notes those of another reader.
  mutating func add(_ others: Faults) {
    list.append(contentsOf: others.list.prefix(Self.most - list.count))
  }
}
