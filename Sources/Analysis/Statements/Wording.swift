import News

/// The words of an utterance, made ready to be compared with others.
struct Wording: Sendable {
  /// In the order of the text.
  let words: [ComparedWord]
  /// The sum of the words' weights.
  let weight: Double
  /// Runs of letters.
  let grams: WeightedBag
  /// Two words, one behind the other, by their stems.
  let pairs: WeightedBag
  /// Whole words.
  let bag: WeightedBag
  /// Of all words in their order.
  let hash: UInt64

  /// Reads an utterance.
  init(_ text: String) {
    var reader = WordingReader()
    reader.read(text, at: 0)
    self.init(reader)
  }

  /// Reads an utterance that stands in pieces of a text; ranges are the text's.
  init(_ pieces: [TextRange], of text: Text) {
    var reader = WordingReader()
    for piece in pieces { reader.read(text[piece], at: piece.start) }
    self.init(reader)
  }

  private init(_ reader: WordingReader) {
    words = reader.words
    weight = words.reduce(0) { $0 + $1.weight }
    grams = WeightedBag(reader.grams)
    bag = WeightedBag(words.map { ($0.hash, $0.weight) })
    pairs = WeightedBag(
      zip(words, words.dropFirst()).map { (FoldedHash.pair($0.stem, $1.stem), ($0.weight + $1.weight) / 2) }
    )
    hash = words.reduce(0x9E37_79B9_7F4A_7C15) { FoldedHash.pair($0, $1.hash) }
  }

  /// Whether it has the very words of another.
  func hasWords(of other: Wording) -> Bool {
    hash == other.hash && words.count == other.words.count && zip(words, other.words).allSatisfy { $0.hash == $1.hash }
  }
}
