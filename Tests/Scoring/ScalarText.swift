/// A text as the gold data counts it, in Unicode scalars, and where each of its bytes lies in that count.
package struct ScalarText: Sendable {
  package let string: String
  package let scalars: [Unicode.Scalar]
  /// The scalars that begin before each byte, and after the last one.
  private let places: [Int32]

  /// Counts a text of at most 2 GiB.
  package init(_ string: String) {
    self.string = string
    scalars = Array(string.unicodeScalars)
    var places: [Int32] = []
    places.reserveCapacity(string.utf8.count + 1)
    var before: Int32 = 0
    for byte in string.utf8 {
      places.append(before)
      if byte & 0xC0 != 0x80 { before += 1 }
    }
    places.append(before)
    self.places = places
  }

  /// The scalars that begin before a byte; what lies beyond the end counts as the end.
  package func scalars(beforeByte offset: Int) -> Int {
    Int(places[min(max(0, offset), places.count - 1)])
  }

  /// The words of a span; what lies outside the text is left out.
  package subscript(span: Span) -> String {
    var words = String.UnicodeScalarView()
    let start = min(max(0, span.start), scalars.count)
    words.append(contentsOf: scalars[start..<max(start, min(span.end, scalars.count))])
    return String(words)
  }

  /// The words of a span between brackets, with some of what stands around them, on one line.
  package func context(of span: Span, around count: Int = 160, most: Int = 400) -> String {
    let before = self[Span(span.start - count, span.start)]
    let words =
      span.count <= most
      ? self[span] : self[Span(span.start, span.start + most / 2)] + " … " + self[Span(span.end - most / 2, span.end)]
    let after = self[Span(span.end, span.end + count)]
    return "\(before)⟦\(words)⟧\(after)".split(whereSeparator: \.isNewline).joined(separator: " ¶ ")
  }
}
