import Catalog
import News
import Testing

@Suite struct HoldingsTests {
  private static let facets: [Facet] =
    Shelf.places.flatMap { [.country($0), .about($0)] }
    + [.read, .starred, .noted, .gone, .source(1), .source(2)]

  private func expectSame(_ holdings: Holdings, _ shelf: Shelf) {
    #expect(holdings.present.numbers == shelf.holdings.keys.sorted())
    #expect(holdings.count == shelf.holdings.count)
    for facet in Self.facets {
      #expect(holdings.facets[facet].numbers == shelf.numbers { $0.facets.contains(facet) })
    }
    #expect(holdings.byDate == shelf.sorted(by: .date))
    #expect(holdings.order == shelf.sorted(by: holdings.sort))
    for holding in shelf.holdings.values {
      #expect(holdings.date(of: holding.id)?.ordinal ?? 0 == holding.date)
      #expect(holdings.outlet(of: holding.id) == holding.outlet)
      #expect(holdings.quotes(of: holding.id) == holding.quotes)
    }
  }

  @Test(arguments: 1...30)
  func theyFollowEveryChange(seed: UInt64) {
    var dice = Dice(seed)
    var (holdings, shelf) = (Holdings(), Shelf())
    for _ in 0..<12 {
      let change: HoldingsChange
      let some = ArticleSet(numbers: (0..<20).map { _ in dice.below(70_000) % 90 })
      switch dice.below(6) {
      case 0: change = .removed(some)
      case 1: change = .changed(Self.facets[dice.below(Self.facets.count)], gained: some, lost: ArticleSet())
      case 2: change = .changed(.read, gained: ArticleSet(), lost: some)
      case 3:
        holdings.setSort(ArticleSort.allCases[dice.below(4)])
        continue
      case 4:
        change = .gathered(some.intersection(holdings.present).map { StoryPart($0, story: UInt32(dice.below(5))) })
      default:
        let numbers = (0..<dice.below(30)).map { _ in dice.below(2) == 0 ? dice.below(90) : 65_500 + dice.below(90) }
        change = .stored(Shelf.arrivals(&dice, numbers: numbers))
      }
      holdings.apply(change)
      shelf.apply(change)
      expectSame(holdings, shelf)
    }
  }

  @Test(arguments: ArticleSort.allCases)
  func whatShowsIsInOrderAndNewArticlesFindTheirPlaces(sort: ArticleSort) {
    var dice = Dice(7)
    var (holdings, shelf) = (Holdings(), Shelf())
    holdings.setSort(sort)
    let first = HoldingsChange.stored(Shelf.arrivals(&dice, numbers: Array(0..<200)))
    holdings.apply(first)
    shelf.apply(first)
    var shown = holdings.ordered(holdings.facets[.read])
    #expect(shown == shelf.sorted(by: sort) { $0.facets.contains(.read) })
    let before = shown
    let second = HoldingsChange.stored(Shelf.arrivals(&dice, numbers: Array(200..<300)))
    holdings.apply(second)
    shelf.apply(second)
    let new = holdings.facets[.read].subtracting(ArticleSet.all(below: 200))
    let places = holdings.insert(new, into: &shown)
    #expect(shown == shelf.sorted(by: sort) { $0.facets.contains(.read) })
    #expect(places.count == new.count && places == places.sorted())
    for (index, number) in before.enumerated() {
      #expect(shown[index + places.count { $0 <= index }] == number)
    }
    for (place, number) in shown.enumerated() {
      #expect(holdings.place(of: ArticleID(Int(number)), in: shown) == place)
    }
    holdings.remove(new, from: &shown)
    #expect(shown == before)
    #expect(holdings.ordered(holdings.present) == holdings.order)
  }

  /// What the library keeps in blobs is what was held.
  @Test func theyComeBackFromTheirColumnsAndChunks() {
    var dice = Dice(3)
    var held = Holdings()
    held.apply(.stored(Shelf.arrivals(&dice, numbers: (0..<300).map { $0 * 331 })))
    var columns = HoldingsColumns()
    for column in HoldingsColumn.allCases {
      for chunk in (0..<held.present.chunkCount).reversed() {
        let isTaken = held.columns.bytes(of: column, chunk: chunk).withUnsafeBytes {
          columns.load(column, chunk: chunk, bytes: $0)
        }
        #expect(isTaken)
      }
    }
    #expect(columns == held.columns)
    let back = Holdings(present: held.present, columns: columns, facets: held.facets, outlets: held.outlets)
    #expect(back == held)
  }

  @Test func columnsRefuseBytesThatAreNone() {
    var columns = HoldingsColumns()
    let tooMany = [UInt8](repeating: 1, count: 65_537 * 4)
    for (column, chunk, bytes) in [
      (HoldingsColumn.date, 0, [1, 2, 3]), (.quotes, 0, [1]), (.outlet, 0, tooMany), (.date, -1, [1, 2, 3, 4]),
      (.date, 256, [1, 2, 3, 4]), (.date, Int.max, []), (.date, Int.min, []),
    ] {
      let isTaken = bytes.withUnsafeBytes { columns.load(column, chunk: chunk, bytes: $0) }
      #expect(!isTaken)
    }
    #expect(columns == HoldingsColumns())
    #expect(columns.bytes(of: .date, chunk: -1).isEmpty && columns.bytes(of: .date, chunk: 9).isEmpty)
  }

  /// A damaged library file: columns that are too short, dates of no calendar, outlets without a name, and facets of
  /// articles that are not there.
  @Test func whatIsDamagedIsLeftOut() throws {
    var columns = HoldingsColumns()
    let dates: [Int32] = [.min, -1, 2025_0905, 9999_1299, .max]
    _ = dates.withUnsafeBytes { columns.load(.date, chunk: 0, bytes: $0) }
    let outlets: [UInt32] = [.max, 7, 1, 0]
    _ = outlets.withUnsafeBytes { columns.load(.outlet, chunk: 0, bytes: $0) }
    var facets = FacetSets()
    facets.change(.read) { $0 = ArticleSet(numbers: [2, 9]) }
    var holdings = Holdings(
      present: .all(below: 7),
      columns: columns,
      facets: facets,
      outlets: OutletNames([(1, "Valley Post"), (-4, "Nowhere"), (1 << 40, "Far away")])
    )
    #expect(holdings.facets[.read].numbers == [2])
    #expect(holdings.date(of: ArticleID(2)) == CalendarDate(year: 2025, month: 9, day: 5))
    #expect(holdings.byDate.sorted() == Array(0..<7))
    for sort in ArticleSort.allCases {
      holdings.setSort(sort)
      #expect(holdings.order.sorted() == Array(0..<7))
      #expect(holdings.ordered(ArticleSet(numbers: [2, 6, 100])).sorted() == [2, 6])
    }
    holdings.setSort(.outlet)
    #expect(holdings.order.first == 2)
    let stray = Holding(id: ArticleID(ArticleSet.limit), date: 1, outlet: "Stray")
    holdings.apply(.stored([stray, Holding(id: ArticleID(-1))]))
    #expect(holdings.count == 7)
  }
}
