package import News

/// A page or a text that a crawler kept, as a web archive has it.
package struct WebRecord: Sendable {
  /// Why a record holds nothing to read.
  package enum Fault: Error, Hashable, Sendable {
    /// The server did not give the page: its status.
    case status(Int)
    /// Something that is no page, by its type.
    case other
    case broken
    /// The page is packed in a way that is not known, by its name.
    case packed(String)
  }

  /// The address it was fetched from; nil if that is none of the web.
  package let link: String?
  /// The day it was fetched.
  package let date: CalendarDate?
  /// What was given, without what the transfer added.
  package let content: [UInt8]
  /// Whether it is HTML; else plain text.
  package let isPage: Bool
  /// The encoding that the server named.
  package let charset: String?
  /// Whether the content is compressed; then it is a file as gzip or its like write it.
  package let isPacked: Bool
  /// Whether the crawler, or whoever copied the archive, left the rest out.
  package let isCut: Bool

  /// Reads a record with its heads.
  package init(_ record: UnsafeBufferPointer<UInt8>) throws(Fault) {
    guard let head = HeaderBlock(of: record), let length = Self.length(in: head) else { throw .broken }
    link = head["warc-target-uri"].flatMap { RecordArticle.link(Self.bare($0)) }
    date = head["warc-date"].flatMap { WrittenMoment.moment($0)?.day }
    let payload = UnsafeBufferPointer(rebasing: record[head.end...])
    isCut = payload.count < length || head["warc-truncated"] != nil
    let declared = head["content-type"]?.lowercased() ?? ""
    guard Self.isAnswer(declared) else {
      guard Self.mayHoldText(head, payload) else { throw .other }
      (content, isPacked) = (Array(payload), false)
      isPage = Self.isPage(declared)
      charset = Self.charset(declared)
      return
    }
    guard let answer = HeaderBlock(of: payload) else { throw .broken }
    let status = Self.status(of: answer)
    guard status == 200 else { throw .status(status) }
    let body = UnsafeBufferPointer(rebasing: payload[answer.end...])
    let type = answer["content-type"]?.lowercased() ?? ""
    guard Self.isPage(type) || type.isEmpty && DocumentFormat(of: body) == .page else { throw .other }
    isPage = true
    charset = Self.charset(type)
    let isChunked = answer["transfer-encoding"]?.lowercased().contains("chunked") == true
    let whole = isChunked ? Self.unchunked(body) : Array(body)
    (content, isPacked) = try Self.unwrapped(whole, answer["content-encoding"]?.lowercased() ?? "")
  }

  /// How long the content of a record is, with the heads of the answer, in bytes; nil if it does not say so.
  static func length(in head: HeaderBlock) -> Int? {
    guard head.opening.hasPrefix("WARC/") else { return nil }
    return head["content-length"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// Whether a record of these heads may hold something to read, as far as the beginning of its content tells.
  static func mayHoldText(_ head: HeaderBlock, _ start: UnsafeBufferPointer<UInt8>) -> Bool {
    let type = head["content-type"]?.lowercased() ?? ""
    switch head["warc-type"]?.lowercased() {
    case "response":
      guard isAnswer(type) else { return isPage(type) }
      guard let answer = HeaderBlock(of: start) else { return true }
      let inner = answer["content-type"]?.lowercased() ?? ""
      return status(of: answer) == 200 && (inner.isEmpty || isPage(inner))
    case "resource": return isPage(type)
    case "conversion": return isPage(type) || type.hasPrefix("text/plain")
    default: return false
    }
  }

  private static func isAnswer(_ type: String) -> Bool { type.hasPrefix("application/http") }

  private static func isPage(_ type: String) -> Bool {
    type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
  }

  /// The status of an answer by its first line; 0 if it has none.
  private static func status(of answer: HeaderBlock) -> Int {
    answer.opening.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }

  /// An address without the brackets that some crawlers put around it.
  private static func bare(_ address: String) -> String {
    address.hasPrefix("<") && address.hasSuffix(">") ? String(address.dropFirst().dropLast()) : address
  }

  private static func charset(_ type: String) -> String? {
    let parts = type.split(separator: ";").dropFirst().map { $0.drop { $0 == " " } }
    guard let part = parts.first(where: { $0.hasPrefix("charset=") }) else { return nil }
    return String(part.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" && $0 != " " })
  }
}

// What the transfer added.
extension WebRecord {
  /// The content as a file that can be unpacked, and whether it must be; many crawlers have unpacked it already.
  private static func unwrapped(_ content: [UInt8], _ coding: String) throws(Fault) -> ([UInt8], isPacked: Bool) {
    if content.starts(with: [0x1F, 0x8B]) || content.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return (content, true) }
    if coding == "deflate", let file = gzipped(content) { return (file, true) }
    let isOpen = content.first { $0 > 0x20 } == UInt8(ascii: "<")
    guard isOpen || ["", "identity", "gzip", "x-gzip", "deflate"].contains(coding) else {
      throw .packed(String(coding.prefix(40)))
    }
    return (content, false)
  }

  /// A stream of zlib (RFC 1950) as a file of gzip: both hold the same; nil for anything else.
  private static func gzipped(_ stream: [UInt8]) -> [UInt8]? {
    guard stream.count > 6, stream[0] & 0x0F == 8, (Int(stream[0]) << 8 | Int(stream[1])) % 31 == 0 else { return nil }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + stream[2...] + [0, 0, 0, 0]
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
