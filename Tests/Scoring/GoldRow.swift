/// A text of the gold data.
package protocol GoldRow: Decodable, Sendable {
  var id: String { get }
  var text: ScalarText { get }
  /// An ISO 639-1 code, where the data gives one.
  var language: String? { get }
}
