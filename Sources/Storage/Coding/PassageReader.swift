import News

/// Reads what a `PassageWriter` wrote of the same text.
struct PassageReader {
  private let text: Text
  var bytes: ByteReader
  private var last = 0

  init(_ bytes: [UInt8], of text: Text) {
    self.text = text
    self.bytes = ByteReader(bytes)
  }

  /// A run of whole characters of the text, with the small number of `bits` bits that goes with it.
  mutating func range(bits: Int) throws(CodingFault) -> (range: TextRange, tag: Int) {
    let (start, isOver) = last.addingReportingOverflow(try bytes.signed())
    let number = UInt(bitPattern: try bytes.number())
    let count = Int(number >> UInt(bits))
    guard !isOver, (0...text.count).contains(start), (0...text.count - start).contains(count),
      isBorder(start), isBorder(start + count)
    else { throw CodingFault("a place in the text") }
    last = start + count
    return (TextRange(start, last), Int(bitPattern: number & (1 << UInt(bits) - 1)))
  }

  mutating func range() throws(CodingFault) -> TextRange {
    try range(bits: 0).range
  }

  mutating func field() throws(CodingFault) -> Field {
    let (range, isSpeltSo) = try range(bits: 1)
    return Field(isSpeltSo == 1 ? text[range] : try words(), range: range)
  }

  mutating func words() throws(CodingFault) -> String {
    let count = try bytes.number()
    guard count != 0 else { return try bytes.string() }
    let start = try bytes.number()
    guard (0...text.count).contains(start), (0...text.count - start).contains(count), isBorder(start),
      isBorder(start + count)
    else { throw CodingFault("words of the text") }
    return text[TextRange(start, start + count)]
  }

  mutating func fraction() throws(CodingFault) -> Double {
    let number = try bytes.number()
    let value = number == 0 ? Double(bitPattern: try bytes.word()) : Double(number - 1) / 10_000
    guard number >= 0, (0...1).contains(value) else { throw CodingFault("a fraction") }
    return value
  }

  mutating func country() throws(CodingFault) -> CountryCode {
    guard let country = CountryCode(String(decoding: try bytes.raw(2), as: UTF8.self)) else {
      throw CodingFault("a country")
    }
    return country
  }

  /// A run inside another one, by its distances from that one's ends.
  func run(in outer: TextRange, fromStart: Int, fromEnd: Int) throws(CodingFault) -> TextRange {
    guard (0...outer.count).contains(fromStart), (0...outer.count - fromStart).contains(fromEnd),
      isBorder(outer.start + fromStart), isBorder(outer.end - fromEnd)
    else { throw CodingFault("words inside their marks") }
    return TextRange(outer.start + fromStart, outer.end - fromEnd)
  }

  private func isBorder(_ offset: Int) -> Bool {
    offset == text.count || text.bytes[offset] & 0xC0 != 0x80
  }
}
