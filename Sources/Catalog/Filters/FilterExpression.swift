/// A filter as it is typed: which articles one wants to see.
package struct FilterExpression: Hashable, Sendable, CustomStringConvertible {
  /// A filter has at most so many bytes, as typed and as it is written out.
  package static let longest = 16_384
  /// The values of conditions on one quote may be combined in so many ways.
  static let mostChoices = 64

  /// What must hold; nil for a filter that lets everything pass.
  package let root: FilterNode?

  /// Creates the filter that lets everything pass.
  package init() {
    root = nil
  }

  /// Reads a filter; linear in it and in the saved filters that it names.
  ///
  /// - Parameters:
  ///   - text: the filter as it is typed.
  ///   - saved: the saved filters by name, for `@name`; what is read keeps what a saved filter says, not its name.
  /// - Throws: what is wrong, and where.
  package init(_ text: String, saved: [String: String] = [:]) throws(FilterError) {
    guard text.utf8.count <= Self.longest else {
      throw FilterError(.tooLong(bytes: Self.longest), at: Self.longest..<text.utf8.count, of: text.utf8)
    }
    var parser = FilterParser(text, saved: saved)
    root = try parser.parse()
    // Names and marks may be longer as they are written out.
    guard description.utf8.count <= Self.longest else {
      throw FilterError(.tooLong(bytes: Self.longest), at: text.utf8.count..<text.utf8.count, of: text.utf8)
    }
  }

  package var isEmpty: Bool { root == nil }

  /// What only the texts can answer, each part once, in order.
  package var textTerms: [TextTerm] {
    var seen: Set<TextTerm> = []
    return (root?.texts ?? []).filter { seen.insert($0).inserted }
  }

  /// The filter written out: it is read as the same filter again.
  package var description: String {
    guard let root else { return "" }
    var text = FilterText()
    text.write(root, isInner: false)
    return text.text
  }

  /// The filter in plain words: "about JP, not US · unread · says “world war”"; empty if it lets everything pass.
  ///
  /// Foreign text: gate it before showing it.
  package var sentence: String {
    root.map(FilterSentence.words) ?? ""
  }
}
