import Storage

/// The files of one folder that the library knows, while the folder is walked.
struct KnownFiles {
  private var files: [[UInt8]: KnownFile]

  /// Looks into the library.
  init(in folder: [UInt8], of library: Library) throws(LibraryFault) {
    files = try library.knownFiles(in: folder)
  }

  /// Takes out the file of a name; nil if it is not known.
  mutating func take(_ name: ArraySlice<UInt8>) -> KnownFile? {
    files.isEmpty ? nil : files.removeValue(forKey: Array(name))
  }

  /// The files that were not taken out, but for those that are hidden: a walk does not meet them.
  var rest: [KnownFile] {
    files.filter { $0.key.first != 0x2E }.map(\.value)
  }
}
