/// Reads what a `ByteWriter` wrote; whatever else the bytes are, it throws and never traps.
struct ByteReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// How many bytes are left.
  var left: Int { bytes.count - offset }

  mutating func byte() throws(CodingFault) -> UInt8 {
    guard offset < bytes.count else { throw CodingFault("an end too early") }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func number() throws(CodingFault) -> Int {
    var value: UInt = 0
    for shift in stride(from: UInt(0), to: 64, by: 7) {
      let byte = try byte()
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
    }
    throw CodingFault("a number too long")
  }

  mutating func signed() throws(CodingFault) -> Int {
    let number = UInt(bitPattern: try number())
    return Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1)
  }

  /// How many things follow; each has at least one byte, so that no number asks for more room than there are bytes.
  mutating func count() throws(CodingFault) -> Int {
    let count = try number()
    guard (0...left).contains(count) else { throw CodingFault("a number of things") }
    return count
  }

  mutating func raw(_ count: Int) throws(CodingFault) -> ArraySlice<UInt8> {
    guard (0...left).contains(count) else { throw CodingFault("a length") }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  mutating func word() throws(CodingFault) -> UInt64 {
    try raw(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func string() throws(CodingFault) -> String {
    guard let string = String(validating: try raw(count()), as: UTF8.self) else { throw CodingFault("a string") }
    return string
  }

  /// All bytes must have been read.
  func finish() throws(CodingFault) {
    guard left == 0 else { throw CodingFault("more bytes than are meant") }
  }
}
