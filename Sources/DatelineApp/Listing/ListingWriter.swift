import Screen

/// Writes rows in one of the formats, a piece at a time.
struct ListingWriter: ~Copyable {
  private let format: ListingFormat
  private let columns: Int?
  private var sink: ByteSink
  private(set) var hasRows = false
  private var table: [[String]] = []

  /// How many rows are aligned together where there are many, so that the first ones need not wait for the last.
  private static let alignedRows = 1_000

  /// Creates a writer into an open file descriptor.
  ///
  /// - Parameters:
  ///   - format: how rows are written.
  ///   - descriptor: where to.
  ///   - columns: the width of the terminal, which cuts lines of text; nil cuts nothing.
  init(_ format: ListingFormat, to descriptor: Int32, columns: Int?) {
    self.format = format
    self.columns = columns
    sink = ByteSink(descriptor: descriptor)
  }

  private mutating func begin(_ names: [StaticString]) {
    switch format {
    case .json: sink.bytes.append(0x5B)
    case .csv: appendValues(names.map(\.description))
    case .text, .jsonl: break
    }
  }

  /// Writes a row, the first one after the names of the columns; only the closure of the format is called.
  mutating func row(
    under names: [StaticString],
    cells: () -> [String],
    values: () -> [String],
    object: (inout JSONWriter) -> Void
  ) throws(ListingFault) {
    if !hasRows { begin(names) }
    switch format {
    case .text:
      table.append(cells().map { TextGate.shown($0, as: .line) })
      if table.count >= Self.alignedRows { appendTable() }
    case .csv: appendValues(values())
    case .json, .jsonl:
      var json = JSONWriter(after: sink.bytes, isAfterElement: format == .json && hasRows)
      sink.bytes = []
      object(&json)
      if format == .jsonl { json.endLine() }
      sink.bytes = json.bytes
    }
    hasRows = true
    do throws(StreamFault) { try sink.drain() } catch { throw .stream(error) }
  }

  /// Writes all there is so far now: somebody waits for the first rows.
  mutating func flush() throws(ListingFault) {
    appendTable()
    do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
  }

  /// Writes what comes after the last row; without rows, an empty array or the names of the columns alone.
  mutating func end(under names: [StaticString]) throws(ListingFault) {
    if !hasRows { begin(names) }
    appendTable()
    if format == .json { sink.bytes += [0x5D, 0x0A] }
    try flush()
  }

  private mutating func appendTable() {
    for line in TextTable(rows: table, columns: columns).lines {
      sink.bytes += line.utf8
      sink.bytes.append(0x0A)
    }
    table.removeAll(keepingCapacity: true)
  }

  private mutating func appendValues(_ values: [String]) {
    for (index, value) in values.enumerated() {
      if index > 0 { sink.bytes.append(0x2C) }
      let shown = TextGate.shown(value, as: .line)
      guard shown.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
        sink.bytes += shown.utf8
        continue
      }
      sink.bytes.append(0x22)
      for byte in shown.utf8 {
        if byte == 0x22 { sink.bytes.append(0x22) }
        sink.bytes.append(byte)
      }
      sink.bytes.append(0x22)
    }
    sink.bytes.append(0x0A)
  }
}
