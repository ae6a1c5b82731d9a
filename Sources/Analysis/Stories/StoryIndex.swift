import News

/// Finds articles of a few days that share rare marks, without looking at all of them.
///
/// Of those that share a mark only the nearest ones of a day are looked at, so that a mark of thousands costs no more
/// than one of many.
struct StoryIndex {
  /// The least common marks by which an article is found.
  static let mostMarks = 12
  /// The least common marks of what is said by which it is found besides.
  static let mostQuotes = 8
  /// Articles of one day that are looked at for one mark.
  private static let mostShared = 128
  /// An article is looked at if so many marks lead to it.
  private static let fewestHits = 2

  private var days: [(day: Int, places: [UInt32: [Int32]])] = []
  private var hits: [UInt8]

  /// Creates an index for so many articles.
  init(count: Int) {
    hits = [UInt8](repeating: 0, count: count)
  }

  /// Lets go of the days before one.
  mutating func forget(before day: Int) {
    days.removeAll { $0.day < day }
  }

  /// Enters an article of the latest day.
  mutating func enter(_ place: Int, day: Int, marks: [UInt32]) {
    if days.last?.day != day { days.append((day, [:])) }
    for mark in marks { days[days.count - 1].places[StorySignature.thing(mark), default: []].append(Int32(place)) }
  }

  /// The articles that may tell of the same event, in some order.
  mutating func candidates(sharing marks: [UInt32]) -> [Int] {
    var touched: [Int] = []
    for day in days {
      for mark in marks {
        guard let sharing = day.places[StorySignature.thing(mark)] else { continue }
        for place in sharing.suffix(Self.mostShared) {
          if hits[Int(place)] == 0 { touched.append(Int(place)) }
          hits[Int(place)] &+= 1
        }
      }
    }
    defer { for place in touched { hits[place] = 0 } }
    return touched.filter { hits[$0] >= Self.fewestHits }
  }
}
