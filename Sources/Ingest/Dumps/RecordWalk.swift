import Markup

/// Gathers the texts of a JSON object while it is read.
struct RecordWalk {
  private var values: [String: [String]] = [:]
  /// Values that stand in a wrapper, by their names in there.
  private var wrapped: [String: [String]] = [:]
  private(set) var isObject = false
  private let mostValues: Int
  private var count = 0
  private var depth = 0
  /// The names of the objects that are open, and of the value that comes next.
  private var path: [String] = []
  /// For each open value, whether it is an object, and how long the path was before it.
  private var open: [(isObject: Bool, length: Int)] = []

  /// What stands around the fields of an article in the answers of programs.
  private static let wrappers: Set<String> = [
    "source", "article", "fields", "attributes", "doc", "metadata", "item", "data", "story", "post",
  ]

  init(mostValues: Int) {
    self.mostValues = mostValues
  }

  /// All texts by their paths; what stands in a wrapper also has its own name, unless something else has that.
  var all: [String: [String]] { values.merging(wrapped) { own, _ in own } }

  mutating func take(_ event: JSONEvent) -> Bool {
    switch event {
    case .openObject: begin(isObject: true)
    case .openArray: begin(isObject: false)
    case .closeObject, .closeArray: end()
    case .key(let name):
      if let length = open.last?.length { path.removeLast(max(0, path.count - length)) }
      path.append(RecordField.bare(name))
    case .string(let text), .number(let text): return add(text)
    case .truth, .null: break
    }
    return true
  }

  private mutating func begin(isObject: Bool) {
    if open.isEmpty { self.isObject = isObject }
    open.append((isObject, path.count))
  }

  private mutating func end() {
    guard let closed = open.popLast() else { return }
    path.removeLast(max(0, path.count - closed.length))
  }

  private mutating func add(_ text: String) -> Bool {
    guard !path.isEmpty, !text.isEmpty else { return true }
    count += 1
    values[path.joined(separator: "."), default: []].append(text)
    if path.count > 1, Self.wrappers.contains(path[0]) {
      let inner = path.dropFirst().joined(separator: ".")
      wrapped[inner, default: []].append(text)
    }
    return count < mostValues
  }
}
