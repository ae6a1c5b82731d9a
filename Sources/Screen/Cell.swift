/// One place of the screen: a character and its look.
package struct Cell: Hashable, Sendable {
  /// The character's scalar; 0 for the right half of a wide character.
  package var scalar: UInt32
  /// Up to two combining marks over it; 0 for none.
  package var firstMark: UInt32
  package var secondMark: UInt32
  package var style: Style

  /// Creates a cell.
  package init(scalar: UInt32 = 0x20, firstMark: UInt32 = 0, secondMark: UInt32 = 0, style: Style = Style()) {
    self.scalar = scalar
    self.firstMark = firstMark
    self.secondMark = secondMark
    self.style = style
  }

  /// Whether it is the right half of the wide character to its left.
  package var isContinuation: Bool { scalar == 0 }
}
