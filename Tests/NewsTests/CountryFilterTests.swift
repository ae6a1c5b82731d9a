import News
import Testing

@Suite struct CountryFilterTests {
  private func set(_ codes: String) -> CountrySet {
    CountrySet(codes.split(separator: " ").compactMap { CountryCode($0) })
  }

  @Test(arguments: [
    ("JP", "", CountryFilter.Match.any, "JP RU", true),
    ("JP CN", "", .any, "RU CN", true),
    ("JP CN", "", .all, "RU CN", false),
    ("JP CN", "", .all, "RU CN JP", true),
    ("JP", "US", .any, "JP US", false),
    ("", "US", .any, "JP", true),
    ("", "US", .any, "US", false),
    ("JP", "", .any, "", false),
  ])
  func passesByWhatAnArticleMentions(
    wanted: String,
    excluded: String,
    match: CountryFilter.Match,
    mentioned: String,
    passes: Bool
  ) {
    var filter = CountryFilter()
    filter.wanted = set(wanted)
    filter.excluded = set(excluded)
    filter.match = match
    #expect(filter.passes(set(mentioned)) == passes)
    filter.isOn = false
    #expect(filter.passes(set(mentioned)))
  }
}
