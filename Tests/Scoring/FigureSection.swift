/// The figures of one file of the gold data, of the marked texts, or of the machine.
package struct FigureSection: Sendable {
  package let name: String
  /// What was measured: "603 texts"; nil where nothing is counted.
  package let extent: String?
  package let figures: [Figure]

  /// Creates a section.
  package init(name: String, extent: String?, figures: [Figure]) {
    self.name = name
    self.extent = extent
    self.figures = figures
  }

  /// What a report measured.
  package init(_ report: GoldReport) {
    let extent = report.pairs > 0 ? "\(report.pairs) pairs" : "\(report.texts.count) texts"
    self.init(name: report.name, extent: extent, figures: report.figures)
  }
}
