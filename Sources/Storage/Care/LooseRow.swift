/// A row of what the reader made, read from a page that nothing leads to.
enum LooseRow {
  /// What a row of a table holds; nil if it is none.
  static func thing(_ row: RowRecord, of shape: TableShape) -> Restorable? {
    guard shape.fits(row) else { return nil }
    let fields = row.fields
    switch shape {
    case .status: return status(fields)
    case .filter:
      guard let name = text(fields[0]), let expression = text(fields[1]), case .number(let used) = fields[2] else {
        return nil
      }
      var isWatch = false
      if fields.count > 3, case .number = fields[3] { isWatch = true }
      let watch = isWatch ? ExportedWatch(seen: nil, told: nil) : nil
      return .filter(ExportedFilter(name: name, expression: expression, used: used, watch: watch))
    case .bookmark:
      guard let scope = text(fields[0]), case .blob(let data) = fields[1] else { return nil }
      return .bookmark(ExportedBookmark(scope: scope, data: Array(data)))
    case .feed, .quote, .source, .outlet, .article, .text, .annotation, .wordbook, .folder, .file: return nil
    }
  }

  private static func status(_ fields: [RowRecord.Field]) -> Restorable? {
    guard case .blob(let bytes) = fields[0], let content = ContentID(bytes: Array(bytes)),
      case .number(let changed) = fields[4]
    else { return nil }
    let note = text(fields[3])
    guard note != nil || fields[3] == .null else { return nil }
    let status = ExportedStatus(
      content: content,
      isRead: fields[1] == .number(1),
      isStarred: fields[2] == .number(1),
      note: note,
      changed: changed
    )
    return .status(status)
  }

  private static func text(_ field: RowRecord.Field) -> String? {
    guard case .text(let bytes) = field else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
