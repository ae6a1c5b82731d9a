/// Names of months in the languages that feeds are written in, whole and cut short.
enum MonthWords {
  /// The month 1…12 that a word in small letters names.
  static func month(_ word: String) -> Int? {
    if let month = MonthNames.month(Folding.hash(word)) { return month }
    return months[word]
  }

  /// The month whose names alone begin with a cut word in small letters: `mär`, `sept`.
  static func month(beginning word: String) -> Int? {
    guard word.unicodeScalars.count >= 3 else { return nil }
    var found: Int?
    for (name, month) in whole where name.hasPrefix(word) {
      if let found, found != month { return nil }
      found = month
    }
    return found
  }

  /// All names, those of `MonthNames` too.
  private static let whole: [(name: String, month: Int)] = [MonthNames.names, names].flatMap { names in
    names.enumerated().flatMap { index, words in words.split(separator: " ").map { (String($0), index + 1) } }
  }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words.split(separator: " ") { months[String(word)] = index + 1 }
    }
    return months
  }()

  /// What `MonthNames` lacks: Greek, Hungarian, Czech, Slovak, Croatian, Ukrainian, Bulgarian, Finnish, Estonian,
  /// Romanian, Scandinavian, Catalan, Indonesian, Vietnamese, Hebrew, Arabic, Persian, Hindi.
  private static let names = [
    "ιανουαρίου ιανουάριος ιαν január leden ledna siječanj siječnja січня січ януари tammikuu tammikuuta tammi jaanuar "
      + "ianuarie ian gener gen ינואר يناير كانون ژانویه जनवरी sty",
    "φεβρουαρίου φεβρουάριος φεβ φεβρ február únor února veljača veljače лютого лют февруари helmikuu helmikuuta helmi "
      + "veebruar februarie febrer פברואר فبراير شباط فوریه फ़रवरी फरवरी lut pebruari",
    "μαρτίου μάρτιος μάρ μαρ március márc márc březen března ožujak ožujka березня бер март maaliskuu maaliskuuta maalis "
      + "märts martie març mart maret מרץ מרס مارس آذار مارس मार्च mrt",
    "απριλίου απρίλιος απρ április ápr duben dubna travanj travnja квітня кві април huhtikuu huhtikuuta huhti aprill "
      + "aprilie אפריל أبريل نيسان ابريل آوریل अप्रैल kwi",
    "μαΐου μάιος μάι μαϊ μαι május máj květen května svibanj svibnja травня тра май toukokuu toukokuuta touko mai maig "
      + "maj מאי مايو أيار مه मई",
    "ιουνίου ιούνιος ιούν ιουν június jún červen června lipanj lipnja червня чер юни kesäkuu kesäkuuta kesä juuni iunie "
      + "juny יוני يونيو حزيران ژوئن जून cze",
    "ιουλίου ιούλιος ιούλ ιουλ július júl červenec července srpanj srpnja липня лип юли heinäkuu heinäkuuta heinä juuli "
      + "iulie juliol יולי يوليو تموز ژوئیه जुलाई lip",
    "αυγούστου αύγουστος αυγ αύγ augusztus srpen srpna kolovoz kolovoza серпня сер elokuu elokuuta elo אוגוסט أغسطس "
      + "آب اوت अगस्त sie agustus agt",
    "σεπτεμβρίου σεπτέμβριος σεπ σεπτ szeptember szept září rujan rujna вересня вер септември syyskuu syyskuuta syys "
      + "septembrie setembre ספטמבר سبتمبر أيلول سپتامبر सितंबर सितम्बर wrz",
    "οκτωβρίου οκτώβριος οκτ október říjen října жовтня жов октомври lokakuu lokakuuta loka "
      + "oktoober octombrie אוקטובר أكتوبر اکتبر अक्टूबर paź",
    "listopad νοεμβρίου νοέμβριος νοε νοέ noiembrie studeni studenoga studenog листопада лис ноември marraskuu marraskuuta marras "
      + "נובמבר نوفمبر نوامبر नवंबर नवम्बर lis nopember",
    "δεκεμβρίου δεκέμβριος δεκ december prosinec prosince prosinac prosinca грудня гру декември joulukuu joulukuuta "
      + "joulu detsember decembrie desembre desember des דצמבר ديسمبر دسامبر दिसंबर दिसम्बर gru",
  ]
}
