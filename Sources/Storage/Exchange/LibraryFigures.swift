/// How much of what a library holds.
package struct LibraryFigures: Equatable, Sendable {
  /// A folder or file that was opened once.
  package struct Source: Equatable, Sendable {
    package let number: Int
    package let path: [UInt8]
    package let isFolder: Bool
    /// Articles that lie there at present.
    package let articles: Int
  }

  package let articles: Int
  package let read: Int
  package let starred: Int
  package let noted: Int
  /// Articles whose files are not there any more.
  package let gone: Int
  /// Articles that lie at more than one place.
  package let several: Int
  /// Files that were read to their end.
  package let files: Int
  /// Files that could not be read, or not to their end.
  package let faults: Int
  package let sources: [Source]
  /// The articles of every version of the analysis.
  package let analyses: [Int: Int]
  /// The steps that the tables have gone through.
  package let steps: [String]
  /// When something was brought in last, in seconds since 1970; nil if nobody knows.
  package let imported: Int?
}
