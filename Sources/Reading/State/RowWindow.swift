import News

/// The rows that are at hand: what shows and a few screens around it.
///
/// A row is asked for once, when the reader comes near it, and forgotten when it is far away.
struct RowWindow: Sendable {
  /// More rows are not kept.
  private static let most = 1_000
  /// Rows are asked for so many screens ahead, in both directions.
  private static let screensAhead = 2

  /// By the article's number.
  private var rows: [Int32: ArticleRow] = [:]
  /// What was answered for, there or not, and needs not be asked for again.
  private var settled: Set<Int32> = []
  private var asked: [RequestID: [Int32]] = [:]
  private var waiting: Set<Int32> = []

  subscript(number: Int32) -> ArticleRow? { rows[number] }

  /// Takes in rows that nobody asked for.
  mutating func keep(_ new: [ArticleRow]) {
    for row in new {
      guard let number = Int32(exactly: row.id.number) else { continue }
      rows[number] = row
      settled.insert(number)
    }
  }

  /// Finds what must be asked for so that a screen and its surroundings are at hand.
  ///
  /// - Parameters:
  ///   - list: what is listed, in order.
  ///   - visible: the places that show.
  /// - Returns: what is missing, what shows first; empty while half a screen on either side is at hand or asked for.
  mutating func missing(in list: [Int32], around visible: Range<Int>) -> [Int32] {
    let visible = visible.clamped(to: list.indices)
    guard !visible.isEmpty else { return [] }
    let near = list[Self.widened(visible, by: visible.count / 2, in: list)]
    guard near.contains(where: isMissing) else { return [] }
    let screen = max(visible.count, 1)
    let ahead = min(Self.screensAhead * screen, max(0, Self.most - screen) / 2)
    let wide = Self.widened(visible, by: ahead, in: list)
    let order = [list[visible], list[visible.upperBound..<wide.upperBound], list[wide.lowerBound..<visible.lowerBound]]
    if rows.count > Self.most { forget(allBut: list[wide]) }
    return order.joined().filter(isMissing)
  }

  /// Remembers that rows were asked for.
  mutating func ask(_ numbers: [Int32], _ request: RequestID) {
    asked[request] = numbers
    waiting.formUnion(numbers)
  }

  /// Takes in the answer to a request; those not among them are not there.
  mutating func take(_ new: [ArticleRow], _ request: RequestID) {
    let numbers = asked.removeValue(forKey: request)
    for row in new {
      guard let number = Int32(exactly: row.id.number) else { continue }
      // An answer from before the last change is better than a blank line, and no better than that.
      if numbers != nil || rows[number] == nil { rows[number] = row }
    }
    guard let numbers else { return }
    waiting.subtract(numbers)
    settled.formUnion(numbers)
  }

  /// All rows must be asked for anew; until the answers come the old ones show.
  mutating func expire() {
    settled = []
    asked = [:]
    waiting = []
  }

  /// These rows must be asked for anew.
  mutating func expire(_ numbers: some Sequence<Int32>) {
    settled.subtract(numbers)
  }

  /// Changes the note of a row that is at hand.
  mutating func setNote(_ note: String?, of number: Int32) {
    rows[number]?.note = note
  }

  private func isMissing(_ number: Int32) -> Bool {
    !settled.contains(number) && !waiting.contains(number)
  }

  private mutating func forget(allBut near: ArraySlice<Int32>) {
    let kept = Set(near)
    rows = rows.filter { kept.contains($0.key) }
    settled.formIntersection(kept)
  }

  private static func widened(_ range: Range<Int>, by rows: Int, in list: [Int32]) -> Range<Int> {
    max(0, range.lowerBound - rows)..<min(list.count, range.upperBound + rows)
  }
}
