internal import Markup
import News

extension ArticleAccount {
  /// Explains the article of a dump's JSON object; nil if there is none in it.
  package init?(json utf8: UnsafeBufferPointer<UInt8>, _ map: RecordMap) {
    guard let record = try? DumpRecord(json: utf8) else { return nil }
    var spelling = RecordSpelling()
    _ = JSONReader.read(utf8, mostDepth: DumpRecord.mostDepth) { spelling.take($0) }
    self.init(record, map, spelled: spelling.names)
  }

  /// Explains the article of a table's line; nil if there is none in it.
  package init?(row: [String], header: TableHeader, _ map: RecordMap) {
    let names = Dictionary(header.names.map { (RecordField.bare($0), $0) }) { first, _ in first }
    self.init(DumpRecord(row: row, header: header), map, spelled: names)
  }

  private init?(_ record: DumpRecord, _ map: RecordMap, spelled: [String: String]) {
    guard let article = RecordArticle(record, map).article() else { return nil }
    var draft = AccountDraft()
    var meant: Set<String> = []
    for field in RecordField.allCases {
      for name in map.names(of: field) where record.values[name] != nil && meant.insert(name).inserted {
        let words = record.values[name]?.prefix(8).joined(separator: ", ")
        draft.add(words.map { String($0.prefix(300)) }, to: Self.name(of: field), at: spelled[name] ?? name)
      }
    }
    draft.unused = record.values.keys.filter { !meant.contains($0) }.compactMap { spelled[$0] }.sorted()
    self = draft.account(of: article)
  }

  private static func name(of field: RecordField) -> FieldAccount.Name {
    switch field {
    case .headline: .headline
    case .text, .html: .text
    case .date: .date
    case .outlet: .outlet
    case .link: .link
    case .author: .byline
    case .summary: .deck
    case .language: .language
    case .section: .section
    }
  }
}
