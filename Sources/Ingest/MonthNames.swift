/// Names of months in several languages, whole and cut short.
enum MonthNames {
  /// The month 1…12 whose name is the word with this folded hash.
  static func month(_ hash: UInt64) -> Int? {
    let month = table.value(hash)
    return month == 0 ? nil : Int(month)
  }

  private static let table = WordTable(hashes)

  /// The folded hash of each name, with the month's number.
  static let hashes: [(hash: UInt64, value: UInt16)] = names.enumerated().flatMap { index, names in
    names.split(separator: " ").map { (Folding.hash(String($0)), UInt16(index + 1)) }
  }

  /// The names, by month.
  static let names = [
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen января январь янв ocak januari styczeń stycznia",
    "february feb februar februar febr février fevrier févr fév febrero fevereiro fev febbraio февраля февраль фев şubat februari lutego",
    "march mar märz mrz maerz mars marzo março marco марта март мар mart maart marca",
    "april apr avril avr abril abr aprile апреля апрель апр nisan kwietnia",
    "may mai mayo maio maggio mag мая май mayıs mei maja",
    "june jun juni juin junio junho giugno giu июня июнь июн haziran czerwca",
    "july jul juli juillet juil julio julho luglio lug июля июль июл temmuz lipca",
    "august aug août aout agosto ago августа август авг ağustos augustus sierpnia",
    "september sept sep septembre septiembre setembro settembre set сентября сентябрь сен сент eylül września",
    "october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт ekim października",
    "november nov novembre noviembre novembro ноября ноябрь ноя нояб kasım listopada",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre декабря декабрь дек aralık desember grudnia",
  ]
}
