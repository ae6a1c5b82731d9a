import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// Comparing on the screen, from the key to the columns and back.
@Suite(.serialized) struct CompareProgramTests {
  /// Two reports of one event, and one of another.
  private static func folder() throws -> NewsFolder {
    let news = try NewsFolder()
    try news.write(
      "Pier of Velmora will be rebuilt",
      day: 7,
      "“We will rebuild the old pier before the first storm of autumn,” Ada Brandt said at the harbour of Velmora. "
        + "“Nobody will pay for it twice.”"
    )
    try news.write(
      "Velmora rebuilds its old pier",
      day: 6,
      "“The old pier will be rebuilt before the first storm of autumn,” Ada Brandt said at the harbour of Velmora."
    )
    return news
  }

  @Test func markedArticlesStandInColumnsAndTheScreenComesBack() throws {
    let news = try Self.folder()
    let run = try news.open()
    defer { run.end() }
    #expect(run.comesToShow("5 articles"))
    run.press("ggvjv", settle: 150)
    run.press("x", settle: 300)
    let screen = run.redrawn()
    #expect(screen.contains("2statements,1inmorethanonearticle"), "\(screen)")
    #expect(screen.contains("from2026-03-06to2026-03-07"), "\(screen)")
    #expect(screen.contains("#1,reworded") && screen.contains("AdaBrandtonly"), "\(screen)")
    run.press("q", settle: 150)
    let back = run.redrawn()
    #expect(back.contains("5articles") && !back.contains("reworded"), "\(back)")
    run.press("Q", settle: 50)
    #expect(run.ending() == .exit(0))
  }

  @Test func anArticleIsComparedWithItsStory() throws {
    let news = try Self.folder()
    let environment = ["DATELINE_LIBRARY": news.library]
    _ = try Program.run(["import", news.path], environment: environment)
    func numbers(_ filter: String) throws -> [String] {
      let listed = try Program.run(["list", "-f", filter, "--jsonl"], environment: environment)
      return try listed.output.split(separator: "\n").compactMap {
        let row = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        return (row?["number"] as? Int).map(String.init)
      }
    }
    let (piers, mines) = (try numbers("title:pier"), try numbers("title:mine"))
    try #require(piers.count == 2 && mines.count == 1, "\(piers) \(mines)")
    let story = try Program.run(["compare", piers[0]], environment: environment)
    #expect(story.code == 0 && story.output.hasPrefix("2 statements, 1 in more than one article\n"), "\(story)")
    let alone = try Program.run(["compare", mines[0]], environment: environment)
    #expect(alone.code == 2 && alone.errors.contains("no other article of its story"), "\(alone)")
    // The one that is named with another story's article leaves the rest of its own story beside it.
    let beside = try Program.run(["compare", piers[0], mines[0]], environment: environment)
    #expect(beside.output.contains("not compared: 1 more article of this story of 2026-03-0"), "\(beside)")
  }
}
