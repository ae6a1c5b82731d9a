/// How a chart is written.
package enum ChartFormat: Hashable, Sendable {
  case rows(ListingFormat)
  /// A picture that stands by itself.
  case svg
}
