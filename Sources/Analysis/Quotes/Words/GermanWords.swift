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
    WordList(.cue, more),
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
      wegen zwischen neben hinter als wie gegenüber ab trotz innerhalb außerhalb anhand aufgrund mithilfe seitens angesichts
      anlässlich entgegen mittels statt anstatt binnen
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
      unterdessen dabei daraufhin derzeit derweil mittlerweile inzwischen zurzeit kürzlich vorab anschließend
      abschließend hingegen dagegen trotzdem dennoch somit damals einst oft meist vielmehr gleichzeitig zugleich indes
      indessen insgesamt jüngst künftig unlängst ebenfalls ebenso seinerseits ihrerseits immer nie nicht hinzu mit
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
    WordList([.given, .male], men),
    WordList([.given, .female], women),
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
      """
      erklärung bericht brief mitteilung pressemitteilung stellungnahme urteil schreiben studie umfrage
      """
    ),
    WordList(
      .speech,
      """
      worten worte aussage erklärung mitteilung begründung zitat frage antwort kommentar satz sätze sätzen parole parolen
      aufschrift slogan slogans schlagzeile spruch sprüche rufe rufen ruf sprechchören sprechchöre behauptung hinweis
      forderung vorwurf überschrift feststellung formulierung ergänzung aufforderung bemerkung äußerung botschaft fazit
      urteil befund devise einwand these
      """
    ),
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
      """
      sogenannte sogenannten sogenannter sogenannte genannt namens titel motto wort begriff bezeichnung genannte
      genannten genannter sog
      """
    ),
    WordList(.reported, reported),
    WordList(
      .source,
      """
      angaben angabe meinung ansicht auffassung aussage aussagen worten einschätzung sicht informationen überzeugung
      bericht berichten darstellung medienberichten demnach danach bekunden lesart erkenntnissen
      """
    ),
    WordList(
      .calling,
      """
      bezeichnet bezeichnete bezeichneten bezeichnen nannte nannten nennt nennen wertet wertete werteten beschreibt
      beschrieb beschrieben kritisiert kritisierte kritisierten verurteilt verurteilte verurteilten sieht sah sahen
      feiert feierte feierten lobt lobte lobten würdigt würdigte rechtfertigt rechtfertigte beschimpft beschimpfte
      bewertet bewertete charakterisiert charakterisierte sprach sprachen spricht sprechen gesprochen warnt warnte
      warnten warf warfen vorwerfen geißelt geißelte tadelt tadelte verspottete betitelte betrachtet betrachtete
      verdammte rügt rügte titulierte umschrieb einstufte kennzeichnete beklagt beklagte
      """
    ),
    WordList(.abbreviation, "dr prof bzw ca etc sog vgl z.b u.a d.h nr st"),
    WordList(.particle, "von van de del di da bin ibn al el"),
  ]

  /// The mood of reported speech: its small verbs, and of common ones what is not a form of the present too.
  private static let reported = """
    sei seien seiest habe könne müsse müssten müßten solle wolle dürfe dürften werde hätte hätten wäre wären würde würden
    könnte könnten müsste sollten gebe komme gehe stehe mache liege lasse bleibe halte wisse sehe führe bringe nehme
    brauche handele handle gelte bedeute bestehe zeige stünden stünde gäbe käme kämen ginge gingen bestünde verfolge
    verstoße entspreche fehle helfe trage treffe biete bekomme erhalte erwarte finde stelle setze arbeite spiele hoffe
    rechne gehöre glaube kenne lebe lege leiste schaffe scheine spreche strebe tue verdiene verfüge verlange wünsche ziehe
    fordere drohe sorge diene fließe laufe falle liefere plane prüfe sitze stamme steige sinke wachse wirke zahle
    bezahle funktioniere reiche dauere erlaube ermögliche gefährde
    """

  /// More verbs of utterance, and their forms at the end of a clause.
  private static let more = """
    ausführte ausführten ausgeführt erwähnte erzählte erzählten schilderte schilderten verriet vermeldete meldete meldeten
    mutmaßte monierte monierten plädierte plädierten widersprach dementierte dementierten bestritt bezweifelte bezweifelten
    verneinte unterstellte attestierte bescheinigte bilanzierte proklamierte prophezeite prognostizierte signalisierte
    stichelte schwärmte schimpfte spottete witzelte flüsterte raunte murmelte brüllte jubelte wetterte donnerte freute
    gelobte schwor beschwor beharrte bilanziert postete lästerte mitteilte mitteilten mitgeteilt hinzufügte hinzugefügt
    ankündigte ankündigten angekündigt zugab zugegeben einräumte einräumten eingeräumt vorwarf vorwarfen vorgeworfen
    ausrief hervorhob hervorgehoben aufforderte aufgefordert aufrief offenbarte bekannte bekundete bekundeten beruhigte
    empörte entschuldigte erkundigte folgerte hakte insistierte predigte protestierte riet rieten sinnierte tönte
    wiederholte zürnte zugesichert zusicherte sicherte hält hielt gewarnt gefordert geschrieben gemeint geantwortet gefragt
    versprochen angemerkt anmerkte unterstrichen unterstrichen verwiesen hingewiesen hinwies gedroht ausgesprochen
    aussprach merkte merkten führte führten deutete andeutete angedeutet präzisierte bemerkte bemerkten bemerkt feststellte
    festgestellt klarstellte klargestellt entgegnet erwidert präzisiert skandierten skandierte plädiert wiederholt
    bekräftigten ergänzt erinnert zeigte zeigten wirft werfen warf warfen schilderten verspricht befürchtet befürchtete
    bekundet dementiert bestreitet mahnt mahnten rät erzählt schildert meldet vermutet lobten würdigten begrüßt begrüßte
    begrüßten fürchtet fürchtete
    """

  private static let men = """
    achim adam alfons anselm arne arnold axel bastian benno bernd bernhard bertram bodo burkhard carsten christof claus
    detlef detlev dietmar dirk eberhard eckart eckhard egon emil ewald falk fiete florian friedhelm gerd gerhard gernot
    gottfried günter günther hannes harald hartmut hauke heiko heiner heino helge hendrik henning hinnerk holger ingo
    jochen jost kaspar konrad kuno leopold lorenz lothar ludger ludwig lutz malte marten meinhard moritz norbert olaf ole
    onno rainer reiner reinhard roland rudi rüdiger siegfried sönke steffen till timo torben torsten udo ulf ulrich veit
    volkmar willi wolf
    """

  private static let women = """
    anke antje birgit bärbel christa dörte edeltraud elke elsbeth franziska frauke frieda friederike gesa gisela greta
    gudrun hannelore heidrun heike hilde ilse inge ingeborg insa jana jutta karin karola katja katrin kathrin kerstin
    kirsten liesel lore lotte mareike margot marlene meike maike merle monika nadja nele nadine regina renate rosemarie
    sabine sandra sibylle silke sonja sigrid stefanie susanne svenja swantje tanja tatjana traudel trude ulla ulrike
    ursula uta ute verena wiebke wilma yvonne
    """

  private static let roles = """
    minister außenminister innenminister finanzminister präsident bundespräsident bundeskanzler kanzler ministerpräsident
    vorsitzender vorsitzende sprecher pressesprecher regierungssprecher polizeisprecher bürgermeister oberbürgermeister
    generalsekretär direktor leiter chef trainer professor richter anwalt rechtsanwalt staatsanwalt abgeordneter
    abgeordnete senator general kommissar botschafter experte forscher wissenschaftler politiker papst könig geschäftsführer
    verteidigungsminister justizminister wirtschaftsminister umweltminister verkehrsminister staatssekretär kandidat
    arzt wirt hirte förster bäcker zeuge augenzeuge kapitän torwart stürmer bauer landrat stadtrat pfarrer bischof kardinal
    oberst leutnant nachbar imker lehrer student verteidiger angeklagter angeklagte schriftsteller schauspieler regisseur
    sänger ingenieur unternehmer historiker ökonom virologe biologe chemiker physiker meteorologe geologe ermittler
    parteichef fraktionschef fraktionsvorsitzender gouverneur premierminister premier staatspräsident
    """

  private static let womensRoles = """
    ministerin außenministerin innenministerin präsidentin bundeskanzlerin kanzlerin ministerpräsidentin sprecherin
    bürgermeisterin direktorin leiterin chefin professorin richterin amtsrichterin anwältin politikerin königin
    ärztin wirtin hirtin försterin bäckerin zeugin augenzeugin kapitänin bäuerin landrätin stadträtin pfarrerin bischöfin
    nachbarin imkerin lehrerin studentin schriftstellerin schauspielerin regisseurin sängerin ingenieurin unternehmerin
    historikerin ökonomin virologin biologin trainerin fahrerin beamtin kommissarin abgeordneten
    justizministerin fraktionsvorsitzende expertin forscherin
    """
}
