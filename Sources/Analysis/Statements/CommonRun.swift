/// The heaviest run of words that two utterances share.
struct CommonRun {
  /// Words behind this are not looked at, so that the work stays bounded.
  private static let mostWords = 4_000
  /// How often a word may stand in an utterance and still be looked for everywhere.
  private static let mostPlaces = 16

  /// What another form of a word is worth: who cuts a quote short keeps its very words.
  private static let otherForm = 0.5

  /// How much its words tell.
  private(set) var weight = 0.0
  /// How much its words tell that are not names: what is said of a name is what makes a statement.
  private(set) var weightBesidesNames = 0.0
  /// Of how many words the heaviest run is.
  private(set) var length = 0

  /// Finds it; linear for words that do not stand everywhere.
  init(_ first: Wording, _ second: Wording) {
    var places: [UInt64: [Int]] = [:]
    for (place, word) in second.words.prefix(Self.mostWords).enumerated()
    where places[word.stem, default: []].count < Self.mostPlaces {
      places[word.stem, default: []].append(place)
    }
    var runs: [Int: (all: Double, besidesNames: Double, length: Int)] = [:]
    for word in first.words.prefix(Self.mostWords) {
      var longer: [Int: (all: Double, besidesNames: Double, length: Int)] = [:]
      for place in places[word.stem] ?? [] {
        let other = second.words[place]
        let sofar = runs[place - 1] ?? (0, 0, 0)
        let gain = min(word.weight, other.weight) * (word.hash == other.hash ? 1 : Self.otherForm)
        let besidesNames = sofar.besidesNames + (word.isName && other.isName ? 0 : gain)
        longer[place] = (sofar.all + gain, besidesNames, sofar.length + 1)
        if sofar.all + gain > weight { (weight, length) = (sofar.all + gain, sofar.length + 1) }
        weightBesidesNames = max(weightBesidesNames, besidesNames)
      }
      runs = longer
    }
  }
}
