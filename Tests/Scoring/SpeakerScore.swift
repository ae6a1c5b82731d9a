import News

/// Speakers of the quotations that were found and whose speaker is known.
struct SpeakerScore {
  private struct Tally {
    var all = 0
    var given = 0
    var exact = 0
    var right = 0
  }

  private static let everyKind = "all"
  private static let pronoun = "pronoun, read by hand"

  private var tallies: [String: Tally] = [:]
  /// Quotes found beside which a pronoun speaks, whether somebody read for whom it stands or not.
  private var pronouns = 0
  private var both = Ratio()
  private(set) var judgements: [Judgement] = []

  mutating func add(gold: [GoldQuote], found: [Findings.Quote], _ pairs: [SpanPairing.Pair]) {
    both.gold += gold.count(where: \.hasSpeaker)
    both.found += found.count
    for pair in pairs {
      let quote = gold[pair.gold]
      if quote.speakerKind == "pronoun" { pronouns += 1 }
      guard quote.hasSpeaker else {
        both.found -= 1
        continue
      }
      judge(found[pair.found], quote)
    }
  }

  private mutating func judge(_ found: Findings.Quote, _ gold: GoldQuote) {
    let verdict = SpeakerVerdict(found.speaker, gold: gold)
    let isGiven = found.speaker?.isEmpty == false
    let kind = gold.speakerKind == "pronoun" ? Self.pronoun : gold.speakerKind ?? "of no kind"
    for key in [Self.everyKind, kind] {
      tallies[key, default: Tally()].all += 1
      tallies[key, default: Tally()].given += isGiven ? 1 : 0
      tallies[key, default: Tally()].exact += verdict.isExact ? 1 : 0
      tallies[key, default: Tally()].right += verdict.isRight ? 1 : 0
    }
    both.right += verdict.isRight ? 1 : 0
    guard isGiven else { return }
    judgements.append(Judgement(rule: found.rule, confidence: found.confidence, isRight: verdict.isRightInPart))
  }

  /// What is wrong about a speaker; nil where nothing is, or nobody knows.
  static func fault(gold: GoldQuote, found: Findings.Quote) -> String? {
    guard gold.hasSpeaker, !SpeakerVerdict(found.speaker, gold: gold).isRight else { return nil }
    let confidence = (found.confidence * 100).rounded() / 100
    let expected = [gold.speaker, gold.speakerPhrase.map { "“\($0)”" }, gold.speakerKind].compactMap { $0 }
    return "\(found.speaker ?? "nobody") (\(found.rule.rawValue) \(confidence)) for \(expected.joined(separator: ", "))"
  }

  var figures: [Figure] {
    guard !tallies.isEmpty else { return [] }
    let kinds = [Self.everyKind] + tallies.keys.filter { $0 != Self.everyKind }.sorted()
    var figures = kinds.flatMap { kind in Self.figures(kind, tallies[kind, default: Tally()]) }
    figures += trueShare
    return figures + both.figures("quote and speaker")
  }

  private static func figures(_ kind: String, _ tally: Tally) -> [Figure] {
    [
      Figure("speaker given (\(kind))", Ratio.points(tally.given, of: tally.all), aim: .none),
      Figure("speaker exact (\(kind))", Ratio.points(tally.exact, of: tally.all)),
      Figure("speaker right (\(kind))", Ratio.points(tally.right, of: tally.all)),
    ]
  }

  /// As if every pronoun had been read by hand, and been right as often as those that were.
  private var trueShare: [Figure] {
    guard let read = tallies[Self.pronoun], let all = tallies[Self.everyKind], all.all > read.all else { return [] }
    let right = Double(all.right - read.right) + Double(read.right) / Double(read.all) * Double(pronouns)
    let points = 100 * right / Double(all.all - read.all + pronouns)
    return [Figure("speaker right (all, pronouns at their true share)", points)]
  }
}
