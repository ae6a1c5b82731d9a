import Foundation

/// Articles made by rule for measuring: the same number always gives the same text.
///
/// About 3.7 KB each with 3 to 8 quotes and a handful of countries, the frequent ones far more frequent than the rest.
enum Corpus {
  private static let countries: [(name: String, people: String, capital: String)] = [
    ("the United States", "American", "Washington"), ("China", "Chinese", "Beijing"), ("Russia", "Russian", "Moscow"),
    ("Britain", "British", "London"), ("France", "French", "Paris"), ("Germany", "German", "Berlin"),
    ("Japan", "Japanese", "Tokyo"), ("India", "Indian", "New Delhi"), ("Brazil", "Brazilian", "Brasilia"),
    ("Turkey", "Turkish", "Ankara"), ("Egypt", "Egyptian", "Cairo"), ("Kenya", "Kenyan", "Nairobi"),
    ("Poland", "Polish", "Warsaw"), ("Chile", "Chilean", "Santiago"), ("Norway", "Norwegian", "Oslo"),
    ("Vietnam", "Vietnamese", "Hanoi"), ("Oman", "Omani", "Muscat"), ("Fiji", "Fijian", "Suva"),
  ]
  private static let names = [
    "Marta Keller", "Tomas Lindqvist", "Aiko Morita", "Samuel Okafor", "Ines Duarte", "Viktor Anders", "Leila Haddad",
    "Paul Renner", "Grace Mwangi", "Henrik Solberg",
  ]
  private static let outlets = ["HARBOR PRESS", "NORDWIRE", "MERIDIAN", "COASTAL NEWS", "INLAND AGENCY"]
  private static let subjects = [
    "the grain treaty", "the river commission", "a border crossing", "the harvest report", "the rail link",
    "new fishing quotas", "the energy accord", "a museum loan",
  ]
  private static let said = [
    "The talks were long and the result is one that every side can carry home",
    "We do not expect the figures to change before the summer, and nobody should plan as if they would",
    "Our engineers have looked at the bridge twice and they found nothing that cannot be mended",
    "There is no reason to wait for another winter before the work begins",
    "It was a difficult year for the farmers, and the help came later than it should have come",
  ]
  private static let told = [
    "The commission met for three days behind closed doors and published a short communique after midnight.",
    "Delegations had exchanged drafts since the spring, and the last open points concerned the price of transit.",
    "Observers from several universities followed the session and said the tone had been unusually calm.",
    "A second round is planned for the autumn, when the budgets of most of the members will have been settled.",
    "Local papers had reported on the plan at length, often with maps of the valleys that the line would cross.",
    "Trade between the two grew by a tenth last year, according to figures that the statistics office released.",
  ]

  /// The text of one article.
  static func article(_ number: Int) -> String {
    var random = Xorshift(seed: UInt64(number) &* 2_654_435_761 &+ 88_172_645)
    let first = countries[random.zipf(countries.count)]
    let second = countries[random.zipf(countries.count)]
    let third = countries[random.below(countries.count)]
    let speaker = names[random.below(names.count)]
    let family = speaker.split(separator: " ").last ?? ""
    let outlet = outlets[random.below(outlets.count)]
    let day = String(format: "%04d-%02d-%02d", 2020 + random.below(6), 1 + random.below(12), 1 + random.below(28))
    let subject = subjects[random.below(subjects.count)]
    var paragraphs = [
      " date \(day) \(first.people) and \(second.people) ministers agree on \(subject) \(number)",
      "\(first.capital.uppercased()), (\(outlet)) - \(first.name.prefix(1).uppercased())\(first.name.dropFirst()) and "
        + "\(second.name) have settled their dispute over \(subject), \(first.people) minister \(speaker) said on Tuesday.",
    ]
    for index in 0..<(3 + random.below(6)) {
      let words = said[random.below(said.count)]
      let cue = ["\(family) said.", "said \(speaker).", "the minister added."][random.below(3)]
      paragraphs.append("“\(words),” \(cue)")
      paragraphs.append((0..<5).map { _ in told[random.below(told.count)] }.joined(separator: " "))
      if index % 2 == 0 {
        paragraphs.append("Officials in \(third.capital) declined to comment on what \(third.name) will do.")
      }
    }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  /// Writes `count` articles as files below `folder`, 1 000 a folder.
  static func write(_ count: Int, to folder: URL) throws {
    for number in 0..<count {
      let part = folder.appendingPathComponent(String(format: "%04d", number / 1_000))
      if number % 1_000 == 0 { try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true) }
      let file = part.appendingPathComponent(String(format: "%07d.txt", number))
      try Data(article(number).utf8).write(to: file)
    }
  }
}
