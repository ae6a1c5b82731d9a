import Testing

@Suite struct QuotesKindsTests {
  static let scares = cases(
    #"""
    The word “{s |treason}” appears 14 times in the report.
    The so-called “{s |harbour tax}” ends in May.
    Bob “{s |Buck}” Reed runs the mill.
    J.R. “{s |Buck}” Reed runs the mill.
    The novel “{s |A Long Way Down River}” sold well.
    She starred in “{s |Rivers of Porto}” and in “{s |Night Bus.}”
    “{s |Night Bus}” star Ana Lopez lives in Porto.
    He was dubbed “{s |the harbour king}” as a boy.
    The “{s |harbour tax}” movement grew.
    By urging the town to “{s |fully accept}” the tax, the state won time.
    Read more: “{s |Five things to know about the vote}”
    """#
  )

  @Test(arguments: scares) func leavesWordsThatNobodyUtters(_ text: String) {
    expectQuotes(text)
  }

  static let partial = cases(
    #"""
    Ana Lopez called Bob Reed “{p Ana Lopez|a liar.}”
    Ana Lopez said Bob Reed was “{p Ana Lopez|wrong}” about “{p Ana Lopez|nearly everything.}”
    Ana Lopez dismissed the “{p Ana Lopez|nonsense}” of her rivals.
    The plan, she said, was “{p |foolish}”.
    Ana Lopez “{p Ana Lopez|regretted}” the step.
    """#
  )

  @Test(arguments: partial) func findsPiecesInReportedSpeech(_ text: String) {
    expectQuotes(text)
  }

  static let headlines = cases(
    #"""
    # Ana Lopez: '{h Ana Lopez|We stay}' ¶ Ana Lopez spoke on Monday.
    # Lopez: ‘{h Ana Lopez|We Will Stay Here}’ ¶ Ana Lopez spoke on Monday.
    # Lopez calls vote '{h Ana Lopez|a farce}' ¶ Ana Lopez spoke on Monday.
    # '{h Ana Lopez|We will never bend}' says Lopez ¶ Ana Lopez spoke on Monday.
    # '{s |Terror}' suspects held at airport, police say ¶ Nobody was hurt.
    # Port reopens ¶ > Lopez says town '{h Ana Lopez|will pay}' ¶ Ana Lopez spoke on Monday.
    # Why the boys' club lost ¶ Nobody knows.
    """#
  )

  @Test(arguments: headlines) func readsHeadlines(_ text: String) {
    expectQuotes(text)
  }
}
