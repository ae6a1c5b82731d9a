/// With what kinds of bytes the forms of a lexicon begin.
struct FormStarts: OptionSet {
  let rawValue: UInt8

  /// Small letters, digits, the low line.
  static let small = FormStarts(rawValue: 1 << 0)
  /// Bytes beyond ASCII.
  static let beyond = FormStarts(rawValue: 1 << 1)
  /// Marks of ASCII, as only the user's own forms do.
  static let marks = FormStarts(rawValue: 1 << 2)
  /// Arabic letters, before which other words may stand without a space.
  static let arabic = FormStarts(rawValue: 1 << 3)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The kind of a first byte; none for a capital of ASCII.
  init(of byte: UInt8) {
    switch byte {
    case 0x41..<0x5B: self = []
    case 0xD8: self = [.beyond, .arabic]
    case 0x80...: self = .beyond
    default: self = WordBorder.isWordByte(byte) ? .small : .marks
    }
  }
}
