import Testing

/// Where a name is doubtful, nobody is named.
@Suite struct QuotesDoubtTests {
  static let places = cases(
    #"""
    Ana Lopez left Ivory Coast. Ivory Coast and Ghana agreed. “{d Ana Lopez|We stay,}” she said.
    The law is what one trader in Varna calls a “{p one trader in Varna|gift to the rich.}”
    Peru called the terms “{p Peru|puzzling.}”
    The boats that leave Morocco in spring are slow, he said. “{d |That is over now, and everybody knows it.}”
    Morocco grew rich. ¶ “{d |We have nowhere else to go, and no boat.}”
    """#
  )

  @Test(arguments: places) func letsPlacesSpeakOnlyAsSubjects(_ text: String) {
    expectQuotes(text)
  }

  static let fragments = cases(
    #"""
    Ana Lopez said that her country would pay “{p Ana Lopez|to the letter.}” His country put it “{p |on hold.}”
    “{d Corazon Reyes|No flag is larger than another,}” her master, Captain Corazon Reyes, told a crowd.
    The Icelandic government met in haste and called the ash “{p The Icelandic government|a nuisance.}”
    # 'My legs asked': Eritrean teenager wins again
    """#
  )

  @Test(arguments: fragments) func takesNoFragmentForAName(_ text: String) {
    let wanted = QuotesNotation(text)
    let speakers = wanted.found(language: "en").map(\.speaker)
    #expect(!speakers.contains { $0 == "Eritrean" || $0 == "His country" || $0 == "her master" })
    if !wanted.expected.isEmpty { expectQuotes(text) }
  }

  static let pronouns = cases(
    #"""
    Ana Choque Tarqui came. ¶ On Monday Choque spoke to Bob Reed. ¶ “{d Ana Choque Tarqui|We stay,}” she said.
    Bob Reed owns a ship. One of them, who left because he was late, was blunt: “{d |They will sign and then forget.}”
    Ana Lopez: We met in May. She sent a note: "{d |It took me two long years.}"
    A man in the second row, Kwabena Osei, asked about pay. He sat. “{d Kwabena Osei|Then I can stop,}” he said.
    """#
  )

  @Test(arguments: pronouns) func findsWhomAPronounMeans(_ text: String) {
    expectQuotes(text)
  }

  static let german = cases(
    #"""
    „{d Wiebke Hansen|Wir bleiben hier}“, sagte Ingenieurin Wiebke Hansen.
    „{d Hinnerk Brons|Wir bleiben hier}“, klagte der Kutterführer Hinnerk Brons.
    „{d Torsten Ekwall|Wir bleiben}“, sagte Torsten Ekwall. Nach zwei Jahren sei dies „{p Torsten Ekwall|die beste Versicherung, die es gibt}“.
    Die Leiterin des Hafens in Danzig, Agnes Wolska, sprach von einem „{p Agnes Wolska|Wendepunkt}“.
    Agnes Wolska kam. Polen will Strom. „{d Agnes Wolska|Wir haben gerechnet}“, sagte sie.
    Finnland prüft das. „{d |Wir stehen schon lange vor der Tür}“, hieß es dort.
    """#
  )

  @Test(arguments: german) func takesGermanNounsForNoNames(_ text: String) {
    expectQuotes(text, language: "de")
  }

  @Test(arguments: [
    "Les autorités locales évoquent un « {p Les autorités locales|malentendu} ».",
    "Les enfants sont partis. On le lui dit. ¶ « {d |Je ne les ai pas oubliées du tout.} »",
    "« {d Anne Petit|Nous restons ici} », sourit Anne Petit, directrice du port.",
  ])
  func beginsNoFrenchNameWithAnArticle(_ text: String) {
    expectQuotes(text, language: "fr")
  }
}
