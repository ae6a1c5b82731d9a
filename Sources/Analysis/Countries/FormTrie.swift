/// All forms of a lexicon as a tree of bytes, in flat arrays.
///
/// Most nodes have one edge, which they hold themselves; those of a fork are looked up by hash of node and byte. The
/// edges of the root have a table of their own.
struct FormTrie {
  /// A place in a form.
  struct Node {
    /// The only child; 0 if there is none, or more than one.
    var child: UInt32 = 0
    /// The entry whose form ends here, or -1.
    var entry: Int32 = -1
    /// The byte that leads to the only child.
    var byte: UInt8 = 0
    var isFork = false
    /// What must stand around the form that ends here.
    var border: WordBorder.Kind = .letters
  }

  /// The child of the root by first byte; 0 if no form starts so.
  private var roots: [UInt32] = Array(repeating: 0, count: 256)
  /// The node and the byte in the high half, the child in the low half; 0 in a free slot.
  private var edges: [UInt64] = Array(repeating: 0, count: 1 << 13)
  private var nodes: [Node] = [Node()]
  private var edgeCount = 0
  private var sieve = FormSieve()
  private var starts: FormStarts = []

  /// Creates the empty tree, with room for `capacity` bytes of forms.
  init(capacity: Int) {
    nodes.reserveCapacity(capacity)
  }

  /// The entry of exactly this form; nil if it is no form.
  func entry(of form: ArraySlice<UInt8>) -> Int? {
    guard let node = node(of: form), nodes[Int(node)].entry >= 0 else { return nil }
    return Int(nodes[Int(node)].entry)
  }

  /// The node that `form` leads to; nil if there is none.
  private func node(of form: ArraySlice<UInt8>) -> UInt32? {
    guard let first = form.first else { return nil }
    var node = roots[Int(first)]
    for byte in form.dropFirst() where node != 0 { node = child(node, byte) }
    return node == 0 ? nil : node
  }

  /// Adds a form; a form that is there already gets the new entry.
  ///
  /// - Returns: the entry that the form had before, if it was there.
  mutating func insert(_ form: [UInt8], entry: Int, border: WordBorder.Kind) -> Int? {
    guard let first = form.first else { return nil }
    sieve.add(form)
    starts.formUnion(FormStarts(of: first))
    if roots[Int(first)] == 0 { roots[Int(first)] = newNode() }
    var node = roots[Int(first)]
    for index in 1..<form.count { node = grow(node, form[index]) }
    let old = nodes[Int(node)].entry
    nodes[Int(node)].entry = Int32(entry)
    nodes[Int(node)].border = border
    return old >= 0 ? Int(old) : nil
  }

  /// Takes a form out, if it is there.
  mutating func remove(_ form: [UInt8]) {
    guard let node = node(of: form[...]) else { return }
    nodes[Int(node)].entry = -1
  }

  /// How many nodes the tree has.
  var size: Int { nodes.count }

  /// Lends the tables to `body` for walking over text.
  func withWalker<Result>(_ body: (FormWalker) -> Result) -> Result {
    roots.withUnsafeBufferPointer { roots in
      edges.withUnsafeBufferPointer { edges in
        nodes.withUnsafeBufferPointer { nodes in
          sieve.withTables { beginnings, shortStarts in
            body(
              FormWalker(
                roots: roots,
                edges: edges,
                nodes: nodes,
                beginnings: beginnings,
                shortStarts: shortStarts,
                starts: starts
              )
            )
          }
        }
      }
    }
  }

  @inline(__always)
  static func key(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    node << 8 | UInt32(byte)
  }

  /// Where the search for a key begins.
  @inline(__always)
  static func firstPlace(of key: UInt32, in count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 2_654_435_769) >> 8) & (count - 1)
  }

  private mutating func newNode() -> UInt32 {
    nodes.append(Node())
    return UInt32(nodes.count - 1)
  }

  private func child(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    let own = nodes[Int(node)]
    if own.isFork { return UInt32(truncatingIfNeeded: edges[place(of: Self.key(node, byte))]) }
    return own.byte == byte ? own.child : 0
  }

  /// The child of a node by a byte, which is made if it is not there.
  private mutating func grow(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    let known = child(node, byte)
    if known != 0 { return known }
    let new = newNode()
    let own = nodes[Int(node)]
    if own.isFork {
      addEdge(node, byte, new)
    } else if own.child == 0 {
      nodes[Int(node)].child = new
      nodes[Int(node)].byte = byte
    } else {
      addEdge(node, own.byte, own.child)
      addEdge(node, byte, new)
      nodes[Int(node)].isFork = true
      nodes[Int(node)].child = 0
    }
    return new
  }

  private mutating func addEdge(_ node: UInt32, _ byte: UInt8, _ child: UInt32) {
    if edgeCount * 2 >= edges.count { widen() }
    let key = Self.key(node, byte)
    edges[place(of: key)] = UInt64(key) << 32 | UInt64(child)
    edgeCount += 1
  }

  /// The slot of a key, or the free one where it would stand.
  private func place(of key: UInt32) -> Int {
    var place = Self.firstPlace(of: key, in: edges.count)
    while edges[place] != 0, edges[place] >> 32 != UInt64(key) { place = (place + 1) & (edges.count - 1) }
    return place
  }

  private mutating func widen() {
    let old = edges
    edges = Array(repeating: 0, count: old.count * 2)
    for edge in old where edge != 0 { edges[place(of: UInt32(edge >> 32))] = edge }
  }
}
