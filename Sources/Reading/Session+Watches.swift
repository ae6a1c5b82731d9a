import Catalog
import News
import Screen

/// Watches: saved filters whose new matches are counted.
extension Session {
  /// How many new matches all watches have.
  package var newMatches: Int { saved.news.values.reduce(0, +) }

  /// Asks what is new, if anything is watched.
  mutating func countWatches() -> [Effect] {
    guard !saved.watched.isEmpty else { return [] }
    let request = nextRequest()
    watchRequest = request
    return [.countWatches(request: request)]
  }

  mutating func take(watches counts: [String: Int], _ request: RequestID) {
    guard request == watchRequest else { return }
    watchRequest = nil
    saved.news = counts.filter { saved.watched.contains($0.key) && $0.value > 0 }
    refreshSavedFilters()
  }

  /// Makes a watch of the filter under the cursor, or none any more.
  mutating func toggleWatch(_ page: SavedFilterList) -> [Effect] {
    guard let filter = page.selected else { return [] }
    let isSet = !filter.isWatched
    let effects = make(.watched(filter.name, isSet: isSet))
    let name = TextGate.shown(filter.name, as: .line)
    notice = Notice(isSet ? "Watched: “\(name)”; what comes in from now on is counted" : "“\(name)” is watched no more")
    return effects
  }

  /// Notes that what a watch found is being looked at.
  mutating func see(_ filter: SavedFilter) -> [Effect] {
    guard saved.watched.contains(filter.name), list.isWhole, let last = list.holdings.present.last else { return [] }
    saved.news[filter.name] = nil
    return [.seeWatch(filter.name, upTo: last)]
  }
}
