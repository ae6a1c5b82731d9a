import Catalog
import News
import Screen

/// The filter expression: typing it, applying it, waiting for what only the texts can answer.
extension Session {
  /// What a line says.
  enum Parsed {
    case nothing
    case filter(FilterExpression)
    case fault(FilterLine.Fault)
  }

  /// Whether the list waits for an answer from the texts.
  package var isSearching: Bool { pendingFilter != nil || pendingSearch != nil }

  func parsed(_ text: String) -> Parsed {
    guard !text.trimmed.isEmpty else { return .nothing }
    do throws(FilterError) {
      return .filter(try FilterExpression(text, saved: saved.expressions))
    } catch {
      return .fault(FilterLine.Fault(error))
    }
  }

  mutating func editFilter() -> [Effect] {
    filterBefore = FilterBefore(
      applied: list.expression,
      pending: pendingFilter,
      isOn: list.filter.isOn,
      place: here
    )
    var line = FilterLine(pendingFilter?.text ?? list.filterText)
    line.articles = list.isFiltered ? list.count : nil
    overlays.append(.filter(line))
    return []
  }

  /// Takes in a key of the filter line; nil if it is none for it.
  mutating func type(_ key: Key, in line: FilterLine) -> [Effect]? {
    var line = line
    if key == "<Tab>" || key == "<S-Tab>" { return complete(line, step: key == "<Tab>" ? 1 : -1) }
    let before = line.editor.text
    guard line.editor.edit(key) else { return nil }
    guard line.editor.text != before else {
      replaceOverlay(.filter(line))
      return []
    }
    return typed(line)
  }

  /// The line says something else: what it says is applied at once if that is cheap.
  mutating func typed(_ line: FilterLine) -> [Effect] {
    var line = line
    line.candidates = []
    line.chosen = nil
    return show(line)
  }

  /// Shows the line, and what it picks if that is cheap.
  mutating func show(_ line: FilterLine) -> [Effect] {
    var line = line
    var effects: [Effect] = []
    line.fault = nil
    line.withheld = nil
    line.articles = nil
    switch parsed(line.editor.text) {
    case .nothing: effects = apply("", nil)
    case .fault(let fault): (line.fault, line.withheld) = line.isTyping(fault) ? (nil, fault) : (fault, nil)
    case .filter(let expression) where expression.textTerms.isEmpty:
      effects = apply(line.editor.text, expression)
      line.articles = list.count
    case .filter: break
    }
    replaceOverlay(.filter(line))
    if !effects.isEmpty || list.selectedNumber != open?.number { isBrowsing = true }
    return effects
  }

  /// Whether something is wrong with the line being typed that is told after a pause only.
  package var isWithholding: Bool {
    if case .filter(let line) = overlays.last { line.withheld != nil } else { false }
  }

  /// The reader has paused: what is wrong with the line being typed is told.
  package mutating func speakUp() {
    guard case .filter(var line) = overlays.last, let fault = line.withheld else { return }
    (line.fault, line.withheld) = (fault, nil)
    replaceOverlay(.filter(line))
  }

  /// Applies the line; one that is no filter stays, with what is wrong.
  mutating func finishFilter(_ line: FilterLine) -> [Effect] {
    switch parsed(line.editor.text) {
    case .nothing:
      closeOverlay()
      return apply("", nil) + follow()
    case .fault(let fault):
      var line = line
      line.fault = fault
      replaceOverlay(.filter(line))
      return []
    case .filter(let expression):
      closeOverlay()
      return apply(line.editor.text, expression) + follow()
    }
  }

  /// Leaves the line; the filter is as it was.
  mutating func leaveFilter() -> [Effect] {
    closeOverlay()
    guard let before = filterBefore else { return [] }
    filterBefore = nil
    pendingFilter = before.pending
    guard before.applied?.text != list.expression?.text || before.isOn != list.filter.isOn else { return [] }
    list.setExpression(before.applied, height: height(of: .articles))
    if !before.isOn { list.setFilter(list.filter.switchedOff, height: height(of: .articles)) }
    list.go(to: before.place, height: height(of: .articles))
    refreshCountries()
    return follow(landing(at: before.place))
  }

  /// Applies an expression, or none; where the texts must be asked the old list stays until they have answered.
  mutating func apply(_ text: String, _ expression: FilterExpression?) -> [Effect] {
    if list.isWhole { list.staysAtTop = false }
    pendingFilter = nil
    guard let expression, !expression.isEmpty else {
      if list.expression != nil { listBy(nil) }
      return []
    }
    let words = text.trimmed
    if words == list.expression?.text, list.filter.isOn { return [] }
    return applyOrAsk(AppliedFilter(text: words, expression: expression))
  }

  /// Applies an expression if the texts need not be asked, else asks them.
  mutating func applyOrAsk(_ filter: AppliedFilter) -> [Effect] {
    // Before the catalog is there nobody knows which of the texts must be asked: all of them.
    let missing =
      list.isWhole
      ? list.missing(for: filter) : filter.expression.textTerms.filter { filter.resolved[$0] == nil }
    guard !missing.isEmpty else {
      listBy(filter)
      return []
    }
    var filter = filter
    let request = nextRequest()
    filter.request = request
    pendingFilter = filter
    return [.resolve(missing, request: request)]
  }

  /// Takes in what the texts answered.
  mutating func take(_ terms: [TextTerm: ArticleSet], isComplete: Bool, _ request: RequestID) -> [Effect] {
    if var pending = pendingFilter, pending.request == request {
      pending.resolved.merge(terms) { $1 }
      guard list.isWhole else {
        // It is applied once the catalog is there.
        pending.request = isComplete ? nil : request
        pendingFilter = pending
        return []
      }
      guard isComplete else {
        pendingFilter = nil
        listBy(pending)
        return follow()
      }
      pending.request = nil
      pendingFilter = nil
      let effects = applyOrAsk(pending)
      return pendingFilter == nil ? effects + follow() : effects
    }
    guard var applied = list.expression, applied.request == request else { return [] }
    applied.resolved.merge(terms) { $1 }
    if isComplete { applied.request = nil }
    list.widen(applied, height: height(of: .articles))
    refreshCountries()
    return follow()
  }

  /// The catalog is there: what was to be applied is applied, as far as it can be.
  mutating func catchUpOnFilter() -> [Effect] {
    var effects: [Effect] = []
    if let pending = pendingFilter, pending.request == nil {
      pendingFilter = nil
      effects += applyOrAsk(pending)
    }
    if let pending = pendingSearch, let answer = pending.answer { effects += take(ranked: answer, pending.request) }
    return effects
  }

  /// Asks the texts again what they were asked, once articles have come in and no more are coming.
  mutating func catchUpOnTexts() -> [Effect] {
    guard areTextsStale, progress?.isFinished ?? true else { return [] }
    areTextsStale = false
    var effects: [Effect] = []
    if var applied = list.expression, applied.request == nil, !applied.expression.textTerms.isEmpty {
      let request = nextRequest()
      applied.request = request
      list.expression = applied
      effects.append(.resolve(applied.expression.textTerms, request: request))
    }
    if let words = list.searchWords, pendingSearch == nil {
      effects += ask(for: words, sort: list.sort, isAgain: true)
    }
    return effects
  }

  private mutating func listBy(_ applied: AppliedFilter?) {
    list.setExpression(applied, height: height(of: .articles))
    refreshCountries()
  }
}
