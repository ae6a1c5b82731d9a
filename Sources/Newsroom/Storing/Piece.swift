import Storage

/// What was read of a parcel, or of a part of one, ready to be stored.
struct Piece: Sendable {
  /// The parcel's number.
  let parcel: Int
  var deposits: [FileDeposit] = []
  /// Files that are there no more, by their numbers in the library.
  var vanished: [Int] = []
  var articles = 0
  /// Bytes, about.
  var size = 0
  /// How many files it brings to their end, and how many of these had changed.
  var files = 0
  var changed = 0
  /// Whether nothing more of the parcel follows.
  var isLast = false

  init(parcel: Int) {
    self.parcel = parcel
  }
}
