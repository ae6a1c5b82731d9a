package import Storage

/// How the commands without a screen come to a library.
package enum Reception {
  /// Opens the library to read in it.
  ///
  /// It throws a mistake if there is none yet.
  package static func reading(_ chosen: ChosenLibrary) throws(ListingFault) -> Library {
    try open(chosen, access: .readOnly)
  }

  /// Opens the library to change what is in it.
  ///
  /// It throws a mistake if there is none yet.
  package static func changing(_ chosen: ChosenLibrary) throws(ListingFault) -> Library {
    try reading(chosen).close()
    return try open(chosen, access: .readWrite)
  }

  /// Opens the library to bring something in; makes it if it is missing, and `complain` is told if its file was empty.
  package static func bringing(
    into chosen: ChosenLibrary,
    complain: (String) -> Void
  ) throws(ListingFault) -> Library {
    let library = try open(chosen, access: .readWrite)
    if library.hasBegunInEmptyFile { complain(OpenedLibrary.emptyFile) }
    return library
  }

  /// Opens the library to bring something in, or one in memory where that cannot be; then `complain` is told so.
  package static func bringing(
    into chosen: ChosenLibrary,
    orInMemory complain: (String) -> Void
  ) throws(ListingFault) -> Library {
    guard let path = chosen.path else {
      complain("there is no home folder to keep the library in, so that nothing of this will be remembered")
      return try inMemory()
    }
    do throws(LibraryFault) {
      let library = try Library(.file(path))
      if library.hasBegunInEmptyFile { complain(OpenedLibrary.emptyFile) }
      return library
    } catch {
      complain("nothing of this will be remembered: \(error.sentence)")
      return try inMemory()
    }
  }

  /// A library that goes when the program ends.
  package static func inMemory() throws(ListingFault) -> Library {
    try ListingFault.asking { () throws(LibraryFault) in try Library(.memory) }
  }

  private static func open(_ chosen: ChosenLibrary, access: LibraryAccess) throws(ListingFault) -> Library {
    guard let path = chosen.path else {
      throw .mistake("there is no home folder to keep the library in; name a file with --library")
    }
    do throws(LibraryFault) {
      return try Library(.file(path), access: access)
    } catch {
      if case .missing = error { throw .mistake(error.sentence) }
      if case .damaged = error, chosen.isNamed { throw .damaged(mending: chosen.mending) }
      throw .library(error)
    }
  }
}
