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
    zimbabwean republican republicans democrat democratic democrats conservative labour liberal
    """
}
