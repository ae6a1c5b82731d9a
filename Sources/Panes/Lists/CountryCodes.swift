import News

/// Countries as their codes, on one line.
enum CountryCodes {
  /// As many codes as fit, then how many more there are: `RU JP CN +2`.
  static func words(_ countries: [CountryCode], columns: Int) -> String {
    guard columns >= 2, !countries.isEmpty else { return "" }
    let whole = min(countries.count, (columns + 1) / 3)
    if whole == countries.count { return countries.map(\.code).joined(separator: " ") }
    var kept = whole
    while kept > 0 {
      let more = "+\(countries.count - kept)"
      if kept * 3 + more.utf8.count <= columns {
        return countries.prefix(kept).map { $0.code + " " }.joined() + more
      }
      kept -= 1
    }
    return countries[0].code
  }
}
