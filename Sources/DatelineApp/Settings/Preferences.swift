import Foundation

/// The user's own settings, from the config file where it lies.
package enum Preferences {
  /// Reads the config file; without one, the standard settings hold.
  ///
  /// - Throws: `Mistake` for a file that cannot be read or has a fault.
  package static func read(from folders: Folders) throws(Mistake) -> Settings {
    guard let path = folders.configFile, let file = FileHandle(forReadingAtPath: path) else { return Settings() }
    defer { try? file.close() }
    // A config file is a page at most; whatever else lies there is not one.
    guard let data = try? file.read(upToCount: 1 << 16), let text = String(data: data, encoding: .utf8) else {
      throw Mistake("\(path): it is not a text file")
    }
    return try ConfigFile.settings(from: text, path: path)
  }
}
