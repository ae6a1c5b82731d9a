import Foundation
import Glibc
import PseudoTerminal
import Synchronization
import TestSupport
import Testing

/// Feeds fetched while somebody reads, and without the screen, from a server on this machine.
@Suite(.serialized) struct FeedReaderTests {
  private let home: TemporaryFolder
  /// Whether the slow feed answers.
  private let isOpen: Gate
  private let server: LoopbackServer

  private final class Gate: Sendable {
    private let state = Mutex(true)
    var isOpen: Bool { state.withLock { $0 } }
    func close() { state.withLock { $0 = false } }
  }

  init() throws {
    home = try TemporaryFolder()
    let isOpen = Gate()
    self.isOpen = isOpen
    server = try LoopbackServer { request in
      switch request.path {
      case "/quick":
        .answer(
          "200 OK",
          [],
          Self.feed("Quick Wire", "Pier opens", "The harbour council met to see it, Ana Weiss said in Japan.")
        )
      case "/slow":
        isOpen.isOpen
          ? .answer(
            "200 OK",
            [],
            Self.feed("Slow Wire", "Ferry late", "Nobody on the quay knew why, and the mail stayed where it was.")
          ) : .silence
      case _: .answer("404 Not Found")
      }
    }
    let list = """
      <opml version="2.0"><body><outline text="Quick Wire" xmlUrl="\(server.address("/quick"))"/>
      <outline text="Slow Wire" xmlUrl="\(server.address("/slow"))"/>
      <outline text="Lost Wire" xmlUrl="\(server.address("/none"))"/></body></opml>
      """
    _ = try Program.run(["feeds", "import", try home.write(list, to: "feeds.opml")], environment: environment)
    let answer = try Program.run(["feeds", "set", "--private", "wire"], environment: environment)
    try #require(answer.output == "3 feeds changed\n", "\(answer.errors)")
  }

  @Test func aKeyFetchesThemAndSaysWhatCame() throws {
    let run = try Program.open([], columns: 120, rows: 30, environment: environment)
    defer { run.end() }
    #expect(run.comesToShow("Who said what"), "there is nothing to read yet")
    run.type("R")
    #expect(run.comesToShow("3 feeds: 2 new, 0 updated, 0 known, 1 set aside; E says why"))
    #expect(run.comesToShow("Pier opens") && run.comesToShow("Ferry late"))
    run.type("E")
    #expect(run.comesToShow("nothing is there (404)"))
    run.type("\u{1B}")
    run.settle(100)
    run.type("R")
    #expect(run.comesToShow("All feeds were fetched a moment ago, or wait after a failure"))
    run.type("Q")
    #expect(run.ending() == .exit(0))
    expectGivenBack(run)
  }

  @Test(arguments: ["\u{3}", "\u{1B}"])
  func aKeyStopsThemAndWhatCameStays(key: String) throws {
    isOpen.close()
    let run = try Program.open([], columns: 120, rows: 30, environment: environment)
    defer { run.end() }
    #expect(run.comesToShow("Who said what"))
    run.type("R")
    #expect(run.comesToShow("fetching 2 of 3"))
    #expect(run.comesToShow("Pier opens"))
    run.type(key)
    // Another key right behind an escape would make one key of both.
    run.settle(200)
    #expect(run.comesToShow("Fetching stopped: 2 of 3 feeds: 1 new, 0 updated, 0 known, 1 set aside; E says why"))
    run.type("\u{3}")
    #expect(run.ending() == .exit(0))
    expectGivenBack(run)
    let left = try Program.run(["list"], environment: environment)
    #expect(left.output.contains("Pier opens") && !left.output.contains("Ferry late"))
    let feeds = try Program.run(["feeds"], environment: environment).output
    #expect(feeds.contains("failed: nothing is there (404)") && !feeds.contains("stopped"))
  }

  @Test func theCommandStopsAtTheFirstWishWithWhatItHas() throws {
    isOpen.close()
    let run = try Program.open(["fetch"], columns: 100, rows: 30, environment: environment)
    defer { run.end() }
    #expect(run.wait { run.words.contains("2of3fetched") }, "\(run.words)")
    run.type("\u{3}")
    #expect(run.ending() == .exit(130))
    #expect(run.words.contains("2of3feeds:1new,0updated,0known,1setaside"), "\(run.words)")
    #expect(run.words.contains("stopped;whatwasreadstaysinthelibrary"))
    #expect(try Program.run(["list"], environment: environment).output.contains("Pier opens"))
  }

  private var environment: [String: String] {
    ["DATELINE_LIBRARY": home.path(of: "library.sqlite"), "HOME": home.path, "XDG_CONFIG_HOME": home.path]
  }

  private static func feed(_ title: String, _ headline: String, _ text: String) -> String {
    """
    <rss version='2.0'><channel><title>\(title)</title><item><guid>1</guid><title>\(headline)</title>
    <link>https://news.example/\(headline.prefix(4))</link><description>\(text)</description></item></channel></rss>
    """
  }
}
