import FoundationEssentials

/// Any JSON value, kept to be written again as it was read.
indirect enum JSONValue: Decodable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let number = Self.number(in: value) {
      self = .number(number)
    } else if let truth = try? value.decode(Bool.self) {
      self = .bool(truth)
    } else if let elements = try? value.decode([JSONValue].self) {
      self = .array(elements)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  private static func number(in value: any SingleValueDecodingContainer) -> String? {
    if let whole = try? value.decode(Int.self) { return String(whole) }
    if let whole = try? value.decode(UInt.self) { return String(whole) }
    if let exact = try? value.decode(Decimal.self), !exact.isNaN { return exact.description }
    if let near = try? value.decode(Double.self), near.isFinite { return String(near) }
    return nil
  }

  /// Writes the value; members of objects in the order of their names.
  func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .bool(let truth): json.bool(truth)
    case .number(let digits): json.literal(digits)
    case .string(let text): json.string(text)
    case .array(let elements):
      json.array { json in
        for element in elements { element.write(to: &json) }
      }
    case .object(let members):
      json.object { json in
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
          json.key(foreign: name)
          value.write(to: &json)
        }
      }
    }
  }
}
