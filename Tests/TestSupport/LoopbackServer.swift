import Foundation
import Glibc
import Synchronization

/// A server on this machine that answers as it is told, however badly; it goes when the test ends.
package final class LoopbackServer: Sendable {
  package let port: UInt16
  private let listener: Int32
  private let log = Mutex<[LoopbackRequest]>([])
  private let busy = Mutex((now: 0, most: 0))

  /// Begins to answer.
  package init(_ answer: @escaping @Sendable (LoopbackRequest) -> LoopbackReply) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isListening = withUnsafeMutableBytes(of: &address) { bytes in
      let address = bytes.assumingMemoryBound(to: sockaddr.self).baseAddress
      return address.map {
        bind(listener, $0, length) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard isListening == true else { throw POSIXError(.EADDRNOTAVAIL) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [weak self] in
      // Closed by who waits on it: its number would mean another server's before this thread has noticed.
      defer { close(listener) }
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        guard let self else {
          close(connection)
          return
        }
        Thread.detachNewThread { self.serve(connection, answer) }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
  }

  /// The address of something on the server.
  package func address(_ path: String = "/") -> String {
    "http://127.0.0.1:\(port)\(path)"
  }

  /// What it was asked so far, in order.
  package var requests: [LoopbackRequest] { log.withLock { $0 } }
  /// The most requests that were thought about at one time.
  package var mostAtOnce: Int { busy.withLock { $0.most } }

  private func serve(_ connection: Int32, _ answer: (LoopbackRequest) -> LoopbackReply) {
    defer { close(connection) }
    guard let request = Self.read(connection) else { return }
    log.withLock { $0.append(request) }
    busy.withLock { busy in
      busy.now += 1
      busy.most = max(busy.most, busy.now)
    }
    let reply = answer(request)
    busy.withLock { $0.now -= 1 }
    switch reply {
    case .bytes(let bytes): _ = Self.send(bytes, to: connection)
    case .drip(let bytes, let milliseconds):
      for byte in bytes where Self.send([byte], to: connection) { usleep(UInt32(milliseconds) * 1_000) }
    case .endless(let head, let piece):
      guard Self.send(Array(head.utf8), to: connection) else { return }
      while Self.send(piece, to: connection) {}
    case .open(let bytes):
      var byte: UInt8 = 0
      _ = Self.send(bytes, to: connection)
      _ = recv(connection, &byte, 1, 0)
    }
  }

  private static func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  private static func read(_ connection: Int32) -> LoopbackRequest? {
    var bytes: [UInt8] = []
    while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8), bytes.count < 65_536 {
      var byte: UInt8 = 0
      guard recv(connection, &byte, 1, 0) == 1 else { return nil }
      bytes.append(byte)
      // What speaks TLS gets its answer at once.
      if bytes == [0x16] { break }
    }
    return LoopbackRequest(String(decoding: bytes, as: UTF8.self))
  }
}
