/// Brings pages back that nothing leads to any more, because a page above them is damaged.
///
/// Every page of the file is looked at once. Pages of numbered rows get new pages above them, so that SQLite finds them
/// again; rows by a key (marks and notes, filters, places of reading) are read from the pages themselves.
struct Grafting {
  private struct Leaf {
    let page: Int
    let numbers: ClosedRange<Int>
  }

  private static let fanOut = 400

  private let file: PageFile
  /// What was found of rows by a key; the same row may come twice.
  private(set) var loose: [Restorable] = []
  /// The tables whose pages are not whole.
  private(set) var damaged: [TableShape] = []
  private var reached: [TableShape: [Leaf]] = [:]
  private var found: [TableShape: [Leaf]] = [:]

  init(in file: PageFile) {
    self.file = file
  }

  /// Looks at all tables, whose first pages are given by name, and brings back what can be.
  mutating func run(roots: [String: Int]) throws(LibraryFault) {
    var seen = file.freePages()
    for shape in TableShape.allCases {
      if let root = roots[shape.rawValue] { walk(shape, from: root, &seen) }
    }
    guard !damaged.isEmpty, file.count > 1 else { return }
    for number in 2...file.count where !seen.contains(number) {
      if let page = file.tree(number) { look(at: page, number) }
    }
    for shape in damaged {
      if let root = roots[shape.rawValue], root > 1, found[shape] != nil { try graft(shape, onto: root) }
    }
    try file.settle()
  }

  /// Goes through a table's pages from the first one on; rows by a key are looked for everywhere if one is missing.
  private mutating func walk(_ shape: TableShape, from root: Int, _ seen: inout Set<Int>) {
    var rest = [root]
    var pages: Set<Int> = []
    var isWhole = true
    while let number = rest.popLast() {
      let isNew = pages.insert(number).inserted
      guard isNew, let page = file.tree(number), page.isWhole,
        (page.kind == .tableLeaf || page.kind == .tableInner) == shape.hasNumbers
      else {
        isWhole = false
        if isNew { pages.remove(number) }
        continue
      }
      rest += page.children
      if page.kind == .tableLeaf, let leaf = Self.leaf(page, number) { reached[shape, default: []].append(leaf) }
    }
    if !isWhole { damaged.append(shape) }
    if isWhole || shape.hasNumbers { seen.formUnion(pages) }
  }

  private mutating func look(at page: TreePage, _ number: Int) {
    switch page.kind {
    case .tableInner: return
    case .tableLeaf:
      guard page.isWhole, let leaf = Self.leaf(page, number) else { return }
      let rows = page.cells.map { RowRecord($0.payload, length: $0.length) }
      let shape = damaged.first { shape in
        shape.hasNumbers && rows.allSatisfy { $0.map(shape.fits) ?? false }
      }
      if let shape { found[shape, default: []].append(leaf) }
    case .indexLeaf, .indexInner:
      for cell in page.cells {
        guard let start = RowRecord(cell.payload, length: cell.length),
          let shape = damaged.first(where: { !$0.hasNumbers && $0.fits(start) }),
          let row = file.row(of: cell), let thing = LooseRow.thing(row, of: shape)
        else { continue }
        loose.append(thing)
      }
    }
  }

  private static func leaf(_ page: TreePage, _ number: Int) -> Leaf? {
    guard let first = page.cells.first?.number, let last = page.cells.last?.number, first <= last else { return nil }
    return Leaf(page: number, numbers: first...last)
  }

  /// Makes pages anew that lead to all leaves; what can be reached without them goes before what was found.
  private func graft(_ shape: TableShape, onto root: Int) throws(LibraryFault) {
    let reached = Self.apart(reached[shape] ?? [])
    let holes = Self.apart(reached + (found[shape] ?? []).filter { leaf in !Self.meets(leaf, reached) })
    var level = holes.map { (page: $0.page, last: $0.numbers.upperBound) }
    guard level.count > 1 else {
      if let only = level.first, let bytes = file.bytes(only.page) { try file.write(bytes, to: root) }
      return
    }
    while level.count > Self.fanOut {
      let count = (level.count + Self.fanOut - 1) / Self.fanOut
      var above: [(page: Int, last: Int)] = []
      for index in 0..<count {
        let part = level[level.count * index / count..<level.count * (index + 1) / count]
        guard let last = part.last else { continue }
        above.append((try file.add(Self.inner(part)), last.last))
      }
      level = above
    }
    try file.write(Self.inner(level[...]), to: root)
  }

  /// Leaves in order, none of which holds numbers that stand in another one.
  private static func apart(_ leaves: [Leaf]) -> [Leaf] {
    var apart: [Leaf] = []
    for leaf in leaves.sorted(by: { $0.numbers.lowerBound < $1.numbers.lowerBound }) {
      if let last = apart.last, last.numbers.upperBound >= leaf.numbers.lowerBound { continue }
      apart.append(leaf)
    }
    return apart
  }

  /// Whether a leaf has numbers of some that are in order.
  private static func meets(_ leaf: Leaf, _ others: [Leaf]) -> Bool {
    var (low, high) = (0, others.count)
    while low < high {
      let middle = (low + high) / 2
      if others[middle].numbers.upperBound < leaf.numbers.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < others.count && others[low].numbers.overlaps(leaf.numbers)
  }

  /// A page that leads to others; at least two.
  private static func inner(_ children: ArraySlice<(page: Int, last: Int)>) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Schema.pageSize)
    var start = bytes.count
    func put(_ number: Int, _ count: Int, at index: Int) {
      for offset in 0..<count {
        bytes[index + offset] = UInt8(truncatingIfNeeded: number >> (8 * (count - 1 - offset)))
      }
    }
    for (index, child) in children.dropLast().enumerated() {
      let key = varint(child.last)
      start -= 4 + key.count
      put(child.page, 4, at: start)
      bytes.replaceSubrange(start + 4..<start + 4 + key.count, with: key)
      put(start, 2, at: 12 + 2 * index)
    }
    bytes[0] = TreePage.Kind.tableInner.rawValue
    put(children.count - 1, 2, at: 3)
    put(start, 2, at: 5)
    put(children.last?.page ?? 0, 4, at: 8)
    return bytes
  }

  private static func varint(_ number: Int) -> [UInt8] {
    var rest = UInt64(bitPattern: Int64(number))
    guard rest < 1 << 56 else {
      let last = UInt8(truncatingIfNeeded: rest)
      return (0..<8).reversed().map { UInt8(truncatingIfNeeded: rest >> (8 + 7 * $0)) | 0x80 } + [last]
    }
    var bytes = [UInt8(rest & 0x7F)]
    rest >>= 7
    while rest > 0 {
      bytes.insert(UInt8(rest & 0x7F) | 0x80, at: 0)
      rest >>= 7
    }
    return bytes
  }
}
