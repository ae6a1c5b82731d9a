import Ingest

/// The doors through which sources become articles, one for each kind of format.
struct Doors {
  let map: RecordMap

  /// Reads a stream of a format to its end.
  ///
  /// - Parameters:
  ///   - format: any but `packed`.
  ///   - window: holds the stream's beginning.
  ///   - read: gives the next bytes.
  ///   - intake: takes what is found, in the order of the stream.
  /// - Throws: an obstacle to all of the stream, or to the rest of it.
  func read(
    _ format: DocumentFormat,
    _ window: inout ByteWindow,
    read: ByteWindow.Read,
    into intake: SourceIntake
  ) throws(Obstacle) {
    switch format {
    case .plainText:
      var articles = ArticleWindow()
      try articles.cut(&window, read: read, into: intake)
    case .jsonLines, .json, .table: try DumpDoor(map: map).read(format, &window, read: read, into: intake)
    case .mailbox: try DocumentDoor.readMailbox(&window, read: read, into: intake)
    case .webArchive: try WebArchiveDoor.read(&window, read: read, into: intake)
    case .mail, .page, .feed, .jsonFeed, .opml:
      try DocumentDoor.read(format, &window, read: read, take: intake.take)
    case .packed, .foreign: throw .foreign(format.words)
    }
  }
}
