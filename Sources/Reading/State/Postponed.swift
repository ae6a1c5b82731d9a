/// What was asked of an article before it was there: it is done once the article shows.
struct Postponed: Equatable, Sendable {
  struct Request: Equatable, Sendable {
    let action: Action
    let count: Int?
  }

  /// The article's number.
  let number: Int32
  private(set) var requests: [Request] = []

  /// Nobody types further ahead than that.
  private static let most = 100

  init(number: Int32) {
    self.number = number
  }

  mutating func append(_ action: Action, count: Int?) {
    if requests.count < Self.most { requests.append(Request(action: action, count: count)) }
  }
}
