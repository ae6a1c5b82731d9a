import News

/// Which names are one voice's.
struct NameJoining {
  struct Group {
    /// Where its names stand in `places`.
    let places: Range<Int>
    /// How many people they may mean.
    let people: Int
  }

  /// Places of names, those of one voice together.
  private(set) var places: [Int32] = []
  private(set) var groups: [Group] = []

  /// Joins names: people by family and given name, others only where nothing but case and article differs.
  ///
  /// Names are brought together by a number made of what they must have in common, and read again a few at a time.
  init(_ names: NameList, _ kinds: [Speaker.Kind]) {
    var marks = (0..<names.count).map { (mark: Self.mark(Self.key(names[$0], kinds[$0])), place: Int32($0)) }
    marks.sort { ($0.mark, $0.place) < ($1.mark, $1.place) }
    places.reserveCapacity(names.count)
    var start = 0
    while start < marks.count {
      var end = start + 1
      while end < marks.count, marks[end].mark == marks[start].mark { end += 1 }
      join(marks[start..<end].map { Int($0.place) }, names, kinds)
      start = end
    }
  }

  /// Joins names with one mark.
  private mutating func join(_ alike: [Int], _ names: NameList, _ kinds: [Speaker.Kind]) {
    guard alike.count > 1 else { return add(alike, people: 1) }
    let families = Dictionary(grouping: alike) { Self.key(names[$0], kinds[$0]) }
    for (_, members) in families.sorted(by: { $0.key < $1.key }) {
      let forms = members.compactMap { place -> (name: Int, form: NameForm)? in
        guard kinds[place] == .name, let form = NameForm(names[place]) else { return nil }
        return (place, form)
      }
      guard forms.count == members.count else {
        add(members, people: 1)
        continue
      }
      for bearer in NameFamily(forms).bearers { add(bearer.names, people: bearer.people) }
    }
  }

  private mutating func add(_ members: [Int], people: Int) {
    let start = places.count
    places += members.map { Int32(truncatingIfNeeded: $0) }
    groups.append(Group(places: start..<places.count, people: people))
  }

  /// What names must have in common to be one voice's.
  private static func key(_ name: String, _ kind: Speaker.Kind) -> String {
    if kind == .name, let form = NameForm(name) { return "family \(form.family)" }
    return "\(kind.rawValue) \(bare(name))"
  }

  /// A number that is the same for the same key (FNV-1a).
  private static func mark(_ key: String) -> UInt64 {
    key.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
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

  /// A description without case, blanks at its ends, and article: "The ministry" and "the ministry" are one.
  private static func bare(_ name: String) -> String {
    var words = name.lowercased().split(whereSeparator: \.isWhitespace)
    if words.count > 1, let first = words.first, ["the", "a", "an"].contains(first) { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
