import News

/// What must hold of the countries found in an article.
struct CountryPromises {
  private let article: Article
  private let annotations: Annotations

  init(_ article: Article, _ annotations: Annotations) {
    self.article = article
    self.annotations = annotations
  }

  /// The first broken promise.
  var fault: String? {
    let ranges = annotations.mentions.map(\.range)
    return RangePromises(text: article.text).fault(inOrder: ranges, "a mention") ?? furnitureFault ?? weightFault
  }

  /// Furniture is not searched.
  private var furnitureFault: String? {
    var furniture = article.furniture[...]
    for mention in annotations.mentions {
      while let first = furniture.first, first.range.end <= mention.range.start { furniture.removeFirst() }
      if let first = furniture.first, first.range.overlaps(mention.range) {
        return "a mention at \(mention.range.start) in furniture"
      }
    }
    return nil
  }

  private var weightFault: String? {
    var mentions: [CountryCode: Int] = [:]
    for mention in annotations.mentions { mentions[mention.country, default: 0] += 1 }
    var last = 1.0
    for country in annotations.countries {
      let name = country.country.code
      guard mentions.removeValue(forKey: country.country) == country.mentions else {
        return "\(name) is not counted as it is mentioned"
      }
      guard country.weight >= 0, country.weight <= last else { return "\(name) weighs \(country.weight) after \(last)" }
      guard !country.parts.isEmpty, country.parts == CountryWeight.Part.allCases.filter(country.parts.contains) else {
        return "\(name) stands in no part, or in parts out of order"
      }
      last = country.weight
    }
    if let first = annotations.countries.first, first.weight != 1 { return "the heaviest weighs \(first.weight)" }
    return mentions.first.map { "\($0.key.code) is mentioned and weighs nothing" }
  }
}
