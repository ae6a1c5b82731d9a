/// Which of two analyses is the newer one.
///
/// The upper half of an analysis' number is the number of its rules, which only rises; the lower half tells apart what
/// else it hung on, as the user's own names of countries, and has no order.
enum AnalysisAge {
  /// Whether an article is analysed again by `present` rules: by newer ones, or by other names.
  static func isOutdated(_ stored: Int, by present: Int) -> Bool {
    stored >> 32 < present >> 32 || stored >> 32 == present >> 32 && stored != present
  }
}
