/// All forms of a lexicon as a tree of bytes, in flat arrays.
///
/// An edge is looked up by hash of node and byte; the edges of the root have a table of their own.
struct FormTrie {
  /// The end of a walk: which entry, and the first byte after the form.
  struct Match {
    let entry: Int
    let end: Int
  }

  private static let none: UInt32 = .max

  /// The child of the root by first byte; 0 if no form starts so.
  private var roots: [UInt32] = Array(repeating: 0, count: 256)
  /// Node and byte in one word, or `none`.
  private var edgeKeys: [UInt32]
  private var edgeNodes: [UInt32]
  /// The entry whose form ends at a node, or -1.
  private var entries: [Int32] = [-1]
  /// What must stand around that form.
  private var borders: [WordBorder.Kind] = [.letters]
  private var edges = 0

  /// Creates the empty tree, with room for `capacity` bytes of forms.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    edgeKeys = Array(repeating: Self.none, count: size)
    edgeNodes = Array(repeating: 0, count: size)
  }

  /// Whether a form starts with `byte`.
  func starts(with byte: UInt8) -> Bool {
    roots[Int(byte)] != 0
  }

  /// The entry of exactly this form; nil if it is no form.
  func entry(of form: ArraySlice<UInt8>) -> Int? {
    guard let first = form.first else { return nil }
    var node = roots[Int(first)]
    for byte in form.dropFirst() where node != 0 { node = child(node, byte) }
    guard node != 0, entries[Int(node)] >= 0 else { return nil }
    return Int(entries[Int(node)])
  }

  /// Adds a form; a form that is there already gets the new entry.
  mutating func insert(_ form: ArraySlice<UInt8>, entry: Int, border: WordBorder.Kind) {
    guard let first = form.first else { return }
    if roots[Int(first)] == 0 { roots[Int(first)] = newNode() }
    var node = roots[Int(first)]
    for byte in form.dropFirst() { node = grow(node, byte) }
    entries[Int(node)] = Int32(entry)
    borders[Int(node)] = border
  }

  /// The longest form that starts at `start`, and stands between the word borders of its script.
  func longestMatch(in text: UnsafeBufferPointer<UInt8>, at start: Int, from low: Int, before limit: Int) -> Match? {
    var node = roots[Int(text[start])]
    var index = start + 1
    var found: Match?
    while node != 0 {
      let entry = entries[Int(node)]
      if entry >= 0, borders[Int(node)].allows(text, from: start, to: index, low, limit) {
        found = Match(entry: Int(entry), end: index)
      }
      guard index < limit else { break }
      let step = Step(text, index, limit)
      node = child(node, step.byte)
      index += step.length
    }
    return found
  }

  private mutating func newNode() -> UInt32 {
    entries.append(-1)
    borders.append(.letters)
    return UInt32(entries.count - 1)
  }

  private mutating func grow(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    if edges * 2 >= edgeKeys.count { widen() }
    let key = node << 8 | UInt32(byte)
    let place = place(of: key)
    guard edgeKeys[place] == Self.none else { return edgeNodes[place] }
    edgeKeys[place] = key
    edgeNodes[place] = newNode()
    edges += 1
    return edgeNodes[place]
  }

  private func child(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    let place = place(of: node << 8 | UInt32(byte))
    return edgeKeys[place] == Self.none ? 0 : edgeNodes[place]
  }

  private func place(of key: UInt32) -> Int {
    let mask = edgeKeys.count - 1
    var place = Int(truncatingIfNeeded: (key &* 2_654_435_769) >> 8) & mask
    while edgeKeys[place] != key, edgeKeys[place] != Self.none { place = (place + 1) & mask }
    return place
  }

  private mutating func widen() {
    let old = zip(edgeKeys, edgeNodes).filter { $0.0 != Self.none }
    edgeKeys = Array(repeating: Self.none, count: edgeKeys.count * 2)
    edgeNodes = Array(repeating: 0, count: edgeKeys.count)
    for (key, node) in old {
      let place = place(of: key)
      edgeKeys[place] = key
      edgeNodes[place] = node
    }
  }
}
