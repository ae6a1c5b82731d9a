import Analysis
import News
import TestSupport

/// Reports of invented events, and the stories that they make.
enum StoryReports {
  static let bridge = """
    Ferries stand still after Marwick bridge collapses
    The old railway bridge over the Tarn at Marwick collapsed early on Tuesday, harbour master Ada Brandt said, and
    ferries to Port Ellery were cancelled. Engineers from Calder Works had warned of cracked pillars in the spring.
    Nobody was hurt. Divers search the riverbed for the wreckage, and the council of Marwick will meet on Thursday.
    “We heard the pillars groan all night,”{Ada Brandt} Brandt told the Ellery Courier.
    """
  static let bridgeElsewhere = """
    Railway bridge falls into the Tarn, no one injured
    A railway bridge at Marwick fell into the river Tarn on Tuesday morning. The harbour master, Ada Brandt, stopped all
    ferries bound for Port Ellery until divers have cleared the wreckage from the riverbed.
    Cracked pillars had been reported by Calder Works months ago, the council admitted.
    """
  static let harvest = """
    Orchards around Velmora expect a poor harvest
    Frost in April has ruined most of the blossom in the orchards around Velmora, the growers’ union said. Its head,
    Jonas Feld, expects half the apples of last year, and asks the ministry for loans to the smaller farms.
    Cider makers in Low Hallow will buy fruit from abroad, which makes a bottle dearer by a third.
    """

  static func member(_ number: Int, _ text: String, day: Int) -> StoryMember {
    StoryMember(ArticleID(number), day: day, signature: StoryReader.signature(of: ArticleDraft(text).annotated))
  }

  /// The groups of more than one article.
  static func stories(_ members: [StoryMember]) -> Set<Set<Int>> {
    var groups = Groups(count: (members.map(\.article.number).max() ?? 0) + 1)
    var linked: Set<Int> = []
    for link in StoryFinder.links(of: members) {
      groups.join(link.first.number, link.second.number)
      linked.formUnion([link.first.number, link.second.number])
    }
    var stories: [Int: Set<Int>] = [:]
    for number in linked { stories[groups.lowest(of: number), default: []].insert(number) }
    return Set(stories.values)
  }

  /// Reports of events, each told in several ways: names and words of its own, and words that all reports have.
  static func reports(_ chance: inout Chance, events: Int, each: Int, days: Int) -> [StoryMember] {
    var members: [StoryMember] = []
    for event in 0..<events {
      let names = (0..<14).map { "E\(event)name\($0)" }
      let words = (0..<24).map { "w\(event)x\($0)y" }
      for _ in 0..<each {
        let told = (0..<40).map { _ in
          chance.below(3) == 0 ? "common\(chance.below(400))" : words[chance.below(words.count)]
        }
        let named = (0..<16).map { _ in "of \(names[chance.below(names.count)])" }
        let text = "Report of the day\nIt was said " + (named + told).joined(separator: " ")
        members.append(member(members.count + 1, text, day: event % days))
      }
    }
    return members
  }
}
