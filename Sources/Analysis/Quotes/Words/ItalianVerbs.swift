/// The Italian verbs of utterance, in the forms that news has.
enum ItalianVerbs {
  static let lists: [WordList] = [
    // presente, passato remoto
    WordList(
      .cue,
      """
      dichiara dichiarano afferma affermano sottolinea sottolineano assicura assicurano commenta commentano
      osserva osservano precisa precisano ricorda ricordano annuncia annuncino annunciano denuncia denuncino
      denunciano racconta raccontano replica replicano chiama chiamano argomenta argomentano avvisa avvisano
      auspica auspicano biasima biasimano bisbiglia bisbiglino bisbigliano conferma confermano confessa
      confessano confida confidano constata constatano critica criticano domanda domandano esclama esclamano
      esorta esortano evoca evocano evidenzia evidenzino evidenziano giura giurano grida gridano incalza
      incalzano informa informano ipotizza ipotizzano ironizza ironizzano lamenta lamentano mormora mormorano
      motiva motivano narra narrano nota notano obietta obiettano pensa pensano proclama proclamano pronostica
      pronosticano puntualizza puntualizzano rassicura rassicurano rileva rilevano rimarca rimarcano rivela
      rivelano scherza scherzano segnala segnalano spiega spiegano specifica specificano spera sperano
      stigmatizza stigmatizzano sussurra sussurrano testimonia testimonino testimoniano twitta twittano urla
      urlano accusa accusano contesta contestano insinua insinuano invoca invocano loda lodano minaccia
      minaccino minacciano rivendica rivendicano rimprovera rimproverano tuona tuonano dice dicono aggiunge
      aggiungono scrive scrivono ribadisce ribadiscono conclude concludono risponde rispondono chiede chiedono
      ammette ammettono avverte avvertono definisce sostiene sostengono promette riferisce riferiscono insiste
      insistono prosegue smentisce chiarisce riconosce ripete riassume ritiene ritengono sorride suggerisce
      descrive difende esprime ringrazia dichiarò affermò disse dissero aggiunse rispose spiegò scrisse chiese
      concluse
      """
    ),
    // participio
    WordList(
      .cue,
      """
      dichiarato affermato sottolineato assicurato commentato osservato precisato ricordato annunciato
      denunciato raccontato replicato chiamato argomentato avvisato auspicato biasimato bisbigliato confermato
      confessato confidato constatato criticato domandato elencato esclamato esortato evocato evidenziato
      giurato gridato incalzato informato ipotizzato ironizzato lamentato mormorato motivato narrato notato
      obiettato pensato proclamato pronosticato puntualizzato rassicurato rilevato rimarcato rivelato scherzato
      segnalato spiegato specificato sperato stigmatizzato sussurrato testimoniato twittato urlato accusato
      attaccato condannato contestato insinuato invocato lodato minacciato rivendicato rimproverato tuonato
      detto aggiunto scritto ribadito concluso risposto chiesto ammesso avvertito definito sostenuto promesso
      riferito insistito proseguito smentito chiarito riconosciuto ripetuto riassunto ritenuto suggerito
      descritto difeso espresso ringraziato continuato sapere
      """
    ),
  ]
}
