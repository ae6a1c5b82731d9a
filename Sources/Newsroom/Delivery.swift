package import News

/// What a reading hands over while it goes on.
package enum Delivery: Equatable, Sendable {
  case rows([ArticleRow])
  case setAside([SetAside])
  /// How far it has come; the last one has `isFinished`.
  case progress(Progress)
}
