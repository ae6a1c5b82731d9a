import Analysis
import Ingest
import News
import PseudoTerminal
import Reading

/// What comparing costs, from the texts to the lines that are painted: two articles, a story, a great one.
enum ComparisonBenchmark {
  static func run(_ place: Place, _ report: inout Report) throws {
    report.part("Comparing what articles quote (one core)")
    for count in [2, 10, Statements.mostArticles] {
      let articles = (0..<count).map(rendering)
      var best = Double.infinity
      var statements = 0
      for _ in 0..<9 {
        let start = WatchedProgram.now
        let comparison = Statements.comparison(of: articles.map(\.annotated))
        let sheet = ComparisonSheet(comparison, of: articles, columns: 118)
        best = min(best, WatchedProgram.now - start)
        statements = sheet.starts.count
      }
      let name = "\(count) articles lined up and set (\(statements) statements)"
      report.add(name, best, "ms", budget: count > 10 ? "a tenth of a second" : "a frame: 16 ms")
    }
  }

  /// What an outlet made of one text: it cuts paragraphs, and says some words otherwise.
  private static func rendering(_ number: Int) -> ComparedArticle {
    let paragraphs = NewsMaker.article(7).split(separator: "\n\n", omittingEmptySubsequences: true)
    let kept = paragraphs.enumerated().filter { number == 0 || ($0.offset * 7 + number) % 5 > 0 }.map { place, words in
      number > 0 && (place + number) % 3 == 0 ? String(words.replacing(" the ", with: " this ")) : String(words)
    }
    let article = PlainText.article(of: Text(kept.joined(separator: "\n\n") + "\n"))
    let annotations = Analyst.annotations(of: article, language: "en")
    return ComparedArticle(
      id: nil,
      AnnotatedArticle(article: article, annotations: annotations, origin: Origin(.file("outlet \(number)")))
    )
  }
}
