internal import Glibc

/// Bytes of the encodings that the C library knows as UTF-8.
enum LegacyDecoding {
  /// Decodes bytes; what is ill-formed becomes U+FFFD, a byte at a time.
  ///
  /// - Parameters:
  ///   - bytes: any bytes.
  ///   - encoding: iconv's name of their encoding.
  /// - Returns: UTF-8, or nil if this machine does not know the encoding.
  static func utf8(_ bytes: UnsafeBufferPointer<UInt8>, from encoding: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var index = 0
    while index < bytes.count {
      let step = convert(converter, bytes, index, &result)
      index += step.taken
      if step.isStuck {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        index += 1
      }
    }
    return result
  }

  /// Converts until the input ends, the room is used up, or a byte is in the way.
  private static func convert(
    _ converter: iconv_t,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ result: inout [UInt8]
  ) -> (taken: Int, isStuck: Bool) {
    guard let base = bytes.baseAddress else { return (bytes.count, false) }
    var isStuck = false
    var taken = 0
    let written = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      // iconv reads its input only, for all that it asks for a mutable pointer.
      var input: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: base + index)
        .assumingMemoryBound(to: CChar.self)
      var inputLeft = bytes.count - index
      var output = buffer.baseAddress.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self) }
      var outputLeft = room
      let code = iconv(converter, &input, &inputLeft, &output, &outputLeft)
      // Only a full buffer is no fault of the input.
      isStuck = code == -1 && errno != E2BIG
      taken = bytes.count - index - inputLeft
      count = room - outputLeft
    }
    result.append(contentsOf: written)
    return (taken, isStuck)
  }

  private static let room = 65_536
}
