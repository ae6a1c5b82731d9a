import Foundation

/// Which library it is: where its file lies.
package struct ChosenLibrary: Equatable, Sendable {
  /// The whole path of its file; nil where there is no home folder to keep it in.
  package let path: String?
  /// Whether the command line names it, so that the next command must name it, too.
  package let isNamed: Bool

  /// Finds the file: the first of what the command line names, `DATELINE_LIBRARY`, the config file, the data folder.
  ///
  /// - Parameters:
  ///   - named: what the command line says.
  ///   - settings: what the config file says.
  ///   - environment: for `DATELINE_LIBRARY`, the home folder and the XDG folders.
  ///   - folder: the folder that a relative path starts from.
  package init(
    named: String?,
    settings: Settings,
    environment: [String: String],
    from folder: String = FileManager.default.currentDirectoryPath
  ) {
    isNamed = named?.isEmpty == false
    let named = [named, environment["DATELINE_LIBRARY"]].compactMap(\.self).first { !$0.isEmpty }
    guard let path = named ?? settings.library.map({ Self.expanded($0, environment) }) else {
      path = Folders(environment: environment).library
      return
    }
    // SQLite takes some short names for something else than a file.
    self.path = path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }

  /// The library of a command of this run.
  ///
  /// - Throws: `Mistake` for a fault in the config file.
  package static func current(named: String?) throws(Mistake) -> ChosenLibrary {
    let environment = ProcessInfo.processInfo.environment
    let settings = try Preferences.read(from: Folders(environment: environment))
    return ChosenLibrary(named: named, settings: settings, environment: environment)
  }

  /// The command that mends it.
  package var mending: String {
    guard isNamed, let path else { return "dateline doctor --repair" }
    let isPlain = path.utf8.allSatisfy { byte in
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "/._-+,:@%".utf8.contains(byte)
    }
    // As a shell takes it.
    let words = isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
    return "dateline doctor --repair --library \(words)"
  }

  /// A path of the config file, where no shell has put the home folder in.
  private static func expanded(_ path: String, _ environment: [String: String]) -> String {
    guard path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }
}
