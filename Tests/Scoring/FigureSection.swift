/// The figures of one file of the gold data, of the marked texts, or of the machine.
package struct FigureSection: Sendable {
  package let name: String
  /// The number of texts; nil where none are counted.
  package let texts: Int?
  package let figures: [Figure]

  /// Creates a section.
  package init(name: String, texts: Int?, figures: [Figure]) {
    self.name = name
    self.texts = texts
    self.figures = figures
  }

  /// What a report measured.
  package init(_ report: GoldReport) {
    self.init(name: report.name, texts: report.texts.count, figures: report.figures)
  }
}
