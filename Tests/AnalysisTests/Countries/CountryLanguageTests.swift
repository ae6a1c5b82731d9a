import Analysis
import News
import Testing

/// Countries in languages other than English; the language is told from the text.
@Suite struct CountryLanguageTests {
  @Test(arguments: [
    CountryCase("Die österreichische Regierung hat mit der Türkei und den Niederländern verhandelt.", "AT NL TR"),
    CountryCase("Der Kreml hat nicht auf die Frage der Deutschen geantwortet.", "DE RU"),
    CountryCase("Das Schiff ist von Island nach Frankreichs Küste gefahren und nicht gesunken.", "FR IS"),
    CountryCase("La ministre française est dans le train pour Londres avec des élus belges.", "BE FR GB"),
    CountryCase("Les négociations sur la Côte d’Ivoire et l’Algérie sont dans une impasse.", "CI DZ"),
    CountryCase(
      "El gobierno español y la ministra mexicana hablaron con los Estados Unidos para el acuerdo.",
      "ES MX US"
    ),
    CountryCase("Los japoneses viajaron a Perú según la agencia, pero no a Túnez.", "JP PE TN"),
    CountryCase("Il ministro francese è stato a Mosca, e gli americani sono nel Giappone.", "FR JP RU US"),
    CountryCase("O governo brasileiro não foi ao Japão, mas os alemães foram ao Reino Unido.", "BR DE GB JP"),
    CountryCase("Россия и Япония подписали договор, а из Китая прибыл посол.", "CN JP RU"),
    CountryCase("Представитель российского министерства ждёт в Токио украинских коллег.", "JP RU UA"),
    CountryCase("Кита видели у берега.", ""),
    CountryCase("日本政府は北京での会談を発表した。", "CN JP"),
    CountryCase("インド洋を渡った船はチリへ向かった。", "CL"),
    CountryCase("アマンダさんは東京に着いた。", "JP"),
    CountryCase("中国与俄罗斯的代表会见了马里兰来的客人。", "CN RU"),
    CountryCase("وقعت روسيا والصين اتفاقا، وللصين دور كبير.", "CN RU"),
    CountryCase("قال الوزير الفرنسي إن واشنطن وافقت.", "FR US"),
  ])
  func areFound(_ example: CountryCase) { example.check(language: nil) }

  @Test(arguments: [
    ("The minister said that the plan was ready and that she would return.", "Germany", 1),
    ("Der Minister sagte, dass der Plan mit dem Rat und nicht gegen ihn ist.", "Germany", 0),
    ("Der Minister sagte, dass der Plan mit dem Rat und nicht gegen ihn ist.", "Deutschland", 1),
  ])
  func theLanguageIsToldFromTheText(text: String, word: String, count: Int) {
    let article = CountryCase.article("\(text) \(word)")
    #expect(Analyst.annotations(of: article).mentions.count == count)
  }
}
