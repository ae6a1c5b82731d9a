import Storage

/// A thing to read, or to enter, in the order of the walk.
struct Parcel: Sendable {
  enum Content: Sendable {
    /// Files of one folder: the folder's path with its slash, and their names, each ended by a NUL.
    case files(folder: [UInt8], names: [UInt8])
    /// A file by its path; a link or a pipe too, if the reader named it.
    case file(SourcePath, isNamed: Bool, hasChanged: Bool)
    case standardInput(Whereabouts)
    case sample(name: String, text: [UInt8])
    /// Files that are there no more, by their numbers in the library.
    case vanished([Int])
  }

  /// Its place in the order, from 0.
  let number: Int
  let content: Content
  /// How many files it holds.
  let files: Int
}
