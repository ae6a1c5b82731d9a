internal import CMail

/// A message: what it says, decoded.
package struct MailMessage: Equatable, Sendable {
  /// Why a message cannot be read.
  package enum Fault: Error, Hashable, Sendable {
    /// This machine has no GMime.
    case unavailable
    case notMail
    /// It has no text, only attachments or nothing.
    case noText
  }

  package let subject: String?
  /// The name of who sent it, else the host of the address.
  package let sender: String?
  /// As it is written.
  package let date: String?
  package let language: String?
  package let link: String?
  /// The text, if it has one for people without a browser.
  package let plain: String?
  package let html: String?

  /// Reads one message with its headers; linear in its length.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
    guard cmail_isAvailable() else { throw .unavailable }
    let read = bytes.withMemoryRebound(to: CChar.self) { cmail_read($0.baseAddress, $0.count) }
    guard let read else { throw .notMail }
    defer { cmail_free(read) }
    let message = read.pointee
    subject = Self.text(message.subject).map(RecordArticle.line)
    let name = Self.text(message.sender).map(RecordArticle.line) ?? ""
    let host = Self.text(message.address)?.split(separator: "@").last.map(String.init)
    sender = name.isEmpty || name.contains("@") ? host : name
    date = Self.text(message.date)
    language = Self.text(message.language).map(RecordArticle.line)
    link = Self.text(message.link).flatMap { RecordArticle.link($0.filter { $0 != "<" && $0 != ">" }) }
    plain = Self.text(message.plain)
    html = Self.text(message.html)
    guard plain != nil || html != nil else { throw .noText }
  }

  /// A string of C; nil for none and for an empty one.
  ///
  /// What is no UTF-8 is decoded as a file's text is.
  private static func text(_ characters: UnsafePointer<CChar>?) -> String? {
    guard let characters else { return nil }
    var count = 0
    while characters[count] != 0 { count += 1 }
    guard count > 0 else { return nil }
    return UnsafeBufferPointer(start: characters, count: count).withMemoryRebound(to: UInt8.self) { bytes in
      String(decoding: Document(decoding: bytes, as: .utf8).utf8, as: UTF8.self)
    }
  }
}
