import News

/// Reads the fields of an article off its marked lines.
struct FieldReader {
  private let scrape: Scrape
  private let head: HeadReader
  private let text: Text
  /// Lines that belong to the head: some before the title, up to the first ones of the body.
  private let zone: Range<Int>
  /// The same lines in the order in which fields are looked for: from the title on, then those above it.
  private let order: [Int]

  /// Prepares to read.
  init(_ scrape: Scrape, _ head: HeadReader, _ text: Text) {
    self.scrape = scrape
    self.head = head
    self.text = text
    let end = min(scrape.lines.count, head.bodyStart + 6)
    zone = max(0, min((head.title ?? head.bodyStart) - 12, end))..<end
    let title = head.title ?? zone.lowerBound
    order = Array(title..<max(title, end)) + Array(zone.lowerBound..<title)
  }

  /// The words of a line as a field.
  func field(_ index: Int) -> Field {
    field(TextRange(scrape.lines[index].start, scrape.lines[index].end))
  }

  private func field(_ range: TextRange) -> Field {
    Field(text[range], range: range)
  }

  /// The first line of a kind of furniture in the head.
  func first(_ kind: Furniture.Kind, headOnly: Bool) -> Field? {
    (headOnly ? zone : scrape.lines.indices).first {
      scrape.roles[$0] == .furniture(kind) && scrape.lines[$0].words <= 8
    }.map(field)
  }

  /// Who wrote it: an announced name, a line with a name alone, a name beside the date or in the dateline, at the end.
  func byline(_ writer: TextRange?) -> Field? {
    headByline() ?? writer.map(field) ?? creditedName() ?? head.staff.map { field($0) }
  }

  /// The name in a line at the end that tells who reported.
  private func creditedName() -> Field? {
    for index in scrape.lines.indices.suffix(12).reversed() {
      if let found = Byline(creditedIn: scrape.bytes, scrape.lines[index]) { return field(found.range) }
    }
    for index in scrape.lines.indices.suffix(30) where scrape.signs[index] == .none && scrape.roles[index] != .body {
      if let note = AuthorNote(in: scrape.bytes, scrape.lines[index]) { return field(note.name) }
    }
    return nil
  }

  private func headByline() -> Field? {
    for index in order where scrape.signs[index] == .byline || scrape.signs[index] == .date {
      if let found = Byline(announcedIn: scrape.bytes, scrape.lines[index]) { return field(found.range) }
    }
    if let name = head.nameLines.first, let range = Names.list(scrape.bytes, scrape.lines[name]) { return field(range) }
    for index in order where scrape.signs[index] == .date {
      guard let rest = DateLine(in: scrape.bytes, scrape.lines[index])?.rest else { continue }
      if let range = name(in: rest) { return field(range) }
    }
    return nil
  }

  /// The name in a run beside a date, without "By" and marks.
  private func name(in rest: TextRange) -> TextRange? {
    var start = rest.start
    for opener in Self.openers where Bytes.matches(opener, in: scrape.bytes, at: start) {
      start += opener.utf8CodeUnitCount
    }
    var end = start
    while end < rest.end, scrape.bytes[end] != UInt8(ascii: "|"), scrape.bytes[end] != UInt8(ascii: ",") { end += 1 }
    while end > start, scrape.bytes[end - 1] == 0x20 { end -= 1 }
    if Bytes.matches(" on", in: scrape.bytes, before: end) { end -= 3 }
    return Names.isName(scrape.bytes, start, end) ? TextRange(start, end) : nil
  }

  private static let openers: [StaticString] = [
    "Posted ", "Published ", "Written ", "By ", "by ", "Von ", "von ", "Par ", "Por ",
  ]

  /// The first picture's caption and credit.
  func picture() -> (caption: Field?, credit: Field?) {
    for index in scrape.lines.indices {
      switch scrape.roles[index] {
      case .furniture(.caption):
        guard let found = CaptionLine(in: scrape.bytes, scrape.lines[index]) else {
          let next =
            index + 1 < scrape.lines.count && scrape.roles[index + 1] == .furniture(.credit) ? field(index + 1) : nil
          return (field(index), next)
        }
        return (found.caption.map(field), found.credit.isEmpty ? nil : field(credit(found.credit)))
      case .furniture(.credit) where scrape.signs[index] == .credit: return (nil, field(index))
      case .body, .subheading, .field, .furniture: continue
      }
    }
    return (nil, nil)
  }

  /// A credit without a closing parenthesis.
  private func credit(_ range: TextRange) -> TextRange {
    let isClosed =
      scrape.bytes[range.end - 1] == UInt8(ascii: ")")
      && !scrape.bytes[range.start..<range.end].contains(UInt8(ascii: "("))
    return isClosed ? TextRange(range.start, range.end - 1) : range
  }

  /// The day it was published: the prefix's, else a date line's, else the dateline's if that gives a year.
  func date(_ dateline: Dateline?) -> CalendarDate? {
    if let prefix = scrape.prefix { return prefix.date }
    for index in order where scrape.signs[index] == .date || scrape.signs[index] == .byline {
      let line = scrape.lines[index]
      if let written = WrittenDate(in: scrape.bytes, line.start, line.end) { return written.date }
    }
    for index in scrape.lines.indices where scrape.signs[index] == .date && scrape.roles[index] == .furniture(.date) {
      if let found = DateLine(in: scrape.bytes, scrape.lines[index]) { return found.date }
    }
    for index in scrape.lines.indices where scrape.signs[index] == .source || scrape.signs[index] == .credit {
      let line = scrape.lines[index]
      guard line.traits.contains(.digits) else { continue }
      if let written = WrittenDate(in: scrape.bytes, line.start, line.end) { return written.date }
    }
    guard let range = dateline?.range else { return nil }
    return WrittenDate(in: scrape.bytes, range.start, range.end)?.date
  }
}
