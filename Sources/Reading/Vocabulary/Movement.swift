/// A move within a pane or a list, whatever it holds.
enum Movement: Hashable, Sendable {
  case lines(Int)
  case halfPages(Int)
  case pages(Int)
  case top
  case bottom

  /// The move that an action means, or nil if it is none.
  init?(_ action: Action) {
    guard let movement = Self.byAction[action] else { return nil }
    self = movement
  }

  private static let byAction: [Action: Movement] = [
    .down: .lines(1), .up: .lines(-1), .halfPageDown: .halfPages(1), .halfPageUp: .halfPages(-1),
    .pageDown: .pages(1), .pageUp: .pages(-1), .top: .top, .bottom: .bottom,
  ]

  /// Finds where the move leads.
  ///
  /// - Parameters:
  ///   - place: where the reader is.
  ///   - times: the count typed before it; `top` and `bottom` go to the place of that number, from 1.
  ///   - count: how many places there are.
  ///   - height: how many of them fit on the screen.
  /// - Returns: a place, which may be none there is.
  func place(from place: Int, times: Int?, count: Int, height: Int) -> Int {
    switch self {
    case .lines(let step): place + step * (times ?? 1)
    case .halfPages(let step): place + step * max(1, height / 2) * (times ?? 1)
    case .pages(let step): place + step * max(1, height - 1) * (times ?? 1)
    case .top: (times ?? 1) - 1
    case .bottom: (times ?? count) - 1
    }
  }
}
