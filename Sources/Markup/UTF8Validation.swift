/// Whether bytes are UTF-8, and if not, how far from it.
///
/// Linear; runs of ASCII go by eight bytes at a time.
package struct UTF8Validation {
  /// Well-formed sequences of two to four bytes.
  package private(set) var sequences = 0
  /// Ill-formed runs, each of which becomes one U+FFFD.
  package private(set) var faults = 0
  /// Whether the only fault is a sequence that the end cut off.
  package private(set) var endsInside = false

  /// Reads all of `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: any bytes.
  ///   - isCut: whether `bytes` are the beginning of something longer, so that a cut sequence is no fault.
  package init(of bytes: UnsafeBufferPointer<UInt8>, isCut: Bool = false) {
    var index = 0
    while true {
      index = Self.skipASCII(bytes, from: index)
      guard index < bytes.count else { break }
      let length = Self.sequenceLength(bytes, at: index)
      if length > 0 {
        sequences += 1
        index += length
        continue
      }
      let fault = Self.faultLength(bytes, at: index)
      index += fault
      if index == bytes.count, bytes[index - fault] >= 0xC2, faults == 0 { endsInside = true }
      faults += 1
    }
    if isCut, endsInside { faults = 0 }
  }

  package var isValid: Bool { faults == 0 }

  /// Whether it is UTF-8, perhaps with a few bad bytes, and not an older encoding.
  package var looksLikeUTF8: Bool { faults == 0 || sequences >= faults || (endsInside && faults == 1) }

  /// The bytes with each ill-formed run replaced by U+FFFD.
  package static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var index = 0
    var kept = 0
    while true {
      index = skipASCII(bytes, from: index)
      guard index < bytes.count else { break }
      let length = sequenceLength(bytes, at: index)
      if length > 0 {
        index += length
        continue
      }
      result.append(contentsOf: bytes[kept..<index])
      result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      index += faultLength(bytes, at: index)
      kept = index
    }
    result.append(contentsOf: bytes[kept..<bytes.count])
    return result
  }

  private static func skipASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    guard let base = bytes.baseAddress else { return index }
    let raw = UnsafeRawPointer(base)
    while index + 8 <= bytes.count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// The length of the well-formed sequence of two to four bytes at `index`; 0 if there is none (Unicode table 3-7).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let length = expectedLength(bytes[index])
    guard length > 0, index + length <= bytes.count else { return 0 }
    guard secondBytes(after: bytes[index]).contains(bytes[index + 1]) else { return 0 }
    for next in index + 2..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  /// The length of the ill-formed run at `index`, at least 1: as much of a sequence as is there.
  private static func faultLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let length = expectedLength(bytes[index])
    guard length > 0, index + 1 < bytes.count, secondBytes(after: bytes[index]).contains(bytes[index + 1]) else {
      return 1
    }
    var end = index + 2
    while end < min(index + length, bytes.count), bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end - index
  }

  private static func expectedLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
