/// What somebody is by trade, as far as two of these can hardly be one person's at a time: a minister, a goalkeeper.
enum Calling: CaseIterable {
  case office
  case learning
  case sport
  case stage
  case trade

  /// The callings that the words for a role tell of; a former one is none.
  static func all(of role: String) -> Set<Calling> {
    let words = role.lowercased().split { !$0.isLetter }.map(String.init)
    guard !words.contains(where: past.contains) else { return [] }
    return Set(
      words.compactMap { word in
        byWord[word] ?? endings.first { word.utf8.count > $0.ending.utf8.count && word.hasSuffix($0.ending) }?.calling
      }
    )
  }

  /// Whether the words tell of an office in the country that they name: a minister of it, not an ambassador to it.
  static func isNational(_ role: String) -> Bool {
    let words = role.lowercased().split { !$0.isLetter }.map(String.init)
    return !words.contains(where: past.contains) && !words.contains(where: abroad.contains)
      && words.contains { word in national.contains(word) || word.hasSuffix("minister") || word.hasSuffix("ministerin")
      }
  }

  /// Whether one person may well be both at a time.
  func goesWith(_ other: Calling) -> Bool {
    self == other || self == .learning && [.office, .stage].contains(other)
      || other == .learning && [.office, .stage].contains(self)
  }

  private static let past: Set<String> = [
    "former", "ex", "retired", "late", "onetime", "then", "ehemaliger", "ehemalige",
  ]
  /// What is done in or for another country than one's own.
  private static let abroad: Set<String> = [
    "ambassador", "envoy", "to", "for", "correspondent", "botschafter", "mission",
  ]

  private static let national: Set<String> = [
    "minister", "president", "premier", "chancellor", "king", "queen", "senator", "lawmaker", "governor", "mp",
    "congressman", "congresswoman", "präsident", "präsidentin", "kanzler", "kanzlerin",
  ]

  private static let endings: [(ending: String, calling: Calling)] = [
    ("minister", .office), ("ministerin", .office), ("präsident", .office), ("präsidentin", .office),
    ("kanzler", .office), ("kanzlerin", .office), ("meister", .office), ("trainer", .sport), ("trainerin", .sport),
  ]

  private static let byWord: [String: Calling] = {
    let rows: [(calling: Calling, words: String)] = [
      (
        .office,
        """
        president minister premier chancellor senator lawmaker congressman congresswoman governor mayor ambassador \
        envoy diplomat king queen prince spokesman spokeswoman spokesperson general admiral colonel brigadier judge \
        prosecutor commissioner negotiator councillor councilman councilwoman mp mep legislator präsident präsidentin \
        kanzler kanzlerin bürgermeister bürgermeisterin abgeordneter abgeordnete sprecher sprecherin
        """
      ),
      (
        .learning,
        """
        professor scientist physicist chemist biologist epidemiologist virologist historian astronomer geologist \
        mathematician economist sociologist philosopher archaeologist climatologist seismologist surgeon forscher \
        forscherin wissenschaftler wissenschaftlerin
        """
      ),
      (
        .sport,
        """
        coach striker midfielder goalkeeper defender winger footballer sprinter swimmer boxer cyclist cricketer \
        batsman bowler skier skater golfer quarterback pitcher athlete goaltender jockey wrestler rower gymnast \
        referee biathlete trainer stürmer torwart torhüter fußballer
        """
      ),
      (
        .stage,
        """
        singer actor actress musician composer painter sculptor novelist poet playwright filmmaker dancer rapper \
        guitarist drummer comedian pianist violinist sänger sängerin schauspieler schauspielerin maler malerin
        """
      ),
      (
        .trade,
        """
        baker fisherman shopkeeper electrician carpenter plumber waiter waitress hairdresser mechanic trucker \
        bricklayer tailor butcher florist bäcker bäckerin fischer
        """
      ),
    ]
    var byWord: [String: Calling] = [:]
    for row in rows {
      for word in row.words.split(separator: " ") { byWord[String(word)] = row.calling }
    }
    return byWord
  }()
}
