/// A part of a name, in which `*` stands for any letters; without case and accents.
package struct WildcardPattern: Sendable {
  /// What stands between the stars; none is empty.
  private let pieces: [Piece]

  private struct Piece {
    let scalars: [UInt32]
    /// For every length matched: the longest shorter one that may still go on (Knuth, Morris and Pratt).
    let fallback: [Int]
  }

  /// Prepares a pattern; linear.
  package init(_ text: String) {
    pieces = text.unicodeScalars.split(separator: "*").compactMap { piece in
      let scalars = Self.folded(piece)
      guard !scalars.isEmpty else { return nil }
      var fallback = [0, 0]
      for index in scalars.indices.dropFirst() {
        var length = fallback[index]
        while length > 0, scalars[length] != scalars[index] { length = fallback[length] }
        fallback.append(scalars[length] == scalars[index] ? length + 1 : 0)
      }
      return Piece(scalars: scalars, fallback: fallback)
    }
  }

  /// Whether it is found in a name; linear in the name, whatever the pattern.
  package func isFound(in name: String) -> Bool {
    // The first place of each piece is as good as any: what is left for the next one is longest.
    var piece = 0
    var matched = 0
    for scalar in Self.folded(Substring.UnicodeScalarView(name.unicodeScalars)) where piece < pieces.count {
      let (scalars, fallback) = (pieces[piece].scalars, pieces[piece].fallback)
      while matched > 0, scalars[matched] != scalar { matched = fallback[matched] }
      if scalars[matched] == scalar { matched += 1 }
      if matched == scalars.count {
        piece += 1
        matched = 0
      }
    }
    return piece == pieces.count
  }

  private static func folded(_ scalars: Substring.UnicodeScalarView) -> [UInt32] {
    scalars.compactMap { Folding.bare(Folding.small($0.value)).map(Folding.plain) }
  }
}
