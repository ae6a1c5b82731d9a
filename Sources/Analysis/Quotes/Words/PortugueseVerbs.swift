/// The Portuguese verbs of utterance, in the forms that news has.
enum PortugueseVerbs {
  static let lists: [WordList] = [
    // pretérito
    WordList(
      .cue,
      """
      afirmou afirmaram declarou declararam explicou explicaram acrescentou acrescentaram ressaltou ressaltaram
      destacou destacaram comentou comentaram contou contaram lembrou lembraram perguntou perguntaram alertou
      alertaram criticou criticaram lamentou lamentaram informou informaram anunciou anunciaram chamou chamaram
      classificou classificaram completou completaram relatou relataram salientou salientaram sublinhou
      sublinharam frisou frisaram observou observaram avaliou avaliaram apontou apontaram argumentou
      argumentaram assegurou asseguraram atestou atestaram citou citaram comunicou comunicaram confessou
      confessaram confirmou confirmaram considerou consideraram constatou constataram cobrou cobraram desabafou
      desabafaram detalhou detalharam enfatizou enfatizaram estimou estimaram exclamou exclamaram gritou
      gritaram indagou indagaram ironizou ironizaram murmurou murmuraram narrou narraram notou notaram opinou
      opinaram pontuou pontuaram postou postaram proclamou proclamaram questionou questionaram reclamou
      reclamaram recomendou recomendaram reiterou reiteraram revelou revelaram sentenciou sentenciaram sinalizou
      sinalizaram sussurrou sussurraram tuitou tuitaram acusou acusaram adiantou adiantaram aconselhou
      aconselharam projetou projetaram apelou apelaram elogiou elogiaram
      """
    ),
    // presente
    WordList(
      .cue,
      """
      afirma afirmam declara declaram explica explicam acrescenta acrescentam ressalta ressaltam destaca
      destacam comenta comentam conta contam lembra lembram pergunta perguntam alerta alertam critica criticam
      lamenta lamentam informa informam anuncia anunciam chama chamam classifica classificam completa completam
      relata relatam salienta salientam sublinha sublinham frisa frisam observa observam avalia avaliam aponta
      apontam argumenta argumentam assegura asseguram atesta atestam cita citam comunica comunicam confessa
      confessam confirma confirmam considera consideram constata constatam cobra cobram desabafa desabafam
      detalha detalham enfatiza enfatizam estima estimam exclama exclamam grita gritam indaga indagam ironiza
      ironizam murmura murmuram narra narram nota notam opina opinam pontua pontuam posta postam proclama
      proclamam questiona questionam reclama reclamam recomenda recomendam reitera reiteram revela revelam
      sentencia sentenciam sinaliza sinalizam sussurra sussurram tuita tuitam acusa acusam adianta adiantam
      aconselha aconselham projeta projetam apela apelam elogia elogiam
      """
    ),
    // particípio e irregulares
    WordList(
      .cue,
      """
      afirmado declarado explicado acrescentado ressaltado destacado comentado contado lembrado perguntado
      alertado criticado lamentado informado anunciado chamado classificado completado relatado salientado
      sublinhado frisado observado avaliado apontado argumentado assegurado atestado citado comunicado
      confessado confirmado considerado constatado cobrado desabafado detalhado enfatizado estimado exclamado
      gritado indagado ironizado murmurado narrado notado opinado pontuado postado proclamado questionado
      reclamado recomendado reiterado revelado sentenciado sinalizado sussurrado tuitado valorizado acusado
      adiantado analisado aconselhado orientado projetado apelado elogiado dito escrito respondido defendido
      reconhecido admitido pedido prometido garantiu garantem garante reforçou reforça brincou brinca esclareceu
      esclarece justificou justifica negou nega rechaçou agradeceu agradece retrucou retruca rebateu rebate
      replicou replica ameaçou disse disseram diz dizem respondeu responderam responde escreveu escreveram
      escreve concluiu conclui reconheceu reconhece admitiu admite defendeu defende defenderam pediu pediram
      pede pedem prometeu promete insistiu insiste advertiu adverte sugeriu sugere descreveu descreve definiu
      define resumiu resume repetiu repete prosseguiu prossegue exigiu exige expôs propôs disparou dispara
      referiu refere sustentou sustenta emendou finalizou finaliza acredita
      """
    ),
  ]
}
