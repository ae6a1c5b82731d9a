import Screen
import TOMLKit

/// Reads one entry of a palette: a colour, or a table of what it is with all colours, with 256, 16 and none.
struct PaletteEntryReader {
  let path: [String]
  private(set) var faults = Faults()

  init(path: [String]) {
    self.path = path
  }

  /// The entry that a value says; nil when it says none.
  mutating func entry(of value: any TOMLValueConvertible) -> PaletteEntry? {
    if let table = value.table { return tiers(of: table) }
    let color = value.string.flatMap { ColorWord.color($0) } ?? value.int.flatMap { ColorWord.color(String($0)) }
    guard let color else {
      faults.add(Self.notAColor(value.string ?? value.int.map(String.init)), at: path, word: value.string)
      return nil
    }
    return PaletteEntry(full: PaletteEntry.Look(color: color), isBare: true)
  }

  private mutating func tiers(of table: TOMLTable) -> PaletteEntry {
    var entry = PaletteEntry()
    for key in table.keys {
      guard let value = table[key] else { continue }
      switch key {
      case "rgb": entry.full = look(of: value, at: key, takesColor: true)
      case "256": entry.at256 = look(of: value, at: key, takesColor: true)
      case "16": entry.at16 = look(of: value, at: key, takesColor: true)
      case "0": entry.at0 = look(of: value, at: key, takesColor: false)
      default: faults.add("unknown key “\(key)”: a palette entry says rgb, 256, 16 and 0", at: path + [key])
      }
    }
    return entry
  }

  /// The look of `208`, `"bright-blue"`, `"black reverse"` or `"bold underline"`.
  private mutating func look(
    of value: any TOMLValueConvertible,
    at key: String,
    takesColor: Bool
  ) -> PaletteEntry.Look? {
    guard let text = value.string ?? value.int.map(String.init) else {
      faults.add("“\(key)” must be a colour or attributes, as \"black reverse\"", at: path + [key])
      return nil
    }
    var look = PaletteEntry.Look()
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if let attribute = ColorWord.attribute(word) {
        look.attributes.insert(attribute)
      } else if let color = ColorWord.color(word), takesColor {
        look.color = color
      } else if takesColor {
        faults.add(Self.notAColor(String(word)), at: path + [key], word: String(word))
      } else {
        faults.add("without colours there is no “\(word)”, only attributes", at: path + [key], word: String(word))
      }
    }
    return look
  }

  private static func notAColor(_ word: String?) -> String {
    let forms = "a colour is \"#rrggbb\", a name as \"bright-blue\", \"terminal\", or a number up to 255"
    guard let word else { return "this is not a colour: \(forms)" }
    let suggestion = Spelling.suggestion(for: word, among: ColorWord.colorNames + ColorWord.attributeNames)
    return suggestion.isEmpty ? "“\(word)” is not a colour: \(forms)" : "“\(word)” is not a colour\(suggestion)"
  }
}
