/// Which Dateline this is.
package enum Release {
  /// Its number, by semantic versioning.
  package static let number = "0.1.0"
  /// The day of its papers.
  package static let day = "2026-11-22"
}
