/// A file as an export carries it: how it looked when it was read, so that it need not be read again.
package struct ExportedFile: Hashable, Sendable {
  package let place: Whereabouts
  /// Nil for one that was not read to its end.
  package let look: FileLook?
  /// Why it, or the rest of it, could not be read; nil if it could.
  package let fault: String?
  /// Whether it was not there any more.
  package let isGone: Bool

  /// Creates one.
  package init(place: Whereabouts, look: FileLook?, fault: String?, isGone: Bool) {
    self.place = place
    self.look = look
    self.fault = fault
    self.isGone = isGone
  }
}
