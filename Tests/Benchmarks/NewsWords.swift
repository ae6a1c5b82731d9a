/// The words that made-up news is made of.
enum NewsWords {
  /// Name, people and capital of countries, the most reported one first.
  static let countries: [(name: String, people: String, capital: String)] = [
    ("the United States", "American", "Washington"), ("China", "Chinese", "Beijing"), ("Russia", "Russian", "Moscow"),
    ("Britain", "British", "London"), ("Ukraine", "Ukrainian", "Kyiv"), ("Israel", "Israeli", "Jerusalem"),
    ("France", "French", "Paris"), ("Germany", "German", "Berlin"), ("India", "Indian", "New Delhi"),
    ("Iran", "Iranian", "Tehran"), ("Japan", "Japanese", "Tokyo"), ("Turkey", "Turkish", "Ankara"),
    ("Canada", "Canadian", "Ottawa"), ("Saudi Arabia", "Saudi", "Riyadh"), ("South Korea", "South Korean", "Seoul"),
    ("Mexico", "Mexican", "Mexico City"), ("Brazil", "Brazilian", "Brasília"), ("Italy", "Italian", "Rome"),
    ("Poland", "Polish", "Warsaw"), ("Syria", "Syrian", "Damascus"), ("Egypt", "Egyptian", "Cairo"),
    ("Georgia", "Georgian", "Tbilisi"), ("Jordan", "Jordanian", "Amman"), ("Chad", "Chadian", "N’Djamena"),
    ("Kenya", "Kenyan", "Nairobi"), ("Chile", "Chilean", "Santiago"), ("Norway", "Norwegian", "Oslo"),
    ("Vietnam", "Vietnamese", "Hanoi"), ("the Democratic Republic of the Congo", "Congolese", "Kinshasa"),
    ("Oman", "Omani", "Muscat"), ("Côte d’Ivoire", "Ivorian", "Yamoussoukro"), ("Fiji", "Fijian", "Suva"),
  ]
  static let given = words(
    "Marta Tomas Aiko Samuel Inês Viktor Leila Paul Grace Henrik Ana Björn Carlos Dina Emeka Françoise Goran Hana Ivan Jürgen"
  )
  static let family = words(
    """
    Keller Lindqvist Morita Okafor Duarte Anders Haddad Renner Mwangi Solberg O’Connell García Öztürk Novák Petrova
    Zhang Ferreira McAllister Nguyen Bianchi Sørensen Adeyemi Castellanos Wójcik
    """
  )
  static let roles = words(
    "minister spokesman analyst professor ambassador mayor governor economist lawyer coach spokeswoman engineer farmer"
  )
  static let bodies = [
    "the Transport Ministry", "the Meridian Institute", "the National Grid Company", "the River Commission",
    "the Central Statistics Office", "the Harbour Workers’ Union", "the Court of Audit", "Nordwire",
  ]
  static let outlets = ["HARBOR PRESS", "NORDWIRE", "MERIDIAN", "COASTAL NEWS", "INLAND AGENCY"]
  static let days = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
  static let months = words("January February March April May June July August September October November December")
  static let cues = words("said added told warned insisted argued explained wrote acknowledged recalled noted claimed")

  /// Nouns, the common ones first; some long, as the subjects of news are.
  static let nouns = words(
    """
    government talks market company plan election minister report law border price court party agreement bank policy
    union budget parliament treaty army police strike harvest port energy railway inflation opposition negotiations
    infrastructure constituency administration representatives manufacturers competitiveness telecommunications
    responsibility shareholders humanitarian-corridor ceasefire referendum coalition subsidy tariff reservoir
    archaeologists biodiversity desalination microelectronics
    """
  )
  static let verbs = words(
    """
    agreed announced approved rejected signed delayed opened closed cut raised questioned published suspended defended
    criticised renegotiated investigated restructured welcomed abandoned inaugurated overshadowed
    """
  )
  static let adjectives = words(
    """
    new last big old local public former foreign early economic political military controversial unprecedented
    independent long-awaited pro-European state-owned agricultural constitutional comparatively-small
    """
  )
  static let links = words("and but while after because although since before when as")
  /// Parts of words that no list holds: a long tail, as of places, drugs and firms.
  static let syllables = words("ka ro mi ve lan dor tis qua ber nol shi zan ter ul mon fe gri pax sto wen")

  private static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
