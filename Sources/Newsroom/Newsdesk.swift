package import Analysis
package import Storage
import Synchronization

/// Brings what the reader pointed at into the library, and keeps the library up with it.
///
/// A first pass walks, reads, ingests, analyses and stores what is not known yet. Then it may watch the folders and
/// take in what changes in them. All it tells comes from one thread of its own, one call at a time.
package final class Newsdesk: Sendable {
  private let library: Library
  private let inputs: [Input]
  private let workers: Int
  private let atlas: Atlas?
  private let isWatching: Bool

  /// Prepares the desk; nothing is touched yet.
  ///
  /// - Parameters:
  ///   - library: where the articles go; one in memory if they shall not be remembered.
  ///   - inputs: taken in in this order; none for all sources that the library has.
  ///   - workers: the number of threads that read and analyse, at least 1.
  ///   - atlas: the countries' names with the user's own; nil for the built-in ones alone.
  ///   - isWatching: whether it goes on after the first pass: folders are watched, and older analyses are made anew.
  package init(library: Library, inputs: [Input], workers: Int = 2, atlas: Atlas? = nil, isWatching: Bool = false) {
    self.library = library
    self.inputs = inputs
    self.workers = max(1, workers)
    self.atlas = atlas
    self.isWatching = isWatching
  }

  /// Begins the first pass, on threads of its own; a second call does nothing.
  package func start(tell: @escaping @Sendable (Bulletin) -> Void) {
  }

  /// Begins another pass over all the inputs, as soon as the present one is done.
  package func rescan() {
  }

  /// Ends the present pass soon; what has been stored stays, and the next pass goes on from there.
  package func stop() {
  }

  /// Ends everything; returns when nothing is written any more and no thread of it works.
  package func close() {
  }
}
