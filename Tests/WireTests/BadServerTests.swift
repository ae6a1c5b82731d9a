import Foundation
import TestSupport
import Testing
import Wire

/// Servers that misbehave: each costs little, and is told of in one sentence.
@Suite struct BadServerTests {
  @Test func aRedirectCircleEnds() throws {
    let server = try LoopbackServer { request in .redirect(302, to: request.path == "/a" ? "/b" : "/a") }
    #expect(try FetchDesk.fault(server.address("/a")) == .redirectCircle)
    #expect(server.requests.count == 2)
  }

  @Test func endlessRedirectsEnd() throws {
    let server = try LoopbackServer { request in .redirect(301, to: request.path + "x") }
    #expect(try FetchDesk.fault(server.address("/")) == .tooManyRedirects)
    #expect(server.requests.count == FetchLimits.usual.redirects + 1)
  }

  @Test(arguments: ["file:///etc/passwd", "gopher://127.0.0.1/", "ftp://127.0.0.1/x", "dict://127.0.0.1:11211/stat"])
  func aRedirectToAnotherSchemeIsNotFollowed(location: String) throws {
    let server = try LoopbackServer { _ in .redirect(302, to: location) }
    let scheme = String(location.prefix { $0 != ":" })
    #expect(try FetchDesk.fault(server.address()) == .foreignScheme(scheme))
  }

  @Test func aRedirectToNothingIsAFault() throws {
    let server = try LoopbackServer { request in
      request.path == "/a" ? .answer("302 Found") : .redirect(302, to: "http://[::zz]/")
    }
    #expect(try FetchDesk.fault(server.address("/a")) == .status(302, retryAfter: nil))
    #expect(try FetchDesk.fault(server.address("/b")) == .notAnAddress("http://[::zz]/"))
  }

  @Test func anEndlessBodyIsCutOff() throws {
    let server = try LoopbackServer { _ in
      .endless(head: "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", piece: [UInt8](repeating: 0x61, count: 65_536))
    }
    #expect(try FetchDesk.fault(server.address()) == .tooLarge(bytes: 1 << 20))
  }

  @Test func aBodyThatIsAnnouncedAsTooLargeIsNotFetched() throws {
    let server = try LoopbackServer { _ in .raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nabc") }
    #expect(try FetchDesk.fault(server.address()) == .tooLarge(bytes: 1 << 20))
  }

  @Test func aGzipBombIsCutOff() throws {
    let zeros = try Self.output(of: "head -c 67108864 /dev/zero | gzip -9")
    #expect(zeros.count < 1 << 17)
    let server = try LoopbackServer { _ in .answer("200 OK", ["Content-Encoding: gzip"], body: zeros) }
    #expect(try FetchDesk.fault(server.address()) == .tooLarge(bytes: 1 << 20))
  }

  @Test func gzipIsUnpacked() throws {
    let packed = try Self.output(of: "printf '<rss>one</rss>' | gzip")
    let server = try LoopbackServer { _ in .answer("200 OK", ["Content-Encoding: gzip"], body: packed) }
    #expect(try FetchDesk.fetch(server.address()).get().text == "<rss>one</rss>")
  }

  @Test func brokenGzipIsAFault() throws {
    let server = try LoopbackServer { _ in .answer("200 OK", ["Content-Encoding: gzip"], "this is not packed") }
    #expect(try FetchDesk.fault(server.address()) == .garbled)
  }

  @Test func aSlowDripIsNotWaitedFor() throws {
    let server = try LoopbackServer { _ in
      .drip(Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + [UInt8](repeating: 0x61, count: 10_000), milliseconds: 50)
    }
    var limits = FetchDesk.limits
    limits.whole = 600
    #expect(try FetchDesk.fault(server.address(), limits: limits) == .timedOut)
  }

  @Test func tooFewBytesASecondAreNotWaitedFor() throws {
    let server = try LoopbackServer { _ in
      .drip(Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + [UInt8](repeating: 0x61, count: 10_000), milliseconds: 50)
    }
    var limits = FetchDesk.limits
    (limits.whole, limits.slowBytes, limits.slowSeconds) = (30_000, 1_000, 1)
    let start = ContinuousClock.now
    #expect(try FetchDesk.fault(server.address(), limits: limits) == .timedOut)
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func slowRedirectsHaveTheTimeOfOneRequest() throws {
    let server = try LoopbackServer { request in
      usleep(200_000)
      return .redirect(302, to: request.path + "x")
    }
    var limits = FetchDesk.limits
    limits.whole = 700
    #expect(try FetchDesk.fault(server.address(), limits: limits) == .timedOut)
    #expect(server.requests.count < 6)
  }

  @Test func silenceIsNotWaitedFor() throws {
    let server = try LoopbackServer { _ in .silence }
    var limits = FetchDesk.limits
    limits.whole = 300
    #expect(try FetchDesk.fault(server.address(), limits: limits) == .timedOut)
  }

  @Test func aLengthThatIsTooLongIsACut() throws {
    let server = try LoopbackServer { _ in .raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc") }
    #expect(try FetchDesk.fault(server.address()) == .cut)
  }

  @Test func aLengthThatIsTooShortEndsThere() throws {
    let server = try LoopbackServer { _ in .raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc") }
    #expect(try FetchDesk.fetch(server.address()).get().text == "ab")
  }

  @Test func aLengthThatIsNoNumberIsGarbled() throws {
    let server = try LoopbackServer { _ in .raw("HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nabc") }
    #expect(try FetchDesk.fault(server.address()) == .garbled)
  }

  @Test(arguments: ["zz\r\nabc", "fffffffffffffffffffff\r\nabc", "5\r\nabc", "3\r\nabcdef\r\n0\r\n\r\n"])
  func garbageInChunksIsAFault(body: String) throws {
    let server = try LoopbackServer { _ in .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body) }
    let fault = try FetchDesk.fault(server.address())
    #expect(fault == .cut || fault == .garbled)
  }

  @Test(arguments: ["", "H", "HTTP/1.1 200 OK\r\nContent-Le"])
  func aConnectionThatEndsIsACut(bytes: String) throws {
    let server = try LoopbackServer { _ in .raw(bytes) }
    let fault = try FetchDesk.fault(server.address())
    #expect(fault == .cut || fault == .garbled)
  }

  @Test func whatIsNotHTTPIsGarbled() throws {
    let server = try LoopbackServer { _ in .raw("SSH-2.0-OpenSSH_9.2\r\nwelcome\r\n") }
    #expect(try FetchDesk.fault(server.address()) == .garbled)
  }

  @Test func enormousHeadersAreCutOff() throws {
    let header = "X-Long: " + String(repeating: "a", count: 1_000) + "\r\n"
    let server = try LoopbackServer { _ in .endless(head: "HTTP/1.1 200 OK\r\n", piece: Array(header.utf8)) }
    #expect(try FetchDesk.fault(server.address()) == .headTooLarge)
  }

  @Test func oneEndlessHeaderIsCutOff() throws {
    let server = try LoopbackServer { _ in
      .endless(head: "HTTP/1.1 200 OK\r\nX-Long: ", piece: [UInt8](repeating: 0x61, count: 65_536))
    }
    #expect(try FetchDesk.fault(server.address()) != nil)
  }

  @Test func TLSWithAPlainServerIsNotTrusted() throws {
    let server = try LoopbackServer { _ in .answer("200 OK", [], "plain") }
    #expect(try FetchDesk.fault("https://127.0.0.1:\(server.port)/") == .noTLS(host: "127.0.0.1"))
  }

  @Test func gzipInGzipInGzipIsNotUnpackedForEver() throws {
    let zeros = try Self.output(of: "head -c 67108864 /dev/zero | gzip -9 | gzip -9 | gzip -9")
    let layers = Array(repeating: "gzip", count: 60).joined(separator: ", ")
    for encoding in ["gzip, gzip, gzip", layers] {
      let server = try LoopbackServer { _ in .answer("200 OK", ["Content-Encoding: \(encoding)"], body: zeros) }
      let fault = try FetchDesk.fault(server.address())
      #expect(fault == .tooLarge(bytes: 1 << 20) || fault == .garbled, "\(encoding.count)")
    }
  }

  @Test(arguments: [400, 403, 404, 410, 500, 503, 599])
  func whatIsRefusedIsToldByItsNumber(status: Int) throws {
    let server = try LoopbackServer { _ in .answer("\(status) No", [], "a page about it") }
    #expect(try FetchDesk.fault(server.address()) == .status(status, retryAfter: nil))
    #expect(FetchFault.status(status, retryAfter: nil).sentence.contains("\(status)"))
  }

  @Test func aServerThatAsksToWaitIsLeftAlone() throws {
    let server = try LoopbackServer { _ in .answer("429 Too Many Requests", ["Retry-After: 3600"]) }
    var limits = FetchDesk.limits
    limits.requestsPerHost = 1
    let requests = try (0..<3).map { FetchRequest($0, try WebAddress(server.address("/\($0)")), mayBePrivate: true) }
    var faults: [FetchFault] = []
    Fetcher(agent: "Dateline", limits: limits).fetch(requests) { _, outcome in
      if case .failure(let fault) = outcome { faults.append(fault) }
      return []
    }
    #expect(faults == [.status(429, retryAfter: 3_600), .mustWait(seconds: 3_600), .mustWait(seconds: 3_600)])
    #expect(server.requests.count == 1)
  }

  @Test func anUnaskedFor304IsAFault() throws {
    let server = try LoopbackServer { _ in .answer("304 Not Modified") }
    #expect(try FetchDesk.fault(server.address()) == .status(304, retryAfter: nil))
  }

  @Test func aClosedPortTakesNoConnections() throws {
    let port = try LoopbackServer { _ in .silence }.port
    #expect(try FetchDesk.fault("http://127.0.0.1:\(port)/") == .noConnection("127.0.0.1"))
  }

  @Test func aNameWithoutAServerIsTold() throws {
    #expect(try FetchDesk.fault("http://nowhere.invalid/") == .unknownHost("nowhere.invalid"))
  }

  static func output(of command: String) throws -> [UInt8] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(data)
  }
}
