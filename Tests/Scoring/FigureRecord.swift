package import Foundation

/// The figures on record: a file that is kept with the source.
///
/// A line is a section, a measure and a value, with tabs between; one that begins with `#` is a remark.
package struct FigureRecord {
  /// A figure that is worse by more than this, in points, has fallen.
  package static let tolerance = 0.5
  /// Where they are kept.
  package static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Figures/figures.tsv")

  /// By section and measure.
  private let values: [String: [String: Double]]

  /// Reads a record; lines that are none are left out.
  package init(_ text: String) {
    var values: [String: [String: Double]] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3, let value = Double(fields[2]) else { continue }
      values[fields[0], default: [:]][fields[1]] = value
    }
    self.values = values
  }

  /// Reads what is on record; nil if nothing is.
  package static func read() throws -> FigureRecord? {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    return FigureRecord(try String(contentsOf: file, encoding: .utf8))
  }

  /// Puts the figures of sections on record; those of other sections are kept or go.
  package static func write(_ sections: [FigureSection], keepingOthers: Bool = false) throws {
    let earlier = keepingOthers ? try? String(contentsOf: file, encoding: .utf8) : nil
    try text(of: sections, keeping: earlier ?? "").write(to: file, atomically: true, encoding: .utf8)
  }

  /// The figures of sections as a record keeps them; other sections of an earlier record stay, and stay where they are.
  package static func text(of sections: [FigureSection], keeping earlier: String = "") -> String {
    let kept = earlier.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    let order = kept.compactMap { $0.split(separator: "\t").first.map(String.init) } + sections.map(\.name)
    let anew = Dictionary(sections.map { ($0.name, Self.rows(of: $0)) }, uniquingKeysWith: { $1 })
    let old = Dictionary(grouping: kept) { String($0.prefix { $0 != "\t" }) }
    var seen: Set<String> = []
    let lines = order.filter { seen.insert($0).inserted }.flatMap { anew[$0] ?? old[$0] ?? [] }
    return """
      # How right and how fast the analysis is on the development data: file, measure, value in points of 100.
      # Written by `figures GOLD --record`.

      """ + lines.map { $0 + "\n" }.joined()
  }

  private static func rows(of section: FigureSection) -> [String] {
    section.figures.map { "\(section.name)\t\($0.name)\t\(String(format: "%.2f", $0.value))" }
  }

  /// What a section's figure was; nil if it is not on record.
  package func value(of figure: Figure, in section: String) -> Double? {
    values[section]?[figure.name]
  }

  /// Whether a figure is worse than it was, by more than is tolerated.
  package func hasFallen(_ figure: Figure, in section: String) -> Bool {
    guard let earlier = value(of: figure, in: section) else { return false }
    return figure.gain(over: earlier) < -Self.tolerance
  }
}
