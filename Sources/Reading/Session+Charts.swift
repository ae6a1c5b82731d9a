import Catalog
import News
import Screen

/// Charts: what they show under the present filter, and filtering by a bar.
extension Session {
  /// The rows that the bars of a chart have on the screen.
  var chartRows: Int { max(1, rows - 6) }

  /// Lays a chart over the panes, or in the place of the one that shows.
  mutating func showChart(_ kind: ChartPage.Kind, of subject: ChartPage.Subject = .all) -> [Effect] {
    guard list.total > 0 else {
      notice = Notice("There is no article to count")
      return []
    }
    let page = ChartPage(kind, subject: subject)
    if case .chart = overlays.last { replaceOverlay(.chart(page)) } else { overlays.append(.chart(page)) }
    refreshCharts()
    return []
  }

  /// Brings charts and speakers in line with the list; what takes longer is asked for.
  mutating func refreshCharts() {
    for place in overlays.indices {
      if case .chart(var page) = overlays[place] {
        fill(&page)
        overlays[place] = .chart(page)
      }
      if case .who(var page) = overlays[place] {
        page.articles = list.passingWhoeverSpeaks
        page.wanted = list.filter.isOn ? list.expression?.expression.speakers ?? [] : []
        overlays[place] = .who(page)
      }
    }
  }

  private func fill(_ page: inout ChartPage) {
    switch page.kind {
    case .countries:
      page.articles = list.passingAnyCountry.count
      page.show(countryBars, height: chartRows)
    case .timeline: fillTimeline(&page)
    case .pairs:
      page.toCount = list.passingWithoutPair
      page.articles = page.toCount?.count ?? 0
      page.show(page.bars.map { bar(of: $0.thing, $0.articles) }, height: chartRows)
    }
  }

  /// The most mentioned first, then by name.
  private var countryBars: [ChartPage.Bar] {
    CountryCode.all.map { bar(of: .country($0), list.counts[$0]) }
      .filter { $0.articles > 0 || $0.choice != .none }
      .enumerated()
      .sorted { left, right in
        left.element.articles != right.element.articles
          ? left.element.articles > right.element.articles : left.offset < right.offset
      }
      .map(\.element)
  }

  /// The newest first.
  private func fillTimeline(_ page: inout ChartPage) {
    var articles: ArticleSet
    switch page.subject {
    case .all: articles = list.passing(asking: { $0.asking(forDays: []) })
    case .country(let country):
      articles = list.passing(asking: { $0.asking(forDays: []) })
      articles.formIntersection(list.holdings.facets[.country(country)])
    case .speaker:
      page.isCounting = page.subjectArticles == nil
      articles = list.passing(asking: { $0.asking(forDays: []).asking(forSpeakers: []) })
      articles.formIntersection(page.subjectArticles ?? ArticleSet())
    }
    let days = DayCounts(of: list.holdings, among: articles)
    if !page.isStepChosen { page.step = Timeline.step(for: days) }
    let timeline = Timeline(days, by: page.step)
    (page.articles, page.undated, page.imprecise) = (articles.count, timeline.undated, timeline.imprecise)
    let bars = timeline.stretches.reversed().map { stretch in
      bar(of: stretch.isGap ? .gap(stretch.span, periods: stretch.periods) : .days(stretch.span), stretch.articles)
    }
    page.show(bars, height: chartRows)
  }

  private func bar(of thing: ChartPage.Thing, _ articles: Int) -> ChartPage.Bar {
    ChartPage.Bar(thing: thing, articles: articles, choice: choice(of: thing))
  }

  /// Whether the filter asks for what a bar stands for, or keeps it out.
  private func choice(of thing: ChartPage.Thing) -> ChartPage.Choice {
    guard list.filter.isOn else { return .none }
    switch thing {
    case .country(let country):
      return list.filter.wanted.contains(country)
        ? .wanted : list.filter.excluded.contains(country) ? .excluded : .none
    case .days(let span): return list.expression?.expression.days.contains(span) == true ? .wanted : .none
    case .gap: return .none
    case .pair(let first, let second):
      return list.filter.match == .all && list.filter.wanted == CountrySet([first, second]) ? .wanted : .none
    }
  }

  /// Takes in the pairs that were counted.
  mutating func take(_ pairs: CountryPairs, _ request: RequestID) {
    for place in overlays.indices {
      guard case .chart(var page) = overlays[place], page.request == request else { continue }
      (page.request, page.isCounting, page.lists) = (nil, false, pairs.lists)
      page.show(pairs.pairs.map { bar(of: .pair($0.first, $0.second), $0.articles) }, height: chartRows)
      overlays[place] = .chart(page)
    }
  }
}
