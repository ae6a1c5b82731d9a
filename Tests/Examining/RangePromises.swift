import News

/// What must hold of ranges of a text.
struct RangePromises {
  let text: Text

  /// Why a range is no run of whole characters of the text; nil if it is one.
  func fault(_ range: TextRange, _ name: String) -> String? {
    guard range.end <= text.count else { return "\(name) at \(range.start) ends behind the text" }
    guard isBorder(range.start), isBorder(range.end) else { return "\(name) at \(range.start) cuts a character" }
    return nil
  }

  /// Why ranges are not whole, sorted, disjoint and filled; nil if they are.
  func fault(inOrder ranges: [TextRange], _ name: String) -> String? {
    var last = 0
    for range in ranges {
      if let fault = fault(range, name) { return fault }
      guard !range.isEmpty else { return "\(name) at \(range.start) is empty" }
      guard range.start >= last else { return "\(name) at \(range.start) begins before the last one ends" }
      last = range.end
    }
    return nil
  }

  /// Why a field does not stand where it says; nil if it does.
  func fault(_ field: Field?, _ name: String) -> String? {
    guard let field else { return nil }
    if let fault = fault(field.range, name) { return fault }
    return text[field.range] == field.text ? nil : "\(name) at \(field.range.start) is spelt otherwise there"
  }

  private func isBorder(_ offset: Int) -> Bool {
    offset == text.count || text.bytes[offset] & 0xC0 != 0x80
  }
}
