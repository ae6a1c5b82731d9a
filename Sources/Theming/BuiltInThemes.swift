import Themes

/// The theme files that are built into the program.
enum BuiltInThemes {
  /// Their names, sorted.
  static var names: [String] {
    files { $0.compactMap { stem(of: $0) } }.sorted()
  }

  /// The bytes of a theme file; nil when no theme of the name is built in.
  static func bytes(named name: String) -> [UInt8]? {
    files { files in
      files.first { stem(of: $0) == name }.map { Array(UnsafeBufferPointer(start: $0.bytes, count: $0.count)) }
    }
  }

  private static func stem(of file: dateline_themes_file) -> String? {
    file.name.map { ThemeShelf.name(ofFile: String(cString: $0)) }
  }

  private static func files<Result>(_ body: (UnsafeBufferPointer<dateline_themes_file>) -> Result) -> Result {
    var count = 0
    let first = dateline_themes_files(&count)
    return body(UnsafeBufferPointer(start: first, count: count))
  }
}
