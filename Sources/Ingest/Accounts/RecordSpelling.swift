import Markup

/// How a JSON object spells the names that lead to its values: `date_publish` for `datepublish`.
struct RecordSpelling {
  /// By the names as they are compared.
  private(set) var names: [String: String] = [:]
  private var path: [String] = []
  /// How long the path was before each object or array that is open.
  private var open: [Int] = []

  mutating func take(_ event: JSONEvent) -> Bool {
    switch event {
    case .openObject, .openArray: open.append(path.count)
    case .closeObject, .closeArray: if let length = open.popLast() { path.removeLast(max(0, path.count - length)) }
    case .key(let name):
      if let length = open.last { path.removeLast(max(0, path.count - length)) }
      path.append(name)
    case .string, .number: add()
    case .truth, .null: break
    }
    return names.count < 1_000
  }

  private mutating func add() {
    let spelled = path.joined(separator: ".")
    let bare = path.map { RecordField.bare($0) }
    names[bare.joined(separator: "."), default: spelled] = spelled
    if bare.count > 1 { names[bare.dropFirst().joined(separator: "."), default: spelled] = spelled }
  }
}
