/// What a kind of gold data measures.
protocol GoldScore {
  associatedtype Row: GoldRow

  init()

  /// Counts what was found in one text.
  mutating func add(_ row: Row, _ findings: Findings)

  var figures: [Figure] { get }
  var slips: [Slip] { get }
  var judgements: [Judgement] { get }
}
