/// Bytes of other encodings as UTF-8; what is ill-formed becomes U+FFFD.
package enum Transcoding {
  /// Decodes UTF-16; an odd last byte becomes U+FFFD.
  package static func utf16(_ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    func unit(_ index: Int) -> UInt32 {
      let first = UInt32(bytes[index])
      let second = UInt32(bytes[index + 1])
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var index = 0
    while index + 1 < bytes.count {
      var scalar = unit(index)
      index += 2
      if 0xD800...0xDBFF ~= scalar, index + 1 < bytes.count, 0xDC00...0xDFFF ~= unit(index) {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(index) - 0xDC00)
        index += 2
      } else if 0xD800...0xDFFF ~= scalar {
        scalar = 0xFFFD
      }
      append(scalar, to: &result)
    }
    if index < bytes.count { append(0xFFFD, to: &result) }
    return result
  }

  /// Decodes UTF-32; what is no scalar, and a cut last one, becomes U+FFFD.
  package static func utf32(_ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 2)
    var index = 0
    while index + 3 < bytes.count {
      var value: UInt32 = 0
      for place in 0..<4 { value = value << 8 | UInt32(bytes[index + (isBigEndian ? place : 3 - place)]) }
      append(Unicode.Scalar(value)?.value ?? 0xFFFD, to: &result)
      index += 4
    }
    if index < bytes.count { append(0xFFFD, to: &result) }
    return result
  }

  /// Decodes Windows-1252; the five bytes it leaves open are the controls that Latin-1 has there.
  package static func windows1252(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else if byte < 0xA0 {
        append(UInt32(upperControls[Int(byte) - 0x80]), to: &result)
      } else {
        append(UInt32(byte), to: &result)
      }
    }
    return result
  }

  private static func append(_ scalar: UInt32, to result: inout [UInt8]) {
    if scalar < 0x80 {
      result.append(UInt8(scalar))
    } else if scalar < 0x800 {
      result.append(UInt8(0xC0 | scalar >> 6))
      result.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      result.append(UInt8(0xE0 | scalar >> 12))
      result.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      result.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      result.append(UInt8(0xF0 | scalar >> 18))
      result.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      result.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      result.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  /// What Windows-1252 has at 0x80…0x9F.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
