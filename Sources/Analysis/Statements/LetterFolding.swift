/// Letters as comparing reads them: small, without accents, one form each.
enum LetterFolding {
  /// What a scalar does to the word it stands in.
  enum Role {
    /// It belongs to a word; folded.
    case letter(UInt32)
    /// A letter that is nearly a word by itself: Han, kana, Hangul, Thai, Lao, Khmer, Burmese.
    case syllable(UInt32)
    /// It may join two parts of a word.
    case apostrophe
    /// It is passed over: accents, joiners, direction marks.
    case nothing
    case border
  }

  /// Latin letters from U+00C0 to U+017F without their accents; a dot stands for what is no letter.
  private static let latin: [UInt32] =
    ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
    + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").unicodeScalars.map(\.value)

  /// The role of a scalar.
  static func role(of scalar: Unicode.Scalar) -> Role {
    let value = scalar.value
    switch value {
    case 0x61...0x7A, 0x30...0x39: return .letter(value)
    case 0x41...0x5A: return .letter(value | 0x20)
    case 0x27, 0x2018, 0x2019, 0x2BC: return .apostrophe
    case 0..<0xAA: return .border
    case 0xAD, 0x300...0x36F, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x591...0x5C7: return .nothing
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: return .nothing
    case 0xC0..<0x180:
      let folded = latin[Int(value - 0xC0)]
      return folded == 0x2E ? .border : .letter(folded)
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF: return .syllable(value)
    case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return value == 0x30FB ? .border : .syllable(value)
    case 0xFF10...0xFF19, 0xFF41...0xFF5A: return .letter(value - 0xFEE0)
    case 0xFF21...0xFF3A: return .letter(value - 0xFEE0 + 0x20)
    case _: return other(scalar)
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> Role {
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil else { return .border }
    if let digit = properties.numericValue, properties.numericType == .decimal, digit >= 0, digit < 10 {
      return .letter(0x30 + UInt32(digit))
    }
    let small = properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    switch small {
    // Forms that writers of Cyrillic and Arabic often leave out.
    case 0x439: return .letter(0x438)
    case 0x451: return .letter(0x435)
    case 0x622, 0x623, 0x625, 0x671: return .letter(0x627)
    case 0x649: return .letter(0x64A)
    case 0x629: return .letter(0x647)
    case 0x3C2: return .letter(0x3C3)
    case _: return .letter(small)
    }
  }

  /// Whether a syllable is kana, which mostly marks what role a word plays.
  static func isKana(_ value: UInt32) -> Bool { (0x3041...0x309F).contains(value) }
}
