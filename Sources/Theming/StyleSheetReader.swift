import Screen
import TOMLKit

/// Reads the styles of a theme file: `"quote.current" = "ink on highlight bold"`, the same as a table, or tables in
/// tables (`[styles.quote.current]`).
struct StyleSheetReader {
  private(set) var styles: [Role: StyleEntry] = [:]
  private(set) var faults = Faults()

  private static let attributeKeys = Set(ColorWord.attributeNames)

  /// Reads the table `[styles]`.
  mutating func read(_ styles: TOMLTable) {
    // A list of what is left to read, not recursion: a file may nest as deep as it likes.
    var waiting: [(name: String, path: [String], table: TOMLTable)] = [("", ["styles"], styles)]
    while let next = waiting.popLast() {
      for key in next.table.keys {
        guard let value = next.table[key] else { continue }
        let name = next.name.isEmpty ? key : "\(next.name).\(key)"
        let path = next.path + [key]
        if !next.name.isEmpty, readField(key, value, of: next.name, path: path) { continue }
        guard Role(name: name) != nil || Role.names.contains(where: { $0.hasPrefix(name + ".") }) else {
          reportUnknown(name, key: key, isField: !next.name.isEmpty && value.table == nil, path: path)
          continue
        }
        if let table = value.table {
          waiting.append((name, path, table))
        } else {
          readShort(value, of: name, path: path)
        }
      }
    }
  }

  /// Reads `fg = …`, `bold = …` of a style; false when the key is none of a style's own.
  private mutating func readField(
    _ key: String,
    _ value: any TOMLValueConvertible,
    of name: String,
    path: [String]
  ) -> Bool {
    guard key == "fg" || key == "bg" || Self.attributeKeys.contains(key) else { return false }
    guard let role = Role(name: name) else {
      faults.add("“\(name)” is no style by itself", at: path)
      return true
    }
    if let attribute = ColorWord.attribute(key) {
      guard let isOn = value.bool else {
        faults.add("“\(key)” must be true or false", at: path)
        return true
      }
      if isOn { styles[role, default: StyleEntry()].on.insert(attribute) }
      if !isOn { styles[role, default: StyleEntry()].off.insert(attribute) }
    } else if let color = value.string ?? value.int.map(String.init) {
      if key == "fg" { styles[role, default: StyleEntry()].foreground = color }
      if key == "bg" { styles[role, default: StyleEntry()].background = color }
    } else {
      faults.add("“\(key)” must be a colour or the name of a palette entry", at: path)
    }
    return true
  }

  /// Reads `"ink on paper bold"`: a colour, `on` and a colour behind it, attributes, in any order; `no-bold` turns off.
  private mutating func readShort(_ value: any TOMLValueConvertible, of name: String, path: [String]) {
    guard let role = Role(name: name), let text = value.string ?? value.int.map(String.init) else {
      let sentence = "a style is a text as \"ink on paper bold\", or a table of fg, bg and attributes"
      return faults.add(sentence, at: path)
    }
    var entry = StyleEntry()
    var isBackground = false
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if word == "on" {
        isBackground = true
      } else if isBackground {
        entry.background = String(word)
        isBackground = false
      } else if let attribute = ColorWord.attribute(word) {
        entry.on.insert(attribute)
      } else if word.hasPrefix("no-"), let attribute = ColorWord.attribute(word.dropFirst(3)) {
        entry.off.insert(attribute)
      } else if entry.foreground == nil {
        entry.foreground = String(word)
      } else {
        let sentence = "a second colour “\(word)”; the one behind the text follows “on”"
        faults.add(sentence, at: path, word: String(word))
      }
    }
    styles[role] = entry
  }

  private mutating func reportUnknown(_ name: String, key: String, isField: Bool, path: [String]) {
    if isField {
      let known = ["fg", "bg"] + ColorWord.attributeNames
      let sentence = "unknown key “\(key)” of a style\(Spelling.suggestion(for: key, among: known))"
      faults.add(sentence, at: path)
    } else {
      let suggestion = Spelling.suggestion(for: name, among: Role.names)
      faults.add("unknown style “\(name)”\(suggestion)", at: path)
    }
  }
}
