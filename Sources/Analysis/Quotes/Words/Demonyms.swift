/// Words of nations and parties that stand before a title or a name without being part of it.
enum Demonyms {
  static let english = """
    afghan african albanian algerian american argentine argentinian armenian asian australian austrian azerbaijani
    bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian
    chilean chinese colombian croatian cuban czech danish dominican dutch ecuadorian egyptian english ethiopian european
    finnish french georgian german ghanaian greek hungarian indian indonesian iranian iraqi irish israeli italian
    jamaican japanese jordanian kazakh kenyan korean kuwaiti latvian lebanese libyan lithuanian malaysian mexican
    moldovan mongolian moroccan nepali nigerian norwegian pakistani palestinian peruvian philippine filipino polish
    portuguese qatari romanian russian saudi scottish serbian singaporean slovak slovenian somali spanish sudanese
    swedish swiss syrian taiwanese thai tunisian turkish ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni
    zimbabwean andorran emirati afghanistani antiguan barbudan anguillan angolan argentinean aussie aruban azeri
    herzegovinian barbadian bajan burkinabe burkinabé burkinabè burundian beninese beninois bermudian bermudan
    bruneian bahamian bhutanese batswana motswana botswanan belorussian belarussian byelorussian belizean zairian
    zairean congolese ivorian ivoirian cameroonian curaçaoan curacaoan cypriot djiboutian danes ecuadorean
    ecuadoran estonian sahrawi saharawi eritrean spaniard finns fijian micronesian faroese frenchman frenchmen
    frenchwoman frenchwomen gabonese britons briton brits brit englishman englishmen englishwoman englishwomen
    scots scotsman scotsmen scotswoman scot welshman welshmen grenadian guianese ghanian gibraltarian greenlandic
    greenlander gambian guinean guadeloupean equatoguinean hellenic guatemalan guamanian guyanese hongkonger
    honduran croat haitian irishman irishmen irishwoman irishwomen manx chagossian icelandic icelander kyrgyz
    kyrgyzstani kampuchean comoran comorian kittitian nevisian caymanian kazakhstani laotian liechtensteiner
    liberian basotho mosotho luxembourger luxembourgish luxemburger monegasque monégasque moldavian montenegrin
    malagasy madagascan marshallese macedonian malian macanese martinican martiniquais mauritanian montserratian
    maltese mauritian maldivian malawian mozambican namibian nigerien nicaraguan dutchman dutchmen dutchwoman
    netherlander nepalese nauruan niuean omani panamanian tahitian filipina pinoy poles palauan paraguayan rumanian
    serb rwandan rwandese seychellois swede slovene slovakian sammarinese senegalese somalian surinamese surinamer
    salvadoran salvadorian salvadorean swazi chadian togolese tajik tajikistani tokelauan timorese turkmen tongan
    turk trinidadian tobagonian trini trinbagonian tuvaluan tanzanian zanzibari ugandan uzbekistani vanuatuan
    samoan kosovar kosovan zambian rhodesian
    republican republicans democrat democratic democrats conservative labour liberal
    """
}
