import Foundation

/// Letters and numbers alone, small, in their compatible forms: what two spellings of a title have in common.
struct BareLetters: Equatable {
  private(set) var scalars: [Unicode.Scalar]

  init(_ text: String?) {
    let folded = (text ?? "").precomposedStringWithCompatibilityMapping.lowercased()
    scalars = folded.unicodeScalars.filter { $0.isWordScalar && $0 != "_" }
  }

  private init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.scalars = Array(scalars)
  }

  var isEmpty: Bool { scalars.isEmpty }

  /// The first `count` of them.
  func prefix(_ count: Int) -> BareLetters {
    BareLetters(scalars.prefix(count))
  }

  /// Whether all of `other` stands in it, in a row; nothing stands everywhere.
  func contains(_ other: BareLetters) -> Bool {
    guard let first = other.scalars.first else { return true }
    guard scalars.count >= other.scalars.count else { return false }
    return (0...(scalars.count - other.scalars.count)).contains { start in
      scalars[start] == first && scalars[start..<start + other.scalars.count].elementsEqual(other.scalars)
    }
  }
}
