import Catalog
import News
import Reading
import TestSupport

/// A few invented reports that the tests read.
enum Gazette {
  /// The list shows them newest first: harvest, lighthouse, bridge, quiet.
  static let drafts = [bridge, harvest, quiet, lighthouse]

  static let harvest = ArticleDraft(
    """
    Harvest talks end in Marrow
    “We have a deal,”{Ada Brandt} Ada Brandt said in [JP:Tokyo] on Monday.
    \(filler)
    Growers from [CN:China] and [JP:Japan] signed it. “It took nine nights,”{Ben Oduya} Ben Oduya said.
    \(filler)
    The ~“so-called” winter clause stayed. “Nobody is happy, which is a good sign,”{Ada Brandt} Brandt added.
    """,
    outlet: "Amber News",
    date: "2031-05-04",
    source: "a/harvest.txt"
  )

  static let lighthouse = ArticleDraft(
    """
    Lighthouse keepers return to work
    The lamps of [US:the United States] coast are lit again.
    “The sea was dark for a week,” a note on the door said.
    """,
    outlet: "Beacon",
    date: "2031-05-03",
    source: "b/lighthouse.txt"
  )

  static let bridge = ArticleDraft(
    """
    Bridge at Orlo opens a year late
    Cars from [CN:China] crossed first. “Late is better than never,”{Cem Aksu} Cem Aksu said.
    """,
    outlet: "Amber News",
    date: "2031-05-02",
    source: "a/bridge.txt"
  )

  static let quiet = ArticleDraft(
    """
    Nothing happened in Dell
    Nothing happened in Dell on Thursday. \(filler)
    """,
    outlet: "Beacon",
    source: "b/quiet.txt"
  )

  private static let filler = String(repeating: "Clerks counted sacks and the rain kept on. ", count: 40)

  static func rehearsal(columns: Int = 120, rows: Int = 30) -> Rehearsal {
    Rehearsal(drafts, columns: columns, rows: rows, themeNames: ["amber", "default", "night"])
  }
}

extension Rehearsal {
  /// The headline of the article that is open.
  var openHeadline: String? { session.open?.annotated.article.headline.text }

  /// The headlines listed, in order.
  var listed: [String] {
    session.list.shown.map { articles[Int($0)].article.headline.text }
  }

  /// How many articles are read.
  var readCount: Int { session.list.articles(.read).count }

  var noticeText: String { session.notice?.text ?? "" }
}
