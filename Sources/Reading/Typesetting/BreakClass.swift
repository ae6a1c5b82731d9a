/// What a scalar means for where a line may be broken.
///
/// The essentials of Unicode's line breaking (UAX #14), with the Japanese rules for marks at either end of a line.
/// Korean is kept together between its blanks, as its readers expect.
enum BreakClass: UInt8 {
  case letter
  case digit
  case blank
  /// Never a break on either side: no-break space, joiners, straight quotation marks.
  case glue
  /// A break may come after it, inside a word: `-`.
  case hyphen
  /// A break may come after it: dashes, `/`.
  case dash
  /// No break after it: `(`, `“`.
  case opening
  /// No break before it: `)`, `”`, `,`.
  case closing
  /// No break before it, blanks or not: `»`, `!`, as French sets them.
  case spacedClosing
  /// Breaks may come on both sides: ideographs, kana, emoji.
  case ideograph
  /// `「`: a break may come before it, none after.
  case wideOpening
  /// `。`, `、`, `」`, small kana: a break may come after it, none before.
  case wideClosing

  /// The classes of ASCII, by value.
  static let ofASCII: [BreakClass] = (0..<128).map { (value: UInt32) in
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20: .blank
    case 0x22, 0x27: .glue
    case 0x28, 0x5B, 0x7B: .opening
    case 0x29, 0x5D, 0x7D, 0x2C, 0x2E: .closing
    case 0x21, 0x3A, 0x3B, 0x3F: .spacedClosing
    case 0x2D: .hyphen
    case 0x2F: .dash
    case 0x30...0x39: .digit
    default: .letter
    }
  }

  /// The class of a scalar beyond ASCII.
  static func beyondASCII(_ value: UInt32) -> BreakClass {
    if value < 0x2000 { return latin(value) }
    if value < 0x2E80 { return punctuation(value) }
    return wide(value)
  }

  private static func latin(_ value: UInt32) -> BreakClass {
    switch value {
    case 0xA0: .glue
    case 0x85: .blank
    case 0xAB: .opening
    case 0xBB: .spacedClosing
    case 0xAD: .dash
    case 0x0589, 0x060C, 0x061B, 0x061F, 0x06D4, 0x0964, 0x0965: .closing
    default: .letter
    }
  }

  private static func punctuation(_ value: UInt32) -> BreakClass {
    switch value {
    case 0x2007, 0x200D, 0x2011, 0x202F, 0x2060: .glue
    case 0x2000...0x200A, 0x2028, 0x2029, 0x205F: .blank
    case 0x200B, 0x2010, 0x2012...0x2015: .dash
    case 0x2018, 0x201A, 0x201C, 0x201E, 0x2039: .opening
    case 0x2019, 0x201D, 0x2026: .closing
    case 0x203A: .spacedClosing
    case 0x203C, 0x2047...0x2049: .closing
    case 0x231A, 0x231B, 0x2600...0x26FF: .ideograph
    default: .letter
    }
  }

  private static func wide(_ value: UInt32) -> BreakClass {
    switch value {
    case 0x3000: .blank
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D: .wideOpening
    case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B: .wideClosing
    case 0x301C, 0x301E, 0x301F, 0x303B, 0x309B...0x309E, 0x30A0, 0x30FB...0x30FE: .wideClosing
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E, 0x3095, 0x3096: .wideClosing
    case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6: .wideClosing
    case 0x31F0...0x31FF: .wideClosing
    case 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62: .wideOpening
    case 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF60, 0xFF61, 0xFF63: .wideClosing
    case 0xFF64, 0xFF65, 0xFF67...0xFF70, 0xFF9E, 0xFF9F: .wideClosing
    case 0x2E80...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF10...0xFF5A, 0xFF66...0xFF9D: .ideograph
    case 0xFEFF: .glue
    case 0x1F000...0x1FAFF, 0x20000...0x3FFFF: .ideograph
    default: .letter
    }
  }
}
