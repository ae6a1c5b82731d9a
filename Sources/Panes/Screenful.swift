package import Reading
package import Screen

/// The whole screen: a session and a theme in, a frame out.
package enum Screenful {
  /// Draws the session; the same session and theme always draw the same frame.
  package static func frame(of session: Session, theme: Theme) -> Frame {
    Frame(columns: 0, rows: 0)
  }
}
