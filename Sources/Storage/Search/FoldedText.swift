/// A short text as one looks for a part of it: small letters without diacritics, one blank between two words.
///
/// It is the text's words as the index knows them, in a row.
struct FoldedText {
  private(set) var bytes: [UInt8] = []

  /// Folds a text.
  init(_ text: String, _ reader: WordReader) {
    fold(text, reader)
  }

  /// Whether no word is in it.
  var isEmpty: Bool { bytes.isEmpty }

  /// Folds another text in its stead, in the same memory.
  mutating func fold(_ text: String, _ reader: WordReader) {
    bytes.removeAll(keepingCapacity: true)
    var text = text
    let isPlain = text.withUTF8 { foldPlain($0) }
    if !isPlain { foldWords(of: Array(text.utf8), reader) }
  }

  /// Whether the other text is a part of this one.
  func contains(_ other: FoldedText) -> Bool {
    guard let first = other.bytes.first else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      other.bytes.withUnsafeBufferPointer { sought in
        var start = 0
        while start + sought.count <= bytes.count {
          if bytes[start] == first, Self.equal(bytes, start, sought) { return true }
          start += 1
        }
        return false
      }
    }
  }

  /// Whether a word of this text, and what follows it, begins with the other.
  func hasWord(beginningWith other: FoldedText) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      other.bytes.withUnsafeBufferPointer { sought in
        var start = 0
        while start + sought.count <= bytes.count {
          if start == 0 || bytes[start - 1] == 0x20, Self.equal(bytes, start, sought) { return true }
          start += 1
        }
        return false
      }
    }
  }

  private static func equal(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ sought: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in 0..<sought.count where bytes[start + index] != sought[index] { return false }
    return true
  }

  /// Folds a text of plain letters; false if there are others.
  private mutating func foldPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isBorder = false
    for byte in text {
      switch byte {
      case 0x80...: return false
      case 0x61...0x7A, 0x30...0x39, 0x41...0x5A:
        if isBorder, !bytes.isEmpty { bytes.append(0x20) }
        isBorder = false
        bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      case _: isBorder = true
      }
    }
    return true
  }

  private mutating func foldWords(of text: [UInt8], _ reader: WordReader) {
    let words = reader.words(of: text)
    bytes.removeAll(keepingCapacity: true)
    for index in 0..<words.count {
      if index > 0 { bytes.append(0x20) }
      bytes.append(contentsOf: words[index])
    }
  }
}
