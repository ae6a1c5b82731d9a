/// The Spanish verbs of utterance, in the forms that news has.
enum SpanishVerbs {
  static let lists: [WordList] = [
    // pretérito
    WordList(
      .cue,
      """
      afirmó afirmaron aseguró aseguraron señaló señalaron declaró declararon indicó indicaron destacó
      destacaron subrayó subrayaron comentó comentaron preguntó preguntaron contestó contestaron denunció
      denunciaron criticó criticaron lamentó lamentaron aclaró aclararon reiteró reiteraron expresó expresaron
      llamó llamaron anunció anunciaron informó informaron precisó precisaron relató relataron exclamó
      exclamaron reclamó reclamaron acusó acusaron alertó alertaron confirmó confirmaron consideró consideraron
      cuestionó cuestionaron detalló detallaron enfatizó enfatizaron estimó estimaron ironizó ironizaron matizó
      matizaron mencionó mencionaron narró narraron opinó opinaron planteó plantearon proclamó proclamaron
      pronosticó pronosticaron razonó razonaron rechazó rechazaron recomendó recomendaron remarcó remarcaron
      reveló revelaron sentenció sentenciaron suplicó suplicaron valoró valoraron vaticinó vaticinaron zanjó
      zanjaron adelantó adelantaron aseveró aseveraron argumentó argumentaron avisó avisaron bromeó bromearon
      citó citaron comunicó comunicaron concretó concretaron gritó gritaron insinuó insinuaron murmuró
      murmuraron notificó notificaron objetó objetaron observó observaron puntualizó puntualizaron reflexionó
      reflexionaron repasó repasaron reprochó reprocharon resaltó resaltaron susurró susurraron tachó tacharon
      tuiteó tuitearon felicitó felicitaron reseñó reseñaron pormenorizó pormenorizaron apuntó apuntaron explicó
      explicaron calificó calificaron justificó recalcó recalcaron replicó replicaron ratificó especificó juzgó
      agregó agregaron manifestó manifestaron recordó recordaron contó contaron confesó negó negaron dijo
      dijeron añadió añadieron sostuvo sostuvieron insistió insistieron advirtió advirtieron reconoció
      reconocieron escribió escribieron concluyó concluyeron respondió respondieron admitió admitieron prometió
      prometieron pidió pidieron exigió exigieron refirió sugirió describió definió desmintió atribuyó agradeció
      defendió propuso expuso adujo inquirió repitió rebatió arguyó coincidió prosiguió continuó resumió evocó
      """
    ),
    // presente
    WordList(
      .cue,
      """
      afirma afirman asegura aseguran señala señalan declara declaran indican destaca destacan subraya subrayan
      comenta comentan pregunta preguntan contesta contestan denuncia denuncian critica critican lamenta
      lamentan aclara aclaran reitera reiteran expresa expresan llama llaman anuncia anuncian informa informan
      precisa precisan relata relatan exclama exclaman reclama reclaman acusa acusan alerta alertan confirma
      confirman considera consideran cuestiona cuestionan detalla detallan enfatiza enfatizan estima estiman
      ironiza ironizan matiza matizan menciona mencionan narra narran opina opinan plantea plantean proclama
      proclaman pronostica pronostican razona razonan rechaza rechazan recomenda recomendan remarca remarcan
      revela revelan sentencia sentencian suplica suplican valora valoran vaticina vaticinan zanja zanjan
      adelanta adelantan asevera aseveran argumenta argumentan avisa avisan bromea bromean cita citan comunica
      comunican concreta concretan grita gritan insinua insinuan murmura murmuran objeta objetan observa
      observan puntualiza puntualizan reflexiona reflexionan repasa repasan reprocha reprochan resalta resaltan
      susurra susurran tacha tachan tuitea tuitean felicita felicitan reseña reseñan pormenoriza pormenorizan
      apunta apuntan explica explican califica justifica recalca replica ratifica agrega agregan manifiesta
      manifiestan recuerda recuerdan cuenta cuentan confiesa confiesan niega dice dicen añade añaden sostiene
      sostienen insiste insisten advierte advierten reconoce reconocen escribe escriben concluye responde
      responden admite admiten promete pide piden exige exigen refiere sugiere describe define desmiente
      agradece defiende propone expone repite coincide prosigue resume evoca cree creen
      """
    ),
    // participio
    WordList(
      .cue,
      """
      afirmado asegurado señalado declarado indicado destacado subrayado comentado preguntado contestado
      denunciado criticado lamentado aclarado reiterado expresado llamado anunciado informado precisado relatado
      exclamado reclamado acusado alertado confirmado considerado cuestionado detallado enfatizado estimado
      ironizado matizado mencionado narrado opinado planteado proclamado pronosticado razonado rechazado
      recomendado remarcado revelado sentenciado suplicado valorado vaticinado zanjado adelantado aseverado
      argumentado avisado bromeado citado comunicado concretado gritado insinuado murmurado objetado observado
      puntualizado reflexionado repasado reprochado resaltado susurrado tachado tuiteado felicitado reseñado
      pormenorizado apuntado dicho explicado calificado añadido sostenido insistido advertido reconocido escrito
      concluido respondido admitido prometido pedido exigido referido sugerido descrito definido desmentido
      agradecido defendido propuesto expuesto repetido agregado manifestado recordado contado confesado negado
      recalcado
      """
    ),
  ]
}
