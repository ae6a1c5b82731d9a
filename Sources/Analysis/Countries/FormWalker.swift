/// Walks over text by the tables of a `FormTrie`, which lends them.
struct FormWalker {
  /// The end of a walk: which entry, and the first byte after the form.
  struct Match {
    let entry: Int
    let end: Int
  }

  let roots: UnsafeBufferPointer<UInt32>
  let edges: UnsafeBufferPointer<UInt64>
  let nodes: UnsafeBufferPointer<FormTrie.Node>
  /// The bits of a `FormSieve`.
  let beginnings: UnsafeBufferPointer<UInt64>
  /// The first bytes of a `FormSieve`'s short forms.
  let shortStarts: UnsafeBufferPointer<UInt64>
  let starts: FormStarts

  /// Whether a form starts with `byte`.
  @inline(__always)
  func starts(with byte: UInt8) -> Bool {
    roots[Int(byte)] != 0
  }

  /// Whether a form may begin at `start`, by its first bytes.
  @inline(__always)
  func mayMatch(in text: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int) -> Bool {
    FormSieve.passes(beginnings, shortStarts, text, start, limit)
  }

  /// The longest form that starts at `start`, and stands between the word borders of its script.
  func longestMatch(in text: UnsafeBufferPointer<UInt8>, at start: Int, from low: Int, before limit: Int) -> Match? {
    var node = roots[Int(text[start])]
    var index = start + 1
    var found: Match?
    while node != 0 {
      let own = nodes[Int(node)]
      if own.entry >= 0, own.border.allows(text, from: start, to: index, low, limit) {
        found = Match(entry: Int(own.entry), end: index)
      }
      guard index < limit else { break }
      let step = Step(text, index, limit)
      node = own.isFork ? child(node, step.byte) : own.byte == step.byte ? own.child : 0
      index += step.length
    }
    return found
  }

  /// The child of a fork.
  @inline(__always)
  private func child(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    let key = FormTrie.key(node, byte)
    var place = FormTrie.firstPlace(of: key, in: edges.count)
    while edges[place] != 0 {
      if edges[place] >> 32 == UInt64(key) { return UInt32(truncatingIfNeeded: edges[place]) }
      place = (place + 1) & (edges.count - 1)
    }
    return 0
  }
}
