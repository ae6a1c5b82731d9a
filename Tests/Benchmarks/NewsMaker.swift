/// Makes news by rule for measuring the analysis: as varied as scraped news is, and the same in every run.
///
/// 400 to 700 words with a handful of countries, the frequent ones far more frequent; several people, named in full and
/// then by surname, office and pronoun; quotes of all kinds with the outlet's own marks; furniture before and after.
struct NewsMaker {
  private static let marks: [(String, String)] = [("“", "”"), ("\"", "\""), ("‘", "’"), ("«", "»")]

  private var random: Xorshift
  private let number: Int
  private let marks: (open: String, close: String)
  private let countries: [(name: String, people: String, capital: String)]
  private var people: [(given: String, family: String, role: String)] = []

  private init(_ number: Int) {
    var random = Xorshift(seed: UInt64(number) &* 2_654_435_761 &+ 977)
    self.number = number
    marks = Self.marks[random.zipf(Self.marks.count)]
    countries = (0..<5).map { _ in NewsWords.countries[random.zipf(NewsWords.countries.count)] }
    self.random = random
    people = (0..<4).map { _ in (one(of: NewsWords.given), one(of: NewsWords.family), one(of: NewsWords.roles)) }
  }

  /// The text of one article.
  static func article(_ number: Int) -> String {
    var maker = NewsMaker(number)
    return maker.article()
  }

  private mutating func article() -> String {
    let place = countries[0].capital
    let day = 1 + random.below(28)
    let month = one(of: NewsWords.months)
    let outlet = one(of: NewsWords.outlets)
    var paragraphs = head(outlet)
    paragraphs.append("\(place.uppercased()), \(month) \(day) (\(outlet)) - \(sentence()) \(sentence())")
    for index in 0..<(12 + random.below(10)) {
      paragraphs.append(index % 3 == 1 || random.below(5) == 0 ? quote() : told())
    }
    return (paragraphs + foot(outlet)).joined(separator: "\n\n") + "\n"
  }

  /// Headline, byline and what stands between them and the text.
  private mutating func head(_ outlet: String) -> [String] {
    let headline = "\(countries[0].people) \(noun()) \(one(of: NewsWords.verbs)) \(noun()) in \(countries[1].name)"
    let head = random.below(3) == 0 ? "\(headline): \(marks.open)\(rare()) \(noun())\(marks.close)" : headline
    var lines = [" date 202\(random.below(6))-0\(1 + random.below(9))-1\(random.below(9)) \(head)"]
    if random.below(2) == 0 { lines.append("By \(people[3].given) \(people[3].family)") }
    if random.below(2) == 0 { lines.append("\(2 + random.below(8)) min read") }
    if random.below(3) == 0 {
      lines.append("A \(noun()) in \(countries[2].capital). (Photo: \(people[2].family)/\(outlet))")
    }
    return lines
  }

  private mutating func foot(_ outlet: String) -> [String] {
    var lines: [String] = []
    if random.below(2) == 0 { lines.append("Share this article\nFacebook\nTwitter\nEmail") }
    if random.below(2) == 0 { lines.append("Sign up for our newsletter to get the day’s top stories in your inbox.") }
    if random.below(3) == 0 {
      lines.append("(Reporting by \(people[3].given) \(people[3].family); editing by \(people[1].family))")
    }
    if random.below(2) == 0 { lines.append("© 2025 \(outlet)") }
    return lines
  }

  /// A paragraph of the writer's own words.
  private mutating func told() -> String {
    (0..<(2 + random.below(3))).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    let country = countries[random.zipf(countries.count)]
    let figure = "\(1 + random.below(98)).\(random.below(10))%"
    let clause = "\(one(of: NewsWords.links)) the \(adjective()) \(noun()) of \(rare()) \(one(of: NewsWords.verbs)) it"
    switch random.below(6) {
    case 0:
      return "The \(adjective()) \(noun()) in \(country.name) \(one(of: NewsWords.verbs)) the \(noun()), \(clause)."
    case 1: return "\(capitalized(country.people)) \(noun()) rose \(figure) last year, \(clause)."
    case 2:
      return
        "On \(one(of: NewsWords.days)), \(one(of: NewsWords.bodies)) \(one(of: NewsWords.verbs)) a \(adjective()) \(noun())."
    case 3:
      return "\(capitalized(rare())) has \(1 + random.below(900)),\(100 + random.below(800)) \(noun()), \(clause)."
    case 4:
      return "It is not the \(noun())’s first \(noun()) with \(country.capital), where \(full(random.below(4))) lives."
    default:
      return
        "\(capitalized(adjective())) \(noun()) and \(noun()) were \(one(of: NewsWords.verbs)) by the \(noun()) of the U.S. \(noun()), \(clause)."
    }
  }

  private mutating func quote() -> String {
    let who = random.below(people.count)
    let cue = one(of: NewsWords.cues)
    let pronoun = random.below(2) == 0 ? "he" : "she"
    let office = "the \(people[who].role)"
    switch random.below(9) {
    case 0: return "\(marked(speech() + ",")) \(people[who].family) \(cue). \(sentence())"
    case 1: return "\(marked(speech() + ",")) \(cue) \(full(who)), \(office) of \(countries[1].name)."
    case 2: return "\(full(who)) \(cue) on \(one(of: NewsWords.days)): \(marked(speech() + "."))"
    case 3: return "\(marked(speech() + ",")) \(pronoun) \(cue). \(marked(speech() + "."))"
    case 4:
      return
        "\(capitalized(office)) called the \(noun()) \(marked("\(adjective()) and \(adjective())")) in \(countries[2].capital)."
    case 5:
      return
        "According to \(one(of: NewsWords.bodies)), \(countries[0].people) \(noun()) are \(marked("\(rare())-like")). \(sentence())"
    case 6: return "\(marks.open)\(speech()). \(speech()).\n\n\(marked(speech() + ",")) \(office) \(cue)."
    case 7:
      return
        "A source who asked not to be named \(cue) that \(marked(speech().lowercased())), and the so-called \(marked(rare())) stayed."
    default: return "\(marked(speech() + ",")) \(cue) a spokesman for \(one(of: NewsWords.bodies)). \(sentence())"
    }
  }

  private mutating func speech() -> String {
    let tail = random.below(2) == 0 ? ", and nobody in \(countries[3].name) doubts it" : ""
    return
      "We don’t expect the \(adjective()) \(noun()) \(one(of: NewsWords.links)) our \(noun()) needs \(noun())\(tail)"
  }

  private func marked(_ words: String) -> String { marks.open + words + marks.close }

  private func full(_ who: Int) -> String { "\(people[who].given) \(people[who].family)" }

  private mutating func noun() -> String { NewsWords.nouns[random.zipf(NewsWords.nouns.count)] }

  private mutating func adjective() -> String { NewsWords.adjectives[random.zipf(NewsWords.adjectives.count)] }

  /// A word of the long tail.
  private mutating func rare() -> String {
    (0..<(2 + random.below(3))).map { _ in one(of: NewsWords.syllables) }.joined()
  }

  private mutating func one(of words: [String]) -> String { words[random.below(words.count)] }

  private func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
