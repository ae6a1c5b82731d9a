import Ingest
import News
import Testing

@Suite("Whatever the bytes, blocks and furniture stay in order")
struct InvariantTests {
  /// The first broken promise about an article's ranges, in words; nil if all hold.
  private func fault(_ article: Article) -> String? {
    let bytes = article.text.bytes
    func isBorder(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
    func fault(_ ranges: [TextRange], _ name: String) -> String? {
      var last = 0
      for range in ranges {
        guard range.start >= last, range.end > range.start, range.end <= bytes.count else {
          return "\(name) at \(range.start)"
        }
        guard isBorder(range.start), isBorder(range.end) else { return "\(name) cuts a character at \(range.start)" }
        last = range.end
      }
      return nil
    }
    let body = article.body.map(\.range)
    let furniture = article.furniture.map(\.range)
    if let found = fault(body, "body") ?? fault(furniture, "furniture") { return found }
    if let found = fault((body + furniture).sorted { $0.start < $1.start }, "both") { return found }
    for block in body where bytes[block.start..<block.end].contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      return "a line end inside a block at \(block.start)"
    }
    let fields = [article.deck, article.byline, article.section, article.readingTime, article.caption, article.credit]
    for field in fields.compactMap({ $0 })
    where field.range.end > bytes.count || article.text[field.range] != field.text {
      return "a field that does not stand where it says: \(field.text)"
    }
    return nil
  }

  private func fault(decoding bytes: [UInt8]) -> String? {
    Document(decoding: bytes).flatMap { fault(PlainText.article(of: Text(utf8: $0.utf8))) }
  }

  @Test("Every fixture, cut at every length", arguments: Fixtures.all)
  func truncated(fixture: String) {
    let bytes = Array(fixture.utf8)
    for length in 0...bytes.count {
      let found = fault(decoding: Array(bytes[..<length]))
      #expect(found == nil, "cut at \(length): \(found ?? "")")
    }
  }

  @Test("Random bytes and random pieces of articles", arguments: 1...40 as ClosedRange<UInt64>)
  func random(seed: UInt64) {
    var dice = Dice(seed: seed)
    let words = [
      "date 2031-01-02", " ", "\n", "\r\n", "(AP)", "—", "/TASS/", "By ", "Ann Lee", "Read more:", "Related", "©", "“",
      "”", "。", "Explore", "新华社", "【", "】", "＝", "A", "b.", "2 min read", "Photo: ", " / ", ")", "(", "May 5, 2031",
      "\u{A0}", "\u{3000}", "\u{200B}", "\u{0}", "…", "Й", "MOSCOW", "-", "|",
    ]
    for _ in 0..<60 {
      var bytes: [UInt8] = []
      for _ in 0..<dice.roll(80) {
        if dice.roll(6) == 0 {
          bytes.append(UInt8(truncatingIfNeeded: dice.roll(256)))
        } else {
          bytes += Array(words[dice.roll(words.count)].utf8)
        }
      }
      let found = fault(decoding: bytes)
      #expect(found == nil, "\(found ?? "") in \(bytes)")
      let repaired = bytes.withUnsafeBufferPointer { Document(decoding: $0, as: .utf8) }
      #expect(String(validating: repaired.utf8, as: UTF8.self) != nil)
      #expect(fault(PlainText.article(of: Text(utf8: repaired.utf8))) == nil)
    }
  }

  @Test("Of very many short lines none is lost, and they are read once")
  func shortLines() {
    let bytes = (0..<1_600_000).map { $0 % 4 == 3 ? 0x0A as UInt8 : 0x61 }
    let article = PlainText.article(of: Text(utf8: bytes))
    #expect(fault(article) == nil)
    #expect(article.body.count + article.furniture.count == 400_000)
    #expect(article.body.last?.range == TextRange(1_599_996, 1_599_999))
  }

  @Test("A long line and very many empty ones are read once")
  func extremes() {
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: 4_000_000)
    #expect(fault(decoding: line) == nil)
    let empty = [UInt8](repeating: UInt8(ascii: "\n"), count: 4_000_000) + Array("The end.".utf8)
    let article = PlainText.article(of: Text(utf8: empty))
    #expect(article.body.map(\.range) == [TextRange(4_000_000, 4_000_008)])
  }
}

/// Random numbers that are the same each time.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  /// A number in 0..<sides.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: (state >> 33) % UInt64(sides))
  }
}
