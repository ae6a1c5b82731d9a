import Foundation
import Ingest
import Testing

/// A feed of invented outlets, kept beside the tests and named after what it shows.
struct FeedFixture: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]

  /// Reads a fixture.
  init(_ name: String) throws {
    self.name = name
    bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
  }

  var testDescription: String { name }

  /// What is read of it.
  func feed(base: String? = nil) -> Feed? {
    FeedReader.feed(in: bytes, base: base)
  }

  /// All fixtures, sorted by name.
  static var all: [FeedFixture] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { try FeedFixture($0) }
    }
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Feeds"
  )
}
