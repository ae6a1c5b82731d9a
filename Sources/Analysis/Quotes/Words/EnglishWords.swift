/// The English words that tell who speaks.
enum EnglishWords {
  static let lists: [WordList] = EnglishVerbs.lists + function + people + things

  private static let function: [WordList] = [
    WordList(.according, "according"),
    WordList(.shortCue, "so"),
    WordList([.he, .male], "he"),
    WordList([.she, .female], "she"),
    WordList(.they, "they"),
    WordList(.it, "it"),
    WordList(.first, "i we i'm we're i've we've"),
    WordList([.possessive, .male], "his"),
    WordList([.possessive, .female], "her"),
    WordList(.possessive, "their its my our your"),
    WordList(.relative, "who which whose whom"),
    WordList(
      .determiner,
      "a an some several many two three four five six another other others one any each every both few most no"
    ),
    WordList([.determiner, .definite], "the this that these those"),
    WordList(
      .preposition,
      """
      of in on at for with from about against after before during between among under over through into onto toward
      towards upon within without across near behind beyond despite since until till as like than via per amid
      alongside around outside inside regarding concerning following
      """
    ),
    WordList([.preposition, .by], "by"),
    WordList([.preposition, .to], "to"),
    WordList(.that, "that"),
    WordList(
      .conjunction,
      "and or but nor yet while when whereas because if although though unless whether where why how what once however so"
    ),
    WordList(
      .auxiliary,
      """
      is are am has have had do does did will would can could may might must shall should hasn't haven't hadn't didn't
      doesn't don't won't wouldn't couldn't can't isn't aren't wasn't weren't
      """
    ),
    WordList([.auxiliary, .passive], "was were been be being get gets got"),
    WordList(
      .adverb,
      """
      also later then now recently previously earlier once again too already still just even never always often only
      soon today yesterday tomorrow tonight ago ever instead further not rather almost simply long first
      shortly afterward afterwards meanwhile moreover furthermore nevertheless therefore thus indeed perhaps maybe here there
      likewise similarly additionally besides conversely elsewhere finally fortunately unfortunately incidentally
      interestingly ironically notably nonetheless presumably separately specifically surprisingly ultimately
      consequently hence otherwise overall regardless sometimes somehow apparently initially eventually
      """
    ),
    WordList(
      .function,
      """
      him them me us himself herself themselves itself more less much such same own all it's he's she's they're that's
      there's here's what's let's very well yes no oh plus minus up down out off back
      """
    ),
    WordList(
      .calendar,
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
      september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept
      sep oct nov dec
      """
    ),
    WordList(
      .abbreviation,
      "jr sr jan feb mar apr jun jul aug sept sep oct nov dec vs jr sr no inc corp co ltd st u.s u.k u.n e.g i.e d.c"
    ),
    WordList(
      .finite,
      "met came went took held shook ate drank slept woke drove flew forgot hid hung laid led lent lit lost rang rode sank shut slid spun stole struck stuck swam swept swung tore threw understood withdrew blew bent bore bought caught dealt dug fed fled froze reached sang sat rose fell won lost stood began became broke brought built chose drew gave grew kept knew paid ran saw sent sold spent wore"
    ),
    WordList(.modifier, "former current late ex senior junior top early acting interim then-president ex-president"),
    WordList(.elision, "em tis twas til cause n round bout cuz n' til'"),
    WordList(.particle, "de del della di da dos van von der den bin ibn al el la le bint ben du ter abu"),
    WordList(.demonym, Demonyms.english),
  ]

  private static let people: [WordList] = [
    WordList([.title, .male, .abbreviation], "mr"),
    WordList([.title, .female, .abbreviation], "mrs ms miss"),
    WordList([.title, .male], "sir lord king prince father pope sheikh imam oba alhaji shri"),
    WordList([.title, .female], "lady dame queen princess sister madam baroness alhaja smt"),
    WordList(
      [.title, .abbreviation],
      "dr sen sens rep reps gov govs gen lt col maj capt sgt cmdr adm rev hon prof supt det insp cpl pvt amb atty pres"
    ),
    WordList(
      [.title, .role],
      """
      senator representative governor general lieutenant colonel major captain sergeant commander admiral reverend
      professor doctor president chancellor premier minister secretary ambassador judge justice mayor sheriff
      congressman congresswoman councilman councilwoman detective inspector superintendent bishop archbishop cardinal
      rabbi chairman chairwoman chair director coach speaker attorney
      """
    ),
    WordList(
      [.role, .male],
      "spokesman congressman chairman businessman father husband son brother man boy uncle grandfather actor king councilman policeman salesman gentleman widower boyfriend nephew"
    ),
    WordList(
      [.role, .female],
      "spokeswoman congresswoman chairwoman businesswoman mother wife daughter sister woman girl aunt grandmother actress queen councilwoman policewoman widow lady girlfriend niece waitress"
    ),
    WordList(
      .role,
      """
      spokesperson official officer adviser advisor aide source person lawyer analyst economist expert scientist
      researcher historian author writer editor reporter journalist columnist correspondent commentator host anchor
      candidate nominee contender hopeful frontrunner front-runner lawmaker politician diplomat envoy negotiator leader
      head chief friend colleague manager executive boss owner founder co-founder ceo investor trader banker strategist pollster
      consultant operative activist organizer campaigner critic supporter opponent rival ally member insider veteran
      teacher student pupil farmer driver worker nurse surgeon patient resident neighbor neighbour witness victim
      survivor suspect prosecutor defendant plaintiff detective investigator commissioner deputy assistant
      administrator premier singer musician artist director producer filmmaker comedian player striker captain
      goalkeeper manager trainer champion athlete pilot engineer architect designer priest pastor monk voter passenger
      customer buyer seller shopkeeper fisherman soldier marine general commander fighter rebel prisoner inmate
      co-host co-founder co-chair co-author co-owner co-director co-worker co-star co-chairman vice-chairman
      vice-president ex-minister ex-wife ex-husband curator warden ranger councillor councilor alderman skipper
      chef barber electrician mechanic librarian archivist cleric vicar preacher nun
      grower breeder trucker cyclist climber sailor diver swimmer runner golfer boxer referee umpire
      winger midfielder defender quarterback pitcher batsman caretaker landlord homeowner cabbie commuter
      winner loser runner-up finalist provost forecaster postmaster headmaster headmistress headteacher stationmaster harbourmaster quartermaster keeper substitute publisher custodian trustee governor-general mp mps mep msp ceo cfo pm qc cs toddler child kid teen teenager youngster stranger tourist traveler traveller holidaymaker pensioner retiree veteran grandparent parent blogger vlogger influencer
      podcaster novelist poet playwright sculptor choreographer conductor composer screenwriter showrunner
      cardiologist virologist geologist zoologist botanist ecologist archaeologist anthropologist sociologist chemist
      mathematician statistician demographer seismologist astronomer pediatrician paediatrician midwife paramedic
      firefighter patrolman constable sergeant magistrate solicitor barrister receptionist agent realtor
      lobbyist aide-de-camp staffer intern apprentice watchdog whistleblower protester demonstrator marcher onlooker
      bystander shopper user donor delegate candidate-elect mayor-elect president-elect
      refugee migrant observer moderator interviewer billionaire mogul tycoon magnate businessperson entrepreneur
      republican democrat conservative liberal socialist senator texan vermonter floridian native star
      comrade principal laureate pianist violinist cellist guitarist drummer bassist organist saxophonist trumpeter clarinettist
      clarinetist flautist flutist harpist percussionist soprano tenor rower jockey sprinter hurdler
      carpenter plumber gardener blacksmith bricklayer hairdresser dressmaker shoemaker beekeeper gamekeeper crofter publican
      dentist optician pharmacist physiotherapist dancer ballerina painter illustrator cartoonist bartender waiter lifeguard
      astronaut explorer mountaineer lecturer geographer linguist philosopher theologian translator auctioneer restorer
      roofer welder wrestler gymnast jeweller gravedigger undertaker
      counsel pollster psychologist psychiatrist biologist physicist epidemiologist meteorologist neighbor secretary delegate representative coordinator treasurer undersecretary
      """
    ),
    WordList(
      .people,
      """
      officials officers aides sources advisers advisors lawyers analysts economists experts scientists researchers
      historians authors writers editors reporters journalists commentators candidates lawmakers politicians diplomats
      leaders executives investors traders activists organizers campaigners critics supporters opponents rivals allies
      members teachers students farmers workers nurses doctors residents neighbors neighbours witnesses victims
      survivors prosecutors investigators authorities police protesters demonstrators people voters republicans
      democrats conservatives liberals senators governors ministers observers spokesmen women men parents families
      children kids teens teenagers youngsters toddlers
      lobbyists users protesters marchers spectators onlookers bystanders shoppers donors bloggers staffers colleagues
      friends relatives neighbours locals villagers islanders fishermen commuters passengers tourists pensioners
      academics pundits strategists pollsters consultants operatives insiders observers conservationists
      environmentalists scholars professors principals headteachers coaches captains commanders soldiers rebels
      insurgents refugees migrants prisoners inmates detainees jurors judges magistrates clerics priests bishops
      regulators watchdogs auditors inspectors engineers architects planners councillors councilors mayors sheriffs
      deputies agents bankers brokers traders shareholders bosses managers owners landlords tenants homeowners
      employees staff customers clients consumers drinkers diners guests visitors viewers listeners readers followers
      commenters commentators posters hackers attackers kidnappers captors gunmen militants moderates progressives
      liberals centrists loyalists nationalists monarchists unionists secularists politicos outlets organizers
      organisers hosts anchors celebrities actors actresses singers musicians artists directors producers filmmakers
      survivors campaigners advocates proponents skeptics sceptics detractors opponents backers boosters allies foes
      fans players democrats firefighters detectives attorneys others many some delegates
      """
    ),
  ]

  private static let things: [WordList] = [
    WordList(
      .body,
      """
      ministry ministries department office agency administration government committee commission council court senate
      house congress parliament party campaign company corporation group firm bank union association organization
      organisation foundation institute institution university college school club team league board bureau service
      army navy military force forces guard embassy palace kremlin newspaper paper magazine outlet channel network
      station broadcaster website site news times post journal press tribune herald gazette chronicle daily guardian
      reuters afp ap tass xinhua yonhap interfax bloomberg bbc cnn network inc corp ltd llc plc coalition alliance
      movement federation society authority tribunal jury panel regime militia museum hospital church charity pac
      tank think-tank operator airline maker manufacturer retailer supplier developer center centre project
      """
    ),
    WordList(
      .paper,
      """
      statement report letter email e-mail memo document documents tweet post article editorial column op-ed survey poll
      study book manifesto resolution lawsuit complaint indictment ruling opinion verdict filing petition blog
      headline caption sign banner placard poster leaflet note transcript text ad advertisement commercial video song
      questionnaire bill law constitution treaty communique declaration release website page message notice review
      """
    ),
    WordList(
      .speech,
      """
      statement message words comment comments remark remarks question answer response reply tweet post letter email
      speech address quote quotation phrase line slogan chant refrain advice argument warning promise vow pledge claim
      accusation assertion insistence declaration announcement motto assessment verdict prediction conclusion
      """
    ),
    WordList(
      .board,
      "sign signs banner banners placard placards poster posters shirt shirts t-shirt t-shirts hat hats cap caps button buttons sticker stickers billboard billboards plaque plaques label graffiti mural tattoo bracelet badge inscription"
    ),
    WordList(
      .act,
      """
      promise promises pledge pledges vow claim claims assertion assertions assessment accusation accusations allegation
      allegations admission insistence suggestion warning warnings prediction predictions characterization description
      declaration denial complaint complaints contention argument arguments statement statements comment comments remark
      remarks quip joke jibe gibe jab dig barb retort rejoinder reply response answer question questions call calls
      cries chant chants demand demands plea appeal appeals proposal concession conclusion confession boast boasts
      brag rant tirade broadside criticism criticisms critique attack attacks rebuke condemnation denunciation dismissal
      depiction portrayal praise tribute message messages motto slogan mantra refrain credo advice verdict observation
      explanation explanations excuse justification definition reference references mention invocation embrace view
      views belief opinion
      """
    ),
    WordList(
      .work,
      """
      book novel memoir film movie documentary song album single show series sitcom program programme podcast play
      musical magazine column essay poem painting exhibition opera episode sequel drama comedy game video-game
      anthem hymn ballad track tv television blockbuster franchise cartoon bestseller best-seller autobiography
      biography radio broadcast co-host host
      """
    ),
    WordList(
      .naming,
      """
      so-called named titled entitled nicknamed dubbed termed word words term terms phrase nickname title slogan codenamed
      code-named aka known coined labelled labeled pseudonym alias handle username hashtag motto name expression headlined
      """
    ),
  ]
}
