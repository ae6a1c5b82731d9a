/// A filter as a tree.
///
/// No `all` lies in an `all`, no `any` in an `any`, no `not` in a `not`, and each has what it is for: two or more.
/// It is not deep: brackets are limited.
package indirect enum FilterNode: Hashable, Sendable {
  case term(FilterTerm)
  /// Conditions that must hold of one and the same quote.
  case together([FilterTerm])
  case all([FilterNode])
  case any([FilterNode])
  case not(FilterNode)

  /// The opposite.
  var negated: FilterNode {
    if case .not(let node) = self { node } else { .not(self) }
  }

  /// All of some nodes; there must be one.
  static func every(_ nodes: [FilterNode]) -> FilterNode {
    let flat = nodes.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } }
    return flat.count == 1 ? flat[0] : .all(flat)
  }

  /// Any of some nodes; there must be one.
  static func either(_ nodes: [FilterNode]) -> FilterNode {
    let flat = nodes.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } }
    return flat.count == 1 ? flat[0] : .any(flat)
  }

  /// What only the texts can answer, in order, each once or more.
  var texts: [TextTerm] {
    switch self {
    case .term(let term): term.texts ?? []
    case .together(let terms): FilterTerm.together(terms)
    case .all(let nodes), .any(let nodes): nodes.flatMap(\.texts)
    case .not(let node): node.texts
    }
  }

  /// Whether it asks for every article by itself: for what else can be told from sets, that can wait.
  var needsColumns: Bool {
    switch self {
    case .term(let term): term.isOfColumns
    case .together: false
    case .all(let nodes), .any(let nodes): nodes.contains(where: \.needsColumns)
    case .not(let node): node.needsColumns
    }
  }

  /// Whether the texts are needed to answer it.
  var needsTexts: Bool {
    switch self {
    case .term(let term): term.texts != nil
    case .together: true
    case .all(let nodes), .any(let nodes): nodes.contains(where: \.needsTexts)
    case .not(let node): node.needsTexts
    }
  }
}
