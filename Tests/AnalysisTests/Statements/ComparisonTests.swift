import Analysis
import News
import Testing

/// Statements of several articles, lined up.
@Suite struct ComparisonTests {
  /// One greeting, as an agency and a website carried it: two translations, cut and ordered in two ways.
  static let greeting = ComparedTexts(
    """
    “The outcome of the Second Harbour War in the northern straits, including the Velmora Surrender Act, was an integral part of the post-war coastal order. We firmly call upon the authorities of Velmora to fully recognize the legal consequences of the victory of the allied ports, as well as their share of blame for unleashing the conflict. Together with our like-minded friends, we will continue varied school and memorial programmes aimed at identifying new evidence of the crimes of the old fleet in the 1820s and 30s,”{Edvard Lund} Lund said.
    “The magnificent fleet review in Solvang in honour of the Resistance of the Island People to the Velmoran Raiders, in the presence of the governor of Nordvik, the chair of the Island Council and the heads of many other ports, became a living symbol of the lasting nature of deep bonds of friendship, hardened on the decks 200 years ago. Likewise the heads of more than 12 ports took part in the celebrations held on June 4 this year in Nordvik,”{Edvard Lund} he added.
    Lund said that the deed had “a truly coastal significance.”{Edvard Lund}
    “It is our solemn duty to remember the lessons of the Harbour War, this greatest calamity of our shores, and to do everything to prevent its recurrence,”{Edvard Lund} he concluded.
    """,
    """
    “The outcome of Harbour War II in the northern strait waters, including the Velmora Instrument of Surrender, became an integral part of the post-war coastal order.”{Edvard Lund}
    “We firmly call upon the authorities of Velmora to fully recognise the legal consequences of the victory of the allied ports, as well as their share of blame for unleashing the great conflict,”{Edvard Lund} Lund said.
    He added that Nordvik and its “like-minded partners”{Edvard Lund} would continue school programmes “aimed at revealing new evidence of the crimes of the old fleet in the 1820s and 30s.”{Edvard Lund}
    “A living symbol of the lasting nature of deep bonds of friendship, forged in boats 200 years ago, was the grand review of the fleet in the Island People’s Resistance against the Velmoran Raiders, which took place in Solvang,”{Edvard Lund} he said.
    “Our solemn duty is to remember the lessons of the harbour war, this greatest calamity of our shores, and to do everything to prevent its repetition,”{Edvard Lund} he said.
    By urging Velmora to ~“fully recognise” the order, Nordvik seeks to close the door.
    """
  )

  @Test func oneGreetingInTwoOutletsIsLinedUpSentenceBySentence() {
    #expect(
      Self.greeting.lines == [
        "The outcome | The outcome (reworded)",
        "We firmly | We firmly (reworded)",
        "Together with | like-minded partners + aimed at (reworded)",
        "The magnificent | A living (reworded)",
        "Likewise the | -",
        "a truly | -",
        "It is | Our solemn (reworded)",
        "- | fully recognise",
      ]
    )
    #expect(Self.greeting.comparison.statements.last?.renderings.first?.isScare == true)
  }

  @Test func wordsThatDifferAreToldAndMovedClausesAreNot() {
    let other = Self.greeting.unlike(3, in: 1)
    #expect(other.contains("forged") && other.contains("boats") && other.contains("took"))
    #expect(!other.contains("living") && !other.contains("friendship") && !other.contains("Resistance"))
    #expect(Self.greeting.unlike(6, in: 0).contains("recurrence"))
    #expect(Self.greeting.unlike(6, in: 1).contains("repetition"))
    #expect(!Self.greeting.unlike(6, in: 1).contains("harbour"))
  }

  @Test func theOrderOfAppearanceIsKept() {
    let places = Self.greeting.comparison.statements.map { $0.rendering(in: 1)?.place }
    #expect(places == [0, 1, 2, 3, nil, nil, 4, 5])
  }

  @Test func aStatementSplitOverQuotesIsOne() {
    let split = ComparedTexts(
      "“The crane was checked on Friday, and the report of the inspectors is open to everybody,”{Ada Brandt} she said.",
      "“The crane was checked on Friday,”{Ada Brandt} she said, “and the report of the inspectors is open to everybody.”{Ada Brandt}"
    )
    #expect(split.lines == ["The crane | The crane + and the (verbatim)"])
  }

  @Test func aLongSentenceHoldsTwoStatementsOfTheOther() {
    let merged = ComparedTexts(
      "Brandt said “the crane was checked on Friday”{Ada Brandt} and “the inspectors’ report is open to everybody.”{Ada Brandt}",
      "“The crane was checked on Friday, and the inspectors’ report is open to everybody,”{Ada Brandt} she said."
    )
    #expect(merged.lines == ["the crane + the inspectors’ | The crane (reworded)"])
  }

  @Test func cutAndExtendedAreTold() {
    let cut = ComparedTexts(
      "“We will rebuild the pier before the first storm of autumn, whatever the council may say,”{Ada Brandt} she said.",
      "Brandt wants to rebuild “before the first storm of autumn.”{Ada Brandt}"
    )
    #expect(cut.lines == ["We will | before the (cut)"])
    #expect(cut.unlike(0, in: 1).isEmpty)
  }

  @Test func twoSpeakersDoNotSayTheSameThingByChance() {
    let two = ComparedTexts(
      "“We are very glad about the new bridge over the river,”{Ada Brandt} she said.",
      "“We were glad to see that a bridge over the river is built,”{Tomas Reyes} he said."
    )
    #expect(two.lines.count == 2)
  }

  @Test func oneWordIsAStatementOnlyOfOneSpeaker() {
    let words = ComparedTexts(
      "“Yes,”{Ada Brandt} she said. “No,”{Tomas Reyes} he said.",
      "“Yes.”{Ada Brandt} Another said: “No.”{Ines Falk} And “not now.”{Ada Brandt}"
    )
    #expect(words.lines == ["Yes, | Yes. (verbatim)", "- | No.", "- | not now.", "No, | -"])
  }

  @Test func anArticleThatSharesNothingComesLast() {
    let texts = ComparedTexts(
      "“The pier is closed for the whole winter.”{Edvard Lund}",
      "“Herring has become too dear for the school kitchens.”{Ada Brandt} “Nobody paid the lamplighters.”{Ada Brandt}"
    )
    #expect(texts.lines == ["The pier | -", "- | Herring has", "- | Nobody paid"])
  }

  @Test func noWordOfAVerbatimStatementDiffersHoweverLittleItTells() {
    let texts = ComparedTexts(
      "“No.”{Edvard Lund} he said. “Never.”{Edvard Lund}",
      "“Never.”{Edvard Lund} “No.”{Edvard Lund}"
    )
    #expect(texts.lines == ["No. | No. (verbatim)", "Never. | Never. (verbatim)"])
    for statement in 0...1 {
      #expect(texts.unlike(statement, in: 0).isEmpty && texts.unlike(statement, in: 1).isEmpty)
    }
  }

  @Test func whatAnArticleRepeatsIsOneStatement() {
    let repeated = ComparedTexts(
      "“Nobody will pay for the pier twice,”{Ada Brandt} she said. ¶\n“Nobody will pay for the pier twice.”{Ada Brandt}",
      "“Nobody will pay for the pier twice,”{Ada Brandt} she said."
    )
    #expect(repeated.lines == ["Nobody will | Nobody will (verbatim)"])
    #expect(repeated.comparison.statements.first?.rendering(in: 0)?.quotes == [0, 1])
  }

  @Test func scriptsWithoutBlanksAndFromTheRightAreLinedUp() {
    let texts = ComparedTexts(
      "“我们将在冬天之前修复旧码头。工人们已经等了七年。”{Ada Brandt} “سنعيد بناء المنارة القديمة قبل الشتاء”{Omar Said}",
      "“工人们等了七年。”{Ada Brandt} “旧码头将在冬天之前修复。”{Ada Brandt} “قبل الشتاء سنعيد بناء المنارة القديمة”{Omar Said}"
    )
    #expect(texts.comparison.statements.count == 3)
    #expect(texts.comparison.statements.allSatisfy { $0.renderings.count == 2 })
    #expect(texts.comparison.statements[0].rendering(in: 1)?.place == 1)
  }

  @Test func articlesWithoutQuotesHaveNoStatements() {
    #expect(ComparedTexts("Nothing was said.", "Nor here.").comparison.statements.isEmpty)
    #expect(Statements.comparison(of: []) == Comparison(statements: [], articles: 0))
  }
}
