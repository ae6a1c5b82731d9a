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
      case "/locked":
        // ana:secret
        request.headers["authorization"] == "Basic YW5hOnNlY3JldA=="
          ? .answer("200 OK", [], Self.feed) : .answer("401 Unauthorized")
      case "/teasers": .answer("200 OK", [], Self.teasers)
      case "/pier": .answer("200 OK", ["Content-Type: text/html"], Self.page)
      case "/gone": .answer("410 Gone")
      case "/old": .redirect(301, to: "/feed")
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
    #expect(nothing.code == 0 && nothing.output == "no feed is due; `dateline fetch --all` does not wait\n")
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
    #expect(unasked.code == 2 && unasked.errors.contains("only for a feed added with"))
    #expect(try run("feeds", "list").code == 1)
    #expect(server.requests.map(\.path) == ["/none"])
  }

  @Test func aFeedMayBringWholePages() throws {
    _ = try run("feeds", "add", "--private", server.address("/teasers"))
    #expect(try run("show", "1").output.contains("gulls") == false)
    #expect(try run("feeds", "set", "--full", "teasers").output == "1 feed changed\n")
    #expect(try run("feeds").output.contains("whole pages"))
    let fetched = try run("fetch")
    #expect(fetched.code == 0 && fetched.output.contains("Velmora Teasers: 1 updated"))
    #expect(try run("list", "-f", "gulls").output.contains("Pier opens"))
    #expect(try run("feeds", "set", "--no-full", "teasers").code == 0)
    #expect(try run("feeds").output.contains("whole pages") == false)
    #expect(try run("feeds", "set", "teasers").code == 2)
  }

  @Test func aPasswordShowsNowhereUnlessAskedFor() throws {
    let port = server.port
    let added = try run("feeds", "add", "--private", "http://ana:secret@127.0.0.1:\(port)/locked")
    #expect(added.code == 0, "\(added.errors)")
    let wrong = try run("feeds", "add", "--private", "http://ana:secret@127.0.0.1:\(port)/none")
    let odd = try run("feeds", "remove", "http://ana:secret@nowhere.example/")
    var said = [added, wrong, odd].map { $0.output + $0.errors }
    for command in [
      ["feeds"], ["feeds", "list", "--jsonl"], ["feeds", "export"], ["fetch", "--all"], ["fetch", "--all", "--json"],
      ["export"], ["list", "--json"], ["status"], ["doctor"], ["list", "http://ana:secret@127.0.0.1:\(port)/locked"],
    ] {
      let answer = try Program.run(command, environment: environment)
      #expect(answer.code == 0, "\(command): \(answer.errors)")
      said.append(answer.output + answer.errors)
    }
    for words in said { #expect(!words.contains("secret") && !words.contains("ana:"), "\(words)") }
    #expect(try run("feeds", "export", "--passwords").output.contains("http://ana:secret@127.0.0.1:\(port)/locked"))
  }

  @Test func aFeedThatFailsSaysWhyAndWhenItIsAskedAgain() throws {
    let list = """
      <opml version="2.0"><body><outline text="Old Wire" xmlUrl="\(server.address("/gone"))"/>
      <outline text="Lost Wire" xmlUrl="\(server.address("/none"))"/></body></opml>
      """
    #expect(try run("feeds", "import", try home.write(list, to: "feeds.opml")).code == 0)
    #expect(try run("feeds", "set", "--private", "wire").output == "2 feeds changed\n")
    let fetched = try run("fetch")
    #expect(fetched.code == 3)
    #expect(fetched.output.contains("Old Wire: failed: it is gone for good (410)"))
    #expect(fetched.output.contains("Lost Wire: failed: nothing is there (404)"))
    #expect(fetched.output.hasSuffix("2 feeds: 0 new, 0 updated, 0 known, 2 set aside\n"))
    let listed = try run("feeds").output.split(separator: "\n")
    #expect(listed.count == 2 && listed.allSatisfy { $0.contains("never") && $0.contains("asked again after 2") })
    #expect(try run("fetch").output.hasPrefix("no feed is due"), "neither is due")
  }

  @Test func aFeedThatHasMovedIsFetchedThereAndSaidSo() throws {
    let list = "<opml><body><outline text='Old Wire' xmlUrl='\(server.address("/old"))'/></body></opml>"
    _ = try run("feeds", "import", try home.write(list, to: "feeds.opml"))
    _ = try run("feeds", "set", "--private", "wire")
    let fetched = try run("fetch").output
    #expect(fetched.contains("Old Wire: 1 new, has moved to \(server.address("/feed"))"))
    #expect(fetched.contains("1 feed, 1 moved for good: 1 new"))
    #expect(try run("feeds").output.contains("has moved to \(server.address("/feed"))"))
    #expect(try run("fetch", server.address("/feed")).output.hasPrefix("1 feed: 0 new"))
    #expect(server.requests.map(\.path) == ["/old", "/feed", "/feed"])
  }

  @Test func withoutFeedsItSaysHowToAddOne() throws {
    _ = try run("import", try home.write("A harbour opens. Ana Weiss was there.", to: "one.txt"))
    for command in ["feeds", "fetch"] {
      let answer = try run(command)
      #expect(answer.code == 1 && answer.errors.contains("`dateline feeds add URL` adds one"), "\(command)")
    }
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

  private var environment: [String: String] {
    ["DATELINE_LIBRARY": home.path(of: "library.sqlite"), "HOME": home.path]
  }

  private func run(_ arguments: String..., secure: Bool = false) throws -> Program.Answer {
    try Program.run(
      arguments,
      environment: environment.merging(secure ? ["DATELINE_SECURE": "1"] : [:]) { $1 }
    )
  }

  private static let teasers = """
    <rss version='2.0'><channel><title>Velmora Teasers</title><item><guid>1</guid><title>Pier opens</title>
    <link>/pier</link><description>It opens.</description></item></channel></rss>
    """

  private static let page = """
    <!doctype html><html><head><title>Pier opens</title></head><body><article><h1>Pier opens</h1>
    <p>The harbour council of Velmora met on Tuesday to see the new pier, which has taken four years to build.</p>
    <p>Nobody had thought of the gulls, which have moved in already and do not mean to leave.</p></article></body></html>
    """

  private static let feed = """
    <rss version='2.0'><channel><title>Velmora News</title><item><guid>1</guid><title>Pier opens</title>
    <description>The pier is open, Ottilie Brandsma said in Japan.</description></item></channel></rss>
    """
}
