/// The Italian words that tell who speaks.
enum ItalianWords {
  static let lists: [WordList] = [
    WordList([.cue, .plain], "detto dice disse dicono"),
    WordList(
      .cue,
      """
      dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega scritto scrive sottolineato sottolinea
      ribadito ribadisce assicurato assicura commentato commenta concluso conclude osservato osserva precisato precisa
      ricordato ricorda risposto risponde chiesto chiede annunciato annuncia ammesso ammette avvertito avverte
      denunciato definito definisce chiamato raccontato racconta replicato replica sostenuto sostiene promesso
      """
    ),
    WordList(.cue, "parla parlano parlato"),
    WordList(.according, "secondo"),
    WordList([.he, .male], "lui egli"),
    WordList([.she, .female], "lei ella"),
    WordList(.they, "loro"),
    WordList(.first, "io noi"),
    WordList(.possessive, "suo sua suoi sue"),
    WordList(.relative, "chi cui quale quali"),
    WordList([.determiner, .definite], "il lo la i gli le l questo questa quest quell questi"),
    WordList(.determiner, "un uno una alcuni alcune due tre"),
    WordList(
      .preposition,
      """
      di del dello dell nell all dall sull nello allo dallo sullo negli agli dagli ai dai nei sui della dei delle a al alla in nel nella per con su sul da dal dalla tra fra dopo contro
      """
    ),
    WordList(.that, "che"),
    WordList(.conjunction, "e ed o ma perché se quando mentre come"),
    WordList(.auxiliary, "si fatto ha hanno aveva avevano è sono era erano sarà può deve si"),
    WordList(.adverb, "anche poi ieri oggi già ancora inoltre non così"),
    WordList(
      .calendar,
      """
      lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
      agosto settembre ottobre novembre dicembre
      """
    ),
    WordList(
      [.title, .role],
      """
      ministro ministra presidente premier direttore direttrice portavoce sindaco sindaca deputato deputata senatore
      senatrice maestro maestra professore professoressa medico dottore dottoressa allenatore allenatrice capitano
      colonnello commissario commissaria questore prefetto vescovo papa re regina attore attrice cantante scrittore
      scrittrice regista esperto esperta analista economista ricercatore ricercatrice scienziato scienziata pescatore
      agricoltore contadino vicino vicina titolare proprietario proprietaria fondatore fondatrice consigliere
      consigliera assessore assessora presidentessa dirigente coordinatore coordinatrice sindacalista testimone capo segretario segretaria generale ambasciatore giudice procuratore avvocato leader candidato
      """
    ),
    WordList([.title, .male], "signor"),
    WordList([.title, .female], "signora"),
    WordList(.people, "autorità esperti fonti testimoni critici residenti"),
    WordList(
      .body,
      """
      ministero governo commissione partito sindacato agenzia tribunale società azienda comune regione associazione
      procura questura federazione banca università istituto fondazione esercito quotidiano club ospedale polizia
      senato camera
      """
    ),
    WordList(.paper, "comunicato nota rapporto lettera testo messaggio studio sondaggio"),
    WordList(.work, "libro film romanzo canzone disco album serie programma giornale rivista quotidiano"),
    WordList(.naming, "cosiddetto cosiddetta cosiddetti soprannominato intitolato parola termine"),
    WordList(.particle, "di de del della da lo la"),
  ]
}
