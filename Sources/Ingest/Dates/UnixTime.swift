internal import News

/// A moment as a count of seconds since 1970, or of thousandths or millionths of one.
enum UnixTime {
  static func moment(_ tokens: [MomentToken]) -> Moment? {
    guard let first = tokens.first, let count = first.value else { return nil }
    // 1520932969.25
    let isFraction = tokens.count == 3 && tokens[1] == .sign(".") && tokens[2].digits > 0
    guard tokens.count == 1 || isFraction else { return nil }
    switch first.digits {
    case 9, 10: return Moment(seconds: count)
    case 13 where !isFraction: return Moment(seconds: count / 1000)
    case 16 where !isFraction: return Moment(seconds: count / 1_000_000)
    case _: return nil
    }
  }
}
