package import News

/// Finding the country that a whole name means.
extension CountryName {
  /// The countries that a name may mean: one if it is a code, a by-name or a whole name, else all that have a word
  /// beginning so.
  package static func countries(called name: String) -> [CountryCode] {
    if name.utf8.count == 2, let country = CountryCode(name) { return [country] }
    guard name.utf8.count <= longest else { return [] }
    let letters = folded(name)
    guard !letters.isEmpty else { return [] }
    if let country = wholeNames[letters] { return [country] }
    var countries: [CountryCode] = []
    for beginning in beginnings[beginnings.firstIndex(past: { $0.letters < letters })...] {
      guard beginning.letters.hasPrefix(letters) else { break }
      if !countries.contains(beginning.country) { countries.append(beginning.country) }
    }
    return countries.sorted()
  }

  /// Up to three countries whose names are like what was typed, the likest first.
  package static func countries(near name: String) -> [CountryCode] {
    guard name.utf8.count <= longest else { return [] }
    return NearMiss.nearest(to: folded(name), among: CountryCode.all.map { ($0, folded($0.name)) }, most: 3)
  }

  /// No country's name is longer.
  private static let longest = 100

  /// By folded letters.
  private static let wholeNames: [String: CountryCode] = {
    var names: [String: CountryCode] = [:]
    for country in CountryCode.all {
      for name in byNames(of: country) { names[name] = country }
      names[folded(country.name)] = country
    }
    return names
  }()

  /// Every name from each of its words on, folded; sorted.
  private static let beginnings: [(letters: String, country: CountryCode)] =
    CountryCode.all.flatMap { country in
      let words = words(of: country)
      let names = words.indices.map { words[$0...].joined() } + byNames(of: country)
      return names.map { (letters: $0, country: country) }
    }
    .sorted { $0.letters < $1.letters }
}
