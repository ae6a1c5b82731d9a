package import Catalog
package import News

/// What a newsdesk tells while it works, in order.
package enum Bulletin: Equatable, Sendable {
  /// The inputs are sources of the library now, by these numbers; the first thing that is told.
  ///
  /// What the reader sees of paths is the union of `Facet.source` of them. Nil stands for all that the library has:
  /// for the library as a whole, and for one in memory that took in a stream.
  case opened(sources: [Int]?)
  /// What the library holds more, less or otherwise now; it is stored already.
  case changed([HoldingsChange])
  /// Things that cannot be read, and why; those remembered from an earlier run among them.
  case setAside([SetAside])
  /// How far the work has come; a pass ends with one that `isFinished`.
  case progress(Progress)
  /// Something the reader should know, as one sentence.
  ///
  /// It may hold foreign text: gate it before showing it.
  case noticed(String)
}
