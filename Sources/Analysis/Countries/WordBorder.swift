/// Where words begin and end, by bytes.
enum WordBorder {
  /// What must stand around a form.
  enum Kind: UInt8 {
    /// No letter after it; that none stands before it is known already.
    case letters
    /// Anything: Chinese characters.
    case none
    /// No Katakana on either side.
    case katakana

    /// The border that a form needs, by its first scalar.
    init(of form: String) {
      guard let first = form.unicodeScalars.first?.value else { self = .letters; return }
      if WordBorder.isKatakana(first) {
        self = form.unicodeScalars.allSatisfy { WordBorder.isKatakana($0.value) || $0 == "・" } ? .katakana : .none
      } else {
        self = 0x2E80..<0xA000 ~= first ? .none : .letters
      }
    }

    /// Whether the form may stand at `start..<end`.
    @inline(__always)
    func allows(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ low: Int, _ limit: Int) -> Bool {
      switch self {
      case .letters: text[end - 1] == 0x2D || isEnd(text, end, limit)
      case .none: true
      case .katakana:
        (end >= limit || !isKatakana(scalar(text, end, limit)))
          && (start - 3 < low || !isKatakana(scalar(text, start - 3, start)))
      }
    }
  }

  /// Whether a word may begin at `index`: no letter, digit or mark of a letter stands before it.
  @inline(__always)
  static func isStart(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, from low: Int) -> Bool {
    guard index > low else { return true }
    let last = text[index - 1]
    guard last >= 0x80 else { return !isWordByte(last) }
    var start = index - 1
    while start > low, start > index - 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return !isLetter(scalar(text, start, index))
  }

  /// Whether a word may end before `index`.
  @inline(__always)
  static func isEnd(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return true }
    let next = text[index]
    guard next >= 0x80 else { return !isWordByte(next) }
    return !isLetter(scalar(text, index, limit))
  }

  /// Whether an ASCII byte is a letter, a digit or the low line.
  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
  }

  /// The scalar of the sequence that starts at `index`; 0 for a broken one.
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> UInt32 {
    let first = UInt32(text[index])
    func tail(_ offset: Int) -> UInt32 { index + offset < limit ? UInt32(text[index + offset]) & 0x3F : 0 }
    if first < 0x80 { return first }
    if first >= 0xF0 { return (first & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3) }
    if first >= 0xE0 { return (first & 15) << 12 | tail(1) << 6 | tail(2) }
    return first >= 0xC0 ? (first & 31) << 6 | tail(1) : 0
  }

  /// Whether a scalar beyond ASCII belongs to words: not so for punctuation, spaces, symbols, and the scripts that
  /// write no white space, beside which any word may stand.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0xAA, 0xAB..<0xB5, 0xB6..<0xBA, 0xBB..<0xC0, 0xD7, 0xF7: false
    case 0x600..<0x620, 0x66A..<0x66E, 0x6D4: false
    case 0x2000..<0x2C00, 0x2E00..<0xA000, 0xAC00..<0xD7B0, 0xE000..<0xF900, 0xFE10..<0xFE70, 0xFF00..<0xFFF0: false
    case 0x1F000...: false
    default: true
    }
  }

  /// Whether a scalar is Katakana or its long mark.
  static func isKatakana(_ scalar: UInt32) -> Bool {
    0x30A1..<0x30FB ~= scalar || scalar == 0x30FC
  }
}
