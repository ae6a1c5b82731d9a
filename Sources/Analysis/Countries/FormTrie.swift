/// All forms of a lexicon as a tree of bytes, in flat arrays.
///
/// An edge is looked up by hash of node and byte; the edges of the root have a table of their own.
struct FormTrie {
  /// The child of the root by first byte; 0 if no form starts so.
  private var roots: [UInt32] = Array(repeating: 0, count: 256)
  /// The node and the byte in the high half, the child in the low half; 0 in a free slot.
  private var edges: [UInt64]
  /// By node, the form that ends there.
  private var ends: [FormEnd] = [FormEnd()]
  private var edgeCount = 0
  private var sieve = FormSieve()

  /// Creates the empty tree, with room for `capacity` bytes of forms.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    edges = Array(repeating: 0, count: size)
    ends.reserveCapacity(capacity)
  }

  /// The entry of exactly this form; nil if it is no form.
  func entry(of form: ArraySlice<UInt8>) -> Int? {
    guard let node = node(of: form), ends[Int(node)].entry >= 0 else { return nil }
    return Int(ends[Int(node)].entry)
  }

  /// The node that `form` leads to; nil if there is none.
  private func node(of form: ArraySlice<UInt8>) -> UInt32? {
    guard let first = form.first else { return nil }
    var node = roots[Int(first)]
    for byte in form.dropFirst() where node != 0 {
      node = UInt32(truncatingIfNeeded: edges[place(of: FormTrie.key(node, byte))])
    }
    return node == 0 ? nil : node
  }

  /// Adds a form; a form that is there already gets the new entry.
  ///
  /// - Returns: the entry that the form had before, if it was there.
  mutating func insert(_ form: [UInt8], entry: Int, border: WordBorder.Kind) -> Int? {
    guard let first = form.first else { return nil }
    sieve.add(form)
    if roots[Int(first)] == 0 { roots[Int(first)] = newNode() }
    var node = roots[Int(first)]
    for index in 1..<form.count { node = grow(node, form[index]) }
    let old = ends[Int(node)].entry
    ends[Int(node)] = FormEnd(entry: Int32(entry), border: border)
    return old >= 0 ? Int(old) : nil
  }

  /// Takes a form out, if it is there.
  mutating func remove(_ form: [UInt8]) {
    guard let node = node(of: form[...]) else { return }
    ends[Int(node)] = FormEnd()
  }

  /// How many nodes the tree has.
  var size: Int { ends.count }

  /// Lends the tables to `body` for walking over text.
  func withWalker<Result>(_ body: (FormWalker) -> Result) -> Result {
    roots.withUnsafeBufferPointer { roots in
      edges.withUnsafeBufferPointer { edges in
        ends.withUnsafeBufferPointer { ends in
          sieve.beginnings.withUnsafeBufferPointer { beginnings in
            body(FormWalker(roots: roots, edges: edges, ends: ends, beginnings: beginnings))
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
    ends.append(FormEnd())
    return UInt32(ends.count - 1)
  }

  private mutating func grow(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    if edgeCount * 2 >= edges.count { widen() }
    let key = Self.key(node, byte)
    let place = place(of: key)
    if edges[place] != 0 { return UInt32(truncatingIfNeeded: edges[place]) }
    let child = newNode()
    edges[place] = UInt64(key) << 32 | UInt64(child)
    edgeCount += 1
    return child
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
