/// Tells of each line what its own words make it.
struct LineSigns {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Prepares to read lines of `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// What `line` is by its words; long lines are looked at only at their beginning.
  func sign(of line: Line) -> Sign {
    let phrase = phraseSign(line)
    if phrase != .none { return phrase }
    if isNotice(line) || isLeftover(line) { return .promo }
    if line.words == 1, isAddress(line) { return .address }
    if line.count <= 160 {
      if isReadingTime(line) { return .readingTime }
      if isGluedLink(line) { return .related }
      if line.words <= 18, DateLine(in: bytes, line) != nil { return .date }
      if Byline(announcedIn: bytes, line) != nil, !line.traits.contains(.closed) || line.words <= 5 { return .byline }
    }
    guard line.words <= 90, let caption = CaptionLine(in: bytes, line) else { return .none }
    return caption.caption == nil ? .credit : .caption
  }

  private func phraseSign(_ line: Line) -> Sign {
    guard let found = PhraseBook.shared.sign(of: bytes, line.start, line.end) else { return .none }
    let isWhole = found.end == line.end
    if line.traits.contains(.bullet), !isWhole, line.words >= 7 { return .none }
    let limit: Int
    switch found.sign {
    case .none, .date, .byline, .readingTime, .address: return .none
    case .section: limit = isWhole ? 6 : 0
    case .list: limit = isWhole ? 12 : 7
    case .source: limit = 14
    case .related: limit = 32
    case .tail: limit = 40
    case .promo, .credit, .caption: limit = 60
    }
    return line.words <= limit || isWhole ? found.sign : .none
  }

  /// A copyright notice.
  private func isNotice(_ line: Line) -> Bool {
    guard line.words <= 60 else { return false }
    if Bytes.matches("\u{A9}", in: bytes, at: line.start) || Bytes.matches("(c) ", in: bytes, at: line.start) {
      return true
    }
    guard bytes[line.start] == UInt8(ascii: "A") || bytes[line.start] == UInt8(ascii: "C") else { return false }
    return Bytes.matches("Copyright \u{A9}", in: bytes, at: line.start)
  }

  /// What only machines read: an address alone, a tag, a template's braces.
  private func isLeftover(_ line: Line) -> Bool {
    let first = bytes[line.start]
    if first == UInt8(ascii: "{") { return Bytes.matches("{{", in: bytes, at: line.start) && line.words <= 6 }
    if first == UInt8(ascii: "<") {
      return Bytes.matches("<iframe", in: bytes, at: line.start) || Bytes.matches("<script", in: bytes, at: line.start)
    }
    return false
  }

  private func isAddress(_ line: Line) -> Bool {
    if Bytes.matches("http://", in: bytes, at: line.start) || Bytes.matches("https://", in: bytes, at: line.start)
      || Bytes.matches("www.", in: bytes, at: line.start)
    {
      return true
    }
    return line.count <= 80 && bytes[line.start..<line.end].contains(UInt8(ascii: "@"))
  }

  /// Whether the line tells how long reading takes: `2 min read`, `Lesezeit: 4 min`.
  private func isReadingTime(_ line: Line) -> Bool {
    guard line.words <= 6, line.count <= 40, line.traits.contains(.digits) else { return false }
    var index = line.start
    var numbers = 0
    var isMinute = false
    while index < line.end {
      let first = index
      while index < line.end, Bytes.isLetter(bytes[index]) { index += 1 }
      if index > first {
        let hash = Folding.hash(bytes, first, index)
        if Self.minutes.contains(hash) {
          isMinute = true
        } else if !Self.readers.contains(hash) {
          return false
        }
      } else {
        if Bytes.isDigit(bytes[index]), !Bytes.isDigit(Bytes.at(index - 1, in: bytes)) { numbers += 1 }
        index += 1
      }
    }
    return isMinute && numbers == 1
  }

  /// "Related" glued to a headline: `RelatedAsia Desk - Ferry runs again`.
  private func isGluedLink(_ line: Line) -> Bool {
    for opener in ["Related", "RELATED", "ReadMore"] as [StaticString]
    where Bytes.matches(opener, in: bytes, at: line.start) {
      let next = line.start + opener.utf8CodeUnitCount
      return next + 1 < line.end && Bytes.isUpper(bytes[next])
        && (Bytes.isUpper(bytes[next + 1]) || Bytes.isLower(bytes[next + 1])) && line.words >= 3
    }
    return false
  }

  private static let minutes: Set<UInt64> = Set(
    "min mins minute minutes minuten minutos minuti минут мин минуты".split(separator: " ").map {
      Folding.hash(String($0))
    }
  )
  private static let readers: Set<UInt64> = Set(
    "read reading time lesezeit lesedauer temps de lecture lectura tiempo leitura lettura чтения время to ca a".split(
      separator: " "
    ).map { Folding.hash(String($0)) }
  )
}
