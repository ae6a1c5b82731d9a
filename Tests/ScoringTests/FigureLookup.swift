import Scoring

extension [Figure] {
  /// The value of the figure of that name, in hundredths; nil if there is none.
  subscript(_ name: String) -> Double? {
    first { $0.name == name }.map { ($0.value * 100).rounded() / 100 }
  }
}
