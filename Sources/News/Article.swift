/// One report of one outlet: its text, and what stands where in it.
///
/// Body blocks and furniture never overlap; each list is sorted by place. Headline, deck, dateline and white space
/// belong to neither: they have fields of their own.
package struct Article: Equatable, Sendable {
  /// All that the source holds of this article, furniture and all.
  package var text: Text
  package var headline: Headline
  /// The summary under the headline.
  package var deck: Field?
  /// Who wrote it, without "By".
  package var byline: Field?
  /// Who published it ("TASS"), if the text tells.
  package var outlet: String?
  package var section: Field?
  /// "2 min read", as written.
  package var readingTime: Field?
  package var caption: Field?
  package var credit: Field?
  /// The day it was published: the prefix's, else the date line's, else the dateline's if that gives a year.
  package var date: CalendarDate?
  /// When it was published, if the source gives a time of day; its day is `date`.
  package var published: Moment?
  package var dateline: Dateline?
  /// Its own address on the web, as the source gives it.
  ///
  /// Foreign text: gate it before showing it, and check it before opening it.
  package var link: String?
  /// The language that the source says it is in, as a tag of BCP 47 ("en-GB").
  package var language: String?
  package var body: [Block]
  package var furniture: [Furniture]

  /// Creates an article with a text and a headline; the rest is set as it is found.
  package init(text: Text, headline: Headline, body: [Block] = [], furniture: [Furniture] = []) {
    self.text = text
    self.headline = headline
    self.body = body
    self.furniture = furniture
  }
}
