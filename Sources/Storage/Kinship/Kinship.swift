import News

/// Whether two articles are one.
///
/// One outlet's report is one article, wherever it was got: by its link, or by nearly its text. The same agency's text
/// in two outlets is two articles: each outlet made its own of it, and what they made of it is what readers compare.
enum Kinship {
  /// So alike are two texts of one report, under one headline and from two sources.
  private static let alike = 0.7
  /// So alike are they if nothing else tells.
  private static let nearlyTheSame = 0.9
  /// So alike are the texts of one page at different times, at least.
  private static let alikeAtOneLink = 0.3
  /// A report is not printed again after so many days: what is alike then is a form that is filled in every day.
  private static let mostDays = 2

  /// Whether two articles are one by their texts, headlines, outlets and days; `areSiblings` if one source has both.
  ///
  /// What has nearly the same text under quite another headline is a page whose text was not found: all pages of a site
  /// have its notices.
  static func haveOneText(_ left: Article, _ right: Article, areSiblings: Bool) -> Bool {
    guard mayBeOne(left, right), !(areSiblings && haveOtherLinks(left, right)) else { return false }
    let isToldByHeadline = !left.headline.isDerived && !right.headline.isDerived && !areSiblings
    return Shingles.resemblance(left, right) >= (isToldByHeadline ? alike : nearlyTheSame)
  }

  /// Whether outlets, days and headlines of two articles are no hindrance.
  private static func mayBeOne(_ left: Article, _ right: Article) -> Bool {
    areOfOneTime(left.date, right.date) && mayHaveOneHeadline(left, right) && mayBeOfOneOutlet(left, right)
  }

  /// The same by what stands in the rows of the list, which costs less to look at; what they do not tell is no hindrance.
  static func mayBeOne(_ left: ArticleHead, _ right: ArticleHead, haveLink: Bool) -> Bool {
    let (one, other) = (article(of: left), article(of: right))
    guard areOfOneTime(one.date, other.date), mayHaveOneHeadline(one, other) else { return false }
    // Whether the hosts of their links are one, only the articles tell.
    return haveLink || mayBeOfOneOutlet(one, other)
  }

  private static func article(of head: ArticleHead) -> Article {
    var article = Article(text: Text(""), headline: Headline(head.headline, range: nil, isDerived: head.isDerived))
    (article.date, article.outlet) = (head.date, head.outlet)
    return article
  }

  /// Whether two articles of one link are one, if other articles have that link, too.
  static func areAlike(_ left: Article, _ right: Article) -> Bool {
    haveOneHeadline(left, right) || Shingles.resemblance(left, right) >= alikeAtOneLink
  }

  /// Whether two articles have links that lead to different pages.
  private static func haveOtherLinks(_ left: Article, _ right: Article) -> Bool {
    guard let one = left.link.flatMap({ CanonicalLink($0) }), let other = right.link.flatMap({ CanonicalLink($0) })
    else {
      return false
    }
    return one != other
  }

  /// Whether the outlets are one, or one of them is not known.
  static func mayBeOfOneOutlet(_ left: Article, _ right: Article) -> Bool {
    guard let one = left.outlet, let other = right.outlet else { return true }
    if OutletKey(one) == OutletKey(other) { return true }
    guard let host = host(left), let otherHost = self.host(right) else { return false }
    return host == otherHost
  }

  private static func host(_ article: Article) -> Substring? {
    article.link.flatMap { CanonicalLink($0) }?.host
  }

  private static func haveOneHeadline(_ left: Article, _ right: Article) -> Bool {
    guard !left.headline.isDerived, !right.headline.isDerived else { return false }
    let letters = OutletKey.letters(of: left.headline.text)
    return !letters.isEmpty && letters == OutletKey.letters(of: right.headline.text)
  }

  /// Whether the headlines are the same, or one goes on after the other, or at least half of their words are the same.
  private static func mayHaveOneHeadline(_ left: Article, _ right: Article) -> Bool {
    guard !left.headline.isDerived, !right.headline.isDerived else { return true }
    let (one, other) = (words(of: left.headline.text), words(of: right.headline.text))
    guard !one.isEmpty, !other.isEmpty else { return true }
    let common = one.intersection(other).count
    return common == min(one.count, other.count) || common * 2 >= one.count + other.count - common
  }

  private static func words(of headline: String) -> Set<[UInt8]> {
    Set(headline.split(whereSeparator: \.isWhitespace).map { OutletKey.letters(of: String($0)) }.filter { !$0.isEmpty })
  }

  private static func areOfOneTime(_ left: CalendarDate?, _ right: CalendarDate?) -> Bool {
    guard let left, let right else { return true }
    guard left.day != nil, right.day != nil, let one = Moment(left), let other = Moment(right) else {
      return left.year == right.year && (left.month == nil || right.month == nil || left.month == right.month)
    }
    return abs(one.seconds - other.seconds) <= mostDays * 86_400
  }
}
