/// What is another one whenever articles with speakers have come or gone, or were analysed anew.
package struct SpeakerStamp: Hashable, Sendable {
  /// The highest numbers of an article and of a speaker.
  let article: Int
  let speaker: Int
  /// How many articles there are, and how many of each analysis, as one number.
  let articles: Double
  let analysed: Double
}
