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

  /// Nouns for one man of a people.
  static let men = WordHash.all(in: "dutchman frenchman englishman irishman scotsman welshman")

  /// Nouns for one woman of a people.
  static let women = WordHash.all(in: "dutchwoman frenchwoman englishwoman irishwoman scotswoman welshwoman filipina")

  /// Nouns for one man or woman of a people; what also means the whole people is left out: the Dutch, the Swiss.
  static let persons = WordHash.all(
    in: """
      afghan albanian algerian american angolan argentine argentinian armenian australian aussie austrian bahamian
      bahraini bangladeshi barbadian belarusian belgian bermudian bolivian bosnian botswanan brazilian briton brit
      bulgarian cambodian cameroonian canadian chadian chilean colombian croat croatian cuban cypriot czech dane
      dominican ecuadorian egyptian emirati eritrean estonian ethiopian fijian filipino finn gambian georgian german
      ghanaian greek grenadian guatemalan guinean haitian honduran hungarian icelander indian indonesian iranian iraqi
      israeli italian ivorian jamaican jordanian kazakh kenyan korean kosovan kuwaiti latvian liberian libyan lithuanian
      luxembourger macedonian malawian malaysian malian mauritanian mauritian mexican moldovan mongolian montenegrin
      moroccan mozambican namibian nepali netherlander nicaraguan nigerian norwegian omani pakistani palestinian
      panamanian paraguayan peruvian pole qatari romanian russian rwandan samoan saudi scot serb serbian
      singaporean slovak slovene slovenian somali spaniard swede syrian tajik tanzanian thai tongan trinidadian
      tunisian turk ugandan ukrainian uruguayan uzbek venezuelan yemeni zambian zimbabwean
      """
  )
}
