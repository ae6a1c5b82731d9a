/// What is to be done with a request whose turn has come.
enum FetchTurn {
  case ask(Fetch)
  /// It is not made: its server asked to be left alone for so long.
  case leaveAlone(Fetch, seconds: Int)
}
