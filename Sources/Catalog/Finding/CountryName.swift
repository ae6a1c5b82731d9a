package import News

/// The names a reader may type for a country.
package enum CountryName {
  /// Short names that neither the code nor the table's name begins with.
  private static let others: [String: [String]] = [
    "AE": ["uae", "emirates"], "CD": ["drc", "zaire"], "CI": ["ivorycoast"], "CZ": ["czechrepublic"],
    "GB": ["uk", "britain", "england", "scotland", "wales"], "KP": ["dprk"], "KR": ["rok"], "MM": ["burma"],
    "NL": ["holland"], "SU": ["ussr"], "TR": ["turkiye"], "US": ["usa", "america"], "VA": ["holysee"],
  ]

  /// Short names besides the table's, folded.
  static func byNames(of country: CountryCode) -> [String] {
    others[country.code] ?? []
  }

  /// The words of its name, folded.
  static func words(of country: CountryCode) -> [String] {
    country.name.split { $0 == " " || $0 == "-" || $0 == "'" }.map { folded($0) }
  }

  /// Tells how closely typed letters name a country.
  ///
  /// - Parameters:
  ///   - country: what may be meant.
  ///   - letters: folded; none name everything.
  /// - Returns: 0 for its code or a by-name, 1 for the beginning of a word of its name, nil for nothing of it.
  package static func closeness(of country: CountryCode, to letters: String) -> Int? {
    if letters.isEmpty { return 0 }
    if country.code.lowercased() == letters { return 0 }
    if others[country.code]?.contains(where: { $0.hasPrefix(letters) }) == true { return 0 }
    let words = words(of: country)
    for start in words.indices where words[start...].joined().hasPrefix(letters) { return 1 }
    return nil
  }

  /// The letters of a name without case, accents, blanks and marks.
  package static func folded(_ name: some StringProtocol) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      guard let bare = Folding.bare(Folding.small(scalar.value)), let letter = Unicode.Scalar(bare),
        letter.properties.isAlphabetic
      else { continue }
      letters.append(letter)
    }
    return String(letters)
  }
}
