import Screen
import TOMLKit

/// Reads one theme file.
///
/// What is wrong in it becomes a warning, and the rest is used.
struct ThemeReader {
  /// Larger files are refused unread.
  static let mostBytes = 65_536

  private let source: ThemeSource
  private var faults = Faults()
  /// Why nothing of the file is used.
  private var refusal: ThemeWarning?

  private init(source: ThemeSource) {
    self.source = source
  }

  /// What the bytes of a theme file say.
  ///
  /// Any bytes will do; linear in their number.
  static func file(of bytes: [UInt8], named name: String) -> (file: ThemeFile, warnings: [ThemeWarning]) {
    guard bytes.count <= mostBytes else {
      let source = ThemeSource(file: name, bytes: [])
      let sentence = "the file is larger than 64 KiB, nothing of it is used"
      return (ThemeFile(source: source), [ThemeWarning(file: name, line: nil, column: nil, sentence: sentence)])
    }
    var reader = ThemeReader(source: ThemeSource(file: name, bytes: bytes))
    var file = ThemeFile(source: reader.source)
    if let text = reader.text(), let table = reader.table(of: text) {
      // TOMLKit's tables point into the outermost one without holding it.
      withExtendedLifetime(table) { reader.read(table, into: &file) }
    }
    if let refusal = reader.refusal { return (file, [refusal]) }
    return (file, reader.faults.list.map { reader.source.warning($0.sentence, at: $0.path, word: $0.word) })
  }

  private mutating func text() -> String? {
    if let offset = source.bytes.firstIndex(of: 0) {
      return refuse("a NUL byte is no text, nothing of the file is used", at: source.place(ofByte: offset))
    }
    guard let text = String(validating: source.bytes, as: UTF8.self) else {
      let offset = firstBrokenLine()
      return refuse("the line is not UTF-8, nothing of the file is used", at: source.place(ofByte: offset))
    }
    if let offset = DottedLines.first(in: source.bytes) {
      return refuse("the line has too many dots, nothing of the file is used", at: source.place(ofByte: offset))
    }
    return text
  }

  /// The first byte of the first line that is not UTF-8; line ends are whole in any UTF-8.
  private func firstBrokenLine() -> Int {
    let lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.first { String(validating: $0, as: UTF8.self) == nil }?.startIndex ?? 0
  }

  private mutating func table(of text: String) -> TOMLTable? {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let sentence = "this is not TOML, nothing of the file is used: \(error.description)"
      return refuse(sentence, at: (error.source.begin.line, error.source.begin.column))
    } catch {
      return refuse("this is not TOML, nothing of the file is used", at: (1, 1))
    }
  }

  private mutating func read(_ table: TOMLTable, into file: inout ThemeFile) {
    for key in table.keys {
      guard let value = table[key] else { continue }
      switch key {
      case "name": file.title = string(value, at: [key])
      case "about": file.about = string(value, at: [key])
      case "inherits": file.inherits = string(value, at: [key])
      case "voices": file.voices = list(value, at: [key])
      case "palette": readPalette(value, into: &file)
      case "styles": readStyles(value, into: &file)
      default:
        let known = ["name", "about", "inherits", "palette", "styles", "voices"]
        faults.add("unknown key “\(key)”\(Spelling.suggestion(for: key, among: known))", at: [key])
      }
    }
  }

  private mutating func readPalette(_ value: any TOMLValueConvertible, into file: inout ThemeFile) {
    guard let palette = value.table else {
      return faults.add("“palette” must be a table, as [palette]", at: ["palette"])
    }
    for name in palette.keys {
      guard let value = palette[name] else { continue }
      var reader = PaletteEntryReader(path: ["palette", name])
      file.palette[name] = reader.entry(of: value)
      faults.add(reader.faults)
    }
  }

  private mutating func readStyles(_ value: any TOMLValueConvertible, into file: inout ThemeFile) {
    guard let styles = value.table else {
      return faults.add("“styles” must be a table, as [styles]", at: ["styles"])
    }
    var reader = StyleSheetReader()
    reader.read(styles)
    file.styles = reader.styles
    faults.add(reader.faults)
  }

  private mutating func string(_ value: any TOMLValueConvertible, at path: [String]) -> String? {
    if let string = value.string { return string }
    faults.add("“\(path.last ?? "")” must be a text in quotation marks", at: path)
    return nil
  }

  private mutating func list(_ value: any TOMLValueConvertible, at path: [String]) -> [String]? {
    guard let array = value.array else {
      faults.add("“voices” must be a list of colours, as [\"red\", \"#ffb000\"]", at: path)
      return nil
    }
    var words: [String] = []
    for index in 0..<min(array.count, 256) {
      let element = array[index]
      if let word = element.string ?? element.int.map(String.init) {
        words.append(word)
      } else {
        faults.add("a voice must be a colour or the name of a palette entry", at: path)
      }
    }
    return words
  }

  private mutating func refuse<Result>(_ sentence: String, at place: ThemeSource.Place) -> Result? {
    refusal = ThemeWarning(file: source.file, line: place.line, column: place.column, sentence: sentence)
    return nil
  }
}
