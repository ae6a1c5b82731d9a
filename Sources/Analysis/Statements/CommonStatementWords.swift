/// Words so common that they tell little of a statement; blanks part them.
enum CommonStatementWords {
  /// Words of every day, and words that are glue in one language and say something in another.
  static let everyday = """
    get got getting gets go going goes gone went come came coming comes make made making makes take took taken \
    taking takes give gave given giving see saw seen seeing look looking looked know knew known knowing think \
    thought thinking want wanted wants wanting need needed needs say said saying says tell told telling talk \
    talking talked ask asked use used using find found work worked working works call called try tried trying \
    feel felt let put keep kept keeping help helped helping show showed shown become became becomes leave left \
    mean means meant seem seems happen happened happening happens bring brought brings set turn start started \
    run move live believe hold include including continue continued change changed changes lead stand stop \
    stopped like good better best great new big first last long little old right high different small large next \
    early important few able bad sure really actually lot lots way ways thing things something nothing anything \
    everything someone anyone everyone people person man men woman women time times day days year years week \
    weeks month months today tomorrow yesterday world country countries state states government president part \
    place case point fact number group problem hand life home course end back around always often soon already \
    together two three four five six seven eight nine ten hundred thousand million billion percent since whether \
    within across toward towards away else rather quite kind bit least less mr mrs ms sen senator dear yes oh ok \
    okay hope hopes love sorry thank thanks public national political american americans fight win issue issues \
    question questions alle bin die dies don dove era ha hat mine non per plus pour sale sole son sue sur war
    """

  /// Words that only hold others together, in eleven languages.
  static let gluing = [
    english, german, french, spanish, italian, portuguese, russian, ukrainian, czech, polish, dutch,
  ].joined(separator: " ")

  /// Words that deny.
  static let denying = """
    not no never none nothing nobody nor cannot without nicht kein keine keinen keiner nie niemals ne pas jamais \
    non nunca não нет никогда не ни ні není nikdy nie niet geen
    """

  private static let english = """
    a an the and or but nor so if than that this these those there here then to of in on at by for from with \
    without into onto over under about after before between through during against among as is are was were be \
    been being am do does did done doing have has had having will would shall should can could may might must \
    not no it its itself he him his himself she her hers herself they them their theirs themselves we us our \
    ours ourselves you your yours yourself i me my myself who whom whose which what when where why how all any \
    both each every some such only own same too very just also more most other another much many one s t d ll m \
    re ve doesn didn isn aren wasn weren won wouldn couldn shouldn haven hasn hadn ain cannot up down out off \
    again once because while until though although yet still even ever never now well
    """
  private static let german = """
    der das den dem des ein eine einer eines einem einen und oder aber wenn als wie dass daß weil ob zu im auf \
    aus bei mit nach von vom zum zur für gegen ohne um über unter vor durch bis ist sind waren sein seine seinen \
    seinem seiner bist seid haben habe hatte hatten hast wird werden wurde wurden würde würden worden geworden \
    kann können könnte könnten konnte muss müssen musste soll sollen sollte sollten wollen wollte darf dürfen \
    nicht kein keine keinen keiner es er sie ihm ihn ihr ihre ihren ihrem ihrer wir uns unser unsere unseren \
    unserer ich mich mir mein meine meinen meiner du dich dir dein deine sich auch nur noch schon sehr mehr da \
    dann hier dort jetzt nun immer wieder diese dieser dieses diesen diesem jede jeder jedes allen aller alles \
    wer wo wann warum welche welcher zwar doch denn damit dabei dafür daher deshalb ja nein etwas nichts viel \
    viele
    """
  private static let french = """
    le la les l un une de et ou mais si que qu qui quoi dont où comme à au aux en dans par avec sans sous entre \
    vers chez est sont était étaient être été suis ai ont avait avoir eu fait faire peut peuvent doit ne n pas \
    il elle nous vous ils elles je j moi tu te se lui leur leurs y ce c cet cette ces ça cela mon ma mes ton ta \
    tes sa ses notre nos votre vos tout tous toute toutes même aussi très bien
    """
  private static let spanish = """
    el los las una unos unas lo del al e o u pero quien como cuando donde con por para sin sobre desde hasta \
    eran ser sido fue fueron soy está están estaba estar han había haber hay ni os yo tú él ella ellos ellas \
    nosotros usted ustedes mi mis tus su sus nuestro nuestra este esta estos estas ese esa eso esto aquello todo \
    todos toda todas más muy ya también
    """
  private static let italian = """
    gli uno di dello della dei degli delle allo alla agli dal dalla nel nella nei sul sulla tra fra ed che chi \
    cui quando è sono erano essere stato stata ho hanno abbiamo aveva avere ci ti vi io lei noi voi loro mio mia \
    tuo suo sua nostro questo questa questi queste quello quella tutto tutti più anche molto già
    """
  private static let portuguese = """
    uma umas dos em na nas pelo pela com sem até mas quem onde é são eram foi foram sou estão tem têm tinha ter \
    há não nem lhe nós ele ela eles elas você vocês meu minha seu seus suas nosso nossa esse essa isso isto \
    muito já também
    """
  private static let russian = """
    и в во не что он на я с со как а то все всё она так его но да ты к ко у же вы за бы по только ее её мне было \
    вот от меня еще ещё нет о об из ему теперь когда даже ну ли если уже или ни быть был него до вас нибудь уж \
    вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб чтобы без \
    будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой совсем ним этом один почти мой \
    тем нее были при два другой хоть после над больше тот через эти нас про всего них какая много разве три эту \
    моя хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между это эта наш \
    наша наши нашей нашего наших который которая которые которое которых которой которого можно мог могли очень \
    также
    """
  private static let ukrainian = """
    і й та що він з із зі як вона його але ти ви би тільки її мені було від мене ще ні йому тепер коли навіть чи \
    якщо вже або бути був є ми їх їм це ця цей наші який яка які яке може також дуже
    """
  private static let czech = """
    v jsou byl byla bylo byli být jsem jsme jste že ty toho tom tomu tím těch těm za z ze od k ke ku po pro při \
    před mezi pod nad aby ale nebo ani až co jak jako když kdy kde kdo který která které kteří kterou kterých \
    jeho její jejich vy oni ona ono mě mu jí nás nám vás vám jim bych bychom bude budou budeme má mají mám máme \
    měl může mohou není jen také už ještě velmi tak tedy proto protože pokud však více tento tato toto této \
    tohoto svůj své svou naše náš našich všechny všichni vše
    """
  private static let polish = """
    w się jest są był była było być że tego tym dla przy przed między lub gdy kiedy gdzie kto który która które \
    jego jej wy mnie nam będzie będą mają może nie tylko także już jeszcze bardzo więc bo
    """
  private static let dutch = """
    het een maar dat dit deze op aan bij met van voor uit om onder door naar tot zijn ben bent heb heeft hebben \
    wordt werd kan kunnen moet moeten zal zullen zou niet geen hij zij hem haar hun wij ons onze ik mij mijn jij \
    uw zich ook nog zeer meer zo dan daar nu wat waar
    """
}
