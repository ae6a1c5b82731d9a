/// A table whose pages can be told by their rows when nothing leads to them.
enum TableShape: String, CaseIterable {
  case status
  case filter = "saved_filter"
  case bookmark
  case feed
  case quote = "marked_quote"
  case source
  case outlet
  case article
  case text
  case annotation
  case wordbook
  case folder
  case file

  /// Whether its rows lie in pages of their own, by number, and not in those of a key.
  var hasNumbers: Bool {
    switch self {
    case .status, .filter, .bookmark: false
    case .feed, .quote, .source, .outlet, .article, .text, .annotation, .wordbook, .folder, .file: true
    }
  }

  /// Whether a row may be one of this table.
  func fits(_ row: RowRecord) -> Bool {
    let fields = row.fields
    switch (self, fields.count) {
    case (.status, 5):
      guard case .blob(let content) = fields[0], case .number = fields[4] else { return false }
      return content.count == ContentID.length && isFlag(fields[1]) && isFlag(fields[2])
    // One that never was a watch ends before what that has seen, or has nothing there.
    case (.filter, 3), (.filter, 5): return isText(fields[0]) && isText(fields[1]) && isNumber(fields[2])
    case (.bookmark, 2):
      guard case .text(let scope) = fields[0], case .blob = fields[1] else { return false }
      return !scope.starts(with: "wordbook ".utf8)
    case (.feed, 15): return fields[0] == .null && isText(fields[1]) && isText(fields[2])
    case (.quote, 17):
      guard case .blob(let content) = fields[1], case .blob = fields[4], case .blob = fields[5] else { return false }
      return fields[0] == .null && content.count == ContentID.length && isNumber(fields[2]) && isNumber(fields[3])
    case (.source, 3): return fields[0] == .null && isPath(fields[1]) && isFlag(fields[2])
    case (.outlet, 2): return fields[0] == .null && isText(fields[1])
    // One of an earlier version ends before the time.
    case (.article, 8), (.article, 9):
      return fields[0] == .null && isBlob(fields[1]) && isNumber(fields[2]) && isText(fields[5])
    case (.text, 3): return isPacked(fields, by: [0x28, 0xB5, 0x2F, 0xFD])
    case (.wordbook, 3): return isPacked(fields, by: [0x37, 0xA4, 0x30, 0xEC])
    case (.annotation, 3):
      return isPacked(fields, by: []) && !TableShape.text.fits(row) && !TableShape.wordbook.fits(row)
    case (.folder, 2): return fields[0] == .null && isPath(fields[1])
    case (.file, 9): return fields[0] == .null && isNumber(fields[1]) && isBlob(fields[2])
    case _: return false
    }
  }

  private func isPacked(_ fields: [RowRecord.Field], by start: [UInt8]) -> Bool {
    guard fields[0] == .null, isNumber(fields[1]), case .blob(let bytes) = fields[2] else { return false }
    return bytes.starts(with: start)
  }

  private func isNumber(_ field: RowRecord.Field) -> Bool { if case .number = field { true } else { false } }

  private func isFlag(_ field: RowRecord.Field) -> Bool { field == .number(0) || field == .number(1) }

  private func isText(_ field: RowRecord.Field) -> Bool { if case .text = field { true } else { false } }

  private func isBlob(_ field: RowRecord.Field) -> Bool { if case .blob = field { true } else { false } }

  private func isPath(_ field: RowRecord.Field) -> Bool {
    if case .blob(let path) = field { path.first == 0x2F } else { false }
  }
}
