/// Words that stand in reports of whatever event, so that they tell none from another.
struct EverydayWords: Sendable {
  static let all = EverydayWords()

  private static let lists = [
    """
    ago all also and any are away back been best big both but came can case city come cost day days did does done
    down each else end even ever face fact far few find five for four from full gave get gets give good got had half
    hand hard has have head hear held help her here high him his hold home hour how idea into its july june just
    keep key kind know last late law laws lead led left less let life like line list live long look lost made main
    make man many may mean meet men more most move much must name near need new news next not now off old once one
    only open our out over own paid part past pay plan play put read real rest role room run said same saw say says
    see seem seen sent set she show side site six some soon sort stop such sure take talk team tell term than that
    the them then they this time told too took true try turn two type use used very view vote want war was way ways
    week well went were west what when who why will win with won word work year yes yet you your about above
    according across actually added adding after again against almost along already although always american
    americans among amount announced another anyone anything appeared april argued around asked attention august
    available based basis became because become before began begin behind being believe below better between beyond
    bring brought business called calling campaign candidate candidates cannot certain certainly chance change
    changes choice citizens clear clearly close comes coming comment comments community company concerned concerns
    conference continue continued control could council country couple course court create created current currently
    death debate decades december decided decision defense described despite development different difficult doing
    during early economic economy effort efforts either election enough especially evening events every everyone
    everything evidence example expect expected experience family february federal final finally first follow
    followed following foreign former found friday friends front future general getting given going government great
    group groups happen happened having heard himself history hours house however human hundreds important including
    increase information inside instead interest international interview involved issue issues itself january killed
    known large later latest leader leaders least leave legal level likely little lives local longer longtime
    looking major majority makes making march matter maybe means meanwhile media meeting member members might
    military million minister minutes modern monday money month months morning movement nation national nearly
    needed needs never night north noted nothing november number october office official officials often opportunity
    order organization other others outside parents particular particularly parties party passed people percent
    perhaps period person place planned plans point points police policy political politics population position
    positive possible power present president presidential press pressure private probably problem problems process
    program provide public published quarter question questions quickly quite raised rather reached ready really
    reason receive received recent recently record region related released remain remains remarks report reported
    reporters reports required research response responsible result results return right rights rules running
    saturday saying school schools second secretary section security seemed seems senior sense september series
    serious service seven several should showed shown shows significant similar simply since single situation small
    social society someone something sometimes source sources south speak speaking special speech spending spoke
    spokesman spokeswoman staff stand start started state statement statements states still story strategy street
    strong student students study success suggested sunday support supported supporters system taken takes taking
    talking terms thank their themselves there these thing things think third those though thought thousands threat
    three through throughout thursday times today together tomorrow tonight total toward towards trade tried trouble
    trust trying tuesday turned twitter under understand understanding united university until using various version
    video visit voters votes wanted wants watch wednesday weekend weeks where whether which while white whole whose
    within without woman women words worked working works world worst would writing wrote years yesterday young
    mister sir lord lady professor doctor reuters associated
    """,
    """
    aber allem allen aller alles andere anderen auch aufgrund außerdem bereits beide beiden beim bisher damit danach
    dann daran darauf darüber dass davon dazu dessen deutlich dies diese diesem diesen dieser dieses doch dort durch
    eine einem einen einer eines einige einigen ersten etwa gegen gegenüber gibt habe haben hatte hatten heute hier
    ihre ihrem ihren ihrer immer insgesamt jahr jahre jahren jedoch jetzt kann kein keine können könnte konnte
    lassen machen mehr mehrere menschen muss müssen nach nachdem neben neue neuen nicht nichts noch nun nur oder
    ohne prozent rund sagte schon sehr sein seine seinem seinen seiner seit seien sich sind sogar soll sollen sollte
    sondern sowie später über unter viele vielen vom von vor war waren weil weiter weitere weiteren wegen welche
    weniger wenn werde werden wieder wird wurde wurden während wäre zwei zwischen zudem zum zunächst zur zwar montag
    dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april juni juli august september
    oktober november dezember uhr tag tage tagen woche wochen million millionen euro regierung präsident angaben
    zufolge erklärte
    """,
    """
    ainsi alors après aussi autre autres aurait avait avant avec avoir avons cela celle celui cependant certains
    cette ceux chaque chez comme contre dans depuis derrière deux devant doit donc dont durant elle elles encore
    entre était étaient être faire fait faut fois français grand grande gouvernement hier homme hommes janvier
    février mars avril juin juillet août septembre octobre novembre décembre jours leur leurs lundi mardi mercredi
    jeudi vendredi samedi dimanche lors lorsque lui mais même moins monde ministre millions nombre nous nouvelle
    notre notamment oui par parce parmi pays pendant personnes peut plus plusieurs pour pourrait pourquoi premier
    première près président prochain puis quand que quelques qui quatre sans selon semaine sera serait ses seulement
    situation sont sous sur tandis tous tout toute toutes toujours travail très trois trop vers vous
    """,
    """
    además ahora algunos antes aunque años aquel aquella cada como contra cual cuando desde después dijo donde
    durante ella ellos entre era eran esta estaba están estas este estos esto fueron gobierno gran había hace hacia
    hasta hay hoy incluso la las los luego lunes martes miércoles jueves viernes sábado domingo enero febrero marzo
    abril mayo junio julio agosto septiembre octubre noviembre diciembre manera más mayor mejor menos mientras
    millones ministro mismo momento mucho muchos mundo muy nada nos nuestro nueva nuevo otra otras otro otros país
    países para parte pero personas poco poder por porque presidente primera primero puede pueden que quien quienes
    según será sido siempre sin sino sobre solo son también tanto tenía tiempo tiene tienen todas todo todos trabajo
    tras tres una unas uno unos vez
    """,
    """
    alcuni allora altre altri altro anche ancora anni appena aveva avere bene che chi ciò come con contro così cosa
    dalla dalle dallo degli dell della delle dello dopo dove due durante essere era erano fare fatto fino fra
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gli giorni governo
    hanno infatti invece loro lunedì martedì mercoledì giovedì venerdì sabato domenica maggiore meno mentre milioni
    ministro molti molto mondo nei nel nella nelle nello non nostro nuova nuovo ogni oggi parte per perché però
    persone più poi possono presidente presso prima primo prossimo proprio può quale quando quanto quasi quello
    questa queste questi questo quindi secondo sempre senza sia sono sotto sta stata stati stato sua sue sugli sui
    sul sulla suo suoi tra tre tutta tutte tutti tutto una uno volta
    """,
    """
    ainda além alguns algumas ano anos antes apenas após aqui assim até cada com como contra dados das de depois
    desde dia dias dois dos durante ela elas ele eles em enquanto entre era essa esse esta está este estes foi foram
    governo grande havia hoje isso janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
    dezembro maior mais mas melhor menos mesmo milhões ministro muito muitos mundo não nas nos nossa nosso nova novo
    num numa outra outras outro outros para parte pela pelas pelo pelos pessoas pode podem por porque presidente
    primeira primeiro qual quando que quem segundo segunda terça quarta quinta sexta sábado domingo sem sempre ser
    será seu seus sido sobre sua suas também tem têm tempo ter todas todos trabalho três tudo uma vez
    """,
    """
    более больше будет будут была были было быть вместе время всего всех вчера года году говорит говорится дней дня
    должен должны других другие если есть заявил заявила заявили заявление июня июля января февраля марта апреля
    августа сентября октября ноября декабря именно каждый как какие когда которая которого которое которой котором
    которые который которых кроме лет лишь между меня может могут можно мнению навсегда нас насчёт несколько него
    нее них ничего новый новая однако один она они отметил отметила очень первый первая пока после потому почти
    президент при принял против процентов работы раньше ранее сегодня себя сейчас словам сказал сказала сказали
    слова снова сообщил сообщила сообщили сообщает среди стал стали стало страны также такие такой там теперь того
    только тоже тогда тысяч тысячи уже человек через чтобы этого этой этом этот эти эту это понедельник вторник
    среда среду четверг пятница пятницу суббота субботу воскресенье
    """,
  ]
  private static let size = 8_192

  /// The hashes, each at or after the place that it tells; 0 in a free one.
  private var slots = [UInt64](repeating: 0, count: EverydayWords.size)

  private init() {
    for list in Self.lists {
      for word in list.split(whereSeparator: \.isWhitespace) { insert(WordHash.of(word.utf8)) }
    }
  }

  /// Whether a word is one of them, by its hash.
  func contains(_ hash: UInt64) -> Bool {
    var slot = Self.slot(of: hash)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & (Self.size - 1)
    }
    return false
  }

  private mutating func insert(_ hash: UInt64) {
    guard !contains(hash) else { return }
    var slot = Self.slot(of: hash)
    while slots[slot] != 0 { slot = (slot + 1) & (Self.size - 1) }
    slots[slot] = hash
  }

  private static func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 40) & (size - 1) }
}
