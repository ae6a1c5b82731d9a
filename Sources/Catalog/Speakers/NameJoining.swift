import News

/// Which names are one voice's.
struct NameJoining {
  /// Indices of names that belong together, rising, and how many people they may mean.
  private(set) var groups: [(members: [Int], people: Int)] = []

  /// Joins names: people by family and given name, others only where nothing but case and article differs.
  init(_ names: [(name: String, kind: Speaker.Kind)]) {
    var families: [String: [(name: Int, form: NameForm)]] = [:]
    var others: [String: [Int]] = [:]
    for (place, entry) in names.enumerated() {
      if entry.kind == .name, let form = NameForm(entry.name) {
        families[form.family, default: []].append((place, form))
      } else {
        others["\(entry.kind.rawValue) \(Self.bare(entry.name))", default: []].append(place)
      }
    }
    for forms in families.values {
      guard forms.count > 1 else {
        groups.append(([forms[0].name], 1))
        continue
      }
      groups += NameFamily(forms).bearers.map { ($0.names, $0.people) }
    }
    groups += others.values.map { ($0, 1) }
    groups.sort { $0.members[0] < $1.members[0] }
  }

  /// The names that mean the same person as one that was typed with a given name; the typed one is not among them.
  static func namesakes(of typed: String, among names: [String]) -> [String] {
    guard let sought = NameForm(typed), !sought.given.isEmpty else { return [] }
    let forms = names.enumerated().compactMap { place, name in NameForm(name).map { (name: place, form: $0) } }
      .filter { $0.form.family == sought.family }
    let family = NameFamily(forms + [(name: names.count, form: sought)])
    guard let meant = family.bearers.first(where: { $0.names.contains(names.count) }), meant.people == 1 else {
      return []
    }
    return meant.names.filter { $0 < names.count }.map { names[$0] }
  }

  /// The fullest of some forms: one with a given name written out, then the one of most articles, then by name.
  static func fullest(of forms: [(name: String, articles: Int)]) -> String {
    let written = forms.filter { NameForm($0.name)?.firstGiven != nil }
    return (written.isEmpty ? forms : written).min { ($1.articles, $0.name) < ($0.articles, $1.name) }?.name ?? ""
  }

  /// A description without case, blanks at its ends, and article: "The ministry" and "the ministry" are one.
  private static func bare(_ name: String) -> String {
    var words = name.lowercased().split(whereSeparator: \.isWhitespace)
    if words.count > 1, let first = words.first, ["the", "a", "an"].contains(first) { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
