package import Storage

/// Why a listing was not written, or not all of it.
package enum ListingFault: Error, Equatable, Sendable {
  /// The reader's mistake, as one plain sentence without a full stop.
  case mistake(String)
  /// What was typed is no filter.
  case expression(FilterComplaint)
  case nothingMatched
  /// There is nothing of the kind at all, and what can be done about it, as one plain sentence without a full stop.
  case empty(String)
  /// From a path that was named nothing was read, as has been said.
  case nothingRead
  /// A path that was named could not be read, as has been said; the rest was listed.
  case partly
  /// Something of the library was damaged and left out, as has been said.
  case incomplete
  /// `^C` ended it before its end.
  case stopped
  case stream(StreamFault)
  case library(LibraryFault)
  /// The library that was named is damaged; the command that mends it.
  case damaged(mending: String)

  /// Asks a library for something.
  static func asking<Answer>(_ ask: () throws(LibraryFault) -> Answer) throws(ListingFault) -> Answer {
    do throws(LibraryFault) {
      return try ask()
    } catch {
      throw .library(error)
    }
  }

  /// Writes something.
  static func writing<Answer>(_ write: () throws(StreamFault) -> Answer) throws(ListingFault) -> Answer {
    do throws(StreamFault) {
      return try write()
    } catch {
      throw .stream(error)
    }
  }
}
