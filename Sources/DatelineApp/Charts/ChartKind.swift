/// What a chart counts.
package enum ChartKind: Hashable, Sendable {
  /// Each country once, with the number of articles that mention it.
  case countries
  /// Articles over time; nil takes a step that gives no more bars than can be taken in.
  case timeline(TimelineLength?)
  /// Every two countries that an article mentions together.
  case pairs
  /// Who is quoted: people, then bodies, then sources without a name.
  case speakers

  /// What it shows, in words.
  var title: String {
    switch self {
    case .countries: "Articles a country"
    case .timeline: "Articles over time"
    case .pairs: "Countries mentioned together"
    case .speakers: "Articles a speaker"
    }
  }
}
