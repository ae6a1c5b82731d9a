internal import Markup

/// The lists of a page, and its tables of data: what stands together there is judged together.
struct PageLists {
  private let tree: PageTree
  /// Tables with a cell that heads a row or a column; other tables may only lay out the page.
  private let dataTables: Set<Int>

  init(_ tree: PageTree) {
    self.tree = tree
    var tables: Set<Int> = []
    for number in tree.nodes.indices where tree.nodes[number].element == .th {
      var parent = Int(tree.nodes[number].parent)
      for _ in 0..<3 where parent > 0 && tree.nodes[parent].element != .table {
        parent = Int(tree.nodes[parent].parent)
      }
      if parent > 0, tree.nodes[parent].element == .table { tables.insert(parent) }
    }
    dataTables = tables
  }

  /// The closest list or table of data that a node stands in; nil for none.
  func list(around node: Int) -> Int? {
    var number = Int(tree.nodes[node].parent)
    for _ in 0..<8 where number > 0 {
      switch tree.nodes[number].element {
      case .ul, .ol, .dl: return number
      case .table: return dataTables.contains(number) ? number : nil
      case _: number = Int(tree.nodes[number].parent)
      }
    }
    return nil
  }
}
