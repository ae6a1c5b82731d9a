/// Words that stand beside dates and say nothing: days of the week, and what announces a date.
enum DateWords {
  /// Whether a word in small letters is one.
  static func contains(_ word: String) -> Bool {
    words.contains(word)
  }

  private static let words = Set(
    """
    sun mon tue wed thu fri sat monday tuesday wednesday thursday friday saturday sunday tues thurs montag dienstag mittwoch donnerstag freitag \
    samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes \
    sábado domingo segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica \
    понедельник вторник среда четверг пятница суббота воскресенье maandag dinsdag woensdag donderdag vrijdag zaterdag \
    zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag poniedziałek wtorek środa \
    czwartek piątek sobota niedziela pazartesi çarşamba perşembe cumartesi pazar hétfő szerda csütörtök péntek szombat \
    vasárnap pondělí úterý středa čtvrtek pátek neděle δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή \
    published updated posted
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
