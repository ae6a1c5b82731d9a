/// Puts events together to a value.
struct JSONTree {
  private struct Branch {
    let isObject: Bool
    /// The name under which it hangs in the object around it.
    let name: String?
    var members: [JSONMember] = []
    var elements: [JSONValue] = []

    var value: JSONValue { isObject ? .object(members) : .array(elements) }
  }

  private var branches: [Branch] = []
  private var name: String?
  private var root: JSONValue?

  /// Whether the first value has ended.
  var isComplete: Bool { root != nil }

  mutating func take(_ event: JSONEvent) {
    switch event {
    case .openObject: open(isObject: true)
    case .openArray: open(isObject: false)
    case .closeObject, .closeArray: close()
    case .key(let key): name = key
    case .string(let text): add(.string(text))
    case .number(let digits): add(.number(digits))
    case .truth(let truth): add(.truth(truth))
    case .null: add(.null)
    }
  }

  /// The value, with all that is still open closed.
  mutating func value() -> JSONValue? {
    while !branches.isEmpty { close() }
    return root
  }

  private mutating func open(isObject: Bool) {
    branches.append(Branch(isObject: isObject, name: name))
    name = nil
  }

  private mutating func close() {
    guard let branch = branches.popLast() else { return }
    name = branch.name
    add(branch.value)
  }

  private mutating func add(_ value: JSONValue) {
    let name = name
    self.name = nil
    guard let last = branches.indices.last else {
      root = root ?? value
      return
    }
    if branches[last].isObject {
      branches[last].members.append(JSONMember(name ?? "", value))
    } else {
      branches[last].elements.append(value)
    }
  }
}
