extension Unicode.Scalar {
  /// What stands on the screen for this scalar of an article's text: itself, or a visible symbol for what a terminal
  /// would act upon.
  ///
  /// One scalar in, one scalar out, so that places in the text hold: blanks for tabs and line ends; symbols for
  /// controls, direction controls, invisible characters and tags. Marks that combine and joiners pass.
  package var shown: Unicode.Scalar {
    if value >= 0x20 && value < 0x7F { return self }
    switch value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return " "
    case 0x00..<0x20: return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0: return "\u{FFFD}"
    case 0xAD, 0x200B, 0x2060...0x2064, 0xFEFF: return "\u{B7}"
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xE0000...0xE007F: return "\u{2426}"
    default: return self
    }
  }
}
