/// Boxes that ask the reader to subscribe, to follow or to listen, told by how many of their words are the trade's.
enum PromoBox {
  /// Whether a short line begins as such a box does and is full of its words.
  static func isBox(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.words >= 4, line.words <= 48, line.count <= 340, !line.traits.contains(.quoteFirst) else { return false }
    var index = line.start
    while index < line.end, !Bytes.isLetter(bytes[index]), index < line.start + 6 { index += 1 }
    let first = index
    while index < line.end, Bytes.isLetter(bytes[index]) { index += 1 }
    guard openers.contains(Folding.hash(bytes, first, index)) else { return false }
    return isFull(bytes, line)
  }

  /// Whether a line begins as such a box does but speaks of nothing of the outlet's own.
  static func isOrdinary(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.count <= 340 else { return false }
    var index = line.start
    while index < line.end, Bytes.isLetter(bytes[index]) { index += 1 }
    guard asking.contains(Folding.hash(bytes, line.start, index)), !hasSureWord(bytes, line) else { return false }
    while index < line.end {
      let first = index
      while index < line.end, Bytes.isLetter(bytes[index]) { index += 1 }
      if index > first, own.contains(Folding.hash(bytes, first, index)) { return false }
      index += 1
    }
    return true
  }

  private static let asking = WordTable(hashes("sign get download join follow listen stay click support"))
  private static let own = WordTable(
    hashes("our us here app alerts breaking news latest site website story stories facebook email page updates channel")
  )

  /// Whether a line addresses its reader, speaks of newsletters and the like, and quotes nobody.
  static func isFull(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.words >= 4, line.words <= 48, line.count <= 340, hasSureWord(bytes, line) else { return false }
    var sum = 0
    var addresses = false
    var index = line.start
    while index < line.end {
      let first = index
      while index < line.end, Bytes.isLetter(bytes[index]) {
        if bytes[index] == 0xE2 { break }
        index += 1
      }
      guard index > first else {
        if bytes[index] == UInt8(ascii: "\"") || isQuote(bytes, index) { return false }
        index += bytes[index] == 0xE2 ? 3 : 1
        continue
      }
      switch words.value(Folding.hash(bytes, first, index)) {
      case 1: sum += 1
      case 2: sum += 3
      case 3:
        sum += 1
        addresses = true
      case 4: return false
      default: break
      }
    }
    return addresses && sum * 4 >= line.words + 12
  }

  /// Whether a line has a word that only such boxes are full of; by its first letters most words are passed over.
  private static func hasSureWord(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    var index = line.start
    while index < line.end {
      let first = index
      while index < line.end, Bytes.isLetter(bytes[index]) { index += 1 }
      if index - first >= 5, index - first <= 24, beginnings[beginning(bytes[first], bytes[first + 1])],
        words.value(Folding.hash(bytes, first, index)) == 2
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// The place of two letters, small or capital, in a table of beginnings.
  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(second & 0x1F)
  }

  /// Whether a line is nothing but the names of places to share it: "Facebook Twitter Email LinkedIn".
  static func isButtons(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.words >= 2, line.words <= 9, line.count <= 90 else { return false }
    var index = line.start
    var names = 0
    while index < line.end {
      let first = index
      while index < line.end, Bytes.isLetter(bytes[index]), bytes[index] != 0xE2 { index += 1 }
      if index > first, !buttons.contains(Folding.hash(bytes, first, index)) { return false }
      names += index > first ? 1 : 0
      if index == first { index += bytes[index] == 0xE2 ? 3 : 1 }
    }
    return names >= 2 || names == 1 && Bytes.isDigit(bytes[line.start])
  }

  /// Whether a line is a newsletter's name: "Morning Newsletter".
  static func isHeading(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.words >= 2, line.words <= 5, line.traits.isDisjoint(with: [.closed, .quoteFirst]) else { return false }
    return Bytes.matches("Newsletter", in: bytes, before: line.end)
      || Bytes.matches("Newsletters", in: bytes, before: line.end)
      || Bytes.matches("NEWSLETTER", in: bytes, before: line.end)
  }

  private static func isQuote(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    Bytes.matches("\u{201C}", in: bytes, at: index) || Bytes.matches("\u{201D}", in: bytes, at: index)
      || Bytes.matches("\u{201E}", in: bytes, at: index) || Bytes.matches("\u{AB}", in: bytes, at: index)
  }

  private static func hashes(_ words: String) -> [UInt64] {
    words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.hash(String($0)) }
  }

  private static let buttons = WordTable(
    hashes(
      """
      facebook twitter email e mail linkedin reddit pinterest pint whatsapp telegram print share shares tweet tweets google plus tumblr \
      messenger copy link pocket flipboard instagram youtube rss comment comments save buffer views likes retweets viber skype \
      vkontakte xing sms line threads bluesky mastodon tiktok snapchat baixar drucken teilen mailen partager imprimer compartir \
      imprimir compartilhar condividi stampa via follow like on via
      """
    )
  )

  private static let sureWords = """
    newsletter newsletters inbox subscribe subscriber subscribers subscription subscriptions unsubscribe subscribing facebook twitter \
    instagram whatsapp telegram youtube linkedin tiktok podcast podcasts membership posteingang newsletters suscríbete \
    abonnez boletín телеграм spotify itunes letterbox signup
    """

  /// Which two letters the sure words begin with.
  private static let beginnings: [Bool] = {
    var marks = [Bool](repeating: false, count: 1024)
    for word in sureWords.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let bytes = Array(word.utf8.prefix(2))
      marks[beginning(bytes[0], bytes[1])] = true
    }
    return marks
  }()

  /// 1 usual, 2 sure, 3 speaks to the reader or of the outlet, 4 of a report.
  private static let words = WordTable(
    hashes(
      """
      sign up get latest best daily weekly free straight delivered email e mail mailbox app download click here tap more stories \
      story news updates alerts exclusive today now follow join like page channel feed week day morning every mornings \
      stay read listen live watch tips top must content article articles video issue issues magazine print digital access \
      support journalism editor editors inside scoop miss never notifications registered register link \
      jetzt kostenlos täglich wöchentlich anmelden mehr folgen hier abonnieren lesen \
      gratuit gratuitement inscrivez recevez chaque jour suivez gratis recibe cada día síguenos toda toda semana receba \
      подпишитесь подписывайтесь канал новости
      """
    ).map { ($0, 1) }
      + hashes(sureWords).map { ($0, 2) }
      + hashes(
        """
        our us your you yours we unser unseren unserem unserer unsere uns ihr ihre ihren ihnen dich dein deine notre nos votre vos \
        nuestro nuestra nuestros tu nosso nossa seu nostra nostro наш нашем нашу вас
        """
      ).map { ($0, 3) }
      + hashes("said says told added wrote sagte sagt dit dijo disse сказал he she his her i my him they").map {
        ($0, 4)
      }
  )

  private static let openers = WordTable(
    hashes(
      """
      sign get subscribe follow listen join let start click read watch want like don stay keep download support help check \
      looking receive enter become tell send share our please thanks never register enjoy find visit try \
      discover catch connect explore tune newsletter podcast \
      jetzt mit sie unser der mehr folgen abonnieren lesen hier melden wollen recevez inscrivez suivez abonnez pour toute retrouvez \
      recibe suscríbete sigue síguenos si apúntate receba assine siga quer inscreva iscriviti ricevi segui подпишитесь подписывайтесь читайте следите
      """
    )
  )
}
