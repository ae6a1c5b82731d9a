import Ingest
import News
import Testing

@Suite("What is doubtful stays in the body")
struct DoubtTests {
  /// Paragraphs that differ from each other, each longer than a lead.
  private func paragraphs(_ count: Int, from first: Int = 0) -> [String] {
    (first..<first + count).map {
      "Parish number \($0) of the outer islands asked the council for a ferry of its own in the winter of \(1900 + $0), and waited."
    }
  }

  private func read(_ paragraphs: [String]) -> Article {
    PlainText.article(of: Text(paragraphs.joined(separator: "\n\n")))
  }

  private func body(_ article: Article) -> [String] { article.body.map { article.text[$0.range] } }

  @Test("A passage that stands again close by is a repeat; one far below is not")
  func repeats() {
    let report = paragraphs(6)
    let near = read(["Islanders wait for ferries"] + report + report)
    #expect(body(near) == report)
    #expect(near.furniture.filter { $0.kind == .repeat }.count == 6)
    let far = read(["Islanders wait for ferries"] + report + paragraphs(30, from: 40) + report.suffix(4))
    #expect(body(far).count == 40)
  }

  @Test("A numbered list with addresses that ends a report on a page with menus")
  func numberedList() {
    let menu = (0..<14).map { "* Menu \($0)" }
    let items = (1...24).flatMap { ["\($0)) Model of the old ferry, painted by hand", "http://ferry.example/\($0)"] }
    let article = read(menu + ["Twenty-four gifts for islanders"] + paragraphs(4) + items)
    #expect(body(article).suffix(48) == items[...])
  }

  @Test("Long paragraphs above a list of items are the report's, however long the list")
  func listInside() {
    let long = (0..<2).map { paragraphs(3, from: $0 * 3).joined(separator: " ") }
    let items = (0..<60).map { "* Ferry \($0)" }
    let article = read(["Every ferry of the islands in a list"] + long + items + paragraphs(5, from: 20))
    #expect(body(article).prefix(2) == long[...])
  }

  @Test("Sentences below a report on a page stay, as long as nothing says that they are other articles'")
  func sentencesBelow() {
    let menu = (0..<14).map { "* Menu \($0)" }
    let table = (0..<30).map { "| \($0) |" }
    let article = read(menu + ["Islanders wait for ferries"] + paragraphs(6) + table + paragraphs(1, from: 30))
    #expect(body(article).contains(paragraphs(1, from: 30)[0]))
  }
}
