internal import Markup
package import News

/// An article put together from its parts, for sources that give them apart: a page, a feed's entry, a mail.
///
///     var composition = Composition(headline: "Ferries run again")
///     composition.byline = "Ana Reed"
///     composition.add(HTMLBlocks.blocks(of: html))
///     let article = composition.article()
package struct Composition: Sendable {
  /// What it is called; nil or blank takes the first sentence, and says that it is derived.
  package var headline: String?
  package var deck: String?
  /// Who wrote it, without "By".
  package var byline: String?
  package var outlet: String?
  package var section: String?
  package var date: CalendarDate?
  /// When it was published, if that is known to a time of day; its day is `date`.
  package var published: Moment?
  /// Its own address on the web.
  package var link: String?
  /// Its language, as a tag of BCP 47.
  package var language: String?
  /// The parts of the text below the head, in order; nil for what is the article's own.
  private var parts: [(block: TextBlock, furniture: Furniture.Kind?)] = []

  /// Starts an article.
  package init(headline: String? = nil) {
    self.headline = headline
  }

  /// Adds blocks of the article's own text; captions among them are marked as such.
  package mutating func add(_ blocks: [TextBlock]) {
    for block in blocks { add(block, as: block.kind == .caption ? .caption : nil) }
  }

  /// Adds one block: of the article's own text, or furniture that stands in it.
  package mutating func add(_ block: TextBlock, as furniture: Furniture.Kind? = nil) {
    if block.text.utf8.contains(where: { $0 > 0x20 }) { parts.append((block, furniture)) }
  }

  /// The article, its text in this order: headline, deck, byline, then the parts, an empty line between.
  package func article() -> Article {
    var writer = CompositionWriter()
    let title = headline.map { Self.line($0) } ?? ""
    let titleRange = title.isEmpty ? nil : writer.write(title)
    let fields = [deck, section, byline].map { field in
      field.map { Self.line($0) }.flatMap { $0.isEmpty ? nil : Field($0, range: writer.write($0)) }
    }
    var body = write(&writer)
    let name = titleRange.map { Headline(title, range: $0, isDerived: false) } ?? writer.derivedHeadline(of: body)
    let dateline = writer.cutDateline(&body)
    var article = Article(text: writer.text, headline: name, body: body, furniture: writer.furniture)
    (article.deck, article.section, article.byline) = (fields[0], fields[1], fields[2])
    article.outlet = outlet.map { Self.line($0) }.flatMap { $0.isEmpty ? nil : $0 }
    (article.date, article.dateline, article.link, article.language) = (date, dateline, link, language)
    article.published = published
    article.caption = writer.first(.caption)
    article.credit = writer.first(.credit)
    return article
  }

  /// Writes the parts; the blocks of the body.
  private func write(_ writer: inout CompositionWriter) -> [Block] {
    var body: [Block] = []
    for part in parts {
      let range = writer.write(part.block.text)
      if let kind = part.furniture {
        writer.furniture.append(Furniture(range, kind: kind))
      } else {
        body.append(Block(range, kind: part.block.kind == .subheading ? .subheading : .paragraph))
      }
    }
    return body
  }

  /// Foreign words as one line.
  private static func line(_ words: String) -> String {
    FoldedLine.of(words)
  }
}
