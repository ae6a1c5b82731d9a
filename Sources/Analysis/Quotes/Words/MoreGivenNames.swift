/// More given names, of countries whose names the first lists hold few of.
enum MoreGivenNames {
  static let lists: [WordList] = [
    WordList([.given, .male], men),
    WordList([.given, .female], women),
    WordList(.given, either),
  ]

  private static let men = """
    aarav abdel abdulaziz abebe abel adebayo adewale adnan agustín ahmet aiden ajay akbar akio akinwumi alasdair alastair
    albin aldo alejo alessandro alistair alonso amadou amit anand andile angus anil anish ansel anwar aram arash arjun arnaud
    arne arvind asad ashok ashraf atiku augustin augusto aurelio axel ayman ayub aziz babatunde baptiste bartholomew
    basil bassam bastien benicio benoit bernhard bertrand bilal björn bogdan braden branko brendon bronson burak cahal
    cathal cecil cedric chidi chike chinedu christof christophe chukwuemeka cian ciaran claus clyde colm constantin
    conan cormac cristian cristiano cristóbal damir dante dara darius darragh deepak demba denzil desmond devin dhruv diarmuid
    dion dirceu domenico donal donovan dougal dusan ebrahim eddy edin efrain egil einar eitan ekrem emanuel emeka
    emeric emre enda eoin erdem ernst ervin esteban étienne evander evaristo ewan eyal ezekiel ezra fabian fabrice fahad
    faisal farhad farid faruk fedor femi fergal fergus fikret finn fintan florian folarin fraser fritjof gael ganesh gareth
    gaston gennady gerardo ghassan gideon gil gino gintaras girish goran gopal göran gregorio grigory guillaume gunnar gunter
    günter habib hadi haider håkan hakan halil hamad hamish hamza hari harish haruki hasan hector héctor heiko helge hendrik
    hernán hideo hiroki hossein humberto hüseyin ibrahima idris ignacio ignatius ikechukwu ilham ilir imad imran iqbal isidro
    ismael ivar iwan jabir jacek jagdish jairo jalal janek janos jarosław javed jayden jeroen jérôme jesper jiří joakim
    joaquín jochen jonah jonny joost jorgen joris jovan julián junaid kamal kamran kareem karim kasper kasim kazuo keir
    kelechi kemal kendrick kenji kieran kiran kjell kofi kolya koji krishna krzysztof kumar kunal kwabena kwame lachlan ladislav
    lamar lamine laszlo lászló laurence leif leopold lennart lester linus lionel lorne luciano ludovic ludwig luka lutz lyle
    lyndon maciej madhav magnús mahesh mahmud majid makoto mamadou manish manoj manu marcin mariusz marlon masoud mateusz
    mats mattias matty maurizio maxime mehmood michał mihai mikko milan milos miloš mircea miro mirza mischa mohsin
    moritz mostafa moussa mubarak mukesh munir murad muthu nabil nadeem nadir naftali nandan narendra naresh nasir nasser
    naveed nawaz nelson nestor niall nikhil niklas nikolaos nikos nils nitin obinna oisín okechukwu olaf olamide olav olivier
    olu oluwaseun omari ondřej oran orhan orla øyvind osama osman osvaldo otis padraig pádraig palle panos parveen pascal
    patricio paulinho pekka percy peregrine pervez pieter pinchas prakash pranav priyanka quincy rachid radek rafiq raghav
    raimund raj rajan rajesh rajiv rakesh raman ramesh rami ramsay randolph rashid rasmus ratan reece régis rené renzo reza
    rhodri ricky rikard rinat ritchie rohan rohit roland romeo ronan ronnie roopesh royce ruairi rubens rufus rune rustam ryo
    saad sadiq saeed saif salah saleh salim salman sameer sanjay sanjeev sándor sardar satish saul sayed selim selwyn serge
    shahid shamil sharif shashi shigeru shiv siddharth simeon sipho slobodan sohail soren søren stanislav stefanos steffen
    stellan stijn sudhir sulaiman suleiman sunil suresh svein sylvester syed tadashi tadeusz takashi takeshi tariq
    tarquin tayyip teddy teemu thabo thorbjörn tibor tiernan tomasz tomáš tomislav tore torsten tunde turgut ulf ulrich umaru
    uday usman vaclav václav valentino valery vasily vasco venkat vijay vikram vinay vincenzo vinod virgil vishal vito vivek
    volodymyr wafiq waleed walid warwick wendell wilbur wilfred willard willem wim witold wojciech yair yakov yannick yaroslav
    yasin yasir yitzhak yohannes yoshi yousef yuki yunus yuto yves zafar zahir zaid zaki zdenek zeev zeljko zhan zoran zoltan
    """

  private static let women = """
    aaliyah abena abiola adaeze adaora adela adelaide adelina adeola aditi agata agatha agneta agnieszka aicha aida aileen
    aimee ainhoa aisling aisha aishwarya aiyana akua alena aleksandra alessia alexa alexia aleida alia alicja alisha allegra
    alva amal amara amina aminata amira amrita anahita anais ananya anastasiya anette angélica anika anisa anja anjali
    ann-marie anna-lena annabel annalise annegret anneke anneliese annika anouk antje antonella anya aoife aparna arabella
    araceli archana aria arianna arya asma astou asuka asya ava awa ayaka aylin azadeh azra banu bärbel beate
    bea begoña benazir berit bernice berta bettina bhavna bianka birgit blanca bożena brigid brigida bríd britta
    bronwen bronwyn caitlin caitríona candela caren carlotta carys catarina caterina cecilie céline chandra chantal
    chiamaka chiara chidinma chimamanda chloé cho chrissy ciara clarissa claudine clémence clementine clotilde concepción
    consuelo cornelia corinne cosima dagmar dagny dalia damaris danuta daria daryna davina deepa deirdre delphine denisa
    desiree devi diya doreen dorit dorota dunja ebba ebony edda edwina effie eilidh eimear eira ekaterina elaheh eleanora
    eleni eleonora elif elina elke ellie elin elisabetta elise elizaveta elodie eloise elspeth elvira émilie emine emmeline
    emmanuelle enid erna esi esmé esmeralda esperanza estelle estrella esra eszter etta eudora eugénie eun eunice evangeline
    eve evgenia ewa fadia faiza fanny farah farida farzana fatemeh fatma fatou fatoumata felicity fiorella firuze
    flavia fleur franziska freda freya frida frieda fumiko gabriele galina gaynor geeta gemma genevieve geneviève gerda ghada
    gillian gita gitta giuliana giulietta gloriana grainne gráinne grażyna greer gudrun guadalupe gülşen gwyneth hadiza hala
    halima hana hanan hanna hanne haruka hatice hattie heba hedda heike hena henrietta hermione hetty hilda hilde hina hiroko
    hortense huma ida ifeoma ilaria ildikó ileana ilona iman imani imogen indira inga inge ingeborg ioana iolanda irena
    irène isadora isla ismene isobel itzel ivanna iwona izabela jacinta jada jadwiga jamila jana janina jaya jasmin
    jelena jemima jeong jin-young jodie johanne jolanta josefina josefine josie jovana jude julianne julieta justine jutta kaia
    kaisa kamala kanako karolina karoline karyn katalin katarina katarzyna katerina kathrin kati katinka katya kaya keira kelsey
    kerstin keziah khadija kiara kimberley kinga kirsty klara kumari kushi lakshmi lalita lamia larisa lata latifa latisha laure
    laurel laurie lavinia layla leanne leda leena leilani lene leni leona leonora leontine letitia leyla liana libby
    liesel lieselotte lilia liliana linnea lise lisbeth lizzie liwia lorena lorna lottie lotte louisa lourdes lucía
    luciana lucinda ludmila luise lupita lyudmila mabel madalena madhuri maeve magda magdalena maha mahnaz mairead máire
    maisie maite malala malgorzata małgorzata malin mallory manal mandy manon maren margaux margit margot margrethe maribel
    mariela mariella marijke marika marilena marisol marit marita marjan marlies marta maryam masako mathilde matilda maud maura
    mavis mei meera meghan mehwish mele mercy meryl mette mhairi michiko mika milena milica mina minna mireille mirjam moira
    monir morag morwenna muna myrtle nabila nadja nadine nafisa nahid naima najwa namrata nandini nanette naoko narges nasreen
    natacha nawal nazanin neelam neha nell nelly nerys neve ngozi nia niamh nicola nicolette niki nilufar nimmi nisha noa noelle
    noémie noemi nokuthula noora norah noreen noura odette odile oksana oleksandra olivia oona ophelia orla orna ottilie
    padma pallavi paloma parisa parvati patrycja pernille perpetua petronella philippa pia pilar poonam poppy pooja pranita
     preeti quynh radha radhika raffaella rahel raisa ranjit rashida raquel rasha rashmi raya reem
    regan reina rekha renata reyhan rhiannon rika rina rituparna riya roisin róisín romana romy rosalía rosalba rosanna roswitha
    roya rukhsana rula rumi rusudan ruta sabeen sabiha sabrin sacha sade sadia saffron safiya saira sakura salma saloni samar
    samira sanae sandhya sangeeta sanja saoirse sapna saskia satu savitri scarlett selma serap seo-yeon serafina shabana shabnam
    shahida shaista shakira shalini shamima shanice shanti sharmila sharifa shazia sheena shefali shilpa shira shirin shreya
     sibylle sienna sigrid siiri silke silvana simona sindhu sinéad siri sissel sive slavica sneha snezana sofie solange
    solveig soledad soo soraya stefania stefanie steffi sujata sukhbir sunita sunniva surekha sushma susann svenja swati sybil
    sylvie tabea tahira tamar tamsin tania tansy tatyana tehmina thandi thea theodora thora tia tilda tilly titilayo
    tova trine trudy tsvetana tuba uma una unathi unni urszula usha uta valeska valerija valérie vanda vandana vaishali
    veena verena véronique vesna vibha vidya vigdis viktoria vilma violeta virginie viviana vivienne vrinda waltraud wangari
    wanjiku wiebke wilhelmina willa winifred winnie winona xenia ximena yaa yael yaira yana yara yasmeen yasmina yelena yetunde
    yevgenia yoko yuko yumi yuna yuriko yusra yvonna zahra zara zarina zeinab zelda zeynep zinaida zita zodwa zora zuleika zuzana
    """

  private static let either = """
      ashton billie blake darcy ellis ezra frankie georgie harley jackie kai kiran lou
      marley noor ollie remy rene rory shannon tommie toni tracy vivian
    """
}
