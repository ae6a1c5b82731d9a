/// How the reader wants it.
package struct Settings: Equatable, Sendable {
  package var themeName = "default"

  package init() {}
}
