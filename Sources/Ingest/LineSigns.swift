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
    if isNotice(line) || isLeftover(line) || isFile(line) || isTagged(line) || PageCount.isCount(bytes, line) {
      return .promo
    }
    if line.words <= 10, PromoBox.isButtons(bytes, line) || PromoBox.isHeading(bytes, line) { return .promo }
    if isPictureNote(line) { return .caption }
    if CommentMark.isMark(bytes, line) { return .tail }
    if line.words == 1, isAddress(line) { return .address }
    if line.count <= 160 {
      if isSigned(line) { return .credit }
      if isTrail(line) { return .section }
      if LoneDateline(in: bytes, line) != nil { return .dateline }
      if isReadingTime(line) { return .readingTime }
      if isGluedLink(line) { return .related }
      if line.words <= 18, DateLine.isTime(in: bytes, line) { return .date }
      if line.words <= 2, Byline.isAnnouncement(bytes, line) { return .byline }
      if Byline(announcedIn: bytes, line) != nil, !line.traits.contains(.closed) || line.words <= 5 || endsInClock(line)
      {
        return .byline
      }
    }
    if PromoBox.isBox(bytes, line) { return .promo }
    guard line.words <= 90, let caption = CaptionLine(in: bytes, line) else { return .none }
    return caption.caption == nil ? .credit : .caption
  }

  private func phraseSign(_ line: Line) -> Sign {
    guard let found = PhraseBook.shared.sign(of: bytes, line.start, line.end) else { return .none }
    let isWhole = found.end == line.end
    // "Sign up for it, and you will be told": a sentence may begin as a box does.
    if !isWhole, found.sign == .promo, line.words >= 9, PromoBox.isOrdinary(bytes, line) { return .none }
    if line.traits.contains(.bullet), !isWhole, line.words >= 7 { return .none }
    let limit: Int
    switch found.sign {
    case .none, .date, .dateline, .byline, .readingTime, .address: return .none
    case .section: limit = isWhole ? 6 : 0
    case .list: limit = isWhole ? 12 : 7
    case .source: limit = 14
    case .related: limit = 32
    case .tail: limit = 60
    case .promo, .credit, .caption: limit = 60
    }
    return line.words <= limit || isWhole ? found.sign : .none
  }

  /// A copyright notice.
  private func isNotice(_ line: Line) -> Bool {
    guard line.words <= 60 else { return false }
    if line.words <= 14, !line.traits.contains(.closed), endsInButton(line) { return true }
    if Bytes.matches("\u{A9}", in: bytes, at: line.start) || Bytes.matches("(c) ", in: bytes, at: line.start) {
      return true
    }
    guard bytes[line.start] == UInt8(ascii: "A") || bytes[line.start] == UInt8(ascii: "C") else { return false }
    return Bytes.matches("Copyright \u{A9}", in: bytes, at: line.start)
  }

  /// Whether the last of several parts of a line is a button: "Follow us for more · Contact us".
  private func endsInButton(_ line: Line) -> Bool {
    guard line.count <= 120, line.words >= 3 else { return false }
    var index = line.end - 2
    while index > line.start {
      if bytes[index] == 0xB7, bytes[index - 1] == 0xC2, bytes[index + 1] == 0x20 {
        guard let found = PhraseBook.shared.sign(of: bytes, index + 2, line.end) else { return false }
        return found.end == line.end
      }
      index -= 1
    }
    return false
  }

  /// Whether the stop at the end is a clock's, as in "at 8:25 p.m.", and no sentence's.
  private func endsInClock(_ line: Line) -> Bool {
    Bytes.matches("p.m.", in: bytes, before: line.end) || Bytes.matches("a.m.", in: bytes, before: line.end)
  }

  /// Initials between slashes, as German agencies sign: `/ab/CD/efg`.
  private func isSigned(_ line: Line) -> Bool {
    if line.words == 1, line.count <= 24, let slash = bytes[line.start..<line.end].lastIndex(of: UInt8(ascii: "/")),
      slash > line.start, Agencies.isAgency(bytes, slash + 1, line.end),
      bytes[line.start..<slash].allSatisfy({ $0 == UInt8(ascii: "/") || Bytes.isLetter($0) })
    {
      return true
    }
    guard bytes[line.start] == UInt8(ascii: "/"), line.words == 1, line.count <= 24 else { return false }
    return bytes[line.start..<line.end].allSatisfy { $0 == UInt8(ascii: "/") || Bytes.isLetter($0) }
  }

  /// A trail from the front page: `Home / World / Sea`.
  private func isTrail(_ line: Line) -> Bool {
    guard line.words >= 3, !line.traits.contains(.closed) || line.traits.contains(.cut) else { return false }
    if line.words <= 16, hasTrailMarks(line) { return true }
    guard line.words <= 9 else { return false }
    var index = line.start
    while index < line.end, Bytes.isLetter(bytes[index]) { index += 1 }
    guard index > line.start, index - line.start <= 16, Self.homes.contains(Folding.hash(bytes, line.start, index))
    else { return false }
    while index < line.end, bytes[index] == 0x20 { index += 1 }
    switch Bytes.at(index, in: bytes) {
    case UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "|"): return true
    default:
      return Bytes.matches("\u{BB}", in: bytes, at: index) || Bytes.matches("\u{203A}", in: bytes, at: index)
    }
  }

  /// Whether two marks of a trail or more stand between words: `A > B > C`.
  private func hasTrailMarks(_ line: Line) -> Bool {
    var marks = 0
    for index in line.start..<line.end where bytes[index] == 0x20 {
      let mark = Bytes.at(index + 1, in: bytes)
      guard mark == UInt8(ascii: ">") || mark >= 0xC2 else { continue }
      if Bytes.matches(" > ", in: bytes, at: index) || Bytes.matches(" \u{BB} ", in: bytes, at: index)
        || Bytes.matches(" \u{203A} ", in: bytes, at: index)
      {
        marks += 1
      }
    }
    return marks >= 2
  }

  /// The name of a picture's file, alone on its line.
  private func isFile(_ line: Line) -> Bool {
    guard line.words == 1, line.count <= 60 else { return false }
    return Self.endings.contains { Bytes.matches($0, in: bytes, before: line.end) }
  }

  /// What agencies begin a caption with: "In this undated photo", "3 of 12 A shopper".
  private func isPictureNote(_ line: Line) -> Bool {
    guard line.words >= 6, line.words <= 90 else { return false }
    if Bytes.isDigit(bytes[line.start]) { return PageCount.opens(bytes, line) }
    guard Bytes.matches("This ", in: bytes, at: line.start) || Bytes.matches("In this ", in: bytes, at: line.start)
    else { return false }
    let limit = min(line.end, line.start + 70)
    return (line.start..<limit).contains { index in
      bytes[index] == UInt8(ascii: "p") && Self.photos.contains { Bytes.matches($0, in: bytes, at: index) }
    }
  }

  /// Words marked with hashes and nothing else.
  private func isTagged(_ line: Line) -> Bool {
    guard bytes[line.start] == UInt8(ascii: "#"), line.words >= 2, line.words <= 16 else { return false }
    return (line.start..<line.end - 1).allSatisfy { bytes[$0] != 0x20 || bytes[$0 + 1] == UInt8(ascii: "#") }
  }

  /// What only machines read: an address alone, a tag, a template's braces.
  private func isLeftover(_ line: Line) -> Bool {
    let first = bytes[line.start]
    if !Bytes.isLetter(first), !Bytes.isDigit(first), line.count <= 40 {
      if bytes[line.start..<line.end].allSatisfy({ !Bytes.isLetter($0) && !Bytes.isDigit($0) }) { return true }
    }
    if first == UInt8(ascii: "{") { return Bytes.matches("{{", in: bytes, at: line.start) && line.words <= 6 }
    if first == UInt8(ascii: "<"), Bytes.isLetter(Bytes.at(line.start + 1, in: bytes)) { return isTag(line) }
    if first == UInt8(ascii: "&"), Bytes.matches("&lt;", in: bytes, at: line.start) { return isTag(line) }
    return false
  }

  /// A tag of a page's source.
  private func isTag(_ line: Line) -> Bool {
    let limit = min(line.end, line.start + 80)
    return bytes[line.start..<limit].contains(UInt8(ascii: "=")) || line.words == 1
      || Bytes.matches("<iframe", in: bytes, at: line.start) || Bytes.matches("<script", in: bytes, at: line.start)
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

  private static let endings: [StaticString] = [".jpg", ".jpeg", ".png", ".gif", ".JPG", ".JPEG", ".PNG", ".webp"]
  private static let photos: [StaticString] = ["photo,", "photo ", "photograph"]
  private static let homes = WordTable(
    "home homepage startseite accueil inicio início главная ana".split(separator: " ").map { Folding.hash(String($0)) }
  )
  private static let minutes = WordTable(
    "min mins minute minutes minuten minutos minuti минут мин минуты".split(separator: " ").map {
      Folding.hash(String($0))
    }
  )
  private static let readers = WordTable(
    "read reading time lesezeit lesedauer temps de lecture lectura tiempo leitura lettura чтения время to ca a".split(
      separator: " "
    ).map { Folding.hash(String($0)) }
  )
}
