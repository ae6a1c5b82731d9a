import Foundation
import TestSupport
import Testing

/// Feeds by the commands, through the whole program.
@Suite(.serialized) struct FeedCommandTests {
  private let home: TemporaryFolder
  private let server: LoopbackServer

  init() throws {
    home = try TemporaryFolder()
    server = try LoopbackServer { request in
      switch request.path {
      case "/": .answer("200 OK", [], "<html><head><link rel=alternate type='application/rss+xml' href=/feed></head>")
      case "/feed": .answer("200 OK", [], Self.feed)
      case _: .answer("404 Not Found")
      }
    }
  }

  @Test func aFeedIsAddedByItsPageListedAndRemoved() throws {
    let added = try run("feeds", "add", "--private", "--folder", "press", server.address())
    #expect(added.code == 0 && added.output.contains("Velmora News: 1 new"))
    let list = try run("feeds")
    #expect(list.code == 0 && list.output.contains("press") && list.output.contains(server.address("/feed")))
    let opened = try run("list", server.address("/feed"))
    #expect(opened.code == 0 && opened.output.contains("Pier opens"))
    let opml = try run("feeds", "export").output
    #expect(opml.contains("xmlUrl=\"\(server.address("/feed"))\""))
    let removed = try run("feeds", "remove", "velmora")
    #expect(removed.code == 0 && removed.output.hasPrefix("1 feed removed"))
    #expect(try run("feeds").code == 1)
    #expect(try run("list").output.contains("Pier opens"))
    let list2 = try home.write(opml, to: "feeds.opml")
    #expect(try run("feeds", "import", list2).output == "1 feed added, 0 known already\n")
    #expect(try run("forget", "--yes", server.address("/feed")).code == 0)
    #expect(try run("list").code == 1)
  }

  @Test func aFetchReportsFeedByFeed() throws {
    _ = try run("feeds", "add", "--private", server.address("/feed"))
    let nothing = try run("fetch")
    #expect(nothing.code == 0 && nothing.output == "0 feeds: 0 new articles\n")
    let all = try run("fetch", "--all", "--json")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [String: Any])
    #expect(report["new"] as? Int == 0 && report["known"] as? Int == 1 && report["failed"] as? Int == 0)
    #expect(try run("fetch", "nobody").code == 2)
  }

  @Test func whatIsNoFeedIsAMistake() throws {
    for (address, words) in [
      (server.address("/none"), "404"), ("file:///etc/passwd", "only http and https"), ("a b", "not an address"),
    ] {
      let answer = try run("feeds", "add", "--private", address)
      #expect(answer.code == 2 && answer.errors.contains(words), "\(answer.errors)")
    }
    let unasked = try run("feeds", "add", server.address("/feed"))
    #expect(unasked.code == 2 && unasked.errors.contains("not fetched unasked"))
    #expect(try run("feeds", "list").code == 1)
    #expect(server.requests.map(\.path) == ["/none"])
  }

  @Test func theNetworkCanBeTurnedOff() throws {
    let answer = try run("feeds", "add", "--private", server.address("/feed"), secure: true)
    #expect(answer.code == 2 && answer.errors.contains("turned off"))
    #expect(server.requests.isEmpty)
  }

  @Test func aListThatNamesCommandsOrFilesIsData() throws {
    let list = """
      <opml version="2.0"><body><outline text="a" xmlUrl="file:///etc/passwd"/>
      <outline text="b" xmlUrl="exec:touch /tmp/x"/><outline text="c" xmlUrl="|cat"/>
      <outline text="d" xmlUrl="https://news.example/feed"/></body></opml>
      """
    let answer = try run("feeds", "import", try home.write(list, to: "evil.opml"))
    #expect(answer.code == 2 && answer.output.hasPrefix("1 feed added"))
    #expect(try run("feeds", "list", "--jsonl").output.split(separator: "\n").count == 1)
  }

  private func run(_ arguments: String..., secure: Bool = false) throws -> Program.Answer {
    let environment = ["DATELINE_LIBRARY": home.path(of: "library.sqlite"), "HOME": home.path]
    return try Program.run(
      arguments,
      environment: environment.merging(secure ? ["DATELINE_SECURE": "1"] : [:]) { $1 }
    )
  }

  private static let feed = """
    <rss version='2.0'><channel><title>Velmora News</title><item><guid>1</guid><title>Pier opens</title>
    <description>The pier is open, Ottilie Brandsma said in Japan.</description></item></channel></rss>
    """
}
