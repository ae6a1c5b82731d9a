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
      let scalars = piece.compactMap { Self.folded($0.value) }
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
    isFound(in: name.unicodeScalars.lazy.map(\.value))
  }

  /// Whether it is found in the bytes of a name.
  func isFound(in name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.allSatisfy({ $0 < 0x80 }) else { return isFound(in: String(decoding: name, as: UTF8.self)) }
    return isFound(in: name.lazy.map { UInt32($0) })
  }

  private func isFound(in name: some Sequence<UInt32>) -> Bool {
    // The first place of each piece is as good as any: what is left for the next one is longest.
    guard var sought = pieces.first else { return true }
    var piece = 0
    var matched = 0
    for scalar in name {
      guard let letter = Self.folded(scalar) else { continue }
      while matched > 0, sought.scalars[matched] != letter { matched = sought.fallback[matched] }
      if sought.scalars[matched] == letter { matched += 1 }
      guard matched == sought.scalars.count else { continue }
      (piece, matched) = (piece + 1, 0)
      if piece == pieces.count { return true }
      sought = pieces[piece]
    }
    return false
  }

  /// The letter without case and accent; nil for an accent that stands alone.
  private static func folded(_ scalar: UInt32) -> UInt32? {
    if scalar > 0x20, scalar < 0x7F { return (0x41...0x5A).contains(scalar) ? scalar + 32 : scalar }
    return Folding.bare(Folding.small(scalar)).map(Folding.plain)
  }
}
