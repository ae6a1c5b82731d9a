import News
import Scoring

/// The confidences of attributions beside the share of them that was right.
struct CalibrationTable {
  private let calibration: Calibration

  /// Prints a table for each file that tells speakers.
  static func print(_ reports: [GoldReport]) {
    for report in reports where !report.judgements.isEmpty {
      Swift.print("\n\(report.name)\n")
      CalibrationTable(calibration: Calibration(report.judgements)).print()
    }
  }

  /// Prints each rule with its confidences, then tenths of confidence, then the expected error.
  private func print() {
    Swift.print(Self.row("rule", "count", "confidence", "right"))
    for rule in AttributionRule.allCases {
      guard let group = calibration.rules[rule] else { continue }
      Swift.print(Self.row(rule.rawValue, group))
      let steps = calibration.steps[rule, default: [:]].sorted { $0.key > $1.key }
      for (hundredths, step) in steps where steps.count > 1 {
        Swift.print(Self.row("  at \(Decimals.text(Double(hundredths) / 100))", step))
      }
    }
    Swift.print("")
    for (place, group) in calibration.deciles.enumerated().reversed() where group.count > 0 {
      Swift.print(Self.row("from 0.\(place) up to \(place == 9 ? "1.0" : "0.\(place + 1)")", group))
    }
    Swift.print("\n" + Self.row("all", calibration.all))
    Swift.print("expected calibration error " + Decimals.fine(calibration.expectedError))
  }

  private static func row(_ name: String, _ group: Calibration.Group) -> String {
    row(name, String(group.count), Decimals.fine(group.meanConfidence), Decimals.fine(group.shareRight))
  }

  private static func row(_ name: String, _ count: String, _ confidence: String, _ right: String) -> String {
    [count, confidence, right].reduce(name + String(repeating: " ", count: max(1, 24 - name.count))) {
      $0 + String(repeating: " ", count: max(1, 12 - $1.count)) + $1
    }
  }
}
