extension FilterExpression {
  /// Creates the filter that lets pass what all of some conditions let pass.
  package init(all nodes: [FilterNode]) {
    root = nodes.isEmpty ? nil : .every(nodes)
  }
}
