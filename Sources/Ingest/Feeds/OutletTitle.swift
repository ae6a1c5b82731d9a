/// The outlet that a feed's title names: "World news | Saltwind Press - RSS" is Saltwind Press.
enum OutletTitle {
  /// Finds the name of the outlet.
  ///
  /// - Parameters:
  ///   - title: the feed's title, on one line.
  ///   - link: its page, whose host stands in for a feed that has only its address as a title.
  /// - Returns: the name; nil where there is neither title nor page.
  static func outlet(_ title: String, link: String?) -> String? {
    if WebAddress.isWeb(title) || title.isEmpty { return (title.isEmpty ? link : title).flatMap(host) }
    let parts = parts(of: title).map(withoutForm).filter { !$0.isEmpty }
    return parts.first { !isGeneral($0) } ?? parts.first
  }

  private static let separators = [" - ", " | ", " – ", " — ", " :: ", " » ", " > ", " / ", " • ", " · ", ": "]

  private static func parts(of title: String) -> [String] {
    var parts = [title]
    for separator in separators {
      parts = parts.flatMap { part in
        var rest = part[...]
        var found: [String] = []
        while let range = rest.firstRange(of: separator) {
          found.append(String(rest[..<range.lowerBound]))
          rest = rest[range.upperBound...]
        }
        return found + [String(rest)]
      }
    }
    return parts
  }

  /// A part without the words that say it is a feed, at its end or its beginning.
  private static func withoutForm(_ part: String) -> String {
    var words = part.split(separator: " ")[...]
    while let last = words.last, forms.contains(last.lowercased()) { words.removeLast() }
    while let first = words.first, forms.contains(first.lowercased()) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// Whether a part says only what kind of news it is.
  private static func isGeneral(_ part: String) -> Bool {
    part.split(separator: " ").allSatisfy { general.contains($0.lowercased()) }
  }

  private static func host(_ address: String) -> String? {
    guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let host = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return name.isEmpty ? nil : name
  }

  private static let forms: Set = [
    "rss", "rss2", "feed", "feeds", "atom", "xml", "rss-feed", "(rss)", "newsfeed", "2.0",
  ]

  private static let general = Set(
    """
    latest top all news newest recent breaking live world international global national local regional home homepage front \
    page main stories story headlines headline articles article posts updates politics political business economy economic \
    markets finance money sport sports technology tech science health culture arts entertainment opinion comment \
    environment climate education travel lifestyle society us u.s. uk europe asia africa america americas middle east the \
    and & of from in for on aktuell aktuelle nachrichten schlagzeilen startseite alle artikel politik wirtschaft kultur \
    ausland inland international internationales actualités actualité à la une monde politique économie titres noticias \
    portada titulares mundo política economía deportes últimas notícias notizie ultime mondo новости все главные главное \
    лента мир политика экономика
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
