import Catalog

/// What is searched for, as words of the index: one word, or some in a row.
struct SoughtWords: Equatable {
  /// No longer run of words is searched for, and no longer text is read for its words.
  private static let most = (words: 64, bytes: 2_048)

  /// Folded letters; never empty.
  let words: [[UInt8]]
  /// Whether the last one is the beginning of a word.
  let isPrefix: Bool

  /// Reads what was typed; nil if no word is in it.
  init?(_ typed: String, isPrefix: Bool, _ reader: WordReader) {
    let list = reader.words(of: Array(String(typed.unicodeScalars.prefix(Self.most.bytes)).utf8))
    guard list.count > 0 else { return nil }
    words = (0..<min(list.count, Self.most.words)).map { Array(list[$0]) }
    // A beginning of one letter would be the beginning of nearly everything.
    self.isPrefix = isPrefix && list.count <= Self.most.words && Self.isLong(words[words.count - 1])
  }

  /// One whole word of the index.
  init(whole word: String) {
    words = [Array(word.utf8)]
    isPrefix = false
  }

  /// Whether it is the beginning of one word.
  var isLoneBeginning: Bool { isPrefix && words.count == 1 }

  /// How FTS5 is asked for them: in quotes, so that nothing of it is taken for more than a word.
  func pattern(in part: TextTerm.Part) -> String {
    let letters = words.joined(separator: [0x20])
    let words = String(decoding: letters.map { $0 == 0x22 ? 0x20 : $0 }, as: UTF8.self)
    let quoted = "\"\(words)\"\(isPrefix ? " *" : "")"
    return switch part {
    case .anywhere: quoted
    case .title: "title : \(quoted)"
    case .said: "said : \(quoted)"
    }
  }

  /// Two letters, or one of those that say as much as a word.
  private static func isLong(_ word: [UInt8]) -> Bool {
    word.count > 2 || word.count == 2 && word[0] < 0x80
  }
}
