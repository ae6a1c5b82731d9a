/// A page or a text that a crawler kept, as a web archive has it.
package struct WebRecord: Sendable {
  /// Why a record holds nothing to read.
  package enum Fault: Error, Hashable, Sendable {
    /// The server did not give the page: its status.
    case status(Int)
    /// Something that is no page, by its type.
    case other
    case broken
  }

  /// The address it was fetched from.
  package let link: String?
  /// What was given, without what the transfer added.
  package let content: [UInt8]
  /// Whether it is HTML; else plain text.
  package let isPage: Bool
  /// The encoding that the server named.
  package let charset: String?
  /// Whether the content is compressed.
  package let isPacked: Bool

  /// Reads a record with its heads.
  package init(_ record: UnsafeBufferPointer<UInt8>) throws(Fault) {
    guard let head = HeaderBlock(of: record), head.end <= record.count else { throw .broken }
    let payload = UnsafeBufferPointer(rebasing: record[head.end...])
    link = head["warc-target-uri"].map { $0.hasPrefix("<") ? String($0.dropFirst().dropLast()) : $0 }
    let declared = head["content-type"]?.lowercased() ?? ""
    guard declared.hasPrefix("application/http") else {
      isPage = Self.isPage(declared)
      guard isPage || declared.hasPrefix("text/plain") else { throw .other }
      content = Array(payload)
      charset = Self.charset(declared)
      isPacked = false
      return
    }
    guard let answer = HeaderBlock(of: payload), answer.end <= payload.count else { throw .broken }
    let status = answer.opening.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    guard status == 200 else { throw .status(status) }
    let type = answer["content-type"]?.lowercased() ?? ""
    isPage = Self.isPage(type)
    guard isPage || type.hasPrefix("text/plain") else { throw .other }
    let body = UnsafeBufferPointer(rebasing: payload[answer.end...])
    let isChunked = answer["transfer-encoding"]?.lowercased().contains("chunked") == true
    content = isChunked ? Self.unchunked(body) : Array(body)
    charset = Self.charset(type)
    isPacked = content.starts(with: [0x1F, 0x8B])
  }

  /// Whether a record of these heads may hold something to read.
  static func mayHoldText(_ head: HeaderBlock) -> Bool {
    switch head["warc-type"]?.lowercased() {
    case "response", "resource", "conversion": true
    default: false
    }
  }

  private static func isPage(_ type: String) -> Bool {
    type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
  }

  private static func charset(_ type: String) -> String? {
    let parts = type.split(separator: ";").dropFirst().map { $0.drop { $0 == " " } }
    guard let part = parts.first(where: { $0.hasPrefix("charset=") }) else { return nil }
    return String(part.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" && $0 != " " })
  }

  /// The parts of a chunked body put together (RFC 9112); a body that is not chunked after all stays as it is.
  private static func unchunked(_ body: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    while at < body.count, let line = body[at...].prefix(1_024).firstIndex(of: 0x0A) {
      let digits = body[at..<line].prefix { Bytes.isPlain($0) }
      guard !digits.isEmpty, digits.count <= 8, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
      else {
        return at == 0 ? Array(body) : result
      }
      if size == 0 { return result }
      let end = min(line + 1 + size, body.count)
      result.append(contentsOf: body[(line + 1)..<end])
      at = end
      while at < body.count, Bytes.isLineEnd(body[at]) { at += 1 }
    }
    return result
  }
}
