/// A JSON document in memory, as far as it could be read.
///
///     let value = bytes.withUnsafeBufferPointer { JSONValue(reading: $0) }
///     let name = value?["author"]?["name"]?.string
package indirect enum JSONValue: Equatable, Sendable {
  case object([JSONMember])
  case array([JSONValue])
  case string(String)
  /// A number as it is written.
  case number(String)
  case truth(Bool)
  case null

  /// Reads the first value of a document; nil where not even that one begins.
  ///
  /// What was left open at its end, or where it breaks off, is closed.
  ///
  /// - Parameters:
  ///   - utf8: the document, without a byte order mark.
  ///   - mostDepth: how deep values may lie in each other; nothing after a deeper one is read.
  ///   - mostValues: how many values are held; nothing after them is read.
  package init?(reading utf8: UnsafeBufferPointer<UInt8>, mostDepth: Int = 128, mostValues: Int = 1_000_000) {
    var tree = JSONTree()
    var count = 0
    _ = JSONReader.read(utf8, mostDepth: mostDepth) { event in
      tree.take(event)
      count += 1
      return !tree.isComplete && count < mostValues
    }
    guard let value = tree.value() else { return nil }
    self = value
  }

  /// The value of the object's first member of this name; nil if it is no object or has none.
  package subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, if it is one.
  package var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The text, or the digits of a number, as ids are written either way.
  package var word: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .object, .array, .truth, .null: nil
    }
  }

  /// The elements of an array; another value is its own only element, null and nothing are none.
  package var elements: [JSONValue] {
    switch self {
    case .array(let elements): elements
    case .null: []
    case .object, .string, .number, .truth: [self]
    }
  }
}
