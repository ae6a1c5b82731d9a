import Scoring

/// The figures of one file of the gold data, or of the machine.
struct FigureSection {
  let name: String
  /// The number of texts; nil where none are counted.
  let texts: Int?
  let figures: [Figure]
}
