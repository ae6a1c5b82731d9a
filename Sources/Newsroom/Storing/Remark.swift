/// Something that the reader should know of a pass, and that stops nothing.
enum Remark: Hashable, Sendable {
  case awayWithDisk(files: Int, path: String)
  case tooManyFolders
  case noWatching(reason: String)
  case libraryBusy

  /// One sentence.
  var sentence: String {
    switch self {
    case .awayWithDisk(let files, let path):
      "\(path): \(files) files lie on a disk that is not there now; their articles stay in the library"
    case .tooManyFolders:
      "there are more folders than the system lets one program watch (fs.inotify.max_user_watches); press r to rescan"
    case .noWatching(let reason): "folders cannot be watched here (\(reason)); press r to rescan"
    case .libraryBusy: "another program is writing to the library; waiting for it"
    }
  }
}
