import FoundationEssentials
import GRDB
import GRDBSQLite
import Glibc

/// Why the library cannot do what was asked.
///
/// Nothing that was there before is lost by any of them.
package enum LibraryFault: Error, Hashable, Sendable {
  /// There is no library yet, and nobody asked to make one.
  case missing
  /// The file or its folder cannot be opened or made; the system's own words.
  case unopenable(String)
  case readOnly
  case diskFull
  /// Another program has been writing for longer than one waits.
  case locked
  /// Another Dateline has the library open, and nobody may put another file in its place.
  case inUse
  /// There is a file, but nothing is in it.
  case empty
  /// Every number that an article can have was given away.
  case outOfNumbers
  /// Bytes in the file are not what Dateline wrote; what they belong to.
  case damaged(String)
  case newer
  case notALibrary
  case closed
  /// Anything else, in the words of SQLite.
  case failed(String)

  /// What is safe, and what to do: one plain sentence without a full stop.
  ///
  /// Foreign text may be part of it: gate it before showing it.
  package var sentence: String {
    switch self {
    case .missing: "there is no library yet; `dateline FOLDER` or `dateline feeds add ADDRESS` makes one"
    case .unopenable(let reason): "the library cannot be opened (\(reason)); nothing in it was touched"
    case .readOnly: "the library may only be read here; nothing in it was changed"
    case .diskFull: "the disk is full; all that was saved before is safe, make room and do it again"
    case .locked: "another program is writing to the library; nothing was changed, do it again in a moment"
    case .inUse: "another Dateline has the library open; close it and run this again, nothing was changed"
    case .empty:
      "the file of the library is empty; if it was one, bring a copy back, else `dateline import FOLDER` fills it"
    case .outOfNumbers:
      "the library has no numbers left for new articles; all that was saved before is safe, `--library FILE` begins another"
    // What to do comes first, and all of it fits on the status line: the doctor tells more.
    case .damaged: "run `dateline doctor --repair`: the library is damaged, nothing was deleted"
    case .newer: "the library was made by a newer Dateline; nothing in it was touched, use that one or `--library FILE`"
    case .notALibrary:
      "the file is not a library of Dateline; nothing in it was touched: name another with `--library FILE`, or, if it "
        + "was one, `dateline doctor --repair` saves what can be read"
    case .closed: "the library is closed"
    case .failed(let reason): "the library refused (\(reason)); all that was saved before is safe"
    }
  }

  /// The fault that an error of the database or of the coding tells of.
  init(_ error: any Error) {
    switch error {
    case let fault as LibraryFault: self = fault
    case let fault as CodingFault: self = .damaged(fault.part)
    case let fault as DatabaseError: self.init(fault)
    case let fault as RowDecodingError: self = .damaged(fault.description)
    case _: self = .failed(String(describing: error))
    }
  }

  /// The fault that an error of a connection tells of; the system's own reason tells a full disk from a broken one.
  ///
  /// SQLite keeps that reason only of some errors: of the others it is what the system said last.
  init(_ error: any Error, of database: Database, lastRefusal: Int32) {
    let reasons = [sqlite3_system_errno(database.sqliteConnection), lastRefusal]
    if let error = error as? DatabaseError, error.resultCode == .SQLITE_IOERR,
      reasons.contains(where: [ENOSPC, EDQUOT, EFBIG].contains)
    {
      self = .diskFull
    } else {
      self.init(error)
    }
  }

  private init(_ error: DatabaseError) {
    let words = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_FULL: self = .diskFull
    // It could not make room for the index of its log.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: self = .diskFull
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_CORRUPT: self = .damaged(words)
    case .SQLITE_NOTADB: self = .notALibrary
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .unopenable(words)
    case .SQLITE_MISUSE: self = .closed
    case _: self = .failed(words)
    }
  }
}
