package import News

/// Some days in a row; open at an end that is nil.
package struct DateSpan: Hashable, Sendable {
  package let first: CalendarDate?
  package let last: CalendarDate?

  /// Creates a span; nil if it has no end at all or ends before it begins.
  package init?(first: CalendarDate?, last: CalendarDate?) {
    guard first != nil || last != nil else { return nil }
    self.first = first
    self.last = last
    guard ordinals.lowerBound <= ordinals.upperBound else { return nil }
  }

  /// The ordinals of dates in it; a month or year has all its days, and itself.
  package var ordinals: (lowerBound: Int32, upperBound: Int32) {
    guard let last else { return (first?.ordinal ?? 1, .max) }
    let missing: Int32 = last.month == nil ? 9_999 : last.day == nil ? 99 : 0
    return (first?.ordinal ?? 1, last.ordinal + missing)
  }

  /// As it is typed: `2025-09`, `2025-09..2025-10`, `..2025`.
  package var text: String {
    first == last ? first?.iso ?? "" : "\(first?.iso ?? "")..\(last?.iso ?? "")"
  }
}
