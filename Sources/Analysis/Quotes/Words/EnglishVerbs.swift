/// The English verbs of utterance and of stance, regular forms by rule.
enum EnglishVerbs {
  static let lists: [WordList] = [
    WordList(
      .reporting,
      "said says say saying told tells tell telling wrote writes write writing thought thinks think swore"
    ),
    WordList(.reporting, reporting, verbs: true),
    WordList(.label, labels, verbs: true),
    WordList([.cue, .plain, .past], "said"),
    WordList([.cue, .plain], "says"),
    WordList([.cue, .plain, .bare], "say"),
    WordList([.cue, .participle], "saying telling writing speaking thinking feeling putting reading making"),
    WordList(
      [.cue, .past],
      """
      told wrote thought felt foretold retold swore spoke read sang understood shot fired went chimed held put quoted pressed
      """
    ),
    WordList(.cue, "tells writes thinks feels swears speaks reads sings goes puts quips"),
    WordList([.cue, .bare], "tell write think feel swear"),
    WordList(.cue, utterance, verbs: true),
    WordList(.stance, stance, verbs: true),
    WordList(
      [.stance, .past],
      "made gave sent saw found took stood gave hit bid drew fought showed shown began kept left"
    ),
    WordList(.stance, "makes gives sends sees finds takes hits shows"),
    WordList(
      [.stance, .participle],
      "making giving sending seeing finding taking hitting showing"
    ),
  ]

  private static let utterance = """
    accept accuse acknowledge add address admit+ admonish advise advocate affirm agree allege allow amplify announce
    answer argue ask assert assure attest avow bark beam beg+ bellow believe bemoan blog+ blurt boast brag+ call
    caution challenge chant charge chide chuckle claim clarify comment complain concede conclude concur+ confess
    confide confirm contend continue counsel counter crow cry declare decree demand deny describe detail dictate
    disagree disclose dispute echo elaborate emphasize emphasise enthuse estimate exclaim exhort explain explode
    expound express fret+ fume gasp gloat groan growl grumble grunt gush hint imply indicate inform inquire insinuate
    insist instruct interject interrupt intone jest joke jot+ judge kid+ lament laugh lecture lie maintain marvel
    mention moan mumble murmur muse mutter nod+ note object observe offer opine order plead pledge point posit
    postulate praise pray preach predict proclaim promise pronounce propose protest prophesy quip+ quote rant
    reaffirm reason reassure recall recite reckon recommend recount reflect reiterate rejoin relate relay remark
    remember remind repeat reply report request respond restate retort reveal roar rule scoff scold scream screech
    shout shriek shrug+ sigh signal simper sing smile smirk snap+ snarl sneer snort sob+ specify speculate sputter
    stammer state stipulate stress stutter submit+ suggest summarize summarise surmise swear sympathize taunt tease
    testify text theorize thunder tweet retweet underline underscore urge venture vow wail warn weep whine whisper
    wish wonder yell yelp blare bristle cackle coo croak cry deadpan drawl email e-mail enthuse gibe gripe grouse gulp
    grin+ harangue hoot implore interpose jeer message mumble parrot plead ponder prompt quaver quibble reassert
    rejoice retaliate scowl sermonize simmer sneer sniff spit splutter stew trumpet utter verify volunteer wheeze grunt
    banter bluster boom cajole chirp chorus commiserate croon elucidate enunciate espouse gloat guffaw
    hypothesize hypothesise inveigh jibe moralize muse pontificate prattle rhapsodize rhapsodise thunder wisecrack
    """

  private static let reporting = """
    acknowledge add admit+ affirm allege announce argue assert assure attest boast brag+ caution claim complain concede
    conclude concur+ confess confide confirm contend declare deny disclose emphasize emphasise estimate explain imply
    indicate inform insist joke lament maintain mention note observe opine point posit predict pledge proclaim promise
    protest quip+ reaffirm reason recall recount reiterate remark remind repeat reply report respond retort reveal
    specify speculate state stipulate stress suggest testify theorize tweet underline underscore volunteer vow warn
    """

  private static let labels = """
    call describe dub+ label brand term deem characterize characterise refer+ denounce condemn dismiss hail slam+ blast
    tout praise liken deride mock name nickname rate accuse criticize criticise decry pillory portray paint cast
    """

  private static let stance = """
    accuse acclaim applaud assail attack attribute back bash belittle berate blame blast bless boo brand call
    caricature castigate celebrate censure characterize characterise cheer cite claim commend compare condemn
    congratulate consider correct credit criticize criticise curse damn deem defend demean denigrate denounce deplore
    deride describe diagnose disavow dismiss disparage diss dub+ endorse excoriate fault favor frame greet hail
    highlight identify insult invoke issue label lambast lambaste laud lash like liken link list look mark mock name
    needle oppose paint pan+ perceive portray present promote rail rate rebuff rebuke rebut+ recognize reference refer+
    refute regard regret+ reject release reprimand ridicule rip+ salute scorn seek skewer slam+ slap+ slight spoof
    sum+ support tag+ talk target tear term thank tout trash treat troll urge use vent view vilify voice welcome
    wonder plan want hope expect worry intend aim agree refuse decide fear doubt prefer consider hope appeal push
    respond answer sign share publish print campaign hype sell deliver outline conclude unload launch touch quote cite
    decry knock determine learn allege envision foresee project find recognise pillory savage pummel champion hammer
    chastise mourn eulogize style pin+ peg+ grumble trumpet post celebrate warn pronounce list
    """
}
