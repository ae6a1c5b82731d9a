import Analysis
import Ingest
import News
import Newsroom
import Reading
import Screen

/// What `dateline doctor FILE` says, for people.
struct DiagnosisSheet {
  private static let mostThings = 20
  private static let mostWords = 120

  let path: String
  let inspection: SourceInspection

  /// The lines, through the text gate.
  var lines: [String] {
    let all = head + inspection.looks.flatMap { lines(of: $0) } + parts + setAside
    return all.map { TextGate.shown($0, as: .line) }
  }

  private var head: [String] {
    let articles = "\(ProgressLine.grouped(inspection.articles)) \(inspection.articles == 1 ? "article" : "articles")"
    let aside = inspection.setAside.isEmpty ? "" : ", \(ProgressLine.grouped(inspection.setAside.count)) set aside"
    let rest = inspection.isWhole ? "" : " in the first \(StatusSheet.size(inspection.bytes)), which were looked at"
    return ["\(path): \(articles)\(aside)\(rest)"]
  }

  private func lines(of look: SourceLook) -> [String] {
    var rows = [["form", "\(look.format): \(look.reason)"]]
    if let encoding = look.encoding { rows.append(["encoding", encoding]) }
    let title = look.name == inspection.looks.first?.name ? [] : [look.name]
    return [""] + title + Self.table(rows) + look.examples.flatMap { lines(of: $0) }
  }

  private func lines(of example: SourceLook.Example) -> [String] {
    let account = example.account
    var rows = account.fields.flatMap { saying($0) }
    for kind in Furniture.Kind.allCases {
      let runs = account.article.furniture.filter { $0.kind == kind }
      guard let first = runs.first else { continue }
      let more = runs.count > 1 ? ", and \(runs.count - 1) more" : ""
      rows.append(["set apart", "\(kind.rawValue): “\(Self.short(account.article.text[first.range]))”\(more)"])
    }
    if !account.unused.isEmpty { rows.append(["not used", Self.short(account.unused.joined(separator: ", "))]) }
    let annotations = Analyst.annotations(of: account.article)
    let speakers = Set(annotations.quotes.compactMap { $0.speaker?.name })
    rows.append(["found", Self.found(annotations, speakers.count)])
    return ["", example.place ?? "the article"] + Self.table(rows).map { "  \($0)" }
  }

  private func saying(_ field: FieldAccount) -> [[String]] {
    let places = field.places.isEmpty ? "" : "  (\(field.places.joined(separator: ", ")))"
    let value = field.value.map { "\(Self.short($0))\(places)" } ?? "none"
    return [[field.name.rawValue, value]]
      + field.passedOver.map { ["", "passed over: \($0.place) “\(Self.short($0.words))”"] }
  }

  private static func found(_ annotations: Annotations, _ speakers: Int) -> String {
    let countries = annotations.countries.prefix(8).map(\.country.code).joined(separator: " ")
    let quotes = "\(Numeral.count(annotations.quotes.count, "quote")) of \(Numeral.count(speakers, "speaker"))"
    return countries.isEmpty ? quotes : "\(quotes), \(countries)"
  }

  private var parts: [String] {
    guard inspection.parts.count > 1 else { return [] }
    let rows = inspection.parts.prefix(Self.mostThings).map { [ProgressLine.grouped($0.articles), $0.name] }
    let more = inspection.parts.count - rows.count
    return ["", "articles from"] + Self.table(rows) + (more > 0 ? ["… and \(Numeral.count(more, "more file"))"] : [])
  }

  private var setAside: [String] {
    guard !inspection.setAside.isEmpty else { return [] }
    let things = inspection.setAside.prefix(Self.mostThings).map { thing in
      let name = thing.source.hasPrefix(path) ? String(thing.source.dropFirst(path.utf8.count)) : thing.source
      return name.isEmpty ? thing.sentence : "\(name): \(thing.sentence)"
    }
    let more = inspection.setAside.count - things.count
    return ["", "set aside"] + things + (more > 0 ? ["… and \(more) more"] : [])
  }

  private static func table(_ rows: [[String]]) -> [String] {
    TextTable(rows: rows.map { $0.map { TextGate.shown($0, as: .line) } }).lines
  }

  /// The beginning of a long text, on one line.
  private static func short(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > mostWords ? "\(line.prefix(mostWords))…" : line
  }
}
