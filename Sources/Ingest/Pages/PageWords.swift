internal import Markup

/// Words that pages name their elements with, in many languages, and what they tell.
struct PageWords: Sendable {
  static let shared = PageWords()

  private let roles: WordTable
  private let properties: WordTable
  private let words: WordTable

  private init() {
    roles = Self.table([
      (
        .boilerplate,
        "navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist"
      )
    ])
    properties = Self.table([
      (.text, "articlebody"), (.field, "author datepublished datemodified publisher"),
      (.boilerplate, "comment interactionstatistic"), (.caption, "caption"), (.deck, "alternativeheadline"),
    ])
    words = Self.table(Self.names)
  }

  /// What a `role` tells.
  func role(_ name: ArraySlice<UInt8>) -> PageHints.Hint {
    PageHints.Hint(rawValue: roles.value(Self.hash(name))) ?? .none
  }

  /// What an `itemprop` tells.
  func property(_ name: ArraySlice<UInt8>) -> PageHints.Hint {
    PageHints.Hint(rawValue: properties.value(Self.hash(name))) ?? .none
  }

  /// What a list of names tells: `article-body story__text`.
  func hint(of names: ArraySlice<UInt8>) -> PageHints.Hint {
    var found = PageHints.Hint.none
    var word = Self.seed
    var pair = Self.seed
    var wasSmall = false
    func judge(_ hash: UInt64) {
      guard hash != Self.seed, let hint = PageHints.Hint(rawValue: words.value(hash)), hint != .none else { return }
      if found == .none || hint == .boilerplate { found = hint }
    }
    for byte in names {
      let isCapital = byte &- 65 < 26
      let isLetter = isCapital || byte &- 97 < 26 || byte >= 0x80
      if !isLetter || isCapital && wasSmall {
        judge(word)
        judge(pair)
        word = Self.seed
        if !isLetter, byte == 0x20 { pair = Self.seed }
      }
      if isLetter {
        word = (word ^ UInt64(isCapital ? byte | 0x20 : byte)) &* Self.prime
        pair = (pair ^ UInt64(isCapital ? byte | 0x20 : byte)) &* Self.prime
      }
      wasSmall = isLetter && !isCapital
    }
    judge(word)
    judge(pair)
    return found
  }

  /// Whether one of the names is among some words.
  static func names(_ names: ArraySlice<UInt8>, _ words: WordTable) -> Bool {
    var hash = seed
    for byte in names {
      if byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        if words.contains(hash) { return true }
        hash = seed
      } else {
        hash = (hash ^ UInt64(byte &- 65 < 26 ? byte | 0x20 : byte)) &* prime
      }
    }
    return words.contains(hash)
  }

  /// The number of a word, letter case apart.
  static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash = seed
    for byte in word { hash = (hash ^ UInt64(byte &- 65 < 26 ? byte | 0x20 : byte)) &* prime }
    return hash
  }

  /// The number of a word, letter case apart.
  static func hash(_ word: String) -> UInt64 {
    hash(Array(word.utf8)[...])
  }

  private static func table(_ groups: [(PageHints.Hint, String)]) -> WordTable {
    WordTable(
      groups.flatMap { hint, words in
        words.split { $0 == " " || $0 == "\n" }.map { (hash: hash(String($0)), value: hint.rawValue) }
      }
    )
  }

  private static let seed: UInt64 = 14_695_981_039_346_656_037
  private static let prime: UInt64 = 1_099_511_628_211

  /// Words, and words that are written together.
  private static let names: [(PageHints.Hint, String)] = [
    (
      .boilerplate,
      """
      comment comments commentlist disqus respond reply replies kommentare kommentar commentaires comentarios livefyre \
      sidebar sidebars rail rightrail leftrail related relatedlinks relatedstories relatedarticles relatednews similar \
      share sharing sharebar sharetools sharedaddy addthis addtoany social socialmedia sociallinks teilen partager \
      compartir newsletter newsletters subscribe subscription signup signin login register registration promo promos \
      promotion promotions advert adverts advertisement advertising ads adslot adunit adbox banner banners sponsor \
      sponsored sponsors werbung anzeige anzeigen publicidad pub breadcrumb breadcrumbs crumbs cookie cookies \
      consent gdpr privacy popup popups modal overlay lightbox nav navbar navigation navi menu menus submenu topbar \
      footer foot footnav outbrain taboola recirc recirculation recommended recommendation recommendations trending \
      popular mostread mostpopular mostviewed readnext morestories morefrom seealso alsolike toolbar tools \
      pagination pager paging tags taglist tagcloud topics keywords jumplinks skiplink skip toplist poll survey quiz \
      donate donation donations authorbio authorbox aboutauthor bio biography copyright disclaimer \
      verwandte weitere mehr meistgelesen empfehlungen relacionadas relacionados relacionado correlati lireaussi \
      printfriendly noprint hidden invisible sronly screenreader visuallyhidden offscreen infolinks feedback ratings rating \
      carousel slider slideshow gallery fullgallery galleries ticker marquee inlinead textad emailsignup mailinglist paywall regwall
      """
    ),
    (
      .field,
      """
      byline bylines author authors autor autoren auteur autore dateline timestamp publishdate pubdate published date \
      postdate entrydate metadata postmeta entrymeta articlemeta storymeta postinfo kicker eyebrow dachzeile rubric \
      readtime readingtime datum fecha firma signature
      """
    ),
    (
      .deck,
      """
      deck dek standfirst subtitle subtitles subheadline subhead subheading lede articlesummary storysummary articleintro \
      vorspann entradilla chapo chapeau sommario bajada copete articledescription
      """
    ),
    (.caption, "caption captions imagecaption wpcaption imagecredit photocredit photocaption bildunterschrift legende"),
    (
      .text,
      """
      articlebody articletext articlecontent storybody storytext storycontent entrycontent postcontent postbody \
      bodytext bodycopy maincontent pagecontent textbody articlecopy newsbody newstext artikeltext contenido cuerpo
      """
    ),
  ]
}
