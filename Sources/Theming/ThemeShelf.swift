package import Screen

/// The themes that can be chosen: the built-in ones and the user's own.
///
/// A theme's name is its file's name without `.toml`. A user's theme hides a built-in one of the same name, and may
/// build on the one it hides. Only the files of the theme that is asked for are read, each time it is asked for.
package struct ThemeShelf: Sendable {
  private let userThemes: UserThemes

  /// The theme that others build on when they do not say, and that is shown when one cannot be found.
  package static let defaultName = "default"

  /// More themes than that in a row of `inherits` are not read.
  private static let longestChain = 16

  /// A shelf of the built-in themes alone.
  package init() {
    userThemes = .given([:])
  }

  /// A shelf with the theme files of a folder, which need not exist.
  package init(folder: String) {
    userThemes = .folder(folder)
  }

  /// A shelf with theme files that were read elsewhere, each by its theme's name.
  package init(userThemes: [(name: String, bytes: [UInt8])]) {
    self.userThemes = .given(Dictionary(userThemes.map { ($0.name, $0.bytes) }) { $1 })
  }

  /// The names, sorted, without doubles.
  package var names: [String] {
    Set(BuiltInThemes.names).union(userThemes.names).sorted()
  }

  /// What a theme says about itself, in a few words; empty when it says nothing.
  ///
  /// Foreign text for a user's theme.
  package func about(_ name: String) -> String {
    guard let bytes = userThemes.bytes(named: name) ?? BuiltInThemes.bytes(named: name) else { return "" }
    return ThemeReader.file(of: bytes, named: name).file.about ?? ""
  }

  /// The theme of a name for a terminal of a colour depth, and what is wrong in its files.
  ///
  /// There is always a theme: what is wrong is left out, and an unknown name gives the default theme.
  package func theme(named name: String, depth: ColorDepth) -> (theme: Theme, warnings: [ThemeWarning]) {
    guard let bytes = userThemes.bytes(named: name) else {
      if let bytes = BuiltInThemes.bytes(named: name) {
        return theme(named: name, depth: depth, first: Volume(name: name, isBuiltIn: true), bytes: bytes)
      }
      let suggestion = Spelling.suggestion(for: name, among: names)
      let sentence = "there is no such theme\(suggestion)"
      let warning = ThemeWarning(file: name, line: nil, column: nil, sentence: sentence)
      guard name != Self.defaultName else { return (.plain, [warning]) }
      let standIn = theme(named: Self.defaultName, depth: depth)
      return (standIn.theme, [warning] + standIn.warnings)
    }
    return theme(named: name, depth: depth, first: Volume(name: name, isBuiltIn: false), bytes: bytes)
  }

  /// What is wrong in a theme file, and in those it builds on.
  ///
  /// Nothing is wrong when it is empty.
  package func check(_ bytes: [UInt8], fileName: String) -> [ThemeWarning] {
    let volume = Volume(name: Self.name(ofFile: fileName), isBuiltIn: false)
    return theme(named: volume.name, depth: .truecolor, first: volume, bytes: bytes).warnings
  }

  /// The name of the theme in a file: the file's name without `.toml`.
  static func name(ofFile fileName: String) -> String {
    fileName.hasSuffix(".toml") ? String(fileName.dropLast(5)) : fileName
  }

  /// One file of the shelf.
  private struct Volume: Hashable {
    let name: String
    let isBuiltIn: Bool
  }

  private func theme(
    named name: String,
    depth: ColorDepth,
    first: Volume,
    bytes: [UInt8]
  ) -> (theme: Theme, warnings: [ThemeWarning]) {
    var volume = first
    var next: [UInt8]? = bytes
    var seen: Set<Volume> = []
    var files: [ThemeFile] = []
    var warnings: [ThemeWarning] = []
    while let bytes = next {
      seen.insert(volume)
      let (file, faults) = ThemeReader.file(of: bytes, named: volume.name + ".toml")
      files.append(file)
      warnings += faults
      next = nil
      let parent = file.inherits ?? Self.defaultName
      guard parent != ThemeFile.nothing, volume != Volume(name: Self.defaultName, isBuiltIn: true) else { break }
      if let found = find(parent, without: seen), files.count < Self.longestChain {
        (volume, next) = found
        continue
      }
      warnings.append(file.source.warning(orphaned(parent, among: seen), at: ["inherits"], word: parent))
      volume = Volume(name: Self.defaultName, isBuiltIn: true)
      next = seen.contains(volume) ? nil : BuiltInThemes.bytes(named: Self.defaultName)
    }
    let chain = ThemeChain(files)
    return (chain.theme(named: name, depth: depth), warnings + chain.warnings)
  }

  /// The file of a name that is not among those read already: the user's, or else the built-in one.
  private func find(_ name: String, without seen: Set<Volume>) -> (Volume, bytes: [UInt8])? {
    let own = Volume(name: name, isBuiltIn: false)
    if !seen.contains(own), let bytes = userThemes.bytes(named: name) { return (own, bytes) }
    let builtIn = Volume(name: name, isBuiltIn: true)
    guard !seen.contains(builtIn), let bytes = BuiltInThemes.bytes(named: name) else { return nil }
    return (builtIn, bytes)
  }

  private func orphaned(_ parent: String, among seen: Set<Volume>) -> String {
    if seen.count >= Self.longestChain { return "too many themes build on each other; “\(parent)” is left out" }
    if seen.contains(where: { $0.name == parent }) {
      return "“\(parent)” builds on this theme in turn; “\(Self.defaultName)” takes its place"
    }
    return "there is no theme “\(parent)”\(Spelling.suggestion(for: parent, among: names))"
  }
}
