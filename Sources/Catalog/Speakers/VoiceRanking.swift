/// The first of many voices: those of most articles, then by name.
struct VoiceRanking {
  struct Entry {
    /// Where its names stand.
    let members: Range<Int>
    let articles: Int
    /// The place of the name shown.
    let name: Int
  }

  private let limit: Int
  private let names: NameList
  private var entries: [Entry] = []
  /// The last one that was in when the list was cut; what stands behind it is not in.
  private var last: Entry?
  /// How many there were, in or not.
  private(set) var found = 0

  /// Creates an empty ranking.
  init(limit: Int, _ names: NameList) {
    self.limit = max(0, limit)
    self.names = names
  }

  /// Adds a voice.
  mutating func add(_ members: Range<Int>, _ articles: Int, named name: Int) {
    found += 1
    let entry = Entry(members: members, articles: articles, name: name)
    if let last, !precedes(entry, last) { return }
    entries.append(entry)
    guard entries.count / 2 >= limit else { return }
    entries = ranked
    last = entries.last
    // Nobody is in at all.
    if limit == 0 { entries = [] }
  }

  /// Those that are in, in order.
  var ranked: [Entry] { Array(entries.sorted(by: precedes).prefix(limit)) }

  private func precedes(_ left: Entry, _ right: Entry) -> Bool {
    left.articles != right.articles ? left.articles > right.articles : names.precedes(left.name, right.name)
  }
}
