import DatelineApp
import Foundation
import News
import Storage
import TestSupport
import Testing

/// The notebook as text, Markdown, CSV and JSON Lines.
@Suite struct NotebookSheetTests {
  private let library: Library

  init() throws {
    library = try Library(.memory)
  }

  private func mark(
    _ draft: ArticleDraft,
    link: String? = nil,
    note: String? = nil,
    at now: Int = 1_900_000_000
  ) throws {
    let number = try library.lastArticle().number + 1
    var article = draft.annotated.article
    article.link = link
    let annotated = AnnotatedArticle(
      article: article,
      annotations: draft.annotated.annotations,
      origin: draft.annotated.origin
    )
    let path = Array("/news/\(number).txt".utf8)
    let deposit = Deposit(annotated, analysis: 1, press: library.press())
    _ = try library.store([FileDeposit(place: .file(path), look: nil, articles: [deposit])])
    let content = try #require(try library.content(of: ArticleID(number)))
    let citation = Citation(of: annotated.annotations.quotes[0], in: annotated, content: content.bytes)
    let quote = MarkedQuote(citation: citation, note: note, place: .here(ArticleID(number)))
    #expect(try library.keep(quote, inPlaceOf: nil, at: now) == .kept)
  }

  private func written(_ format: NotebookFormat) throws -> String {
    let bytes = try Pipe.output { _, output in try NotebookSheet(of: library, as: format).write(to: output) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func fill() throws {
    try mark(
      ArticleDraft("Pier opens\n“We open,”{Ada Brandt} she said.", outlet: "The Coast", date: "2031-03-04"),
      link: "https://coast.example/pier (1)",
      note: "ask her"
    )
    try mark(ArticleDraft("Mine shuts\n“It is over,” a note said."), at: 1_900_000_100)
    _ = try library.forget(Array("/news/2.txt".utf8))
  }

  @Test func asTextItIsOneCitationAfterTheOther() throws {
    try fill()
    let text = try written(.text)
    let parts = text.components(separatedBy: "\n\n")
    #expect(parts.count == 2)
    #expect(parts[0].hasPrefix("“It is over,”\n— speaker not named\nMine shuts\n"))
    #expect(parts[0].hasSuffix("(the article is not in the library)"))
    #expect(parts[1].contains("\nThe Coast, 2031-03-04\nhttps://coast.example/pier%20(1)\nbytes 14–22 of the text "))
    #expect(parts[1].hasSuffix("\nnote: ask her\n"))
  }

  @Test func markdownIsQuotedAndEscaped() throws {
    try mark(
      ArticleDraft("*Pier* [opens]\n“We # open_ it <b>\\\\ now,”{Ada Brandt} she said.", date: "2031-03-04"),
      link: "https://coast.example/a>b",
      note: "1. ask\n# her"
    )
    let text = try written(.markdown)
    #expect(
      text.hasPrefix(
        "> “We \\# open\\_ it \\<b\\>\\\\\\\\ now,”\n\n— Ada Brandt, [\\*Pier\\* \\[opens\\]](<https://coast.example/a%3Eb>), 2031-03-04, bytes "
      )
    )
    #expect(text.hasSuffix("\n\nNote: 1\\. ask \\# her\n"))
  }

  /// No cell begins like a formula, and the quote's own bytes are there.
  @Test func noCellIsAFormula() throws {
    try mark(
      ArticleDraft("=HYPERLINK(1)\n“=1+1,\n said \"she\"”{@Ada} she said.", outlet: "-2+3"),
      note: "+cmd"
    )
    let text = try written(.csv)
    let cells = text.split(separator: "\n", maxSplits: 1)[1]
    #expect(cells.contains(",'=HYPERLINK(1),") && cells.contains(",'@Ada,'-2+3,") && cells.hasSuffix(",'+cmd\n"))
    #expect(cells.contains("“=1+1,"))
  }

  @Test func jsonLinesHoldEveryByte() throws {
    try fill()
    let lines = try written(.jsonl).split(separator: "\n")
    let objects = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    #expect(objects.map { $0?["words"] as? String } == ["It is over,", "We open,"])
    #expect(objects.map { $0?["state"] as? String } == ["gone", "here"])
    #expect(objects[1]?["text_hash"] as? String == objects[1]?["text_hash"].map { "\($0)" })
    #expect(objects[1]?["marked"] as? String == "2030-03-17T17:46:40Z")
  }

  @Test func anEmptyNotebookSaysHowToFillIt() {
    #expect(throws: ListingFault.empty("no quote is marked yet; in the reader, M marks the quote that you are at")) {
      try Pipe.output { _, output in try NotebookSheet(of: library, as: .jsonl).write(to: output) }
    }
  }
}
