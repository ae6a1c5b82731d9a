import Scoring

/// Errors picked by chance, for reading by eye.
struct ErrorList {
  let kind: Slip.Kind
  let count: Int
  let seed: UInt64

  /// Prints them: the text's file and id, what is wrong, and the place in brackets.
  func print(from reports: [GoldReport]) {
    let all = reports.flatMap { report in
      report.slips.filter { $0.kind == kind }.map { (file: report.name, slip: $0) }
    }
    var chance = Chance(seed: seed)
    let picked = all.shuffled(using: &chance).prefix(count)
    for (file, slip) in picked { Swift.print("\(file) \(slip.id)\n  \(slip.fault)\n  \(slip.context)\n") }
    Swift.print("\(picked.count) of \(all.count) errors: \(kind.rawValue)")
  }
}
