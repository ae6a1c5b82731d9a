import Testing

@Suite struct QuotesLanguagesTests {
  static let german = cases(
    #"""
    „{d Anna Weber|Wir bleiben hier}“, sagte Anna Weber.
    „{d Anna Weber|Wir bleiben hier}“, so Anna Weber.
    „{d Anna Weber|Wir bleiben hier}“, erklärte Ministerin Anna Weber.
    Anna Weber sagte: „{d Anna Weber|Wir bleiben hier.}“
    Anna Weber nannte den Plan „{p Anna Weber|einen Fehler}“.
    Anna Weber sprach am Montag. „{d Anna Weber|Wir bleiben hier}“, sagte sie.
    »{d Anna Weber|Wir bleiben hier}«, betonte Anna Weber.
    Das Schiff „{s |Morgenstern}“ liegt im Hafen.
    Die Zeitschrift „{s |Der Hafen}“ erscheint nicht mehr.
    """#
  )

  @Test(arguments: german) func readsGerman(_ text: String) {
    expectQuotes(text, language: "de")
  }

  @Test(arguments: [
    ("fr", "« {d Anne Petit|Nous restons ici} », a déclaré Anne Petit."),
    ("fr", "« {d Anne Petit|Nous restons ici} », dit Anne Petit."),
    ("es", "«{d Ana Ruiz|Nos quedamos aquí}», dijo Ana Ruiz."),
    ("es", "\"{d Ana Ruiz|Nos quedamos aquí}\", afirmó Ana Ruiz."),
    ("it", "«{d Anna Riva|Restiamo qui}», ha detto Anna Riva."),
    ("pt", "“{d Ana Reis|Ficamos aqui}”, disse Ana Reis."),
    ("ru", "«{d Анна Белова|Мы остаемся}», — сказала Анна Белова."),
    ("ru", "Анна Белова заявила: «{d Анна Белова|Мы остаемся}»."),
    ("en", "«{d Анна Белова|Мы остаемся}», — сказала Анна Белова."),
    ("en", "„{d Anna Weber|Wir bleiben hier}“, sagte Anna Weber."),
  ])
  func readsOtherLanguages(_ language: String, _ text: String) {
    expectQuotes(text, language: language)
  }
}
