import Testing

/// Persons, towns, states and institutions that bear a country's name.
@Suite struct CountryNamesakeTests {
  @Test(arguments: [
    CountryCase("Michael Jordan waved.", ""),
    CountryCase("Jordan Ferris waved. Later Jordan said she would return.", ""),
    CountryCase("Mr. Jordan sat down.", ""),
    CountryCase("Jordan smiled.", ""),
    CountryCase("Aid went to Jordan and Lebanon.", "JO LB"),
    CountryCase("Jordan's king spoke in Amman.", "JO"),
    CountryCase("Refugees in Jordan wait.", "JO"),
    CountryCase("Chad Norwell ran for mayor. Chad won.", ""),
    CountryCase("Chad recalled its ambassador from Niger.", "NE TD"),
    CountryCase("Rebels crossed from Chad into Sudan.", "SD TD"),
    CountryCase("Israel Fontaine sang.", ""),
    CountryCase("Israel struck first, Israelis said.", "IL"),
    CountryCase("Kenya Alder won the prize.", ""),
    CountryCase("Kenya's president spoke.", "KE"),
    CountryCase("India Marlow wrote the book.", ""),
    CountryCase("India's border with China is long.", "CN IN"),
    CountryCase("Cuba Harding came late.", ""),
    CountryCase("Jamaica Pelham read aloud.", ""),
    CountryCase("Paris Whitlow smiled for the cameras.", ""),
    CountryCase("Jack London was not there.", ""),
    CountryCase("Anna Holland grew up here. Holland told the court she left.", ""),
    CountryCase("Susan French was on stage.", ""),
    CountryCase("Sarah England, a nurse, testified.", ""),
    CountryCase("Sheriff Tom Ireland resigned.", ""),
    CountryCase("Walter Berlin composed it.", ""),
    CountryCase("J. Washington signed.", ""),
    CountryCase("Marcus Washington caught the ball.", ""),
    CountryCase("Sydney is warm.", ""),
  ])
  func personsAreNoCountries(_ example: CountryCase) { example.check() }

  @Test(arguments: [
    CountryCase("The jury in Atlanta, Georgia, was sworn in.", ""),
    CountryCase("Georgia and South Carolina braced for rain.", ""),
    CountryCase("Georgia's parliament in Tbilisi met.", "GE"),
    CountryCase("Armenia and Georgia share a border.", "AM GE"),
    CountryCase("Georgia's prime minister resigned.", "GE"),
    CountryCase("Georgia Tech lost.", ""),
    CountryCase("Abkhazia broke away from Georgia.", "GE"),
    CountryCase("Washington state votes by mail.", ""),
    CountryCase("Spokane is in eastern Washington.", ""),
    CountryCase("Seattle and the rest of Washington shook.", ""),
    CountryCase("Washington and Moscow traded blame.", "RU US"),
    CountryCase("Washington County opened a park.", ""),
  ])
  func statesAreNoCountries(_ example: CountryCase) { example.check() }

  @Test(arguments: [
    CountryCase("Paris, Texas, has a tower.", ""),
    CountryCase("London, Ontario, has a river.", ""),
    CountryCase("Lebanon, Pa., has a mayor.", ""),
    CountryCase("Peru, Ind., has a circus.", ""),
    CountryCase("Peru, Indiana, has a circus.", ""),
    CountryCase("Moscow, Idaho, is a college town.", ""),
    CountryCase("Athens, Ga., is loud.", ""),
    CountryCase("Athens, Georgia, is loud.", ""),
    CountryCase("A man from Cuba, N.Y., won.", ""),
    CountryCase("Lebanon, Pa. The mayor of Lebanon spoke.", ""),
    CountryCase("Paris, France, is far.", "FR"),
    CountryCase("Berlin Avenue was closed.", ""),
    CountryCase("The Athens Gazette reported it.", ""),
    CountryCase("Oregon, Utah and Ohio joined; a bus leaves Vienna at noon.", ""),
    CountryCase("Vienna hosted the talks.", "AT"),
    CountryCase("Crews left for Guam, Nevada, Ohio and Utah.", "GU"),
    CountryCase("The University of Georgia won.", ""),
    CountryCase("A San Jose firm hired ten.", ""),
    CountryCase("Costa Rica's San José airport grew.", "CR"),
    CountryCase("Kingston voted early.", ""),
    CountryCase("Jamaica's Kingston harbour.", "JM"),
    CountryCase("Benin City is in the south.", ""),
    CountryCase("East Palestine was evacuated.", ""),
    CountryCase("Little Havana danced.", ""),
    CountryCase("Paris and London agreed.", "FR GB"),
  ])
  func townsAndStreetsAreNoCountries(_ example: CountryCase) { example.check() }
}
