extension FilterExpression {
  /// How a filter names a saved one: `@tokyo`, or `@"my own"` where the name needs it.
  package static func reference(to name: String) -> String { "@\(FilterText.quoted(name))" }
}
