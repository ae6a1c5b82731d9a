import News

/// Numbers by which articles that may be one are found: those of one link or headline share one, those of nearly the
/// same text most likely one.
///
/// Of the text they are the least numbers of its runs of words in orders of their own: two texts have one in common as
/// often as they have runs in common (Broder, "On the Resemblance and Containment of Documents", 1997). Three go
/// together, or texts that have nothing but phrases in common would be looked at. Texts of few different words have none:
/// too many of them are alike.
struct Likeness: Equatable {
  /// Of so many kinds of runs, of 64, a text must have some: about sixty words.
  private static let fewestKinds = 38
  /// A headline of fewer letters is one of many reports: "News in brief".
  private static let shortestHeadline = 20

  let link: Int?
  private(set) var texts: [Int] = []

  /// Takes the numbers of an article; linear in it.
  init(of article: Article) {
    link = article.link.flatMap { CanonicalLink($0) }.map { Self.mark(of: $0) }
    var kinds: UInt64 = 0
    var least = SIMD8<UInt32>(repeating: .max)
    Shingles.forEach(of: article) { number in
      kinds |= 1 << (number & 63)
      least = pointwiseMin(least, Self.orders(of: number))
    }
    guard kinds.nonzeroBitCount >= Self.fewestKinds else { return }
    texts = [Self.mark(least.lowHalf, kind: 1), Self.headlineMark(of: article) ?? Self.mark(least.highHalf, kind: 2)]
  }

  var marks: [Int] { (link.map { [$0] } ?? []) + texts }

  /// The place of a run of words in each of six orders; two lanes are idle.
  private static func orders(of number: UInt64) -> SIMD8<UInt32> {
    let factors = SIMD8<UInt32>(0x9E37_79B1, 0x85EB_CA77, 0xC2B2_AE3D, 0, 0x27D4_EB2F, 0x1656_67B1, 0xB529_7A4D, 0)
    let (high, low) = (UInt32(truncatingIfNeeded: number >> 32), UInt32(truncatingIfNeeded: number))
    return (SIMD8(repeating: high) &* factors ^ SIMD8(repeating: low)) &* factors
  }

  /// A number that no other link has: nobody can make one that passes for it.
  private static func mark(of link: CanonicalLink) -> Int {
    ContentID(of: Text(link.text)).bytes.prefix(8).reduce(0) { $0 << 8 | Int($1) } & ~3
  }

  private static func headlineMark(of article: Article) -> Int? {
    guard !article.headline.isDerived else { return nil }
    let letters = OutletKey.letters(of: article.headline.text)
    guard letters.count >= shortestHeadline else { return nil }
    return mark(letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, kind: 3)
  }

  private static func mark(_ least: SIMD4<UInt32>, kind: Int) -> Int {
    mark(Shingles.mixed(UInt64(least[0]) << 32 | UInt64(least[1])) ^ UInt64(least[2]), kind: kind)
  }

  /// A number that SQLite keeps in four bytes, and that other texts may have; its kind is in its lowest two bits.
  private static func mark(_ number: UInt64, kind: Int) -> Int {
    Int(Shingles.mixed(number) >> 35) << 2 | kind
  }
}
