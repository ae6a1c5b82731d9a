import Foundation
import TestSupport
import Testing
import Wire

/// A server that speaks TLS and that nobody vouches for; where there is no `openssl` there is none.
@Suite struct CertificateTests {
  private static let program = "/usr/bin/openssl"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: program)))
  func aCertificateOfItsOwnMakingIsNotTrusted() throws {
    let folder = try TemporaryFolder()
    let (key, certificate) = (folder.path(of: "key.pem"), folder.path(of: "certificate.pem"))
    _ = try BadServerTests.output(
      of: """
        \(Self.program) req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \
        -keyout '\(key)' -out '\(certificate)' 2>&1
        """
    )
    // Its port is free again the next moment, and most likely nobody else takes it.
    let port = try LoopbackServer { _ in .silence }.port
    let server = Process()
    server.executableURL = URL(fileURLWithPath: Self.program)
    server.arguments = ["s_server", "-quiet", "-accept", "127.0.0.1:\(port)", "-cert", certificate, "-key", key]
    (server.standardInput, server.standardOutput) = (Pipe(), Pipe())
    server.standardError = Pipe()
    try server.run()
    defer {
      // It has inherited the signals that a test's thread holds back, and would not hear of a wish to end.
      kill(server.processIdentifier, SIGKILL)
      server.waitUntilExit()
    }
    var fault: FetchFault?
    for _ in 0..<100 {
      fault = try FetchDesk.fault("https://127.0.0.1:\(port)/")
      guard fault == .noConnection("127.0.0.1") else { break }
      usleep(50_000)
    }
    guard case .untrusted(let reason)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(reason.contains("certificate"))
    #expect(fault?.sentence.hasPrefix("the server's certificate cannot be trusted (") == true)
    #expect(fault?.sentence.contains("SSL") == false)
  }
}
