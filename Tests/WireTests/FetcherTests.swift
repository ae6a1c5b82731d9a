import Foundation
import Synchronization
import TestSupport
import Testing
import Wire

/// What a server in order gives.
@Suite struct FetcherTests {
  @Test func anAnswerComesWithWhatToAskNextTime() throws {
    let server = try LoopbackServer { _ in
      .answer(
        "200 OK",
        ["ETag: \"v1\"", "Last-Modified: Mon, 01 Sep 2025 10:00:00 GMT", "Content-Type: text/xml"],
        "<rss/>"
      )
    }
    let answer = try FetchDesk.fetch(server.address("/feed")).get()
    #expect(answer.text == "<rss/>")
    #expect(answer.tag == "\"v1\"")
    #expect(answer.modified == "Mon, 01 Sep 2025 10:00:00 GMT")
    #expect(answer.contentType == "text/xml")
    #expect(answer.moved == nil && !answer.isUnchanged)
    let request = try #require(server.requests.first)
    #expect(request.path == "/feed")
    #expect(request.headers["user-agent"] == "Dateline")
    #expect(request.headers["accept-encoding"]?.contains("gzip") == true)
    #expect(request.headers["cookie"] == nil)
  }

  @Test func whatIsKnownIsNotSentAgain() throws {
    let server = try LoopbackServer { request in
      request.headers["if-none-match"] == "\"v1\"" && request.headers["if-modified-since"] == "yesterday"
        ? .answer("304 Not Modified", ["ETag: \"v1\""]) : .answer("200 OK", [], "all")
    }
    let answer = try FetchDesk.fetch(server.address(), tag: "\"v1\"", modified: "yesterday").get()
    #expect(answer.isUnchanged && answer.body.isEmpty && answer.tag == "\"v1\"")
  }

  @Test func aRedirectForGoodIsTold() throws {
    let server = try LoopbackServer { request in
      switch request.path {
      case "/a": .redirect(301, to: "/b")
      case "/b": .redirect(308, to: "c?x=ü y")
      case "/c?x=%c3%bc%20y", "/c?x=%C3%BC%20y", "/c?x=%c3%bc+y": .answer("200 OK", [], "here")
      case _: .answer("404 Not Found", [], request.path)
      }
    }
    let answer = try FetchDesk.fetch(server.address("/a")).get()
    #expect(answer.text == "here")
    #expect(answer.moved == answer.address)
    #expect(answer.address.text.hasPrefix(server.address("/c?x=")))
  }

  @Test func aRedirectForNowIsNotRemembered() throws {
    let server = try LoopbackServer { request in
      switch request.path {
      case "/a": .redirect(301, to: "/b")
      case "/b": .redirect(302, to: "/c")
      case "/c": .redirect(301, to: "/d")
      case _: .answer("200 OK", [], "here")
      }
    }
    let answer = try FetchDesk.fetch(server.address("/a")).get()
    #expect(answer.address.text == server.address("/d"))
    #expect(answer.moved?.text == server.address("/b"))
  }

  @Test func aPasswordStaysWithItsServer() throws {
    let other = try LoopbackServer { _ in .answer("200 OK", [], "other") }
    let elsewhere = "http://eve:guess@localhost:\(other.port)/"
    let server = try LoopbackServer { request in
      request.path == "/a" ? .redirect(302, to: "/b") : .redirect(302, to: elsewhere)
    }
    let address = "http://ann:se%20cret@127.0.0.1:\(server.port)/a"
    #expect(try FetchDesk.fault(address) == .privateAddress(host: "localhost"))
    let basic = "Basic " + Data("ann:se cret".utf8).base64EncodedString()
    #expect(server.requests.map { $0.headers["authorization"] } == [basic, basic])
    #expect(other.requests.isEmpty)
    #expect(try WebAddress(address).text == server.address("/a"))
    #expect(try WebAddress(address).whole == address)
  }

  @Test func manyAreFetchedAtOnceButFewOfOneHost() throws {
    let server = try LoopbackServer { request in
      usleep(20_000)
      return .answer("200 OK", [], request.path)
    }
    let requests = try (0..<12).map { FetchRequest($0, try WebAddress(server.address("/\($0)")), mayBePrivate: true) }
    var bodies: Set<String> = []
    Fetcher(agent: "Dateline", limits: FetchDesk.limits).fetch(requests) { request, outcome in
      if case .success(let answer) = outcome, answer.text == "/\(request.number)" { bodies.insert(answer.text) }
      return []
    }
    #expect(bodies.count == 12)
    #expect(server.mostAtOnce <= FetchDesk.limits.requestsPerHost)
  }

  @Test func aHostIsLeftAloneBetweenTwoRequests() throws {
    let server = try LoopbackServer { _ in .answer("200 OK", [], "here") }
    var limits = FetchDesk.limits
    limits.pause = 100
    let requests = try (0..<4).map { FetchRequest($0, try WebAddress(server.address("/\($0)")), mayBePrivate: true) }
    let start = ContinuousClock.now
    Fetcher(agent: "Dateline", limits: limits).fetch(requests) { _, _ in [] }
    #expect(ContinuousClock.now - start >= .milliseconds(300))
    #expect(server.requests.count == 4)
  }

  @Test func whatCameMayAskForMore() throws {
    let server = try LoopbackServer { request in .answer("200 OK", [], request.path) }
    var told: [Int] = []
    let first = FetchRequest(1, try WebAddress(server.address("/1")), mayBePrivate: true)
    let second = FetchRequest(2, try WebAddress(server.address("/2")), mayBePrivate: true)
    Fetcher(agent: "Dateline", limits: FetchDesk.limits).fetch([first]) { request, _ in
      told.append(request.number)
      return request.number == 1 ? [second] : []
    }
    #expect(told == [1, 2])
  }

  @Test func whatIsStoppedEndsAtOnce() throws {
    let fetcher = Fetcher(agent: "Dateline", limits: FetchDesk.limits)
    let server = try LoopbackServer { _ in
      fetcher.stop()
      return .silence
    }
    let requests = try (0..<3).map { FetchRequest($0, try WebAddress(server.address("/\($0)")), mayBePrivate: true) }
    let start = ContinuousClock.now
    var faults: [FetchFault] = []
    fetcher.fetch(requests) { _, outcome in
      if case .failure(let fault) = outcome { faults.append(fault) }
      return []
    }
    #expect(faults == [.stopped, .stopped, .stopped])
    #expect(ContinuousClock.now - start < .seconds(4))
  }

  @Test func aNetworkThatIsOffSendsNothing() throws {
    let server = try LoopbackServer { _ in .answer("200 OK", [], "here") }
    let request = FetchRequest(0, try WebAddress(server.address()), mayBePrivate: true)
    var faults: [FetchFault] = []
    Fetcher(agent: "Dateline", isOff: true).fetch([request]) { _, outcome in
      if case .failure(let fault) = outcome { faults.append(fault) }
      return []
    }
    #expect(faults == [.isOff])
    #expect(server.requests.isEmpty)
  }
}
