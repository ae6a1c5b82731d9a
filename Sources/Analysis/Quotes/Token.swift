/// A word, a mark of punctuation or a whole quote of the text, in reading order.
///
/// Half a cache line: an article's tokens are read many times over. Offsets reach 4 GiB (see `QuoteFinder`).
struct Token {
  enum Kind: UInt8 {
    case word
    /// A whole marked run.
    case quote
    case comma
    /// The end of a sentence.
    case stop
    /// The end of a sentence that ends inside a quote; an attribution may follow all the same.
    case softStop
    case colon
    case semicolon
    case dash
    case open
    case close
    /// The end of a block.
    case paragraph
  }

  struct Flags: OptionSet {
    let rawValue: UInt16

    init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    static let capital = Flags(rawValue: 1)
    static let allCaps = Flags(rawValue: 2)
    static let possessive = Flags(rawValue: 4)
    static let number = Flags(rawValue: 8)
    static let sentenceStart = Flags(rawValue: 16)
    /// An initial: "J.".
    static let initial = Flags(rawValue: 32)
    static let hyphen = Flags(rawValue: 64)
    /// It ends in -ly.
    static let manner = Flags(rawValue: 128)
    /// It ends in -s, and not in -ss.
    static let plural = Flags(rawValue: 256)
    /// It ends in -ed.
    static let regular = Flags(rawValue: 512)
  }

  let classes: WordClass
  /// A word's hash; of a quote, which of the passage's runs it is.
  private let number: UInt64
  private let first: UInt32
  private let last: UInt32
  let sentence: Int32
  let kind: Kind
  let flags: Flags

  /// Creates a word.
  @inline(__always)
  init(word range: Range<Int>, hash: UInt64, _ flags: Flags, _ classes: WordClass, sentence: Int32) {
    self.init(.word, range, number: hash, flags, classes, sentence)
  }

  /// Creates anything but a word; `run` tells which of the passage's runs a quote is.
  init(_ kind: Kind, _ range: Range<Int>, run: Int = 0, _ flags: Flags, sentence: Int32) {
    self.init(kind, range, number: UInt64(run), flags, [], sentence)
  }

  @inline(__always)
  private init(
    _ kind: Kind,
    _ range: Range<Int>,
    number: UInt64,
    _ flags: Flags,
    _ classes: WordClass,
    _ sentence: Int32
  ) {
    self.kind = kind
    self.flags = flags
    self.classes = classes
    self.number = number
    self.sentence = sentence
    first = UInt32(truncatingIfNeeded: range.lowerBound)
    last = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// Where it begins and ends in the text.
  var start: Int { Int(first) }
  var end: Int { Int(last) }

  /// The hash of a word.
  var hash: UInt64 { number }

  /// Which of the passage's runs a quote is.
  var run: Int { Int(truncatingIfNeeded: number) }

  /// Whether it is a word of any of these classes.
  func isA(_ classes: WordClass) -> Bool {
    !self.classes.isDisjoint(with: classes)
  }

  /// Whether a sentence cannot go on past it.
  var endsSentence: Bool {
    switch kind {
    case .stop, .softStop, .paragraph: true
    case .word, .quote, .comma, .colon, .semicolon, .dash, .open, .close: false
    }
  }
}
