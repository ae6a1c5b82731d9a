/// How one rendering of a statement differs from another.
package enum Difference: String, Hashable, Sendable, CaseIterable {
  /// The same words; case, accents and marks do not count.
  case verbatim
  /// A piece of what the other has.
  case cut
  /// What the other has, and more.
  case extended
  /// The same said in other words, as two translators do.
  case reworded
  /// Another statement.
  case different

  /// The difference seen from the other side.
  package var mirrored: Difference {
    switch self {
    case .cut: .extended
    case .extended: .cut
    case .verbatim, .reworded, .different: self
    }
  }
}
