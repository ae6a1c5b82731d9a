/// Which fields of a dump's records mean what, where their names do not say it: `--map headline=meta.caption`.
package struct RecordMap: Hashable, Sendable {
  /// Why a mapping cannot be understood.
  package struct Fault: Error, Hashable, Sendable {
    /// One sentence without a full stop.
    ///
    /// It may hold foreign text: gate it before showing it.
    package let sentence: String
  }

  private var paths: [RecordField: [String]] = [:]

  /// Creates a map that says nothing.
  package init() {}

  /// Reads mappings, each `FIELD=PATH`: a field such as `text`, and the names that lead to it, with dots between.
  package init(_ mappings: [String]) throws(Fault) {
    for mapping in mappings {
      let halves = mapping.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, !halves[1].isEmpty else {
        throw Fault(sentence: "“\(mapping)” maps nothing: write FIELD=PATH, such as text=story.plain")
      }
      guard let field = RecordField(rawValue: String(halves[0])) ?? RecordField(named: halves[0]) else {
        let fields = RecordField.allCases.map(\.rawValue).joined(separator: ", ")
        throw Fault(sentence: "there is no field “\(halves[0])”: it is one of \(fields)")
      }
      paths[field, default: []].append(RecordField.bare(halves[1]))
    }
  }

  /// Whether it says nothing.
  package var isEmpty: Bool { paths.isEmpty }

  /// The paths at which a field may stand, the surest first; in small letters, without what stands between words.
  func names(of field: RecordField) -> [String] {
    (paths[field] ?? []) + field.names
  }
}
