import Catalog
import News

extension SpokenLine {
  /// No more of the words is kept, in bytes.
  private static let longest = 1_000

  /// What whoever bears one of some names says in an article; its headline counts where nothing else does.
  static func all(of names: Set<String>, in annotated: AnnotatedArticle, _ id: ArticleID) -> [SpokenLine] {
    let quotes = annotated.annotations.quotes.filter { quote in
      quote.speaker.map { names.contains($0.name) } ?? false
    }
    let said = quotes.filter(\.isUtterance)
    var utterances: [[Quote]] = []
    var places: [Int: Int] = [:]
    for quote in said.isEmpty ? quotes.filter({ $0.kind == .headline }) : said {
      if let number = quote.utterance, let place = places[number] {
        utterances[place].append(quote)
      } else {
        if let number = quote.utterance { places[number] = utterances.count }
        utterances.append([quote])
      }
    }
    var roles: [String: SpeakerRole] = [:]
    let countries = CountrySet(annotated.annotations.countries.map(\.country))
    return utterances.compactMap { line(of: $0, in: annotated, id, countries, &roles) }
  }

  /// The line of an utterance; what each speaker is, is looked for once.
  private static func line(
    of runs: [Quote],
    in annotated: AnnotatedArticle,
    _ id: ArticleID,
    _ countries: CountrySet,
    _ roles: inout [String: SpeakerRole]
  ) -> SpokenLine? {
    guard let first = runs.first, let speaker = first.speaker else { return nil }
    let article = annotated.article
    let role = roles[speaker.name] ?? (speaker.kind == .name ? SpeakerRole(of: speaker.name, in: annotated) : .none)
    roles[speaker.name] = role
    var words = ""
    for run in runs where words.utf8.count < longest {
      let piece = beginning(of: run.range, in: article.text, bytes: longest - words.utf8.count)
      words += words.isEmpty ? piece : " … " + piece
    }
    return SpokenLine(
      article: id,
      date: article.date,
      outlet: article.outlet ?? "",
      speaker: speaker.name,
      role: role.words,
      home: role.home,
      countries: countries,
      kind: first.kind,
      words: words,
      start: first.range.start
    )
  }

  /// As many whole characters of a run as about so many bytes hold.
  private static func beginning(of range: TextRange, in text: Text, bytes: Int) -> String {
    guard range.end <= text.count else { return "" }
    guard range.count > bytes else { return text[range] }
    var end = range.start + bytes
    while end < range.end, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return text[TextRange(range.start, end)] + "…"
  }
}
