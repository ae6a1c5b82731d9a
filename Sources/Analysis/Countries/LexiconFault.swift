/// Why a line of a gazetteer file was left out.
package struct LexiconFault: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Fewer than four columns.
    case tooFewColumns
    case unknownCode(String)
    case unknownKind(String)
    case unknownLanguage(String)
    case unknownMark(String)
    case unknownTrait(String)
    case unknownEndings(String)
    /// An empty form, or one longer than 95 bytes.
    case badForm(String)
    case notUTF8
    /// More lines or forms than the program takes.
    case tooMany
  }

  /// The file's place among the files that were read, from 0.
  package let file: Int
  /// Counted from 1.
  package let line: Int
  package let reason: Reason
}
