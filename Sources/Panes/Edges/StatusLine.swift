import News
import Reading
import Screen

/// What is shown, what runs, and what went wrong.
struct StatusLine {
  let session: Session
  let row: Int

  /// Draws the line.
  func draw(on canvas: inout Canvas) {
    let columns = session.columns
    if let notice = session.notice, TextGate.shown(notice.text, as: .line).columns > columns - 2 {
      return draw(long: notice, on: &canvas)
    }
    canvas.fill(Rect(column: 0, row: row, columns: columns, rows: 1), style: canvas.theme[.status])
    var end = columns - 1
    func addRight(_ words: String, _ role: Role) {
      guard !words.isEmpty, end > 20 else { return }
      let style = canvas.theme[role]
      let needed = session.notice.map { TextGate.shown($0.text, as: .line).columns + 1 } ?? 0
      guard min(words.columns, end / 2) + 2 + needed <= end else { return }
      end -= canvas.words(words, endingAt: end, row: row, limit: end / 2, style: style) + 2
    }
    addRight(session.pendingKeys, .statusNotice)
    if columns >= 60 { addRight(sortWords, .status) }
    if let notice = session.notice {
      let running = progressWords(dot: canvas.glyphs.dot, isShort: true)
      if TextGate.shown(notice.text, as: .line).columns + running.columns + 3 < end {
        addRight(running, .statusProgress)
      }
    }
    var left = 1
    for (place, part) in parts(canvas.glyphs).enumerated() where end - left > 3 {
      // Beside a notice only what fits whole is worth its place.
      let isBeside = place > 0 && session.notice != nil
      if isBeside, TextGate.shown(part.words, as: .line).columns > end - left { continue }
      let style = canvas.theme[part.role]
      left += canvas.words(part.words, column: left, row: row, limit: end - left, style: style) + 3
    }
  }

  /// A notice that is longer than the line takes as many lines as it needs, over what stands above it.
  private func draw(long notice: Notice, on canvas: inout Canvas) {
    let all = Typesetter.lines(of: notice.text, columns: max(1, session.columns - 2))
    let lines = all.prefix(max(1, row))
    let style = canvas.theme[notice.isError ? .statusError : .statusNotice]
    let top = row + 1 - lines.count
    canvas.fill(
      Rect(column: 0, row: top, columns: session.columns, rows: lines.count),
      style: canvas.theme[.status]
    )
    for (place, line) in lines.enumerated() {
      let isCut = place == lines.count - 1 && lines.count < all.count
      let words = isCut ? line + " \(canvas.glyphs.ellipsis)" : line
      canvas.words(words, column: 1, row: top + place, limit: session.columns - 2, style: style)
    }
  }

  /// What stands at the left, most important first: a notice, what is shown, what runs, what was pointed at.
  private func parts(_ glyphs: Glyphs) -> [(words: String, role: Role)] {
    var parts: [(words: String, role: Role)] = []
    if let notice = session.notice { parts.append((notice.text, notice.isError ? .statusError : .statusNotice)) }
    if !session.isWelcome || session.list.total > 0 {
      parts.append((session.filterDescription, session.list.isFiltered ? .statusFilter : .status))
    }
    guard session.notice == nil else { return parts }
    let running = progressWords(dot: glyphs.dot, isShort: session.columns < 80)
    if !running.isEmpty { parts.append((running, .statusProgress)) }
    if session.newMatches > 0 {
      parts.append(("\(Numeral.grouped(session.newMatches)) new: \(Keys.shown(.savedFilters))", .statusNotice))
    }
    if !session.setAside.isEmpty {
      let words = "\(Numeral.grouped(session.setAside.count)) not read: \(Keys.shown(.problems))"
      parts.append((words, .statusError))
    }
    if let paths = session.openedPaths, session.list.searchWords == nil, session.columns >= 60 {
      let columns = max(12, session.columns / 4)
      parts.append(("in \(PathEnd.words(paths, columns: columns, ellipsis: glyphs.ellipsis))", .status))
    }
    return parts
  }

  private func progressWords(dot: String, isShort: Bool) -> String {
    let fetching = session.fetching.map { words(for: $0, "fetching", dot: dot, isShort: isShort) }
    guard let progress = session.progress, !progress.isFinished else {
      return fetching ?? (session.progress?.isStopped == true ? "reading stopped" : "")
    }
    let job = progress.task == .gathering ? "finding stories" : "reading"
    let reading = words(for: progress, job, dot: dot, isShort: isShort || fetching != nil)
    return [reading, fetching].compactMap(\.self).joined(separator: " \(dot) ")
  }

  /// A job that runs: how much of it is done, how fast, how long it takes.
  private func words(for progress: Progress, _ job: String, dot: String, isShort: Bool) -> String {
    let whole = progress.isWalked ? " of \(Numeral.grouped(progress.found))" : ""
    var words = "\(job) \(Numeral.grouped(progress.read))\(whole)"
    guard !isShort else { return words }
    if let rate = progress.filesPerSecond, rate >= 1 { words += " \(dot) \(Numeral.grouped(Int(min(rate, 1e9))))/s" }
    if let left = progress.secondsLeft { words += " \(dot) \(Numeral.duration(left)) left" }
    return words
  }

  private var sortWords: String {
    guard session.list.total > 0 else { return "" }
    switch session.list.sort {
    case .date: return "newest first"
    case .outlet: return "by outlet"
    case .quotes: return "most quotes first"
    case .story: return "by story"
    case .relevance: return "best hits first"
    }
  }
}
