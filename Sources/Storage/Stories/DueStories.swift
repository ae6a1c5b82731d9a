/// A block of articles that has changed since its stories were found.
package struct DueStories: Equatable, Sendable {
  /// The block's number.
  let block: Int
  /// How often it has changed: whoever changes it meanwhile is not overlooked.
  let changes: Int
}
