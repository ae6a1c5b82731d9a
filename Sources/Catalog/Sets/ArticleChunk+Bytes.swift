/// A chunk as bytes, as the library keeps it.
///
/// The first byte tells the form: 1, then the places as rising 16-bit numbers; 2, then the bits as 1 024 64-bit words.
/// Numbers have their lowest byte first. No bytes at all are the empty chunk.
extension ArticleChunk {
  private static let listForm: UInt8 = 1
  private static let wordsForm: UInt8 = 2

  /// Reads a chunk; nil for bytes that are not one.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard let form = bytes.first else {
      self.init()
      return
    }
    let length = bytes.count - 1
    if form == Self.listForm {
      guard length % 2 == 0, length / 2 <= ArticleSet.chunkSize else { return nil }
      let list = [UInt16](unsafeUninitializedCapacity: length / 2) { list, count in
        count = length / 2
        for index in 0..<count {
          list[index] = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 1 + index * 2, as: UInt16.self))
        }
      }
      for index in list.indices.dropFirst() where list[index - 1] >= list[index] { return nil }
      self.init(list: list)
    } else {
      guard form == Self.wordsForm, length == Self.wordCount * 8 else { return nil }
      self.init(
        words: [UInt64](unsafeUninitializedCapacity: Self.wordCount) { words, count in
          count = Self.wordCount
          for index in 0..<count {
            words[index] = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 1 + index * 8, as: UInt64.self))
          }
        }
      )
    }
  }

  /// Reads a chunk; nil for bytes that are not one.
  package init?(bytes: [UInt8]) {
    guard let chunk = bytes.withUnsafeBytes({ ArticleChunk(bytes: $0) }) else { return nil }
    self = chunk
  }

  /// The chunk as bytes; none if it is empty.
  package var bytes: [UInt8] {
    guard !isEmpty else { return [] }
    let length = 1 + (hasWords ? Self.wordCount * 8 : count * 2)
    return [UInt8](unsafeUninitializedCapacity: length) { bytes, filled in
      bytes[0] = hasWords ? Self.wordsForm : Self.listForm
      let raw = UnsafeMutableRawBufferPointer(bytes)
      for (index, place) in list.enumerated() {
        raw.storeBytes(of: place.littleEndian, toByteOffset: 1 + index * 2, as: UInt16.self)
      }
      for (index, word) in words.enumerated() {
        raw.storeBytes(of: word.littleEndian, toByteOffset: 1 + index * 8, as: UInt64.self)
      }
      filled = length
    }
  }
}
