import Scoring
import Testing

@Suite("A speaker is compared by name")
struct SpeakerVerdictTests {
  private func verdict(_ found: String?, _ gold: String, full: String? = nil) -> SpeakerVerdict {
    SpeakerVerdict(found, gold: GoldQuote(Span(0, 1), speaker: gold, fullSpeaker: full))
  }

  @Test(
    "Titles, accents, initials' dots, possessives and capitals do not matter",
    arguments: [
      ("Sen. Ana Lopez", "Ana López"), ("J.B. Reed", "JB Reed"), ("Ana Lopez's", "Ana Lopez"),
      ("ANA LOPEZ", "Ana Lopez"),
      ("the former President Ana Lopez", "Ana Lopez"), ("Al Reed Jr.", "Al Reed"),
    ]
  )
  func sameName(found: String, gold: String) {
    #expect(verdict(found, gold).isExact)
  }

  @Test("The last name is enough to be right, not to be exact; the first name is not")
  func lastName() {
    #expect(verdict("Lopez", "Ana Lopez").isRight)
    #expect(!verdict("Lopez", "Ana Lopez").isExact)
    #expect(!verdict("Ana", "Ana Lopez").isRight)
    #expect(verdict("Ana Maria Lopez", "Lopez", full: "Ana Maria Lopez").isExact)
  }

  @Test("Nobody is never right")
  func nobody() {
    #expect(!verdict(nil, "Ana Lopez").isRight)
    #expect(!verdict("", "the").isRight)
  }

  @Test("A body or a description is right in fewer of its words, if its head is among them")
  func partOfThePhrase() {
    func isRight(_ found: String, _ phrase: String, kind: String = "org") -> Bool {
      let gold = GoldQuote(Span(0, 1), speaker: phrase, speakerPhrase: phrase, speakerKind: kind)
      return SpeakerVerdict(found, gold: gold).isRight
    }
    #expect(isRight("the harbour office", "the old harbour office of Varna, a body with few friends"))
    #expect(!isRight("Varna", "the old harbour office of Varna, a body"))
    #expect(!isRight("the port office", "the old harbour office of Varna"))
    #expect(isRight("spokeswoman", "a spokeswoman for the mayor", kind: "nominal"))
    #expect(!isRight("spokeswoman", "a spokeswoman for the mayor", kind: "name"))
  }

  @Test("The words of a pronoun are not a name")
  func pronoun() {
    let gold = GoldQuote(Span(0, 1), speaker: "Ana Lopez", speakerPhrase: "she", speakerKind: "pronoun")
    #expect(!SpeakerVerdict("She", gold: gold).isRight)
  }
}
