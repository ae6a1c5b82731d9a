import TestSupport
import Testing
import Wire

/// Nothing of this machine or its own network is asked unless the user named it.
@Suite struct PrivateAddressTests {
  @Test(arguments: [
    "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0", "localhost", "[::1]", "[::]",
    "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]",
  ])
  func loopbackIsRefusedHoweverItIsWritten(host: String) throws {
    let server = try LoopbackServer { _ in .answer("200 OK", [], "inside") }
    guard case .privateAddress? = try FetchDesk.fault("http://\(host):\(server.port)/", mayBePrivate: false) else {
      Issue.record("\(host) was asked")
      return
    }
    #expect(server.requests.isEmpty)
  }

  @Test(arguments: [
    "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1",
    "255.255.255.255",
    "[fe80::1]", "[fc00::1]", "[fd12:3456::1]", "[ff02::1]", "[64:ff9b::a00:1]", "[2002:7f00:1::]",
  ])
  func networksOfOnesOwnAreRefused(host: String) throws {
    guard case .privateAddress? = try FetchDesk.fault("http://\(host)/", mayBePrivate: false) else {
      Issue.record("\(host) was asked")
      return
    }
  }

  @Test func aRedirectToAnotherPrivateAddressIsRefused() throws {
    let inside = try LoopbackServer { _ in .answer("200 OK", [], "inside") }
    let target = inside.address("/admin")
    let server = try LoopbackServer { _ in .redirect(302, to: target) }
    #expect(try FetchDesk.fault(server.address()) == .privateAddress(host: "127.0.0.1"))
    #expect(inside.requests.isEmpty)
  }

  /// A server that keeps its connection open gives the next request no way in.
  @Test func aConnectionThatWasAllowedServesNobodyElse() throws {
    let server = try LoopbackServer { _ in .open(Array("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".utf8)) }
    let address = try WebAddress(server.address())
    let allowed = FetchRequest(1, address, mayBePrivate: true)
    let other = FetchRequest(2, address, mayBePrivate: false)
    var faults: [Int: FetchFault] = [:]
    Fetcher(agent: "Dateline", limits: FetchDesk.limits).fetch([allowed]) { request, outcome in
      if case .failure(let fault) = outcome { faults[request.number] = fault }
      return request.number == 1 ? [other] : []
    }
    #expect(faults == [2: .privateAddress(host: "127.0.0.1")])
  }
}
