import News

/// Reads what stands around a title: deck, byline, date, section, reading time, picture.
///
/// Marks those lines.
struct HeadReader {
  /// The title's line, if there is one.
  let title: Int?
  /// The first line of the body.
  private(set) var bodyStart = 0
  private(set) var deck: Int?
  /// Lines that are nothing but the author's name.
  private(set) var nameLines: [Int] = []

  /// The line in which a whole newsroom signs.
  private(set) var staff: Int?
  /// The line that is nothing but a dateline.
  private(set) var dateline: Int?
  /// The line that is nothing but the outlet's name.
  private(set) var outlet: Int?

  /// The most lines between a title and its body.
  private static let reach = 16

  /// Reads the head of `scrape` and marks its lines.
  init(_ scrape: inout Scrape) {
    title = TitleFinder(scrape).title()
    let first = scrape.span?.first ?? 0
    if let title {
      scrape.roles[title] = .field
      for index in 0..<title where !takesDateline(index, &scrape) { markBefore(title, index, &scrape) }
      readAfter(title, &scrape)
    } else {
      readUntitled(first, &scrape)
    }
  }

  /// Marks a line that is the report's dateline.
  private mutating func takesDateline(_ index: Int, _ scrape: inout Scrape) -> Bool {
    guard scrape.signs[index] == .dateline, dateline == nil else { return false }
    dateline = index
    scrape.roles[index] = .field
    return true
  }

  private mutating func markBefore(_ title: Int, _ index: Int, _ scrape: inout Scrape) {
    if let kind = scrape.signs[index].furniture(isHead: true) {
      scrape.roles[index] = .furniture(kind)
    } else if scrape.isSame(index, title) {
      scrape.roles[index] = .furniture(.repeat)
    } else if index + 4 >= title, isBesideDate(index, scrape), isName(index, scrape) {
      nameLines.append(index)
      scrape.roles[index] = .furniture(.byline)
    } else if let span = scrape.span, scrape.lines[index].isProse, index >= span.first || index == 0,
      !scrape.lines[index].traits.contains(.bullet)
    {
      scrape.roles[index] = .body
    } else {
      scrape.roles[index] = .furniture(scrape.lines[index].words >= 4 ? .links : .section)
    }
  }

  /// Whether a line is a table's row or one of its cells.
  private func isCell(_ index: Int, _ scrape: Scrape) -> Bool {
    let line = scrape.lines[index]
    return line.traits.contains(.bar)
      && (scrape.bytes[line.start] == UInt8(ascii: "|") || scrape.bytes[line.end - 1] == UInt8(ascii: "|"))
  }

  private func isBesideDate(_ index: Int, _ scrape: Scrape) -> Bool {
    scrape.signs[index + 1] == .date || index > 0 && scrape.signs[index - 1] == .date
  }

  private mutating func readUntitled(_ first: Int, _ scrape: inout Scrape) {
    for index in 0..<first where !takesDateline(index, &scrape) {
      if let kind = scrape.signs[index].furniture(isHead: true) {
        scrape.roles[index] = .furniture(kind)
      } else if isName(index, scrape) {
        nameLines.append(index)
        scrape.roles[index] = .furniture(.byline)
      } else if scrape.lines[index].isProse && scrape.lines[index].words >= 20 || isCell(index, scrape) {
        continue
      } else if first > 4 || scrape.lines[index].traits.contains(.bullet) {
        scrape.roles[index] = .furniture(scrape.lines[index].words >= 4 ? .links : .section)
      }
    }
    bodyStart = first
    while bodyStart < min(first + 6, scrape.lines.count) {
      if !takesDateline(bodyStart, &scrape) {
        guard let kind = scrape.signs[bodyStart].furniture(isHead: true) else { break }
        scrape.roles[bodyStart] = .furniture(kind)
      }
      bodyStart += 1
    }
  }

  private mutating func readAfter(_ title: Int, _ scrape: inout Scrape) {
    var index = title + 1
    let end = min(scrape.lines.count, title + Self.reach)
    let first = scrape.span?.first ?? index
    while index < end {
      if scrape.isSame(index, title) {
        scrape.roles[index] = .furniture(.repeat)
      } else if takesDateline(index, &scrape) {
        index += 1
        continue
      } else if let kind = scrape.signs[index].furniture(isHead: true) {
        scrape.roles[index] = .furniture(kind)
        if scrape.signs[index] == .list { index = markLinks(index, end, &scrape) - 1 }
      } else if isOutlet(index, scrape) {
        outlet = index
        scrape.roles[index] = .furniture(.credit)
      } else if isName(index, scrape) || followsName(index, scrape) && isOffice(index, scrape) {
        nameLines.append(index)
        scrape.roles[index] = .furniture(.byline)
      } else if deck == nil, OutletName.isStaff(scrape.bytes, scrape.lines[index]), scrape.signs[index] == .none {
        staff = index
        scrape.roles[index] = .furniture(.byline)
      } else if isGluedDeck(index, title, scrape) {
        deck = index
        scrape.roles[index] = .field
      } else if leadsToHeadSign(index, title, scrape) {
        if scrape.lines[index].words < 5 {
          scrape.roles[index] = .furniture(.section)
        } else if deck == nil {
          deck = index
          scrape.roles[index] = .field
        } else if scrape.lines[index].isProse {
          break
        } else {
          scrape.roles[index] = .furniture(.caption)
        }
      } else if index < first, first - title > 8, (scrape.span?.proseWords ?? 0) >= 80 {
        scrape.roles[index] = .furniture(.promo)
      } else {
        break
      }
      index += 1
    }
    bodyStart = index
  }

  /// Marks the links below a list's mark; after them.
  private func markLinks(_ mark: Int, _ end: Int, _ scrape: inout Scrape) -> Int {
    let run = LinkRun.end(scrape, after: mark, scrape.lines.count)
    guard run > mark + 1 else { return mark + 1 }
    for link in mark + 1..<run { scrape.roles[link] = .furniture(.links) }
    return run
  }

  /// Whether a line is an author's name alone, beside the lines of a head.
  private func isName(_ index: Int, _ scrape: Scrape) -> Bool {
    let line = scrape.lines[index]
    guard scrape.signs[index] == .none, nameLines.isEmpty, Names.list(scrape.bytes, line) != nil else {
      return false
    }
    func isHead(_ other: Int) -> Bool {
      guard scrape.signs.indices.contains(other) else { return false }
      switch scrape.signs[other] {
      case .date, .byline, .readingTime, .promo: return true
      case .none: return other == title
      case .section, .dateline, .caption, .credit, .related, .list, .tail, .source, .address: return false
      }
    }
    guard index + 1 < scrape.lines.count else { return false }
    return isHead(index - 1) || isHead(index + 1) || OutletName.isOffice(scrape.bytes, scrape.lines[index + 1])
  }

  /// Whether a line stands right below the title and apart from the paragraphs, which blank lines part.
  private func isGluedDeck(_ index: Int, _ title: Int, _ scrape: Scrape) -> Bool {
    guard index == title + 1, deck == nil, index + 2 < scrape.lines.count, scrape.signs[index] == .none else {
      return false
    }
    let lines = scrape.lines
    return !lines[index].traits.contains(.blankBefore) && lines[index].words >= 5 && lines[index].words <= 50
      && lines[index + 1].traits.contains(.blankBefore) && lines[index + 2].traits.contains(.blankBefore)
  }

  /// Whether a line is the outlet's name: capitalised words below the byline or the date, above the report.
  private func isOutlet(_ index: Int, _ scrape: Scrape) -> Bool {
    guard outlet == nil, scrape.signs[index] == .none, index > 0, index + 1 < scrape.lines.count else { return false }
    let isBelow =
      scrape.signs[index - 1] == .byline || scrape.signs[index - 1] == .date || nameLines.last == index - 1
    guard isBelow, !Byline.isAnnouncement(scrape.bytes, scrape.lines[index - 1]),
      OutletName.isName(scrape.bytes, scrape.lines[index])
    else { return false }
    switch scrape.signs[index + 1] {
    case .date, .dateline, .caption, .credit, .readingTime: return true
    case .none:
      let (line, next) = (scrape.lines[index], scrape.lines[index + 1])
      return isLong(next)
        && (next.traits.contains(.blankBefore) || Agencies.isAgency(scrape.bytes, line.start, line.end))
    case .byline, .section, .promo, .address, .related, .list, .tail, .source: return false
    }
  }

  /// Whether a line stands right below an author's.
  private func followsName(_ index: Int, _ scrape: Scrape) -> Bool {
    nameLines.last == index - 1 || scrape.signs[index - 1] == .byline
  }

  private func isOffice(_ index: Int, _ scrape: Scrape) -> Bool {
    scrape.signs[index] == .none && OutletName.isOffice(scrape.bytes, scrape.lines[index])
  }

  private func isLong(_ line: Line) -> Bool { line.isProse || line.words >= 12 }

  /// Whether only lines of a head follow up to a sure one: a date, a byline, the title again.
  private func leadsToHeadSign(_ index: Int, _ title: Int, _ scrape: Scrape) -> Bool {
    guard scrape.lines[index].words <= 60 else { return false }
    var others = 0
    for next in (index + 1)..<min(index + 7, max(index + 1, scrape.lines.count)) {
      if scrape.isSame(next, title) { return true }
      switch scrape.signs[next] {
      case .date, .dateline, .byline, .readingTime: return true
      case .none:
        if isOffice(next, scrape) { return true }
        if Names.isName(scrape.bytes, scrape.lines[next].start, scrape.lines[next].end) { continue }
        others += 1
        guard others <= 2, isShort(scrape.lines[next]) else { return false }
      case .section, .caption, .credit, .promo, .address: continue
      case .tail where scrape.lines[next].words <= 3: continue
      case .related, .list, .tail, .source: return false
      }
    }
    return false
  }

  /// Whether a line is a label of a head: few words, no sentence.
  private func isShort(_ line: Line) -> Bool {
    line.words <= 6 && !line.isProse && line.traits.isDisjoint(with: [.closed, .colon, .startsSmall])
  }
}
