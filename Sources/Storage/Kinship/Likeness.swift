import News

/// Numbers by which articles that may be one are found: those of one link share one, those of nearly the same text most
/// likely one.
///
/// Of the text there are two, each the least number of a run of words in an order of its own: two texts share one as
/// often as they share runs (Broder, "On the Resemblance and Containment of Documents", 1997). Texts of few different
/// words have none: too many of them are alike.
struct Likeness: Equatable {
  /// Of so many kinds of runs, of 64, a text must have some.
  private static let fewestKinds = 38

  let link: Int?
  private(set) var texts: [Int] = []

  /// Takes the numbers of an article; linear in it.
  init(of article: Article) {
    link = article.link.flatMap { CanonicalLink($0) }.map { Self.mark(of: $0) }
    var (kinds, high, low): (UInt64, UInt32, UInt32) = (0, .max, .max)
    Shingles.forEach(of: article) { number in
      kinds |= 1 << (number & 63)
      high = min(high, UInt32(truncatingIfNeeded: number >> 32))
      low = min(low, UInt32(truncatingIfNeeded: number))
    }
    guard kinds.nonzeroBitCount >= Self.fewestKinds else { return }
    texts = [Self.mark(UInt64(high), kind: 1), Self.mark(UInt64(low), kind: 2)]
  }

  var marks: [Int] { (link.map { [$0] } ?? []) + texts }

  /// A number that no other link has: nobody can make one that passes for it.
  private static func mark(of link: CanonicalLink) -> Int {
    ContentID(of: Text(link.text)).bytes.prefix(8).reduce(0) { $0 << 8 | Int($1) } & ~3
  }

  /// A number that SQLite keeps in four bytes, and that other texts may have; its kind is in its lowest two bits.
  private static func mark(_ number: UInt64, kind: Int) -> Int {
    Int(Shingles.mixed(number) >> 35) << 2 | kind
  }
}
