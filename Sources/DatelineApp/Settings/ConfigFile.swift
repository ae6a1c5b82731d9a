import Screen
import TOMLKit
import Theming

/// The config file: TOML, every key documented, an unknown one refused.
package enum ConfigFile {
  /// A key of the config file, and what it means.
  package struct Key: Sendable {
    package let name: String
    /// The value that holds without it, as TOML writes it.
    package let standard: String
    package let meaning: String
  }

  /// Every key there is, in the order of the documentation.
  package static let keys = [
    Key(name: "theme", standard: "\"default\"", meaning: "The theme's name; `dateline themes` lists them."),
    Key(name: "text-width", standard: "72", meaning: "The reading width of the text, in columns, 20 to 200."),
    Key(
      name: "furniture",
      standard: "false",
      meaning: "Whether furniture (section labels, related links) shows from the start."
    ),
    Key(name: "ascii", standard: "false", meaning: "Whether lines, bars and marks are drawn in ASCII only."),
    Key(
      name: "read-after",
      standard: "2",
      meaning: "The seconds an article is open before it counts as read, 0 to 3600; false: only a key makes it read."
    ),
    Key(name: "watch", standard: "true", meaning: "Whether open folders are watched for new articles."),
    Key(
      name: "restore",
      standard: "true",
      meaning: "Whether Dateline comes back to the place, filter and order that were left."
    ),
    Key(
      name: "library",
      standard: "\"\"",
      meaning: "The library's file; empty: library.sqlite in the data folder. --library and DATELINE_LIBRARY go before."
    ),
  ]

  /// What `dateline config` prints: where the file is read from, and a file that changes nothing.
  package static func documented(readFrom path: String?) -> String {
    let place = path.map { TextGate.shown($0, as: .line) } ?? "nowhere: there is no home folder"
    return "# Dateline's config, read from \(place)\n\n" + documented
  }

  /// A config file with every key at its standard value, commented.
  package static var documented: String {
    keys.map { "# \($0.meaning)\n# \($0.name) = \($0.standard)\n" }.joined(separator: "\n")
  }

  /// Reads a config file.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - path: the file's path, for the message.
  /// - Returns: the settings; what the file leaves out is standard.
  /// - Throws: `Mistake` for the first fault: not TOML, an unknown key, a value of the wrong kind.
  package static func settings(from text: String, path: String) throws(Mistake) -> Settings {
    let bytes = Array(text.utf8)
    if let start = DottedLines.first(in: bytes) {
      let line = bytes[..<start].count { $0 == 0x0A } + 1
      throw Mistake("\(path):\(line): the line has too many dots")
    }
    var settings = Settings()
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw Mistake("\(path):\(error.source.begin.line): \(error.description)")
    } catch {
      throw Mistake("\(path): it is not TOML")
    }
    for key in table.keys.sorted() {
      guard let fault = apply(key, table, to: &settings) else { continue }
      throw Mistake("\(path):\(line(of: key, in: text)): \(fault)")
    }
    return settings
  }

  /// Takes over one key; returns what is wrong with it, or nil.
  private static func apply(_ key: String, _ table: TOMLTable, to settings: inout Settings) -> String? {
    switch key {
    case "theme":
      guard let name = table[key]?.string else { return "theme is a name in quotation marks" }
      settings.theme = name
    case "text-width":
      guard let width = table[key]?.int, Settings.textWidths.contains(width) else {
        return "text-width is a number from 20 to 200"
      }
      settings.textWidth = width
    case "read-after":
      if table[key]?.bool == false {
        settings.readAfter = nil
      } else {
        guard let value = table[key], let seconds = value.double ?? value.int.map(Double.init),
          Settings.readAfters.contains(seconds)
        else { return "read-after is a number of seconds from 0 to 3600, or false" }
        settings.readAfter = seconds
      }
    case "library":
      guard let path = table[key]?.string else { return "library is a path in quotation marks" }
      settings.library = path.isEmpty ? nil : path
    case "furniture": return apply(key, table, to: &settings.furniture)
    case "ascii": return apply(key, table, to: &settings.ascii)
    case "watch": return apply(key, table, to: &settings.watch)
    case "restore": return apply(key, table, to: &settings.restore)
    default:
      return "there is no key \(key); `dateline config` lists those there are"
    }
    return nil
  }

  private static func apply(_ key: String, _ table: TOMLTable, to setting: inout Bool) -> String? {
    guard let value = table[key]?.bool else { return "\(key) is true or false" }
    setting = value
    return nil
  }

  /// The line, from 1, that sets a top-level key.
  ///
  /// TOMLKit tells no places of keys, so the text is searched.
  private static func line(of key: String, in text: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = lines.firstIndex { line in
      let words = line.drop { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\"" || $0 == "'" }
      return words.hasPrefix(key)
    }
    return (place ?? 0) + 1
  }
}
