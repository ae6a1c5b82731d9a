import News

/// A dateline that has a line of its own: `WARSAW, Jan 25`, `OSLO (Coast Wire)`.
struct LoneDateline {
  let dateline: Dateline

  /// Reads a line that is nothing but a dateline; nil for headlines, labels, names and dates.
  init?(in bytes: UnsafeBufferPointer<UInt8>, _ line: Line) {
    guard line.count >= 5, line.count <= 90, line.words <= 10 else { return nil }
    guard line.capitals > 0 || bytes[line.start] >= 0xC3 else { return nil }
    guard Self.mayEnd(bytes[line.end - 1]) || line.traits.contains(.digits) else { return nil }
    if let found = DatelineReader(bytes).dateline(line.start, line.end), found.range.end == line.end {
      guard found.place != nil, found.agency != nil || found.day != nil else { return nil }
      dateline = found
    } else if let found = Self.dayed(bytes, line) ?? Self.parenthesised(bytes, line) {
      dateline = found
    } else {
      return nil
    }
  }

  private static func mayEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"),
      UInt8(ascii: "_"):
      true
    // The last byte of a dash, or a letter of a script without ASCII.
    default: byte >= 0x80
    }
  }

  /// A place and a day.
  private static func dayed(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Dateline? {
    guard let head = DatelineHead(in: bytes, line.start, line.end), let place = head.place, let day = head.day else {
      return nil
    }
    guard head.isCity || head.isCapital && !isLabel(bytes, place) else { return nil }
    // With a year it is a date's line, where capitals may be anyone's name.
    guard head.isCity || !DateToken.tokens(in: bytes, day.0, day.1).contains(where: \.isYear) else { return nil }
    return make(bytes, line, place, day: day, agency: nil)
  }

  /// A place in capitals and an agency in parentheses, without a dash.
  private static func parenthesised(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Dateline? {
    guard bytes[line.end - 1] == UInt8(ascii: ")"),
      let open = bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: "(")), open > line.start,
      bytes[open - 1] == 0x20, let head = DatelineHead(in: bytes, line.start, open), let place = head.place
    else { return nil }
    let agency = (open + 1, line.end - 1)
    guard agency.1 - agency.0 >= 2 else { return nil }
    let isKnown = Agencies.isAgency(bytes, agency.0, agency.1)
    guard isKnown && (head.isCity || head.isSure) || head.isCapital && AgencyShape.isName(bytes, agency.0, agency.1)
    else { return nil }
    guard !isLabel(bytes, place) else { return nil }
    return make(bytes, line, place, day: head.day, agency: agency)
  }

  /// Whether a run is a section's name, or words that stand beside dates, not a place.
  private static func isLabel(_ bytes: UnsafeBufferPointer<UInt8>, _ run: (Int, Int)) -> Bool {
    if let found = PhraseBook.shared.sign(of: bytes, run.0, run.1), found.end == run.1 { return true }
    return !DateToken.tokens(in: bytes, run.0, run.1).contains { token in
      if case .other = token.kind { return true }
      return false
    }
  }

  private static func make(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ line: Line,
    _ place: (Int, Int),
    day: (Int, Int)?,
    agency: (Int, Int)?
  ) -> Dateline {
    func words(_ run: (Int, Int)) -> String { String(decoding: bytes[run.0..<run.1], as: UTF8.self) }
    return Dateline(
      range: TextRange(line.start, line.end),
      place: words(place),
      day: day.map(words),
      agency: agency.map(words)
    )
  }
}
