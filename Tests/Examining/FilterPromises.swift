import Catalog
import News

/// What must hold of any text that is typed as a filter.
struct FilterPromises {
  private let text: String

  init(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The first broken promise.
  var fault: String? {
    if let fault = Self.fault(in: text) { return fault }
    // Each line may be one too.
    for line in text.split(separator: "\n").prefix(20) where line.utf8.count < 400 {
      if let fault = Self.fault(in: String(line)) { return fault }
    }
    return nil
  }

  private static func fault(in text: String) -> String? {
    do throws(FilterError) {
      let filter = try FilterExpression(text)
      return writingFault(filter) ?? pickingFault(filter) ?? completionFault(text)
    } catch {
      return placeFault(error, text) ?? completionFault(text)
    }
  }

  /// What is written out is read as the same filter.
  private static func writingFault(_ filter: FilterExpression) -> String? {
    guard let again = try? FilterExpression(filter.description) else { return "written out it is no filter: \(filter)" }
    guard again == filter else { return "written out it is another filter: \(filter)" }
    return filter.sentence.isEmpty == filter.isEmpty ? nil : "it is not said what \(filter) picks"
  }

  /// What passes and what does not are all articles, and each once.
  private static func pickingFault(_ filter: FilterExpression) -> String? {
    let holdings = Self.holdings
    guard let today = CalendarDate(year: 2025, month: 9, day: 5) else { return nil }
    let all = FilterSelection.found(holdings.present)
    guard case .found(let picked) = filter.selection(in: holdings, today: today, texts: { _ in holdings.present })
    else {
      return "with every text known \(filter) picks nothing"
    }
    guard picked.isSubset(of: holdings.present) else { return "\(filter) picks articles that are not there" }
    guard !filter.isEmpty, let opposite = try? FilterExpression("-(\(filter)) or (\(filter))") else { return nil }
    let both = opposite.selection(in: holdings, today: today, texts: { _ in holdings.present })
    return both == all ? nil : "\(filter) and its opposite are not all articles"
  }

  private static func placeFault(_ error: FilterError, _ text: String) -> String? {
    guard error.range.lowerBound >= 0, error.range.upperBound <= text.utf8.count else { return "a fault outside" }
    guard error.column <= error.range.lowerBound else { return "a fault's column past its place" }
    return error.reason.isEmpty ? "a fault without a reason" : nil
  }

  private static func completionFault(_ text: String) -> String? {
    guard let today = CalendarDate(year: 2025, month: 9, day: 5) else { return nil }
    for caret in [text.utf8.count, text.utf8.count / 2] {
      let found = FilterCompletion(of: text, at: caret, in: holdings, today: today)
      guard found.range.lowerBound >= 0, found.range.upperBound <= text.utf8.count else {
        return "a completion outside"
      }
    }
    return nil
  }

  /// A few articles of every kind.
  private static let holdings: Holdings = {
    var holdings = Holdings()
    let countries = ["JP", "CN", "US"].compactMap { CountryCode($0) }
    holdings.apply(
      .stored(
        (1...12).map { number in
          Holding(
            id: ArticleID(number * 10_000),
            date: number % 4 == 0 ? 0 : Int32(2025_0900 + number),
            outlet: ["", "Valley Post", "Étoile du Soir"][number % 3],
            quotes: number % 5,
            facets: [
              .country(countries[number % 3]), .about(countries[number % 2]), number % 2 == 0 ? .read : .starred,
            ]
          )
        }
      )
    )
    return holdings
  }()
}
