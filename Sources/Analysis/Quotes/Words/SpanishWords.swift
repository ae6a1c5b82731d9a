/// The Spanish words that tell who speaks.
enum SpanishWords {
  static let lists: [WordList] = [
    WordList([.cue, .plain], "dijo dijeron dice dicen"),
    WordList(
      .cue,
      """
      afirmó afirmaron afirma aseguró aseguraron asegura señaló señala declaró declaró declara explicó explica añadió
      añade agregó agrega indicó indica manifestó manifiesta sostuvo sostiene insistió insiste advirtió advierte
      reconoció reconoce destacó destaca subrayó subraya recordó recuerda comentó comenta escribió escribe concluyó
      preguntó respondió contestó denunció criticó lamentó aclaró apuntó reiteró expresó calificó llamó anunció
      informó admitió precisó relató contó prometió exclamó pidió exigió
      """
    ),
    WordList(.cue, "habla hablan habló hablaron"),
    WordList(.according, "según acuerdo palabras"),
    WordList([.he, .male], "él"),
    WordList([.she, .female], "ella"),
    WordList(.they, "ellos ellas"),
    WordList(.first, "yo nosotros"),
    WordList(.possessive, "su sus"),
    WordList(.relative, "quien quienes cual cuales"),
    WordList([.determiner, .definite], "el la los las este esta estos estas"),
    WordList(.determiner, "un una unos unas varios varias dos tres"),
    WordList(.preposition, "de del a al en por para con sin sobre entre desde hasta contra tras ante bajo durante"),
    WordList(.that, "que"),
    WordList(.conjunction, "y e o u pero sino porque si cuando mientras aunque como"),
    WordList(.auxiliary, "ha han había habían es son era fue fueron está están será puede debe se"),
    WordList(.adverb, "también además ayer hoy luego después ya no asimismo entonces"),
    WordList(
      .calendar,
      """
      lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
      septiembre octubre noviembre diciembre
      """
    ),
    WordList([.title, .male], "señor don sr"),
    WordList([.title, .female], "señora doña sra"),
    WordList(
      [.title, .role],
      """
      ministro ministra presidente presidenta canciller director directora portavoz vocero vocera alcalde alcaldesa
      diputado diputada comisario comisaria funcionario funcionaria capitán coronel médico médica profesor profesora
      economista abogados científico científica investigador investigadora agricultor agricultora pescador vecino vecina
      dueño dueña entrenador entrenadora jugador jugadora escritor escritora actor actriz cantante dirigente concejal
      delegado delegada consejero consejera rector rectora obispo papa rey reina experto experta analista ingeniero
      ingeniera maestro maestra enfermero enfermera fundador fundadora responsable coordinador coordinadora primer
      gerente empresario empresaria diplomático testigo atleta senador senadora jefe jefa secretario secretaria general embajador juez fiscal abogado abogada
      gobernador gobernadora candidato candidata líder expresidente
      """
    ),
    WordList(.people, "autoridades expertos fuentes testigos críticos vecinos funcionarios"),
    WordList(
      .body,
      """
      ministerio gobierno comisión partido sindicato agencia tribunal empresa compañía asociación ayuntamiento
      ejército banco universidad instituto fundación diario fiscalía junta federación club hospital cancillería
      policía congreso senado organización
      """
    ),
    WordList(.paper, "comunicado informe carta texto tuit mensaje estudio encuesta"),
    WordList(.work, "libro película novela canción disco álbum serie programa diario revista periódico"),
    WordList(
      .naming,
      """
      llamado llamada llamados denominado denominada titulado titulada apodado alias palabra término
      """
    ),
    WordList(.particle, "de del la las los y"),
  ]
}
