import News

/// Finds the line that is the article's title.
struct TitleFinder {
  private let scrape: Scrape
  private let sieve: WordSieve
  /// The first line of long prose: titles stand before it.
  private let lead: Int
  /// For each line from the one above the lead upwards, how many lines stand between.
  private let distances: [Int]

  /// How many lines above the lead a title is looked for.
  private static let window = 90

  /// How many bytes of prose the title's words are looked for in.
  private static let heard = 440

  /// Prepares to search in `scrape`.
  init(_ scrape: Scrape) {
    self.scrape = scrape
    let first = scrape.span?.first ?? 0
    let end = scrape.span?.end ?? scrape.lines.count
    lead =
      (first..<end).first { Self.isLead(scrape, $0, end) }
      ?? (first..<end).first { Self.isSentence(scrape, $0) && !Self.isAboveHead(scrape, $0) }
      ?? min(first + 1, scrape.lines.count)
    var sieve = WordSieve()
    var bytes = 0
    for index in lead..<max(lead, end) where lead > 0 && scrape.signs[index] == .none {
      let line = scrape.lines[index]
      guard line.isProse else { continue }
      let end = min(line.end, line.start + Self.heard - bytes)
      sieve.add(scrape.bytes, line.start, end)
      bytes += end - line.start
      if bytes >= Self.heard { break }
    }
    self.sieve = sieve
    var distances: [Int] = []
    var quarters = 0
    for index in (max(0, lead - Self.window)..<lead).reversed() {
      distances.append(quarters / 4)
      let isPart = scrape.signs[index] == .none && !scrape.lines[index].traits.contains(.bullet)
      quarters += isPart ? 4 : 1
    }
    self.distances = distances
  }

  private static func isSentence(_ scrape: Scrape, _ index: Int) -> Bool {
    scrape.signs[index] == .none && scrape.lines[index].isProse
      && scrape.lines[index].traits.isDisjoint(with: [.question, .bullet, .numbered])
  }

  /// Whether a line without a stop stands above a byline or a date, as a long title does.
  private static func isAboveHead(_ scrape: Scrape, _ index: Int) -> Bool {
    guard !scrape.lines[index].traits.contains(.closed) else { return false }
    for next in (index + 1)..<min(index + 8, max(index + 1, scrape.lines.count)) {
      if scrape.signs[next] == .byline || scrape.signs[next] == .date { return true }
      let isPoint = scrape.lines[next].traits.contains(.bullet)
      if next >= index + 3, !isPoint { return false }
    }
    return false
  }

  /// Whether a line is long prose that more prose follows.
  private static func isLead(_ scrape: Scrape, _ index: Int, _ end: Int) -> Bool {
    let line = scrape.lines[index]
    guard scrape.signs[index] == .none, line.isProse, line.words >= 24, !isAboveHead(scrape, index),
      line.traits.isDisjoint(with: [.bullet, .numbered]), line.traits.contains(.closed) || line.stops > 0
    else { return false }
    guard index + 6 < end, line.words < 40 else { return true }
    var words = 0
    for next in index..<index + 6 where scrape.signs[next] == .none && scrape.lines[next].isProse {
      words += scrape.lines[next].words
    }
    return words >= 48
  }

  /// The title's line; nil if the text seems to have none.
  func title() -> Int? {
    var best: (index: Int, score: Double)?
    for index in max(0, lead - Self.window)..<lead {
      guard let score = score(index) else { continue }
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    guard let best, best.score >= 1.2 else { return nil }
    // A deck shares more words with the report than its title does, and stands below it.
    for index in max(0, best.index - 8)..<best.index {
      let line = scrape.lines[index]
      guard line.words >= 5, let score = score(index), score >= 1.6, score >= best.score - 2 else { continue }
      if sieve.share(of: scrape.bytes, line.start, line.end) >= 0.34 { return index }
    }
    if isTrailed(best.index) { return best.index + 1 }
    if isStopped(scrape.lines[best.index]), isPlainTitle(best.index - 1) { return best.index - 1 }
    return opensHead(best.index - 1) ? best.index - 1 : best.index
  }

  /// Whether a line right above a deck of one sentence is the title, whatever its words.
  private func isPlainTitle(_ index: Int) -> Bool {
    guard index >= 0, scrape.lines[index].words >= 4 else { return false }
    return score(index) != nil
  }

  /// Whether a line is a trail of sections with the title glued to it, and the next is the title alone.
  private func isTrailed(_ index: Int) -> Bool {
    guard index + 1 < scrape.lines.count, scrape.signs[index + 1] == .none else { return false }
    let (line, next) = (scrape.lines[index], scrape.lines[index + 1])
    guard next.count >= 20, line.count > next.count + 3 else { return false }
    return scrape.bytes[(line.end - next.count)..<line.end].elementsEqual(scrape.bytes[next.start..<next.end])
  }

  /// Whether a line is the first that could be a title, so that the next is its deck.
  private func opensHead(_ index: Int) -> Bool {
    guard index >= 0, index <= 6, scrape.lines[index].words >= 5, let score = score(index), score >= 0.4,
      followers(index) > 1
    else { return false }
    return (0..<index).allSatisfy { scrape.signs[$0] != .none || scrape.lines[$0].words <= 2 }
  }

  private func score(_ index: Int) -> Double? {
    let line = scrape.lines[index]
    guard scrape.signs[index] == .none, isShaped(line) || isLoneWord(index), hasLetters(line) else { return nil }
    guard opensTitle(line), !line.traits.contains(.numbered),
      line.stops == 0 || scrape.bytes[line.end - 1] != UInt8(ascii: ")")
    else {
      return nil
    }
    guard !Names.isName(scrape.bytes, line.start, line.end) else { return nil }
    let share = sieve.share(of: scrape.bytes, line.start, line.end)
    var score = share * 5
    if line.words >= 5, line.words <= 18 { score += 1.6 }
    if line.traits.contains(.allCapitals), line.words <= 4, index + 1 < lead { score -= 1 }
    if line.words < 4 { score -= line.words == 2 ? 1.6 : 0.8 }
    if index == 0 { score += 0.8 }
    if index > 0, index <= 3, scrape.signs[index - 1] == .dateline { score += 2.5 }
    if index <= 6, index + 1 == lead, opensWithDateline(index + 1) { score += 2.5 }
    score -= Double(distance(index)) * 0.12
    let followers = index + 1 < lead ? followers(index) : 0
    score += followers
    let isRepeated = ((index + 1)..<max(index + 1, min(lead, index + 12))).contains { scrape.isSame(index, $0) }
    if isRepeated { score += 3 }
    if score >= 1.2, isHeading(index) || isBelowReport(index) { return nil }
    if line.traits.contains(.bar) { score -= 0.6 }
    if line.stops > 0, line.words >= 10, hasSentence(line) { score -= 1.5 }
    if isFigures(line) || line.traits.contains(.quoteFirst) && isQuotedWhole(line) { score -= 2 }
    if isStopped(line) {
      guard isRepeated || followers > 1 else { return nil }
      score -= 2
    }
    return score
  }

  /// Whether paragraphs of a report stand above a line, one after another as in no page's list of teasers.
  private func isBelowReport(_ index: Int) -> Bool {
    var words = 0
    var paragraphs = 0
    for above in max(0, index - 30)..<index where scrape.signs[above] == .none {
      let line = scrape.lines[above]
      guard line.isProse, line.words >= 15, line.traits.contains(.closed),
        line.traits.isDisjoint(with: [.bullet, .numbered, .cut, .question])
      else { continue }
      words += line.words
      paragraphs += 1
    }
    return paragraphs >= 4 && words >= 120
  }

  /// Whether a sentence ends within a line, as it does in a deck.
  private func hasSentence(_ line: Line) -> Bool {
    (line.start + 4..<line.end).contains { index in
      scrape.bytes[index] == 0x20 && scrape.bytes[index - 1] == UInt8(ascii: ".")
        && (2...4).allSatisfy { Bytes.isLower(scrape.bytes[index - $0]) }
    }
  }

  /// Whether a line's first character may be a title's: no sign of code.
  private func opensTitle(_ line: Line) -> Bool {
    let first = scrape.bytes[line.start]
    return Bytes.isLetter(first) || Bytes.isDigit(first) || line.traits.contains(.quoteFirst)
      || first == UInt8(ascii: "(") || first == UInt8(ascii: "[") || first == UInt8(ascii: "$")
      || first == UInt8(ascii: "#") || first == UInt8(ascii: "@") || first == UInt8(ascii: "&")
  }

  /// Whether a line comes again and again, as the heading of a table does.
  private func isHeading(_ index: Int) -> Bool {
    scrape.lines[index].words <= 10
      && (max(0, index - 60)..<min(index + 120, scrape.lines.count)).lazy.filter { scrape.isSame(index, $0) }.prefix(4)
        .count
        == 4
  }

  /// Whether a line has the shape of a title, perhaps with its outlet after a bar.
  private func isShaped(_ line: Line) -> Bool {
    guard line.traits.contains(.bar) else { return line.isTitleShaped }
    var shape = line
    shape.traits.remove(.bar)
    return shape.isTitleShaped && TitleTrim.beforeBar(scrape.bytes, TextRange(line.start, line.end)) != nil
  }

  /// Whether a line is one word right above the dateline that begins the report: no section stands so alone.
  private func isLoneWord(_ index: Int) -> Bool {
    let line = scrape.lines[index]
    let isPlain = line.traits.isDisjoint(with: [.bullet, .colon, .bar, .startsSmall, .cut])
    return index == 0 && lead == 1 && line.words == 1 && line.count <= 60 && isPlain && opensWithDateline(1)
  }

  private func opensWithDateline(_ index: Int) -> Bool {
    guard index < scrape.lines.count else { return false }
    return DatelineReader(scrape.bytes).dateline(scrape.lines[index].start, scrape.lines[index].end) != nil
  }

  /// Whether a line is a table's or a diary's: many figures, or a whole date.
  private func isFigures(_ line: Line) -> Bool {
    guard line.traits.contains(.digits) else { return false }
    var digits = 0
    for index in line.start..<line.end where Bytes.isDigit(scrape.bytes[index]) { digits += 1 }
    return digits * 5 > line.count || line.words > 4 && WrittenDate(in: scrape.bytes, line.start, line.end) != nil
  }

  /// Whether a line is one quotation and nothing else.
  private func isQuotedWhole(_ line: Line) -> Bool {
    let last = scrape.bytes[line.end - 1]
    return last == UInt8(ascii: "\"") || Bytes.matches("\u{201D}", in: scrape.bytes, before: line.end)
  }

  /// Whether a full stop ends the line, perhaps within a quotation.
  private func isStopped(_ line: Line) -> Bool {
    guard line.traits.contains(.closed), !line.traits.contains(.question) else { return false }
    return (max(line.start, line.end - 5)..<line.end).contains { scrape.bytes[$0] == UInt8(ascii: ".") }
  }

  /// How many lines stand between a line and the lead; buttons and the like count little.
  private func distance(_ index: Int) -> Int {
    let place = lead - 1 - index
    return place < distances.count ? distances[place] + 1 : place + 1
  }

  /// How much what follows a line makes it a title.
  private func followers(_ index: Int) -> Double {
    var others = 0
    for next in (index + 1)..<min(index + 9, lead) {
      switch scrape.signs[next] {
      case .byline, .date, .readingTime: return 1.5
      default: if !scrape.lines[next].traits.contains(.bullet) { others += 1 }
      }
      if others == 3 { break }
    }
    if Names.isName(scrape.bytes, scrape.lines[index + 1].start, scrape.lines[index + 1].end) { return 1.2 }
    return scrape.lines[index + 1].isProse ? 0.8 : 0
  }

  private func hasLetters(_ line: Line) -> Bool {
    scrape.bytes[line.start..<min(line.end, line.start + 80)].contains(where: Bytes.isLetter)
  }
}
