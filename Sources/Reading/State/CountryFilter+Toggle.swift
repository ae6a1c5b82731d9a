import News

/// Choosing one country more or less.
extension CountryFilter {
  /// Wants a country, or keeps it out; if it already does, no more.
  mutating func toggle(_ country: CountryCode, isExcluded: Bool) {
    let (wasWanted, wasExcluded) = (wanted.contains(country), excluded.contains(country))
    wanted.remove(country)
    excluded.remove(country)
    if isExcluded, !wasExcluded { excluded.insert(country) }
    if !isExcluded, !wasWanted { wanted.insert(country) }
  }

  /// The same choice, holding nothing back.
  var switchedOff: CountryFilter {
    var filter = self
    filter.isOn = false
    return filter
  }
}
