/// Characters that show nothing: what they are for, and what stands for them where they must be seen.
enum Hidden {
  /// Whether the invisible scalar does its work where it stands, and so need not be made visible: a joiner between
  /// letters that join or within an emoji, a variation selector after the character that it varies.
  static func works(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    guard let previous else { return false }
    switch scalar.value {
    case 0x200C: return isJoining(previous)
    case 0x200D: return isJoining(previous) || isEmoji(previous)
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D:
      return ScalarKind(previous).columns > 0 && !isBlankOrControl(previous)
    case 0x1F3FB...0x1F3FF: return isEmoji(previous)
    default: return false
    }
  }

  /// Whether the invisible scalar can be a part of a written character, as joiners and variation selectors can.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  /// The symbol that makes an invisible character visible; it takes one column.
  ///
  /// An arrow for what turns the direction of writing, a hyphenation point for a soft hyphen, a broken bar for the rest.
  static func symbol(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xAD: "‧"
    case 0x200E, 0x202A, 0x202D, 0x2066: "▸"
    case 0x061C, 0x200F, 0x202B, 0x202E, 0x2067: "◂"
    case 0x202C, 0x2068, 0x2069: "▪"
    default: "¦"
    }
  }

  /// Arabic, Syriac, Thaana, N'Ko, the scripts of India and South-East Asia, Mongolian.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0620...0x08FF, 0x0900...0x109F, 0x1780...0x18AF, 0xA840...0xA87F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0F, 0x2190...0x2BFF, 0x1F000...0x1FAFF: true
    default: false
    }
  }

  private static func isBlankOrControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0x3000 || ScalarKind(scalar) == .control
  }
}
