/// How a server answers; each time it closes the connection afterwards.
package enum LoopbackReply: Sendable {
  case bytes([UInt8])
  /// One byte after another, and so many milliseconds between two.
  case drip([UInt8], milliseconds: Int)
  /// A piece after the head, again and again for as long as the other side takes it.
  case endless(head: String, piece: [UInt8])
  /// The bytes, and then nothing until the other side says or ends something.
  case open([UInt8])

  /// An answer with a length.
  package static func answer(_ status: String = "200 OK", _ headers: [String] = [], body: [UInt8]) -> LoopbackReply {
    let head = ["HTTP/1.1 \(status)", "Connection: close", "Content-Length: \(body.count)"] + headers
    return .bytes(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
  }

  package static func answer(_ status: String = "200 OK", _ headers: [String] = [], _ text: String = "")
    -> LoopbackReply
  {
    answer(status, headers, body: Array(text.utf8))
  }

  package static func redirect(_ status: Int, to location: String) -> LoopbackReply {
    answer("\(status) Elsewhere", ["Location: \(location)"])
  }

  /// Nothing, until the other side goes.
  package static let silence = LoopbackReply.open([])

  /// The bytes just as they are.
  package static func raw(_ text: String) -> LoopbackReply {
    .bytes(Array(text.utf8))
  }
}
