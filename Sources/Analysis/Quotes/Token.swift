/// A word, a mark of punctuation or a whole quote of the text, in reading order.
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
    let rawValue: UInt8

    init(rawValue: UInt8) {
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
  }

  let kind: Kind
  var flags: Flags
  /// Which of the passage's runs a quote is; -1 for all else.
  let run: Int32
  let sentence: Int32
  let start: Int
  let end: Int
  let hash: UInt64
  var classes: WordClass

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
