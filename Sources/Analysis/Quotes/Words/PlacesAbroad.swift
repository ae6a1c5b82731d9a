/// Countries and capitals as other languages name them, so that they are not taken for persons.
enum PlacesAbroad {
  static let lists: [WordList] = [
    WordList(.place, more),
    WordList(.place, german),
    WordList(.place, french),
    WordList(.place, spanish),
    WordList(.place, italian),
    WordList(.place, portuguese),
  ]

  private static let more = """
    andorra anguilla tirana yerevan luanda antarctica canberra aruba oranjestad åland mariehamn baku
    bosnia-herzegovina sarajevo barbados bridgetown dhaka dacca burkina ouagadougou manama burundi bujumbura gitega
    benin porto-novo cotonou bermuda brunei bonaire brasilia brasília bahamas bhutan thimphu gaborone minsk belize
    belmopan drcongo congo-kinshasa kinshasa congos bangui congo-brazzaville brazzaville bern berne yamoussoukro
    cameroun yaoundé yaounde peking bogotá bogota habana curaçao curacao willemstad nicosia djibouti dominica
    roseau algiers quito tallinn asmara fiji suva falklands malvinas micronesia palikir faroes faeroes tórshavn
    torshavn libreville grenada tbilisi cayenne guernsey accra gibraltar greenland nuuk banjul guinea-conakry
    conakry guadeloupe malabo guam hagåtña hagatna guinea-bissau bissau guyana hongkong tegucigalpa zagreb
    port-au-prince djakarta eire éire bagdad teheran reykjavik reykjavík amman kirghizia kirgizia bishkek kampuchea
    kiribati comoros moroni basseterre koreas caymans cayman kazakstan astana nur-sultan vientiane beirut castries
    liechtenstein vaduz colombo monrovia maseru vilnius luxemburg riga tripoli rabat monaco moldavia chișinău
    chişinău chisinau podgorica saint-martin antananarivo majuro skopje bamako burma naypyidaw naypyitaw
    ulaanbaatar macau macao saipan martinique fort-de-france nouakchott montserrat valletta mauritius maldives malé
    nyasaland lilongwe putrajaya maputo windhoek nouméa noumea niamey abuja managua amsterdam binnenhof storting
    kathmandu katmandu nauru niue aotearoa wellington beehive muscat panamá lima tahiti papeete malacañang
    malacanang malacañan islamabad sejm pitcairn palestine ramallah palau ngerulmud asunción asuncion doha réunion
    rumania roumania bucharest belgrade kremlin kigali riyadh solomons honiara seychelles khartoum riksdag istana
    ljubljana svalbard spitsbergen bratislava freetown dakar somaliland puntland mogadishu suriname surinam
    paramaribo juba philipsburg eswatini swaziland mbabane ndjamena kerguelen lomé lome tadzhikistan dushanbe
    tokelau timor-leste dili ashgabat ashkhabad tunis tonga nukualofa turkiye trinidad tobago port-of-spain tuvalu
    funafuti taipei zanzibar tanganyika dodoma kampala washington pentagon montevideo tashkent vatican grenadines
    kingstown miraflores vanuatu port-vila mata-utu samoa apia kosova pristina prishtina priština sanaa sana
    mayotte mamoudzou pretoria lusaka rhodesia harare
    """

  private static let german = """
    albanien armenien antarktis argentinien österreich australien aserbaidschan bosnien-herzegowina bosnien
    bangladesch belgien bulgarien bolivien brasilien botsuana weißrussland weissrussland kanada kongo-kinshasa
    kongo-brazzaville schweiz elfenbeinküste cookinseln kamerun kolumbien kuba kapverden zypern tschechien
    deutschland dschibuti dänemark algerien estland ägypten westsahara spanien äthiopien finnland fidschi
    falklandinseln falkland-inseln mikronesien färöer frankreich gabun großbritannien grossbritannien schottland
    nordirland georgien französisch-guayana grönland äquatorialguinea griechenland kroatien ungarn indonesien
    irland indien irak island italien jamaika jordanien kenia kirgisistan kirgistan kambodscha komoren nordkorea
    südkorea kaimaninseln kasachstan libanon litauen lettland libyen marokko moldau moldawien madagaskar
    marshallinseln nordmazedonien mazedonien birma mongolei mauretanien malediven mexiko mosambik neukaledonien
    niederlande niederlanden holland norwegen neuseeland französisch-polynesien papua-neuguinea philippinen polen
    palästina gaza gazastreifen westjordanland katar rumänien serbien russland rußland ruanda saudi-arabien
    saudiarabien salomonen seychellen schweden singapur slowenien slowakei südsudan syrien swasiland tschad
    tadschikistan osttimor tunesien türkei tansania amerika usbekistan vatikan vatikanstadt jemen südafrika sambia
    simbabwe eriwan jerewan wien brüssel havanna nikosia prag kopenhagen algier kairo élysée-palast tiflis athen
    neu-delhi tokio bischkek pjöngjang kuwait-stadt tripolis ulan-bator mexiko-stadt maskat warschau lissabon
    bukarest belgrad moskau kreml duma khartum laibach mogadischu damaskus duschanbe taipeh kiew kyjiw taschkent
    """

  private static let french = """
    andorre émirats albanie arménie argentine autriche australie azerbaïdjan bosnie-herzégovine bosnie barbade
    belgique bulgarie bahreïn bénin bermudes bolivie brésil bhoutan biélorussie bélarus centrafrique suisse chili
    chine colombie cap-vert chypre tchéquie allemagne danemark algérie équateur equateur estonie égypte egypte
    érythrée erythrée espagne éthiopie ethiopie finlande fidji royaume-uni grande-bretagne angleterre écosse ecosse
    géorgie guyane groenland gambie guinée grèce guinée-bissau croatie haïti hongrie indonésie irlande israël inde
    irak islande italie jamaïque jordanie japon kirghizistan kirghizstan cambodge comores corée koweït liban
    libéria lituanie lettonie libye maroc moldavie monténégro macédoine birmanie mongolie mauritanie malte mexique
    malaisie namibie nouvelle-calédonie nigéria pays-bas hollande norvège népal nouvelle-zélande pérou
    papouasie-nouvelle-guinée pologne gaza cisjordanie roumanie serbie russie soudan suède singapour slovénie
    slovaquie sénégal somalie syrie tchad thaïlande tadjikistan turkménistan tunisie turquie trinité-et-tobago
    taïwan tanzanie ouganda états-unis etats-unis amérique ouzbékistan saint-siège yémen zambie kaboul erevan
    vienne bakou bruxelles pékin nicosie copenhague alger addis-abeba londres tbilissi athènes jérusalem téhéran
    séoul beyrouth varsovie lisbonne bucarest moscou riyad ryad damas maison-blanche pentagone hanoï
    """

  private static let spanish = """
    emiratos afganistán azerbaiyán bangladés bélgica baréin bahréin brasil bielorrusia belice canadá suiza camerún
    chipre chequia alemania dinamarca argelia egipto españa etiopía finlandia francia inglaterra escocia gales
    groenlandia grecia guinea-bisáu croacia haití hungría irlanda irak irán islandia italia jordania japón kenia
    camboya corea kazajistán kazajstán líbano lituania luxemburgo letonia libia marruecos mónaco malí birmania
    méxico méjico malasia níger holanda noruega omán perú filipinas pakistán polonia palestina gaza cisjordania
    catar rumanía rusia ruanda sudán suecia singapur eslovenia eslovaquia siria tailandia túnez turquía taiwán
    ucrania uzbekistán vaticano sudáfrica zimbabue viena bruselas pekín praga berlín copenhague argel parís londres
    atenas dublín jerusalén teherán roma tokio pionyang seúl trípoli ámsterdam varsovia lisboa moscú estocolmo
    damasco taipéi hanói
    """

  private static let italian = """
    azerbaigian bosnia-erzegovina belgio brasile bielorussia svizzera cile camerun cina cipro cechia germania
    danimarca egitto spagna etiopia finlandia francia inghilterra scozia galles groenlandia grecia croazia ungheria
    irlanda israele islanda italia giamaica giordania giappone cambogia corea kazakistan libano lituania
    lussemburgo lettonia libia marocco birmania messico malesia mozambico olanda norvegia perù filippine polonia
    palestina gaza cisgiordania portogallo ruanda svezia slovacchia siria ciad thailandia turchia ucraina vaticano
    sudafrica bruxelles berna pechino praga berlino copenaghen algeri parigi londra atene dublino gerusalemme roma
    seul varsavia lisbona bucarest belgrado mosca stoccolma damasco tunisi
    """

  private static let portuguese = """
    emirados afeganistão albânia armênia arménia áustria austrália azerbaijão bósnia bélgica bulgária bolívia
    brasil bielorrússia canadá suíça camarões colômbia chipre chéquia tchéquia alemanha dinamarca argélia equador
    estônia estónia egito egipto espanha etiópia finlândia frança grã-bretanha inglaterra escócia geórgia
    groenlândia gronelândia guiné grécia guiné-bissau croácia hungria indonésia irlanda índia iraque irão islândia
    itália jordânia japão quênia quénia camboja coreia cazaquistão líbano lituânia luxemburgo letônia letónia líbia
    marrocos moldávia mianmar mongólia méxico malásia moçambique nigéria níger nicarágua holanda noruega filipinas
    paquistão polônia polónia palestina gaza cisjordânia paraguai catar romênia roménia sérvia rússia ruanda sudão
    suécia singapura eslovênia eslovénia eslováquia somália síria tailândia tunísia turquia tanzânia ucrânia
    uruguai uzbequistão vaticano vietnã vietname iêmen iémen zâmbia zimbábue cabul viena bruxelas pequim praga
    berlim copenhague madri londres atenas budapeste dublim jerusalém bagdá bagdade teerã teerão roma tóquio seul
    beirute trípoli amsterdã amesterdão varsóvia lisboa moscou moscovo estocolmo damasco ancara taipé montevidéu
    hanói
    """
}
