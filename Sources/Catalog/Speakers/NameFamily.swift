/// Everybody who bears a family name, told apart by given names.
///
/// What is joined hangs on all the names there are, not on the order in which they came.
struct NameFamily {
  /// One person's forms of a name, or a form that may be several people's.
  struct Bearer: Equatable {
    /// Indices of the names, rising.
    var names: [Int]
    /// How many people the form may mean; 1 for a person.
    var people: Int
  }

  private(set) var bearers: [Bearer] = []

  /// Tells apart the bearers of one family name; linear in names, but for sorting them.
  init(_ forms: [(name: Int, form: NameForm)]) {
    let full = Dictionary(grouping: forms.filter { $0.form.firstGiven != nil }) { $0.form.firstGiven ?? 0 }
    for (_, same) in full.sorted(by: { $0.key < $1.key }) { joinMiddles(same) }
    let persons = initials(forms)
    let short = Dictionary(grouping: forms.filter { $0.form.firstGiven == nil }, by: \.form.initial)
    for (initial, same) in short.sorted(by: { ($0.key ?? .max) < ($1.key ?? .max) }) {
      guard let initial else { continue }
      add(same.map(\.name), meaning: persons[initial] ?? [])
    }
    add(
      forms.filter { $0.form.initial == nil }.map(\.name),
      meaning: bearers.indices.filter { bearers[$0].people == 1 }
    )
    for place in bearers.indices { bearers[place].names.sort() }
  }

  /// For every letter the places of those whose given name begins with it in one of its forms.
  private func initials(_ forms: [(name: Int, form: NameForm)]) -> [UInt8: [Int]] {
    var bearerOf: [Int: Int] = [:]
    for (place, bearer) in bearers.enumerated() where bearer.people == 1 {
      for name in bearer.names { bearerOf[name] = place }
    }
    var places: [UInt8: Set<Int>] = [:]
    for (name, form) in forms {
      guard let initial = form.initial, let place = bearerOf[name] else { continue }
      places[initial, default: []].insert(place)
    }
    return places.mapValues { $0.sorted() }
  }

  /// Joins names that may mean one of some bearers: to the only one, else by themselves.
  private mutating func add(_ names: [Int], meaning candidates: [Int]) {
    guard !names.isEmpty else { return }
    if candidates.count == 1 {
      bearers[candidates[0]].names += names
    } else {
      bearers.append(Bearer(names: names, people: max(1, candidates.count)))
    }
  }

  /// Joins names with one first given name, unless what stands behind it tells several people apart.
  private mutating func joinMiddles(_ same: [(name: Int, form: NameForm)]) {
    let whole = Dictionary(grouping: Set(same.compactMap(\.form.middle).filter { !$0.isInitial }), by: \.initial)
    let letters = Set(same.compactMap(\.form.middle?.initial))
    guard letters.count > 1 || whole.values.contains(where: { $0.count > 1 }) else {
      bearers.append(Bearer(names: same.map(\.name), people: 1))
      return
    }
    var people: [NameForm.Middle: [Int]] = [:]
    for (name, form) in same {
      guard let middle = form.middle else { continue }
      let meant = whole[middle.initial] ?? []
      people[middle.isInitial && meant.count == 1 ? meant[0] : middle, default: []].append(name)
    }
    let first = bearers.count
    for (_, names) in people.sorted(by: { $0.key.sound < $1.key.sound }) {
      bearers.append(Bearer(names: names, people: 1))
    }
    add(same.filter { $0.form.middle == nil }.map(\.name), meaning: Array(first..<bearers.count))
  }
}
