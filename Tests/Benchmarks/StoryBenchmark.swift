import Analysis
import Ingest
import News
import PseudoTerminal

/// What stories cost: what tells them of an article, on the hands that read, and how a month of articles is gathered.
enum StoryBenchmark {
  static func run(_ place: Place, _ report: inout Report) throws {
    let most = 33_000
    report.part("Stories (one core)")
    let articles = (0..<most).map { number in
      let article = PlainText.article(of: Text(NewsMaker.article(number)))
      return AnnotatedArticle(
        article: article,
        annotations: number < 4_000 ? Analyst.annotations(of: article, language: "en") : Annotations(),
        origin: Origin(.file(""))
      )
    }
    var start = WatchedProgram.now
    let signatures = articles.map { StoryReader.signature(of: $0) }
    let reading = (WatchedProgram.now - start) * 1_000 / Double(most)
    report.add("what tells the story of an article", reading, "µs", budget: "a twentieth of the import's 200 µs")
    for count in [3_300, most] {
      let members = signatures.prefix(count).enumerated().map { number, signature in
        StoryMember(ArticleID(number), day: number * 30 / count, signature: signature)
      }
      start = WatchedProgram.now
      let links = StoryFinder.links(of: members)
      let taken = WatchedProgram.now - start
      let name = "a month of \(count) articles gathered (\(links.count) links)"
      report.add(name, taken * 1_000 / Double(count), "µs an article", budget: "a tenth of the import's 200 µs")
    }
  }
}
