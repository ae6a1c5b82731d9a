/// A page of one of SQLite's trees ("Database File Format", 1.6), as far as it is one.
struct TreePage {
  enum Kind: UInt8 {
    case indexInner = 0x02
    case tableInner = 0x05
    case indexLeaf = 0x0A
    case tableLeaf = 0x0D
  }

  struct Cell {
    /// The page of what comes before it; nil in a leaf.
    var child: Int?
    /// The row's number, in trees of tables.
    var number = 0
    /// The length of its row, of which `payload` is the part in this page.
    var length = 0
    var payload: ArraySlice<UInt8> = []
    /// The page its row goes on in.
    var overflow: Int?
  }

  let kind: Kind
  private(set) var cells: [Cell] = []
  /// The page of what comes after all cells; nil in a leaf.
  private(set) var last: Int?
  /// Whether every cell can be read.
  private(set) var isWhole = true

  init?(_ bytes: [UInt8]) {
    guard bytes.count == Schema.pageSize, let kind = Kind(rawValue: bytes[0]) else { return nil }
    self.kind = kind
    let isInner = kind == .indexInner || kind == .tableInner
    let head = isInner ? 12 : 8
    let count = Self.number(bytes, 3, 2)
    guard head + 2 * count <= bytes.count, !isInner || count > 0 else { return nil }
    if isInner { last = Self.number(bytes, 8, 4) }
    for index in 0..<count {
      let start = Self.number(bytes, head + 2 * index, 2)
      if start >= head + 2 * count, let cell = Self.cell(bytes, at: start, kind) {
        cells.append(cell)
      } else {
        isWhole = false
      }
    }
    if kind == .tableLeaf || kind == .tableInner {
      isWhole = isWhole && zip(cells, cells.dropFirst()).allSatisfy { $0.number < $1.number }
    }
  }

  /// The pages below it, in order.
  var children: [Int] { cells.compactMap(\.child) + (last.map { [$0] } ?? []) }

  /// An unsigned number, its highest byte first.
  static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func cell(_ bytes: [UInt8], at start: Int, _ kind: Kind) -> Cell? {
    var rest = bytes[start...]
    var cell = Cell()
    if kind == .indexInner || kind == .tableInner {
      guard rest.count > 4 else { return nil }
      cell.child = number(bytes, start, 4)
      rest = rest.dropFirst(4)
    }
    if kind != .tableInner {
      guard let length = RowRecord.varint(&rest), (1...1 << 30).contains(length) else { return nil }
      cell.length = length
    }
    if kind == .tableLeaf || kind == .tableInner {
      guard let number = RowRecord.varint(&rest) else { return nil }
      cell.number = number
    }
    let local = local(cell.length, isTable: kind == .tableLeaf)
    guard rest.count >= local + (local < cell.length ? 4 : 0) else { return nil }
    cell.payload = rest.prefix(local)
    if local < cell.length { cell.overflow = number(bytes, cell.payload.endIndex, 4) }
    return cell
  }

  /// How much of a row of some length lies in its page.
  private static func local(_ length: Int, isTable: Bool) -> Int {
    let usable = Schema.pageSize
    let most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23
    guard length > most else { return length }
    let least = (usable - 12) * 32 / 255 - 23
    let part = least + (length - least) % (usable - 4)
    return part <= most ? part : least
  }
}
