import News

/// Tells who published an article, where its text says so.
struct OutletReader {
  private let scrape: Scrape
  private let head: HeadReader
  private let dateline: Dateline?
  private let text: Text

  /// Prepares to read.
  init(_ scrape: Scrape, _ head: HeadReader, _ dateline: Dateline?, _ text: Text) {
    self.scrape = scrape
    self.head = head
    self.dateline = dateline
    self.text = text
  }

  /// The dateline's agency, else the name in the head, else a source line's, else what related links or a copyright line say.
  func outlet() -> String? {
    if let agency = dateline?.agency { return agency }
    if let line = head.outlet.map({ scrape.lines[$0] }) { return text[TextRange(line.start, line.end)] }
    var related: String?
    for index in scrape.lines.indices where scrape.signs[index] != .none {
      let line = scrape.lines[index]
      switch scrape.signs[index] {
      case .source: if let name = source(line) { return name }
      case .related: if related == nil { related = glued(line) }
      case .promo: if related == nil { related = copyright(line) }
      case .none, .date, .dateline, .byline, .readingTime, .section, .caption, .credit, .list, .tail, .address: continue
      }
    }
    return related
  }

  /// The name in "SOURCE: Coast Wire and agencies".
  private func source(_ line: Line) -> String? {
    guard let colon = scrape.bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var end = line.end
    for index in colon..<line.end
    where Bytes.matches(" and ", in: scrape.bytes, at: index) || Bytes.matches(", ", in: scrape.bytes, at: index) {
      end = index
      break
    }
    return words(colon + 1, end)
  }

  /// The name in "RelatedCoast Wire - Ferry runs again".
  private func glued(_ line: Line) -> String? {
    guard Bytes.matches("Related", in: scrape.bytes, at: line.start), line.count > 8,
      Bytes.isUpper(scrape.bytes[line.start + 7])
    else { return nil }
    for index in line.start..<min(line.end, line.start + 48) where Bytes.matches(" - ", in: scrape.bytes, at: index) {
      return words(line.start + 7, index)
    }
    return nil
  }

  /// The name in "Copyright 2026 The Coast Wire" or "© 2019 Coast Wire".
  private func copyright(_ line: Line) -> String? {
    let isCopyright =
      Bytes.matches("\u{A9}", in: scrape.bytes, at: line.start)
      || Bytes.matches("Copyright", in: scrape.bytes, at: line.start)
    guard isCopyright, line.count < 200 else { return nil }
    var start = line.start + (Bytes.matches("Copyright", in: scrape.bytes, at: line.start) ? 9 : 2)
    while start < line.end,
      !Bytes.isLetter(scrape.bytes[start]) || scrape.bytes[start] == 0xC2 || scrape.bytes[start] == 0xA9
    { start += 1 }
    if Bytes.matches("by ", in: scrape.bytes, at: start) { start += 3 }
    if Bytes.matches("The ", in: scrape.bytes, at: start) { start += 4 }
    var end = start
    while end < line.end, !Self.endsName(scrape.bytes[end]) { end += 1 }
    return words(start, end)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "(")
  }

  private func words(_ start: Int, _ end: Int) -> String? {
    var start = start
    var end = end
    while start < end, scrape.bytes[start] == 0x20 { start += 1 }
    while end > start, scrape.bytes[end - 1] == 0x20 || scrape.bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end - start >= 2, end - start <= 48, scrape.bytes[start] >= 0x80 || Bytes.isUpper(scrape.bytes[start]) else {
      return nil
    }
    return text[TextRange(start, end)]
  }
}
