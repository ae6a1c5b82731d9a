/// Articles of the house's own writing, each with the traits of one kind of scrape.
enum Fixtures {
  /// An agency's report: prefix, dateline, no title.
  static let wire = """
     date 2031-04-02 PORT ELSIN, April 2. /TASS/. The harbour council of Port Elsin voted late on Tuesday to reopen the old \
    northern pier to passenger ferries, ending a dispute of eleven years between the town and the island parishes.

    "We were never against the pier, we were against the bill," councillor Mara Ohlsen told reporters after the vote.

    She added that the first ferry would sail "before the herring festival, or not at all."
    """

  /// A whole page: labels, title twice, deck, caption, date line, a box inside, related link, list of links.
  static let page = """
     date 2031-04-03 WORLD
    3 min read
    Why did the island parishes wait eleven years for a ferry?
    Port Elsin's council ends a long dispute, but the islanders say that the timetable is yet to be written.
    Why did the island parishes wait eleven years for a ferry?
    Councillor Mara Ohlsen speaks to islanders at the northern pier of Port Elsin. / AFP
    April 3, 2031

    The harbour council of Port Elsin decided on Tuesday to reopen its northern pier, according to a statement by the town.

    “We were never against the pier,” councillor Mara Ohlsen said after the vote, which went on until midnight.

    A pier and its price

    RECOMMENDED

    The repairs will cost four million crowns, of which the parishes are to pay a third over the coming ten years.

    “It is our ferry as much as theirs,” said Tove Brandt, who has run the island shop since the last boat left.

    RelatedCoast Desk - Why is the northern pier closed to ships?

    Explore
    Lighthouse keepers of the outer skerries ask for longer leave
    Fog horn of Elsin sounds again after nine silent winters
    Town band to play at opening of bridge over the Lower Sound
    By Jon Tveit
    Herring prices rise as fleets stay in harbour for third week
    """

  /// A paper's article: title, byline, date, body, tail.
  static let paper = """
    Council of Port Elsin reopens the northern pier
    By Anna Reed and Tom Hale
    Updated: November 20, 2030 5:52 AM EST

    PORT ELSIN (AP) — The harbour council reopened the northern pier to ferries on Tuesday after a dispute of eleven years.

    The parishes of the outer islands had asked for the ferry since the winter in which the last boat was sold.

    READ MORE: Ferries of the north and their captains

    Councillor Mara Ohlsen called the vote a late but good day for the town and for everybody who lives off it.

    Copyright 2030 The Coast Wire. All rights reserved.
    """

  /// A German agency's report with a subheading.
  static let german = """
    Stadtrat von Elsinhafen öffnet alten Anleger
    Stand: 28.04.2030 18:00 Uhr
    Von Inga Moll

    Hamburg (dpa/lno) – Der Stadtrat von Elsinhafen hat am Dienstag beschlossen, den alten Anleger wieder zu öffnen.

    Elf Jahre Streit

    Die Inselgemeinden hatten seit dem Verkauf des letzten Schiffes eine Fähre gefordert, sagte die Rätin Mara Ohlsen.

    Lesen Sie auch: Wie die Fähren in den Norden kamen

    Im Sommer soll das erste Schiff fahren, wenn der Anleger bis dahin ausgebessert ist und die Prüfer zustimmen.
    """

  static let all = [wire, page, paper, german]
}
