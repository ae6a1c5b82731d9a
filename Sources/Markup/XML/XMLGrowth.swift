/// A tree of elements while it grows.
struct XMLGrowth {
  /// The open elements, the document first.
  private var open = [XMLElement(name: "")]
  /// The namespaces that are declared in open elements, the latest last.
  private var spaces: [Declaration] = []
  /// Text that still grows.
  private var pending = ""
  private var count = 0
  /// How many elements are open beyond the deepest that are kept.
  private var tooDeep = 0
  private var limits: Set<XMLLimit> = []

  private struct Declaration {
    let prefix: String
    let address: String
    /// How many elements were open before the one that declares it.
    let depth: Int
  }

  /// Whether no more elements are taken.
  var isFull: Bool { count >= XMLLimit.mostNodes }

  mutating func note(_ limit: XMLLimit) {
    limits.insert(limit)
  }

  mutating func open(_ name: String, _ prefix: String, _ attributes: [XMLAttribute]) {
    count += 1
    guard open.count <= XMLLimit.mostDepth else {
      limits.insert(.depth)
      tooDeep += 1
      return
    }
    addText()
    var attributes = attributes
    if attributes.count > XMLLimit.mostAttributes {
      limits.insert(.attributes)
      attributes = Array(attributes.prefix(XMLLimit.mostAttributes))
    }
    for attribute in attributes where attribute.name.hasPrefix("xmlns") { declare(attribute) }
    open.append(XMLElement(name: name, prefix: prefix, space: space(of: prefix), attributes: attributes))
  }

  /// Closes the element of this name that was opened last, and all in it.
  mutating func close(_ name: String, _ prefix: String) {
    guard tooDeep == 0 else {
      tooDeep -= 1
      return
    }
    guard let index = open.lastIndex(where: { $0.name == name && $0.prefix == prefix }), index > 0 else { return }
    while open.count > index { closeLast() }
  }

  /// Closes the element that was opened last.
  mutating func close() {
    if tooDeep > 0 {
      tooDeep -= 1
    } else if open.count > 1 {
      closeLast()
    }
  }

  mutating func add(_ text: String) {
    pending += text
  }

  mutating func finish() -> (XMLElement, Set<XMLLimit>) {
    if isFull { limits.insert(.nodes) }
    while open.count > 1 { closeLast() }
    addText()
    return (open[0], limits)
  }

  private mutating func addText() {
    guard !pending.isEmpty else { return }
    open[open.count - 1].nodes.append(.text(pending))
    pending = ""
  }

  private mutating func closeLast() {
    addText()
    let element = open.removeLast()
    open[open.count - 1].nodes.append(.element(element))
    while let last = spaces.last, last.depth >= open.count { spaces.removeLast() }
  }

  private mutating func declare(_ attribute: XMLAttribute) {
    guard spaces.count < XMLLimit.mostSpaces else { return }
    if attribute.name == "xmlns" {
      spaces.append(Declaration(prefix: "", address: attribute.value, depth: open.count))
    } else if attribute.name.hasPrefix("xmlns:") {
      spaces.append(
        Declaration(prefix: String(attribute.name.dropFirst(6)), address: attribute.value, depth: open.count)
      )
    }
  }

  private func space(of prefix: String) -> String {
    spaces.last { $0.prefix == prefix }?.address ?? ""
  }
}
