import Foundation
import News
import TestSupport
import Testing

/// Messages: newsletters, mailboxes, folders of them.
@Suite struct MailTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static func message(_ subject: String, _ text: String = "The pier opened today.\nShips may return.") -> String
  {
    """
    From: =?utf-8?Q?K=C3=BCstenbote?= <post@kueste.example>
    To: you@example.org
    Subject: \(subject)
    Date: Sat, 01 Mar 2031 09:30:00 +0100
    Message-ID: <1@kueste.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    \(text)

    """
  }

  private func articles() async throws -> (articles: [Article], Readout) {
    let readout = try await Readout([folder.path])
    return (try readout.rows.compactMap { try readout.article($0.id)?.article }, readout)
  }

  @Test func aMessage() async throws {
    try folder.write(Self.message("=?iso-8859-1?Q?Gr=F6=DFe?= am Hafen"), to: "news.eml")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    let article = try #require(articles.first)
    #expect(article.headline.text == "Größe am Hafen")
    #expect(article.outlet == "Küstenbote")
    #expect(article.date == CalendarDate(iso: "2031-03-01"))
    #expect(article.body.map { article.text[$0.range] } == ["The pier opened today.", "Ships may return."])
  }

  /// Files of a Maildir have names that say nothing.
  @Test func aMaildir() async throws {
    try folder.write(Self.message("One"), to: "box/cur/1700000000.M1P1.host:2,S")
    try folder.write(Self.message("Two", "Another pier opened."), to: "box/new/1700000001.M1P1.host")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    #expect(articles.map(\.headline.text) == ["One", "Two"])
  }

  @Test func aMailbox() async throws {
    let line = "From post@kueste.example Sat Mar  1 09:30:00 2031\n"
    let messages = (1...3).map { Self.message("Number \($0)", "Pier \($0) opened.\n\nFrom here on ships may return.") }
    try folder.write(line + messages.joined(separator: "\n\(line)"), to: "news.mbox")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    #expect(articles.map(\.headline.text) == ["Number 1", "Number 2", "Number 3"])
    #expect(articles.last?.body.count == 2)
  }

  @Test func anEmptyMailboxAndOneThatIsNone() async throws {
    try folder.write("", to: "empty.mbox")
    try folder.write("From here on there is only text.", to: "text.mbox")
    let (_, readout) = try await articles()
    #expect(readout.reasons["empty.mbox"] == "it is empty")
    #expect(readout.last.isFinished)
  }

  @Test func aMessageInHTML() async throws {
    let text = Self.message("Pages", "<html><body><p>The pier opened.</p><p>Ships return.</p></body></html>")
    try folder.write(text.replacing("text/plain", with: "text/html"), to: "page.eml")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    let article = try #require(articles.first)
    #expect(article.body.map { article.text[$0.range] } == ["The pier opened.", "Ships return."])
  }

  @Test func partsThatLieAThousandDeep() async throws {
    var deep = "From: a@b.example\nDate: Sat, 01 Mar 2031 09:30:00 +0100\nSubject: Deep\nMIME-Version: 1.0\n"
    for number in 0..<1_000 { deep += "Content-Type: multipart/mixed; boundary=b\(number)\n\n--b\(number)\n" }
    try folder.write(deep + "Content-Type: text/plain\n\nhello\n", to: "deep.eml")
    let (_, readout) = try await articles()
    #expect(readout.reasons == ["deep.eml": "the message has no text"])
  }

  @Test func theTextOfAMessageWithManyParts() async throws {
    let head = Self.message("Parts").split(separator: "MIME-Version")[0]
    let text = """
      \(head)MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=outer

      --outer
      Content-Type: multipart/alternative; boundary=inner

      --inner
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Der Hafen =F6ffnet heute, und alle kommen.
      \(String(repeating: "Mehr davon steht hier. ", count: 12))
      --inner
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: base64

      PHA+RGVyIEhhZmVuPC9wPg==
      --inner--
      --outer
      Content-Type: application/pdf
      Content-Disposition: attachment; filename=a.pdf

      JVBERi0=
      --outer--
      """
    try folder.write(text, to: "parts.eml")
    let (articles, readout) = try await articles()
    #expect(readout.reasons.isEmpty)
    #expect(articles.first.map { $0.text[$0.body[0].range] } == "Der Hafen öffnet heute, und alle kommen.")
  }
}
