import Foundation

/// Reads files of one JSON object a line.
enum JSONLines {
  /// The rows of a file; nil if there is no such file.
  ///
  /// It throws a `GoldFault` for the first line that cannot be read, or the system's own error.
  static func rows<Row: Decodable>(_: Row.Type, in path: String) throws -> [Row]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try rows(of: Data(contentsOf: URL(fileURLWithPath: path)), named: path)
  }

  /// The rows of lines; blank ones hold none.
  static func rows<Row: Decodable>(of lines: Data, named path: String) throws -> [Row] {
    let decoder = JSONDecoder()
    return try lines.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap { place, line in
      guard line.contains(where: { $0 > 0x20 }) else { return nil }
      do {
        return try decoder.decode(Row.self, from: line)
      } catch {
        throw GoldFault(path: path, line: place + 1, reason: "\(error)")
      }
    }
  }
}
