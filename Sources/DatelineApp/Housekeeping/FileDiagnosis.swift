import Analysis
import Glibc
import Ingest
import News
import Newsroom
import Screen
import Storage

/// How a file is understood: what it is taken for and why, and field by field how its first articles come out of it.
package struct FileDiagnosis {
  /// So much of a file is read; more takes long, and says little else.
  private static let mostBytes = 256 << 20

  private let path: String
  private let inspection: SourceInspection

  /// Looks at a file; nothing of it is kept.
  ///
  /// - Parameters:
  ///   - path: a file.
  ///   - map: what the user says of the fields of dumps.
  ///   - stop: ends the reading early.
  /// - Throws: a mistake if there is no such file.
  package init(of path: String, map: RecordNames = .none, stop: StopRequest? = nil) throws(ListingFault) {
    if let absence = Input.path(path).absence { throw .mistake("\(path): \(absence)") }
    guard !Self.isFolder(path) else { throw .mistake("\(path) is a folder; name a file in it") }
    self.path = path
    var line = ProgressLine()
    do throws(LibraryFault) {
      inspection = try SourceInspection(of: path, map: map.map, most: Self.mostBytes) { progress in
        line.show(progress)
        return stop?.isGiven != true
      }
    } catch {
      line.clear()
      throw .library(error)
    }
    line.clear()
  }

  /// Whether a file is a library, or another database, rather than something to read.
  package static func isDatabase(_ path: String) -> Bool {
    guard let file = fopen(path, "r") else { return false }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: 16)
    return fread(&head, 1, 16, file) == 16 && head.starts(with: "SQLite format 3".utf8)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Writes what was seen, for people or as one JSON object.
  ///
  /// It throws `incomplete`, after all is written, if nothing could be read.
  package func write(asJSON: Bool, to descriptor: Int32) throws(ListingFault) {
    var sink = ByteSink(descriptor: descriptor)
    sink.bytes =
      asJSON
      ? DiagnosisMembers(path: path, inspection: inspection).json
      : Array(DiagnosisSheet(path: path, inspection: inspection).lines.joined(separator: "\n").utf8) + [0x0A]
    do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
    if inspection.articles == 0 { throw .incomplete }
  }
}
