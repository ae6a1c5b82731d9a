/// Archives as tests need them: nothing in them is compressed, so that a test can say every byte.
enum Packing {
  /// A file, or something else, in an archive.
  struct Entry {
    let name: String
    var bytes: [UInt8] = []
    /// As tar writes it: "0" for a file, "2" for a link, "5" for a folder.
    var kind: UInt8 = UInt8(ascii: "0")
    var target = ""

    init(_ name: String, _ text: String = "", kind: Character = "0", target: String = "") {
      self.init(name, bytes: Array(text.utf8))
      self.kind = kind.asciiValue ?? 0x30
      self.target = target
    }

    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  static func tar(_ entries: [Entry]) -> [UInt8] {
    entries.flatMap { entry in
      var head = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at place: Int) { head.replaceSubrange(place..<place + text.utf8.count, with: text.utf8) }
      put(entry.name, at: 0)
      put("0000644\0" + "0000000\0" + "0000000\0", at: 100)
      put(octal(entry.bytes.count) + "\0" + octal(0) + "\0", at: 124)
      put("        ", at: 148)
      head[156] = entry.kind
      put(entry.target, at: 157)
      put("ustar\u{0}00", at: 257)
      let sum = String(head.reduce(0) { $0 + Int($1) }, radix: 8)
      put(String(repeating: "0", count: 6 - sum.utf8.count) + sum + "\0 ", at: 148)
      let padding = (512 - entry.bytes.count % 512) % 512
      return head + entry.bytes + [UInt8](repeating: 0, count: padding)
    } + [UInt8](repeating: 0, count: 1_024)
  }

  /// A zip archive whose files are stored as they are.
  static func zip(_ entries: [Entry]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index: [UInt8] = []
    for entry in entries {
      let facts = word(sum(of: entry.bytes)) + word(entry.bytes.count) + word(entry.bytes.count)
      let name = Array(entry.name.utf8)
      let head = half(20) + half(0x800) + half(0) + half(0) + half(0x21) + facts + half(name.count) + half(0)
      index += [0x50, 0x4B, 1, 2] + half(20) + head + half(0) + half(0) + half(0) + word(0) + word(bytes.count) + name
      bytes += [0x50, 0x4B, 3, 4] + head + name + entry.bytes
    }
    let count = half(entries.count)
    return bytes + index + [0x50, 0x4B, 5, 6] + half(0) + half(0) + count + count + word(index.count)
      + word(bytes.count)
      + half(0)
  }

  /// What gzip makes of bytes that it does not compress.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var start = 0
    repeat {
      let count = min(bytes.count - start, 0xFFFF)
      packed += [start + count == bytes.count ? 1 : 0] + half(count) + half(~count & 0xFFFF)
      packed += bytes[start..<start + count]
      start += count
    } while start < bytes.count
    return packed + word(sum(of: bytes)) + word(bytes.count)
  }

  /// What Zstandard makes of up to 128 KB that it does not compress (RFC 8878).
  static func zstandard(_ bytes: [UInt8]) -> [UInt8] {
    let header = bytes.count << 3 | 1
    return [0x28, 0xB5, 0x2F, 0xFD, 0xA0] + word(bytes.count) + half(header) + [UInt8(truncatingIfNeeded: header >> 16)]
      + bytes
  }

  /// One MiB of zeros as gzip writes it: about 1 000 bytes.
  static var zeros: [UInt8] {
    let head: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 0xED, 0xC1, 0x31, 1, 0, 0, 0, 0xC2, 0xA0, 0xF5, 0x4F, 0x6D, 8, 0x5F, 0xA0,
    ]
    let tail: [UInt8] = [0x3E, 3, 0x1C, 0xEA, 0x38, 0xA7, 0, 0, 0x10, 0]
    return head + [UInt8](repeating: 0, count: 1_016) + tail
  }

  private static func octal(_ number: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: 11 - digits.utf8.count) + digits
  }

  private static func half(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func word(_ number: Int) -> [UInt8] { half(number) + half(number >> 16) }

  /// CRC-32, as gzip and zip have it.
  private static func sum(of bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return Int(~sum)
  }
}
