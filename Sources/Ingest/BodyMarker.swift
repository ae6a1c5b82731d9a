import News

/// Marks furniture inside the body and after it, repeats, and subheadings.
struct BodyMarker {
  private let start: Int
  private let end: Int
  private let title: Int?
  /// Whether the report stands among a page's menus.
  private let isPage: Bool

  /// Marks all lines of `scrape` from `start` on.
  init(_ scrape: inout Scrape, from start: Int, title: Int?) {
    self.start = start
    self.title = title
    end = max(start, scrape.span?.end ?? scrape.lines.count)
    isPage = (scrape.span?.first ?? 0) >= 12
    markInside(&scrape)
    LinkRun.markBetween(&scrape, start..<end)
    markTail(&scrape)
    markNotes(&scrape)
    markCounters(&scrape)
    RepeatMarker.mark(&scrape, title: title, start: start)
    PictureMarker.mark(&scrape, start..<min(end, scrape.lines.count))
    markSubheadings(&scrape)
  }

  private func markInside(_ scrape: inout Scrape) {
    var index = start
    while index < end {
      let sign = scrape.signs[index]
      let isEdge = index < start + 6 || index + 2 >= end
      if sign == .list {
        let run = LinkRun.end(scrape, after: index, end)
        if run > index + 1 {
          for link in index..<run { scrape.roles[link] = .furniture(.links) }
          index = run
          continue
        }
      } else if opensLinks(scrape, index) {
        scrape.roles[index] = .furniture(.promo)
        let run = LinkRun.end(scrape, after: index, end)
        for link in index + 1..<max(run, index + 1) { scrape.roles[link] = .furniture(.links) }
        index = max(run, index + 1)
        continue
      } else if let kind = sign.furniture(isHead: isEdge && sign != .section && sign != .tail && sign != .address) {
        scrape.roles[index] = .furniture(kind)
      } else if sign == .tail, scrape.lines[index].words > 2 {
        scrape.roles[index] = .furniture(.promo)
      }
      index += 1
    }
  }

  /// Whether a line is "Read more:" and no more.
  private func opensLinks(_ scrape: Scrape, _ index: Int) -> Bool {
    guard scrape.signs[index] == .related || scrape.signs[index] == .promo else { return false }
    return scrape.lines[index].words <= 4 && scrape.lines[index].traits.contains(.colon)
  }

  private func markTail(_ scrape: inout Scrape) {
    guard end < scrape.lines.count else { return }
    let tail = closingList(scrape)..<scrape.lines.count
    // A page with its menus; where there are none, a list without a mark may be the report's own.
    var isOpen = isPage || tail.count >= 40 && !isOwnList(scrape, tail)
    var isSure = false
    for index in tail {
      let line = scrape.lines[index]
      if opensTail(scrape.signs[index]) {
        isOpen = true
        isSure = isSure || scrape.signs[index] == .list || scrape.signs[index] == .tail
      }
      if let kind = scrape.signs[index].furniture(isHead: true) {
        scrape.roles[index] = .furniture(kind)
      } else if !isPage, !isSure, line.traits.contains(.closed), !line.traits.contains(.cut), line.words >= 3 {
        continue
      } else if isOpen, isSure || !line.isProse || line.words < 20 {
        scrape.roles[index] = .furniture(line.words >= 4 ? .links : .promo)
      }
    }
  }

  /// After a list that the report itself ends with: three items or more, perhaps under a heading, addresses between.
  ///
  /// Among a page's menus only a numbered one counts.
  private func closingList(_ scrape: Scrape) -> Int {
    var index = end
    let marks: Line.Traits = isPage ? .numbered : [.bullet, .numbered]
    if scrape.signs[index] == .none, scrape.lines[index].traits.isDisjoint(with: marks), index + 1 < scrape.lines.count
    {
      index += 1
    }
    let first = index
    var items = 0
    while index < scrape.lines.count {
      let isItem = scrape.signs[index] == .none && !scrape.lines[index].traits.isDisjoint(with: marks)
      guard isItem || index > first && scrape.signs[index] == .address else { break }
      if isItem { items += 1 }
      index += 1
    }
    return items >= 3 ? index : end
  }

  /// Whether a long tail is the report's own: items and sentences, not other articles' headlines.
  private func isOwnList(_ scrape: Scrape, _ tail: Range<Int>) -> Bool {
    var own = 0
    for index in tail {
      let line = scrape.lines[index]
      if line.isProse || scrape.signs[index] == .address { own += 1 }
      if !line.traits.isDisjoint(with: [.bullet, .numbered, .bar]) { own += 1 }
    }
    return own * 3 >= tail.count
  }

  private func opensTail(_ sign: Sign) -> Bool {
    switch sign {
    case .list, .tail, .promo, .related, .section: true
    case .none, .date, .dateline, .byline, .readingTime, .caption, .credit, .source, .address: false
    }
  }

  /// Counters at a report's end: two lines or more of figures alone.
  private func markCounters(_ scrape: inout Scrape) {
    var run = 0
    for index in max(start, scrape.lines.count - 16)..<max(start, scrape.lines.count) {
      let line = scrape.lines[index]
      let isCounter = line.count <= 4 && scrape.bytes[line.start..<line.end].allSatisfy(Bytes.isDigit)
      run = isCounter && scrape.roles[index] == .body ? run + 1 : 0
      guard run >= 2 else { continue }
      for counter in index + 1 - run...index { scrape.roles[counter] = .furniture(.promo) }
    }
  }

  /// A report's last lines that tell who else worked on it, who its author is, where to subscribe.
  private func markNotes(_ scrape: inout Scrape) {
    var isLast = true
    for index in (max(start, end - 10)..<max(start, end)).reversed() where scrape.roles[index] == .body {
      if index + 4 >= end && EndNote.isNote(scrape.bytes, scrape.lines[index])
        || AuthorNote(in: scrape.bytes, scrape.lines[index]) != nil
      {
        scrape.roles[index] = .furniture(.credit)
        if isPage { markBelow(index, &scrape) }
      } else if isLast, scrape.signs[index] == .none, PromoBox.isFull(scrape.bytes, scrape.lines[index]) {
        scrape.roles[index] = .furniture(.promo)
      } else {
        isLast = false
      }
    }
  }

  /// On a page nothing of the report stands below the note on its author.
  private func markBelow(_ note: Int, _ scrape: inout Scrape) {
    for index in note + 1..<max(end, note + 1) where scrape.roles[index] == .body {
      scrape.roles[index] = .furniture(.promo)
    }
  }

  /// A short line without a stop between paragraphs.
  private func markSubheadings(_ scrape: inout Scrape) {
    var previous: Int?
    for index in start..<min(end, scrape.lines.count) where scrape.roles[index] == .body {
      defer { previous = index }
      let line = scrape.lines[index]
      guard line.words <= 12, line.count <= 100,
        line.traits.isDisjoint(with: [.bullet, .colon, .startsSmall, .cut, .bar])
      else { continue }
      guard !line.traits.contains(.closed) || line.traits.contains(.question) && !line.traits.contains(.quoteFirst)
      else { continue }
      guard let previous, scrape.lines[previous].isProse, let next = nextBody(scrape, index),
        scrape.lines[next].isProse,
        !scrape.lines[next].traits.contains(.startsSmall), scrape.lines[previous].traits.contains(.closed)
      else { continue }
      scrape.roles[index] = .subheading
    }
  }

  private func nextBody(_ scrape: Scrape, _ index: Int) -> Int? {
    (index + 1..<min(index + 6, max(index + 1, end))).first { scrape.roles[$0] == .body }
  }
}
