import News

/// Which names are one voice's.
struct NameJoining {
  /// So many names can be told apart by what stands behind their mark.
  private static let most = 1 << 24
  /// Names looked at between two chances to stop.
  private static let step = 4_096
  /// Words that are remembered while names are read.
  private static let remembered = 32_749

  /// Places of names, those of one voice together.
  private(set) var places: [Int32] = []
  /// Whether the names of a voice begin at a place of `places`: a bit each.
  private(set) var starts: [UInt64] = [0]
  /// How many people a voice may mean that begins at a place of `places`; none is said of 1.
  private(set) var people: [Int32: Int32] = [:]

  private var reader = NameReader(remembering: Self.remembered)

  /// Joins no names.
  init() {}

  /// Joins names: people by family and given name, others only where nothing but case and article differs.
  ///
  /// Names are brought together by a number made of what they must have in common, and read again a few at a time.
  /// Names beyond sixteen millions are left out. Every few milliseconds `goOn` is told how much is done, 0…1, and says
  /// whether to go on; it is nil if not.
  init?(_ names: NameList, _ kinds: [Speaker.Kind], goOn: (Double) -> Bool) {
    let count = min(names.count, kinds.count, Self.most)
    starts = [UInt64](repeating: 0, count: count / 64 + 1)
    places.reserveCapacity(count)
    // What they have in common before their place, so that sorting numbers is enough.
    var marks: [UInt64] = []
    marks.reserveCapacity(count)
    for place in 0..<count {
      guard place % Self.step != 0 || goOn(Double(place) / Double(count) / 3) else { return nil }
      let mark = common(names, kinds, place) &* 0x9E37_79B9_7F4A_7C15
      marks.append(mark & ~UInt64(Self.most - 1) | UInt64(place))
    }
    marks.sort()
    var alike: [Int] = []
    for (index, mark) in marks.enumerated() {
      guard index % Self.step != 0 || goOn((1 + 2 * Double(index) / Double(count)) / 3) else { return nil }
      alike.append(Int(mark & UInt64(Self.most - 1)))
      guard index + 1 == marks.count || marks[index + 1] >> 24 != mark >> 24 else { continue }
      join(alike, names, kinds)
      alike.removeAll(keepingCapacity: true)
    }
  }

  /// Joins names with one mark.
  private mutating func join(_ alike: [Int], _ names: NameList, _ kinds: [Speaker.Kind]) {
    guard alike.count > 1 else { return add(alike, people: 1) }
    var forms: [(name: Int, form: NameForm)] = []
    var others: [Int] = []
    for place in alike {
      if let form = form(names, kinds, place) { forms.append((place, form)) } else { others.append(place) }
    }
    let isOne = forms.allSatisfy { $0.form.family == forms[0].form.family }
    for family in isOne ? [forms] : Array(Dictionary(grouping: forms, by: \.form.family).values) {
      guard family.count > 1 else {
        add(family.map(\.name), people: 1)
        continue
      }
      for bearer in NameFamily(family).bearers { add(bearer.names, people: bearer.people) }
    }
    for (_, same) in Dictionary(grouping: others, by: { Self.key(names[$0], kinds[$0]) }) { add(same, people: 1) }
  }

  private mutating func add(_ members: [Int], people: Int) {
    guard !members.isEmpty else { return }
    let start = places.count
    starts[start >> 6] |= 1 << UInt64(start & 63)
    if people > 1 { self.people[Int32(truncatingIfNeeded: start)] = Int32(truncatingIfNeeded: people) }
    places += members.map { Int32(truncatingIfNeeded: $0) }
  }

  /// A number that is the same for names that may be one voice's.
  private mutating func common(_ names: NameList, _ kinds: [Speaker.Kind], _ place: Int) -> UInt64 {
    if let form = form(names, kinds, place) { return form.family }
    return NameSound(Self.key(names[place], kinds[place])).number
  }

  /// A person's name; nil for others, and for one that nothing can be compared with.
  private mutating func form(_ names: NameList, _ kinds: [Speaker.Kind], _ place: Int) -> NameForm? {
    guard kinds[place] == .name else { return nil }
    return names.withBytes(of: place) { reader.form(of: $0) }
  }

  /// What others must have in common to be one voice's.
  private static func key(_ name: String, _ kind: Speaker.Kind) -> String {
    "\(kind.rawValue) \(bare(name))"
  }

  /// The names that mean the same person as one that was typed with a given name; the typed one is not among them.
  static func namesakes(of typed: String, among names: [String]) -> [String] {
    guard let sought = NameForm(typed), sought.initial != nil else { return [] }
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
