internal import Markup

/// Which parts of a page are left out before its text is judged, each with all that is in it.
struct PageDiscard {
  /// How much is left out.
  enum Rigour {
    /// What is hidden, and what its names call no article.
    case full
    /// What is hidden.
    case hidden
    /// What cannot be text alone.
    case least
  }

  /// Whether a node is left out, by its number.
  private(set) var isLeftOut: [Bool]
  private let tree: PageTree
  private let hints: PageHints

  /// Judges every node of a page.
  init(_ tree: PageTree, _ hints: PageHints, _ rigour: Rigour) {
    self.tree = tree
    self.hints = hints
    isLeftOut = [Bool](repeating: false, count: tree.nodes.count)
    let isLeast = rigour == .least
    for number in tree.nodes.indices {
      let node = PageNode(number)
      isLeftOut[number] = isLeast ? node.isControl(in: tree) : node.isHidden(in: tree) || isVeiled(number)
    }
    if rigour == .full { leaveOutNamed() }
  }

  /// Letters of the whole page that are no links.
  private var whole: Int { hints.sizes.plain(0) }

  /// Whether a node is kept from those who listen to the page, unless that is most of it, as behind an open box.
  private func isVeiled(_ number: Int) -> Bool {
    guard let veil = tree.bytes(of: .ariaHidden, at: number), veil.elementsEqual("true".utf8) else { return false }
    return hints.sizes.plain(number) * 5 < whole * 2
  }

  private mutating func leaveOutNamed() {
    let named = tree.nodes.indices.filter { hints.hints[$0].isForeign }
    let common = commonNames(named)
    let texts = tree.nodes.indices.filter { hints.isText($0) && hints.sizes.plain($0) >= 400 }
    // What holds the longest of them is the article's, whatever else its names say.
    let longest = texts.max { hints.sizes.plain($0) < hints.sizes.plain($1) }
    for number in named {
      let hint = hints.hints[number]
      if tree.nodes[number].element == .nav {
        isLeftOut[number] = true
      } else if common.contains(hints.names[number]) || hints.names[number] != 0 && holds(number, longest) {
        continue
      } else if hints.sizes.plain(number) * 5 < whole * 2 {
        isLeftOut[number] = hint != .notice || hints.sizes.plain(number) < 1_000
      } else {
        isLeftOut[number] = hint != .notice && isBesideText(number, texts, least: hint == .comments ? 400 : 1_000)
      }
    }
  }

  private func holds(_ number: Int, _ other: Int?) -> Bool {
    guard let other else { return false }
    return other > number && other < Int(tree.nodes[number].end)
  }

  /// Names that so much of the page bears, a piece each, that they can tell nothing: paragraphs behind a paywall.
  private func commonNames(_ named: [Int]) -> Set<UInt16> {
    var sums: [UInt16: Int] = [:]
    var ends: [UInt16: Int] = [:]
    for number in named where hints.names[number] != 0 {
      let name = hints.names[number]
      let count = hints.sizes.plain(number)
      guard number >= ends[name] ?? 0, count * 5 < whole * 2, tree.nodes[number].element.isBlock else { continue }
      ends[name] = Int(tree.nodes[number].end)
      if hints.hints[number] != .comments { sums[name, default: 0] += count }
    }
    return Set(sums.filter { $0.value * 2 >= whole }.keys)
  }

  /// Whether an element that is called the article's text has enough of it outside a large node.
  private func isBesideText(_ number: Int, _ texts: [Int], least: Int) -> Bool {
    let end = Int(tree.nodes[number].end)
    return texts.contains { text in
      if text == number || holds(number, text) { return false }
      let isAround = text < number && Int(tree.nodes[text].end) >= end
      return hints.sizes.plain(text) - (isAround ? hints.sizes.plain(number) : 0) >= least
    }
  }
}
