import Analysis
import Foundation

/// The user's own gazetteer: countries' names that are added to the built-in ones, or taken out.
package struct OwnGazetteer: Sendable {
  /// The longest file that is read, in bytes.
  private static let longest = 8 << 20

  /// The names; nil where there are only the built-in ones.
  let atlas: Atlas?

  /// No file at all.
  package static let none = OwnGazetteer(atlas: nil)

  private init(atlas: Atlas?) {
    self.atlas = atlas
  }

  /// Reads a file.
  ///
  /// - Throws: `Mistake` for a file that cannot be read, and for the first line with a fault, by file and line.
  package init(path: String) throws(Mistake) {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw Mistake("\(path): the gazetteer cannot be read: \(String(cString: strerror(errno)))")
    }
    defer { try? file.close() }
    guard let data = try? file.read(upToCount: Self.longest + 1) else {
      throw Mistake("\(path): the gazetteer is not a file that can be read")
    }
    guard data.count <= Self.longest else {
      throw Mistake("\(path): a gazetteer is no longer than \(Self.longest >> 20) MB")
    }
    let atlas = Atlas(own: Array(data))
    if let fault = atlas.faults.first { throw Mistake("\(path):\(fault.line): \(Self.sentence(fault.reason))") }
    self.atlas = atlas
  }

  /// Reads the file that the command line names, else the one in the config folder, if there is one.
  ///
  /// - Throws: as `init(path:)`.
  package static func chosen(_ path: String?, in folders: Folders) throws(Mistake) -> OwnGazetteer {
    if let path { return try OwnGazetteer(path: path) }
    guard let path = folders.gazetteer, access(path, F_OK) == 0 else { return .none }
    return try OwnGazetteer(path: path)
  }

  private static func sentence(_ reason: LexiconFault.Reason) -> String {
    switch reason {
    case .tooFewColumns: "a line has four columns with one tab between each: code, kind, language, forms"
    case .unknownCode(let code): "there is no country with the code “\(code)”"
    case .unknownKind(let kind):
      "there is no kind “\(kind)”; there are name, demonym, capital, alias, historical, cue, block, words, endings, remove"
    case .unknownLanguage(let language):
      "there is no language “\(language)”; there are \(CountryLexicon.languages.joined(separator: ", ")) and * for all"
    case .unknownMark(let mark): "there is no mark “\(mark)”"
    case .unknownTrait(let trait): "there is no trait of words “\(trait)”"
    case .unknownEndings(let endings): "no line before this one names those endings: “\(endings)”"
    case .badForm(""): "a form between the bars is empty"
    case .badForm(let form): "a form is longer than 95 bytes: “\(form.prefix(20))…”"
    case .notUTF8: "the line is not UTF-8 text"
    case .tooMany: "the file has more lines or forms than Dateline takes"
    }
  }
}
