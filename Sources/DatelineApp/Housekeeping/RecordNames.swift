import Ingest

/// What the reader says of the names in dumps, beside those that are known.
package struct RecordNames: Sendable {
  let map: RecordMap

  /// Nothing but what is known.
  package static let none = RecordNames()

  /// The fields that can be named.
  package static let list = RecordField.allCases.map(\.rawValue).joined(separator: ", ")

  private init() {
    map = RecordMap()
  }

  /// Reads mappings, each `FIELD=PATH`; one that says nothing is a mistake.
  package init(_ mappings: [String]) throws(Mistake) {
    do throws(RecordMap.Fault) {
      map = try RecordMap(mappings)
    } catch {
      throw Mistake(error.sentence)
    }
  }
}
