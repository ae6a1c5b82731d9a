/// The elements that are open at a place of a page, as the parser will have them.
struct OpenElements {
  private var stack: [(element: PageElement, hash: UInt64)] = []
  /// Start tags that were too deep, by name, so that their end tags close nothing else.
  private var passedOver: [UInt64: Int] = [:]
  private(set) var isTooDeep = false

  /// Opens an element; false if it stands too deep and its tag should not be read.
  mutating func open(_ element: PageElement, _ hash: UInt64) -> Bool {
    while let top = stack.last, Self.ends(top.element, before: element) { stack.removeLast() }
    guard stack.count < PageLimit.mostDepth else {
      isTooDeep = true
      passedOver[hash, default: 0] += 1
      return false
    }
    stack.append((element, hash))
    return true
  }

  /// Closes an element and what is open in it; false if its end tag ends nothing.
  mutating func close(_ element: PageElement, _ hash: UInt64) -> Bool {
    if isTooDeep, let count = passedOver[hash] {
      passedOver[hash] = count > 1 ? count - 1 : nil
      return false
    }
    var place = stack.count - 1
    while place >= 0, stack[place].hash != hash {
      guard stack[place].element.rank <= element.rank else { return false }
      place -= 1
    }
    guard place >= 0 else { return false }
    stack.removeSubrange(place...)
    return true
  }

  /// Whether an element that is open has no end tag where another begins.
  private static func ends(_ open: PageElement, before next: PageElement) -> Bool {
    switch open {
    case .p: next.isBlock && next != .article && next != .section && next != .figure && next != .aside
    case .li: next == .li
    case .dt, .dd: next == .dt || next == .dd
    case .td, .th: [.td, .th, .tr, .tbody, .thead, .tfoot].contains(next)
    case .tr: [.tr, .tbody, .thead, .tfoot].contains(next)
    case .option: next == .option || next == .optgroup
    case .head: next == .body
    case _: false
    }
  }
}
