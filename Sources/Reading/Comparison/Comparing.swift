/// What the reader has marked for comparing, and what was compared.
package struct Comparing: Sendable {
  /// The numbers of the marked articles, in the order of marking.
  package internal(set) var marked: [Int32] = []
  /// The comparison that is under way.
  var wish: ComparisonWish?
  /// What was compared last; nil once it may have changed.
  var lined: LinedUp?
}
