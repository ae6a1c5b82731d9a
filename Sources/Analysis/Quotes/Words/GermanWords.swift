/// The German words that tell who speaks.
enum GermanWords {
  static let lists: [WordList] = [
    WordList(
      [.cue, .plain, .past],
      "sagte sagten gesagt"
    ),
    WordList(
      [.cue, .past],
      """
      erklärte erklärten meinte meinten betonte betonten ergänzte ergänzten schrieb schrieben teilte teilten fügte
      fügten kritisierte kritisierten forderte forderten warnte warnten äußerte äußerten bezeichnete bezeichneten
      nannte nannten berichtete berichteten kommentierte kommentierten behauptete behaupteten begründete begründeten
      unterstrich hob wies verwies fragte fragten antwortete antworteten versicherte versicherten kündigte kündigten
      urteilte resümierte räumte gestand gab rief riefen zitierte zitierten bekräftigte bestätigte bestätigten
      verkündete verteidigte verurteilte verurteilten bedauerte bedauerten lobte lobten sprach sprachen stellte
      formulierte erläuterte erwiderte entgegnete konterte mahnte appellierte hieß heißt befand strich drohte vermutete
      beklagte würdigte bemängelte beteuerte konstatierte hoffte glaubte dachte erinnerte ermahnte beschrieb
      beschuldigte sah sieht reagierte twitterte scherzte verlangte versprach wertete gratulierte dankte spekulierte
      """
    ),
    WordList(
      .cue,
      """
      sagt sagen erklärt erklären meint meinen betont betonen ergänzt schreibt schreiben teilt fügt kritisiert fordert
      fordern warnt warnen äußert bezeichnet nennt berichtet kommentiert behauptet begründet unterstreicht hebt weist
      fragt antwortet versichert kündigt urteilt räumt gesteht ruft zitiert bekräftigt bestätigt verkündet verteidigt
      verurteilt bedauert lobt spricht stellt erläutert lautet lauten lautete glaubt verlangt verspricht geäußert
      genannt zitieren kritisieren klagte klagt
      """
    ),
    WordList(.according, "laut gemäß zufolge"),
    WordList(.shortCue, "so"),
    WordList([.he, .male], "er"),
    WordList([.she, .female], "sie"),
    WordList([.it, .function], "es"),
    WordList(.first, "ich wir"),
    WordList([.possessive, .male], "sein seine seiner seinem seinen seines"),
    WordList([.possessive, .female], "ihr ihre ihrer ihrem ihren ihres"),
    WordList(.relative, "welcher welche welches deren dessen"),
    WordList([.determiner, .definite], "der die das dem den des dieser diese dieses diesem diesen"),
    WordList(.determiner, "ein eine einer einem einen eines kein keine viele einige mehrere zwei drei beide alle"),
    WordList(
      .preposition,
      """
      in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor für gegen durch um ohne seit bis während
      wegen zwischen neben hinter als wie gegenüber ab trotz
      """
    ),
    WordList(.that, "dass daß"),
    WordList(.conjunction, "und oder aber denn sondern wenn weil da ob obwohl wo nachdem bevor damit sowie wobei"),
    WordList(
      .auxiliary,
      """
      ist sind war waren hat haben hatte hatten habe sei seien wäre wären hätte hätten kann können konnte will wollen
      wollte soll sollen sollte muss müssen musste darf dürfen durfte werde
      """
    ),
    WordList([.auxiliary, .passive], "wird werden wurde wurden worden"),
    WordList(
      .adverb,
      """
      auch dann dort hier heute gestern morgen nun jetzt bereits noch schon zuvor später danach außerdem zudem weiter
      ferner dazu wörtlich allerdings jedoch nur sehr mehr weniger deshalb daher zunächst schließlich erneut wieder
      unterdessen dabei daraufhin immer nie nicht hinzu mit
      """
    ),
    WordList(.function, "sich ihm ihn ihnen uns man etwas nichts jeder jede jedes selbst so"),
    WordList(
      .calendar,
      """
      montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
      september oktober november dezember
      """
    ),
    WordList([.title, .male], "herr herrn"),
    WordList([.title, .female], "frau"),
    WordList([.title, .abbreviation], "dr prof"),
    WordList([.title, .role, .male], roles),
    WordList([.title, .role, .female], womensRoles),
    WordList(.people, "experten kritiker beobachter ermittler behörden sprecher anwohner zeugen forscher polizei"),
    WordList(
      .body,
      """
      ministerium außenministerium innenministerium regierung bundesregierung gericht partei verband gewerkschaft
      kommission behörde agentur zeitung staatsanwaltschaft universität institut rat senat bundestag organisation
      unternehmen konzern verein bundesverband fraktion spd cdu csu fdp grünen
      """
    ),
    WordList(
      .paper,
      "erklärung bericht brief mitteilung pressemitteilung stellungnahme urteil schreiben studie umfrage"
    ),
    WordList(.speech, "worten worte aussage erklärung mitteilung begründung zitat frage antwort kommentar"),
    WordList(
      .work,
      """
      buch film roman lied album serie sendung zeitschrift zeitung magazin wochenzeitung nachrichtenmagazin
      dokumentation oper fernsehsendung blatt satellit schiff rakete raumschiff zeitschriften tageszeitung sonde
      mission projekt aktion kampagne titel thema motto band gruppe stiftung verein partei organisation firma
      raumsonde hubschrauber typ typs modell modells name namen programm preis festival ausstellung gewerkschaft klasse
      """
    ),
    WordList(
      .naming,
      "sogenannte sogenannten sogenannter sogenannte genannt namens titel motto wort begriff bezeichnung genannte genannten genannter sog"
    ),
    WordList(.abbreviation, "dr prof bzw ca etc sog vgl z.b u.a d.h nr st"),
    WordList(.particle, "von van de zu der den"),
  ]

  private static let roles = """
    minister außenminister innenminister finanzminister präsident bundespräsident bundeskanzler kanzler ministerpräsident
    vorsitzender vorsitzende sprecher pressesprecher regierungssprecher polizeisprecher bürgermeister oberbürgermeister
    generalsekretär direktor leiter chef trainer professor richter anwalt rechtsanwalt staatsanwalt abgeordneter
    abgeordnete senator general kommissar botschafter experte forscher wissenschaftler politiker papst könig geschäftsführer
    verteidigungsminister justizminister wirtschaftsminister umweltminister verkehrsminister staatssekretär kandidat
    parteichef fraktionschef fraktionsvorsitzender gouverneur premierminister premier staatspräsident
    """

  private static let womensRoles = """
    ministerin außenministerin innenministerin präsidentin bundeskanzlerin kanzlerin ministerpräsidentin sprecherin
    bürgermeisterin direktorin leiterin chefin professorin richterin amtsrichterin anwältin politikerin königin
    justizministerin fraktionsvorsitzende expertin forscherin
    """
}
