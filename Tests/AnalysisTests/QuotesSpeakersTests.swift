import Testing

@Suite struct QuotesSpeakersTests {
  static let cues = cases(
    #"""
    “{d Ana Lopez|We will stay here,}” Ana Lopez said.
    “{d Ana Lopez|We will stay here,}” said Ana Lopez.
    “{d Omar Said|We will stay here,}” said Omar Said of Egypt. “{d Omar Said|Nobody leaves.}”
    “{d Omar|We will stay here,}” Omar said of Egypt.
    He saw Omar Said, who waved. “{d Omar Said|We stay,}” Omar Said said.
    “{d Ana Lopez|We will stay here,}” Ana Lopez later added in a hall in Porto.
    “{d Ana Lopez|We will stay here,}” Ana Lopez told reporters on Monday.
    “{d Ana Lopez|We will stay here,}” Ana Lopez fumed.
    “{d Ana Lopez|Will we stay here?}” asked Ana Lopez.
    “{d Ana Lopez|Will we stay here?}” Ana Lopez asked.
    “{d Ana Lopez|We will stay!}” Ana Lopez shouted.
    Ana Lopez said: “{d Ana Lopez|We will stay here.}”
    Ana Lopez said, “{d Ana Lopez|We will stay here.}”
    Ana Lopez said in a statement: “{d Ana Lopez|We will stay here.}”
    Ana Lopez said that it was “{p Ana Lopez|a great day}” for the town.
    Ana Lopez called the vote “{p Ana Lopez|a farce}” and left.
    According to Ana Lopez, the deal was “{p Ana Lopez|a gift to the rich.}”
    The deal was “{p Ana Lopez|a gift to the rich,}” according to Ana Lopez.
    “{d Ana Lopez|I think,}” Ana Lopez said, “{d Ana Lopez|that it is over.}”
    “{d Ana Lopez|We tried,}” said Ana Lopez. “{d Ana Lopez|It did not work.}”
    Ana Lopez: “{d Ana Lopez|We are ready.}”
    Ana Lopez (no relation) said, "{d Ana Lopez|It's fine.}"
    In her words, it was “{p Ana Lopez|the best day of my life,}” Ana Lopez recalled.
    “{d Ana Lopez|We stay,}” said Ana Lopez, 44, who runs the port.
    “{d Ana Lopez|We stay,}” Ana Lopez, who runs the port, said on Monday.
    “{d Ana Lopez|We stay,}” Ana Lopez, the mayor of Porto, told a crowd.
    “{d Ana Lopez|We stay}” — Ana Lopez told a crowd.
    Ana Lopez denied it, saying the plan was “{p Ana Lopez|dead and buried.}”
    Ana Lopez said that the town and its “{p Ana Lopez|seafaring friends}” would continue the work.
    The town, Ana Lopez said, was “{p Ana Lopez|beyond saving.}”
    """#
  )

  @Test(arguments: cues) func readsTheCue(_ text: String) {
    expectQuotes(text)
  }

  static let many = cases(
    #"""
    "{d Ana Lopez|Yes,}" said Ana Lopez. "{d Bob Reed|No,}" said Bob Reed. "{d Cem Ak|Maybe,}" said Cem Ak.
    Ana Lopez said, "{d Ana Lopez|It is fine.}" Bob Reed disagreed: “{d Bob Reed|It is not.}”
    Bob Reed met Ana Lopez. “{d Bob Reed|It went well,}” he said. “{d Ana Lopez|Very well,}” she said.
    Ana Lopez blamed Bob Reed. “{d Ana Lopez|It was his idea,}” she said.
    “{d Ana Lopez|We stay,}” Ana Lopez said of Bob Reed's plan.
    """#
  )

  @Test(arguments: many) func tellsSpeakersApart(_ text: String) {
    expectQuotes(text)
  }

  static let names = cases(
    #"""
    Mayor Ana Lopez spoke first. “{d Ana Lopez|We stay,}” Lopez said.
    Foreign Minister Ana Lopez spoke first. “{d Ana Lopez|We stay,}” the minister said.
    Ana Lopez, the mayor of Porto, spoke first. “{d Ana Lopez|We stay,}” the mayor said.
    “{d Ana Lopez|We stay,}” Lopez said. Later Ana Lopez left.
    Ana Lopez, 58, runs the port. “{d Ana Lopez|We stay,}” the 58-year-old said.
    Ana Lopez and Bob Reed came. “{d Ana Lopez|We stay,}” Ms. Lopez said. “{d Bob Reed|We go,}” Mr. Reed said.
    Ana Lopez came. “{d Ana Lopez|We stay,}” Ana said.
    “{d Ana Lopez|We stay,}” said Foreign Ministry spokeswoman Ana Lopez.
    “{d Ana Lopez|We stay,}” said the party's leader, Ana Lopez.
    “{d Ana Lopez|We stay,}” said former mayor Ana Lopez.
    “{d Ana Lopez|We stay,}” said Sen. Ana Lopez (R-Texas).
    “{d Ana de la Cruz|We stay,}” said Ana de la Cruz.
    “{d Sam O'Neill|We stay,}” said Sam O'Neill.
    “{d J.R. Reed|We stay,}” said J.R. Reed.
    """#
  )

  @Test(arguments: names) func givesTheFullestName(_ text: String) {
    expectQuotes(text)
  }

  static let others = cases(
    #"""
    “{d the ministry|We stay,}” the ministry said.
    “{d The ministry|We stay.}” The ministry said so.
    “{d a senior official|We stay,}” a senior official said.
    “{d officials|We stay,}” officials said.
    “{d the 42-year-old|I didn’t say that,}” the 42-year-old told the paper.
    “{d a spokesman for Ana Lopez|We stay,}” said a spokesman for Ana Lopez.
    “{d Ana Lopez's husband|We stay,}” Ana Lopez's husband said.
    “{d Porto Herald|The town is lost,}” The Porto Herald reported.
    “{d the report|The town is lost,}” the report said.
    “{d one witness|They ran,}” said one witness.
    A spokesman for Ana Lopez said she was “{p A spokesman for Ana Lopez|resting.}”
    """#
  )

  @Test(arguments: others) func namesBodiesAndUnnamed(_ text: String) {
    expectQuotes(text)
  }

  static let paragraphs = cases(
    #"""
    Ana Lopez called for calm after the storm. ¶ “{d Ana Lopez|The port will be rebuilt by spring.}”
    Ana Lopez spoke to the crowd: ¶ “{d Ana Lopez|The port will be rebuilt by spring.}”
    “{d Ana Lopez|We stay,}” Ana Lopez said. ¶ “{d Ana Lopez|We have nowhere else to go.}”
    Ana Lopez spoke. ¶ “{d Ana Lopez|We stay,}” she said. ¶ “{d Ana Lopez|We do.}” ¶ “{d Ana Lopez|We always did.}”
    “{d Ana Lopez|We stay,}” Ana Lopez said. ¶ It rained. ¶ “{d Ana Lopez|We have nowhere else to go,}” she said.
    """#
  )

  @Test(arguments: paragraphs) func followsOverParagraphs(_ text: String) {
    expectQuotes(text)
  }

  static let unattributed = cases(
    #"""
    “{d |We will stay here,}” he said.
    “{d |We will stay here.}”
    """#
  )

  @Test(arguments: unattributed) func namesNobodyWithoutEvidence(_ text: String) {
    expectQuotes(text)
  }
}
