import Markup

/// One record of a dump: its texts by the names that lead to them.
package struct DumpRecord: Sendable {
  /// Why a record cannot be read.
  package enum Fault: Error, Hashable, Sendable {
    case notJSON
    case cut
    case notAnObject
    case tooDeep
  }

  /// How deep values may lie in each other.
  static let mostDepth = 64
  private static let mostValues = 10_000

  /// By bare names with dots between; the elements of an array have its name.
  private(set) var values: [String: [String]] = [:]

  /// Reads a JSON object.
  package init(json utf8: UnsafeBufferPointer<UInt8>) throws(Fault) {
    var walk = RecordWalk(mostValues: Self.mostValues)
    let outcome = JSONReader.read(utf8, mostDepth: Self.mostDepth) { walk.take($0) }
    switch outcome {
    case .whole, .stopped: break
    case .cut: throw .cut
    case .broken: throw .notJSON
    case .tooDeep: throw .tooDeep
    }
    guard walk.isObject else { throw .notAnObject }
    values = walk.all
  }

  /// Takes a line of a table with the names of its columns.
  package init(row: [String], header: TableHeader) {
    for (name, value) in zip(header.names, row) where !value.isEmpty {
      values[RecordField.bare(name), default: []].append(value)
    }
  }

  /// The first value that a field has, without white space around it; nil if it has none.
  func value(of field: RecordField, _ map: RecordMap) -> String? {
    values(of: field, map).first
  }

  /// All values that a field has under the surest of its names that has one.
  func values(of field: RecordField, _ map: RecordMap) -> [String] {
    for name in map.names(of: field) {
      guard let found = values[name]?.map(Self.trimmed).filter({ !$0.isEmpty }), !found.isEmpty else { continue }
      return found
    }
    return []
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return ""
    }
    return String(text[first...last])
  }
}
