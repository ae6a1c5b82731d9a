import Catalog
import News

/// What the keys do in a chart.
extension Session {
  mutating func act(_ action: Action, count: Int?, on page: ChartPage) -> [Effect] {
    if action == .open { return finishChart(page) }
    if action == .chooseBar || action == .excludeBar { return choose(page, isExcluded: action == .excludeBar) }
    if action == .finer || action == .coarser { return zoom(page, isFiner: action == .finer) }
    if action == .timelineOf { return showTimeline(of: page.selected) }
    if action == .switchFilter { return switchFilter() }
    if action == .switchSpeakers { return switchSpeakers() }
    if let kind = Self.charts[action], kind != page.kind || page.subject != .all { return showChart(kind) }
    if [.escape, .close, .quit].contains(action) || Self.charts[action] != nil { return closeOverlay() }
    var page = page
    page.isPlaced = true
    guard let movement = Movement(action) else { return [] }
    let place = movement.place(from: page.cursor.selected, times: count, count: page.bars.count, height: chartRows)
    page.cursor.select(place, count: page.bars.count, height: chartRows)
    replaceOverlay(.chart(page))
    return []
  }

  private static let charts: [Action: ChartPage.Kind] = [
    .countriesChart: .countries, .timeline: .timeline, .pairs: .pairs,
  ]

  /// Goes to the list of what the bar stands for.
  private mutating func finishChart(_ page: ChartPage) -> [Effect] {
    guard let bar = page.selected else { return closeOverlay() }
    if case .gap = bar.thing { return choose(page, isExcluded: false) }
    let effects = bar.choice == .wanted ? [] : choose(page, isExcluded: false)
    overlays.removeAll()
    return effects + go(to: .articles)
  }

  /// Filters by the bar under the cursor, or no more.
  private mutating func choose(_ page: ChartPage, isExcluded: Bool) -> [Effect] {
    var page = page
    page.isPlaced = true
    replaceOverlay(.chart(page))
    guard let bar = page.selected else { return [] }
    switch bar.thing {
    case .gap:
      notice = Notice("No article is of these days")
      return []
    case .country(let country):
      var filter = list.filter
      filter.isOn = true
      filter.toggle(country, isExcluded: isExcluded)
      say(
        country.name,
        filter.wanted.contains(country) ? .wanted : filter.excluded.contains(country) ? .excluded : .none
      )
      return apply(filter)
    case .days(let span):
      var days = presentExpression.days
      let isWanted = !days.contains(span)
      if isWanted { days.append(span) } else { days.removeAll { $0 == span } }
      days.sort { $0.ordinals.lowerBound < $1.ordinals.lowerBound }
      say(span.text, isWanted ? .wanted : .none)
      return apply(presentExpression.asking(forDays: days))
    case .pair(let first, let second):
      var filter = list.filter
      filter.isOn = true
      let isWanted = bar.choice != .wanted
      filter.wanted = isWanted ? CountrySet([first, second]) : CountrySet()
      filter.match = isWanted ? .all : .any
      say("\(first.name) with \(second.name)", isWanted ? .wanted : .none)
      return apply(filter)
    }
  }

  private mutating func say(_ name: String, _ choice: ChartPage.Choice) {
    switch choice {
    case .wanted: notice = Notice("Listed: \(name); Space takes it back")
    case .excluded: notice = Notice("Kept out: \(name); ! takes it back")
    case .none: notice = Notice("Asked for no more: \(name)")
    }
  }

  /// Lets each bar stand for a shorter or longer time; the cursor stays at the time where it was.
  private mutating func zoom(_ page: ChartPage, isFiner: Bool) -> [Effect] {
    guard page.kind == .timeline else {
      notice = Notice("That is for the timeline; I shows it")
      return []
    }
    guard let step = isFiner ? page.step.finer : page.step.coarser else {
      notice = Notice(isFiner ? "A bar is a day already" : "A bar is a year already")
      return []
    }
    var page = page
    (page.step, page.isStepChosen) = (step, true)
    let before = page.selected?.thing.days?.ordinals
    replaceOverlay(.chart(page))
    refreshCharts()
    guard case .chart(var zoomed) = overlays.last, page.isPlaced, let before else { return [] }
    let place = zoomed.bars.firstIndex(where: { bar in
      bar.thing.days.map { $0.ordinals.lowerBound <= before.upperBound } ?? false
    })
    zoomed.cursor.select(place ?? 0, count: zoomed.bars.count, height: chartRows)
    replaceOverlay(.chart(zoomed))
    return []
  }

  private mutating func showTimeline(of bar: ChartPage.Bar?) -> [Effect] {
    guard case .country(let country) = bar?.thing else {
      notice = Notice("That is for countries and speakers: the timeline of one of them")
      return []
    }
    return showChart(.timeline, of: .country(country))
  }
}

extension ChartPage.Thing {
  /// The days that a bar of a timeline stands for; nil for other bars.
  var days: DateSpan? {
    switch self {
    case .days(let span), .gap(let span, _): span
    case .country, .pair: nil
    }
  }
}
