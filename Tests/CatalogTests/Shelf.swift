import Catalog
import News

/// Articles by number, gone through one by one: what holdings are held against.
struct Shelf {
  var holdings: [Int: Holding] = [:]
  /// By article.
  var stories: [Int: UInt32] = [:]

  static let places: [CountryCode] = ["JP", "CN", "US", "FR"].compactMap { CountryCode($0) }
  static let outlets = ["", "Valley Post", "Étoile du Soir", "Harbour Wire", "harbour notes"]

  /// Articles by chance.
  static func arrivals(_ dice: inout Dice, numbers: [Int]) -> [Holding] {
    numbers.map { number in
      var facets: [Facet] = places.filter { _ in dice.below(3) == 0 }.map { .country($0) }
      if let first = facets.first, case .country(let country) = first, dice.below(2) == 0 {
        facets.append(.about(country))
      }
      if dice.below(2) == 0 { facets.append(.read) }
      if dice.below(5) == 0 { facets.append(.starred) }
      if dice.below(7) == 0 { facets.append(.noted) }
      if dice.below(9) == 0 { facets.append(.gone) }
      facets.append(.source(1 + dice.below(2)))
      return Holding(
        id: ArticleID(number),
        date: dice.below(5) == 0 ? 0 : Int32(2025_0900 + dice.below(4)),
        outlet: outlets[dice.below(outlets.count)],
        quotes: dice.below(4),
        facets: facets
      )
    }
  }

  mutating func apply(_ change: HoldingsChange) {
    switch change {
    case .stored(let stored): for holding in stored { holdings[holding.id.number] = holding }
    case .gathered(let parts): for part in parts { stories[part.article.number] = part.story }
    case .removed(let articles): for article in articles { holdings[article.number] = nil }
    case .changed(let facet, let gained, let lost):
      for number in holdings.keys {
        if lost.contains(ArticleID(number)) { holdings[number]?.facets.removeAll { $0 == facet } }
        if gained.contains(ArticleID(number)), holdings[number]?.facets.contains(facet) == false {
          holdings[number]?.facets.append(facet)
        }
      }
    }
  }

  func numbers(where meets: (Holding) -> Bool) -> [Int] {
    holdings.values.filter(meets).map(\.id.number).sorted()
  }

  /// The numbers of those that meet a condition, as a list shows them.
  func sorted(by sort: ArticleSort, where meets: (Holding) -> Bool = { _ in true }) -> [Int32] {
    let newest = sort == .story ? newestOfStories : [:]
    return holdings.values.filter(meets).sorted { left, right in
      var (left, right) = (left, right)
      switch sort {
      case .date: break
      case .story:
        let firsts = [left, right].map { newest[stories[$0.id.number] ?? 0] ?? $0 }
        if firsts[0].id != firsts[1].id { (left, right) = (firsts[0], firsts[1]) }
      case .outlet:
        if left.outlet != right.outlet {
          return right.outlet.isEmpty || !left.outlet.isEmpty && left.outlet < right.outlet
        }
      case .quotes:
        if left.quotes != right.quotes { return left.quotes > right.quotes }
      }
      return left.date != right.date ? left.date > right.date : left.id < right.id
    }
    .map { Int32($0.id.number) }
  }

  private var newestOfStories: [UInt32: Holding] {
    var newest: [UInt32: Holding] = [:]
    for number in sorted(by: .date) {
      guard let holding = holdings[Int(number)], let story = stories[Int(number)], story != 0 else { continue }
      if newest[story] == nil { newest[story] = holding }
    }
    return newest
  }
}

extension Holding {
  var countries: CountrySet {
    CountrySet(facets.compactMap { if case .country(let country) = $0 { country } else { nil } })
  }
}
