import News

/// Reads the dateline at the head of a report's first paragraph, in any of its forms.
struct DatelineReader {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Prepares to read in `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// How far into a paragraph a dateline can reach.
  private static let reach = 140

  /// The dateline that `start..<end` begins with; its range ends where the report's first word begins.
  func dateline(_ start: Int, _ end: Int) -> Dateline? {
    guard start < end else { return nil }
    if let eastern = EasternDateline(in: bytes, start, end)?.dateline { return eastern }
    let limit = min(end, start + Self.reach)
    var index = start
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "("):
        if let found = parenthesised(start, index, limit, end) { return found }
      case UInt8(ascii: "/"):
        if let found = slashed(start, index, limit, end) { return found }
      case 0xE2 where isDoubleMark(index): return nil
      case UInt8(ascii: "-"), UInt8(ascii: "_"), 0xE2:
        if let found = dashed(start, index, end) { return found }
      case UInt8(ascii: ":"): return colon(start, index, end)
      case UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether “, ” or „ stands at `index`: “I — I do not know,” he said.
  private func isDoubleMark(_ index: Int) -> Bool {
    Bytes.at(index + 1, in: bytes) == 0x80 && (0x9C...0x9E).contains(Bytes.at(index + 2, in: bytes))
  }

  /// `CITY, Mon D (AGENCY) --`, `(CNN) —`, `Hong Kong (CNN Business)A muddled …`.
  private func parenthesised(_ start: Int, _ open: Int, _ limit: Int, _ end: Int) -> Dateline? {
    guard var close = bytes[open..<limit].firstIndex(of: UInt8(ascii: ")")), close - open > 2 else { return nil }
    // An agency with parentheses of its own: (Coast Wire (English)).
    if close + 1 < limit, bytes[close + 1] == UInt8(ascii: ")") { close += 1 }
    guard let head = DatelineHead(in: bytes, start, open) else { return nil }
    var after = close + 1
    let dash = dashEnd(after)
    let isAgency = Agencies.isAgency(bytes, open + 1, close)
    if let dash {
      let isShaped = (head.isSure || head.isCity) && AgencyShape.isName(bytes, open + 1, close)
      guard isAgency || isShaped || head.place != nil && AgencyShape.isAbbreviation(bytes, open + 1, close) else {
        return nil
      }
      after = dash
    } else if head.day != nil, head.place != nil, Bytes.at(after, in: bytes) == UInt8(ascii: ":") {
      guard isAgency || AgencyShape.isName(bytes, open + 1, close) else { return nil }
    } else {
      guard isAgency, !head.isEmpty || Bytes.isUpper(Bytes.at(close + 1, in: bytes)) else { return nil }
      guard head.isSure || Bytes.isUpper(Bytes.at(after, in: bytes)) else { return nil }
    }
    return make(head, start, skipMarks(after, end), agency: (open + 1, close))
  }

  /// A place and a day, then an agency between slashes.
  private func slashed(_ start: Int, _ open: Int, _ limit: Int, _ end: Int) -> Dateline? {
    guard let close = bytes[(open + 1)..<limit].firstIndex(of: UInt8(ascii: "/")), close - open > 2, close - open < 40
    else { return nil }
    guard let head = DatelineHead(in: bytes, start, open), !head.isEmpty else { return nil }
    let isShaped = head.isSure && bytes[open - 1] == 0x20 && AgencyShape.isName(bytes, open + 1, close)
    guard isShaped || Agencies.isAgency(bytes, open + 1, close) else { return nil }
    return make(head, start, skipMarks(close + 1, end), agency: (open + 1, close))
  }

  /// `WASHINGTON — `, `Wien – `, `Москва. 23 сентября. INTERFAX.RU - `, `MOSCOW-North Korean …`.
  private func dashed(_ start: Int, _ dash: Int, _ end: Int) -> Dateline? {
    guard dash > start + 2, let after = dashEnd(dash) else { return nil }
    let isApart = bytes[dash - 1] == 0x20 || Bytes.at(dash, in: bytes) == 0xE2
    if let (cut, agency) = trailingAgency(start, dash), let head = DatelineHead(in: bytes, start, cut), !head.isEmpty {
      return make(head, start, skipMarks(after, end), agency: agency)
    }
    // A dash within a word, as in most prose, parts no place from a report.
    guard
      isApart
        || Bytes.isUpper(Bytes.at(skipMarks(after, end), in: bytes)) && Bytes.isLower(Bytes.at(after + 1, in: bytes))
    else { return nil }
    guard let head = DatelineHead(in: bytes, start, dash), head.isSure || isApart && head.isCity else { return nil }
    guard isApart || head.day == nil else { return nil }
    return make(head, start, skipMarks(after, end), agency: nil)
  }

  /// A place and a day, or a well-known city in capitals, then a colon.
  private func colon(_ start: Int, _ colon: Int, _ end: Int) -> Dateline? {
    guard Bytes.at(colon + 1, in: bytes) == 0x20, let head = DatelineHead(in: bytes, start, colon) else { return nil }
    guard head.place != nil, head.day != nil || head.isCapital && head.isCity else { return nil }
    return make(head, start, skipMarks(colon + 1, end), agency: nil)
  }

  private func make(_ head: DatelineHead, _ start: Int, _ end: Int, agency: (Int, Int)?) -> Dateline {
    func words(_ run: (Int, Int)) -> String {
      String(decoding: bytes[run.0..<run.1], as: UTF8.self)
    }
    return Dateline(
      range: TextRange(start, end),
      place: head.place.map(words),
      day: head.day.map(words),
      agency: agency.map(words)
    )
  }

  /// The agency between the last stop and the dash, as in Russian reports.
  private func trailingAgency(_ start: Int, _ dash: Int) -> (cut: Int, agency: (Int, Int))? {
    var end = dash
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    var first = end
    while first > start, bytes[first - 1] != 0x20 { first -= 1 }
    guard first > start + 2, end > first, Agencies.isAgency(bytes, first, end) else { return nil }
    return (first, (first, end))
  }

  /// Where the dash or dashes at `offset`, after blanks, end; nil without one.
  private func dashEnd(_ offset: Int) -> Int? {
    var index = offset
    while Bytes.at(index, in: bytes) == 0x20 || Bytes.matches("\u{A0}", in: bytes, at: index) {
      index += bytes[index] == 0x20 ? 1 : 2
    }
    let first = index
    while true {
      if Bytes.at(index, in: bytes) == UInt8(ascii: "-") || Bytes.at(index, in: bytes) == UInt8(ascii: "_") {
        index += 1
      } else if [0x92, 0x93, 0x94, 0x95].contains(Bytes.at(index + 2, in: bytes)),
        Bytes.at(index + 1, in: bytes) == 0x80,
        bytes[index] == 0xE2
      {
        index += 3
      } else {
        return index > first ? index : nil
      }
    }
  }

  private func skipMarks(_ offset: Int, _ end: Int) -> Int {
    var index = offset
    while index < end {
      let blank = Bytes.blankLength(bytes, at: index)
      if blank > 0 {
        index += blank
      } else if [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ",")].contains(bytes[index]) {
        index += 1
      } else {
        break
      }
    }
    return min(index, end)
  }
}
