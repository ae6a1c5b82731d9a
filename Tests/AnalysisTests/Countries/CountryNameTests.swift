import Testing

/// Names, adjectives, capitals, seats and by-names that mean what they say.
@Suite struct CountryNameTests {
  @Test(arguments: [
    CountryCase("Portugal signed the treaty.", "PT"),
    CountryCase("Two Norwegians and a Dane were rescued by Danes.", "DK NO"),
    CountryCase("Envoys from Tokyo and Canberra met.", "AU JP"),
    CountryCase("The Kremlin denied it; the White House did not.", "RU US"),
    CountryCase("Downing Street and the Pentagon kept silent.", "GB US"),
    CountryCase("The Elysée answered the Quirinale.", "FR IT"),
    CountryCase("U.S. and U.K. officials flew home.", "GB US"),
    CountryCase("A UAE firm outbid a US-led group.", "AE US"),
    CountryCase("The USA won gold.", "US"),
    CountryCase("Scotland, Wales and Northern Ireland voted with England.", "GB"),
    CountryCase("Ireland kept its rate.", "IE"),
    CountryCase("Holland exports tulips.", "NL"),
    CountryCase("Burma became Myanmar.", "MM"),
    CountryCase("Swaziland is Eswatini now.", "SZ"),
    CountryCase("Czechia met the Czech Republic's old partners.", "CZ"),
    CountryCase("Cote d'Ivoire and the Ivory Coast are one.", "CI"),
    CountryCase("Côte d’Ivoire held a vote.", "CI"),
    CountryCase("Türkiye replied.", "TR"),
    CountryCase("Macedonia changed its name to North Macedonia.", "MK"),
    CountryCase("Cabo Verde, or Cape Verde.", "CV"),
    CountryCase("East Timor is Timor-Leste.", "TL"),
    CountryCase("Hong Kong and Macau shares fell.", "HK MO"),
    CountryCase("Taiwan and Kosovo sent observers.", "TW XK"),
    CountryCase("Aid reached Gaza and the West Bank.", "PS"),
    CountryCase("The Holy See wrote to the Vatican's friends.", "VA"),
    CountryCase("Trinidad and Tobago, Antigua and Barbuda.", "AG TT"),
    CountryCase("Bosnia and Herzegovina's envoy spoke.", "BA"),
    CountryCase("Sao Tome and Principe has a new port.", "ST"),
    CountryCase("Saint Kitts and Nevis; St. Lucia; St Vincent and the Grenadines.", "KN LC VC"),
    CountryCase("Puerto Rico and Guam held primaries.", "GU PR"),
    CountryCase("Greenlanders and the Faroese fish there.", "FO GL"),
    CountryCase("The Philippines and Filipino sailors.", "PH"),
    CountryCase("Saudis and Emiratis disagreed.", "AE SA"),
    CountryCase("Sino-Russian trade grew.", "CN RU"),
    CountryCase("The Franco-German pair.", "DE FR"),
    CountryCase("France-Japan talks", "FR JP"),
    CountryCase("Washington, D.C., hosted them.", "US"),
    CountryCase("The Soviet Union fell.", "SU"),
    CountryCase("Soviet tanks in Czechoslovakia.", "CS SU"),
    CountryCase("East Germany, Yugoslavia and the USSR are gone.", "DD SU YU"),
    CountryCase("West Germany's economy boomed.", "DE"),
    CountryCase("The DPRK and North Korea are one.", "KP"),
    CountryCase("The United\nNations", ""),
    CountryCase("Officials in United States\u{A0}courts", "US"),
  ])
  func areFound(_ example: CountryCase) { example.check() }

  @Test(arguments: [
    CountryCase("TOKYO, March 3. The minister resigned.", "JP"),
    CountryCase("NAIROBI (Reuters) - Rain fell.", "KE"),
    CountryCase("RUSSIA AND NORTH KOREA SIGN PACT", "KP RU"),
    CountryCase("CÔTE D'IVOIRE VOTES", "CI"),
    CountryCase("TELL US MORE ABOUT YOUR WEEK", ""),
    CountryCase("TURKEY AND GREECE REOPEN BORDER", "GR TR"),
  ])
  func areFoundInCapitals(_ example: CountryCase) { example.check() }
}
