import Glibc
package import Ingest

/// A file of feeds in OPML.
package enum FeedListFile {
  /// The longest file that is read, in bytes.
  private static let longest = 16 << 20

  /// Reads a list; `-` is standard input.
  ///
  /// - Throws: a mistake if it cannot be read, or is none.
  package static func read(_ path: String) throws(ListingFault) -> SubscriptionList {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw .mistake("\(path): \(String(cString: strerror(errno)))") }
    defer { if descriptor > 0 { close(descriptor) } }
    let bytes = try bytes(of: descriptor, path)
    guard let list = SubscriptionList(decoding: bytes), !list.subscriptions.isEmpty else {
      throw .mistake("\(path): it is no list of feeds (OPML)")
    }
    return list
  }

  /// Writes a list.
  package static func write(_ list: SubscriptionList, to descriptor: Int32) throws(ListingFault) {
    var sink = ByteSink(descriptor: descriptor)
    sink.bytes = Array(list.opml.utf8)
    do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
  }

  private static func bytes(of descriptor: Int32, _ path: String) throws(ListingFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .mistake("\(path): \(String(cString: strerror(errno)))") }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= longest else { throw .mistake("\(path): it is longer than \(longest >> 20) MB") }
    }
  }
}
