/// The French words that tell who speaks.
enum FrenchWords {
  static let lists: [WordList] = [
    WordList([.cue, .plain], "dit disait disent"),
    WordList(
      .cue,
      """
      déclaré déclare déclarait affirmé affirme affirment ajouté ajoute expliqué explique estimé estime assuré assure
      indiqué indique annoncé annonce écrit souligné souligne précisé précise répondu répond lancé lance regretté
      regrette dénoncé dénonce insisté insiste rappelé rappelle confié confie conclu conclut demandé demande poursuivi
      poursuit reconnu reconnaît martelé raconté raconte qualifié qualifie appelé appelle promis promet jugé juge
      évoque évoquent parle sourit soupire témoigne résume glisse note
      commenté commente réagi réagit répété répète prévenu prévient averti plaidé plaide tweeté salué salue
      """
    ),
    WordList(.according, "selon d'après d’après"),
    WordList([.he, .male], "il t-il a-t-il"),
    WordList([.she, .female], "elle t-elle a-t-elle"),
    WordList(.they, "ils elles"),
    WordList(.first, "je nous j'ai"),
    WordList(.possessive, "son sa ses leur leurs"),
    WordList(.relative, "qui dont lequel laquelle"),
    WordList([.determiner, .definite], "le la les l ce cette ces cet"),
    WordList(.determiner, "un une des plusieurs deux trois quelques"),
    WordList(
      .preposition,
      """
      de du d à au aux en dans par pour sur avec sans sous vers chez entre contre depuis après avant lors
      """
    ),
    WordList(.that, "que qu qu'il qu'elle"),
    WordList(.conjunction, "et ou mais car donc ni si quand lorsque tandis comme"),
    WordList(
      .auxiliary,
      """
      se lui leur me nous a ont avait avaient est sont était étaient sera aura serait aurait peut doit fait s'est
      """
    ),
    WordList(
      .adverb,
      """
      aussi encore ainsi déjà toutefois également ensuite puis hier aujourd'hui jeudi ne pas notamment alors
      """
    ),
    WordList(
      .calendar,
      """
      lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
      octobre novembre décembre
      """
    ),
    WordList([.title, .male, .abbreviation], "m mm"),
    WordList([.title, .female], "mme mlle"),
    WordList(
      [.title, .role],
      """
      ministre président présidente premier directeur directrice porte-parole maire député députée sénateur sénatrice
      membre habitant habitante chef cheffe secrétaire général générale ambassadrice sénateurs capitaine commandant colonel commissaire juge
      gardien gardienne chercheur chercheuse économiste médecin infirmière infirmier sociologue historien historienne
      agriculteur agricultrice éleveur éleveuse pêcheur boulanger boulangère propriétaire entraîneur entraîneuse
      joueur joueuse champion championne écrivain romancière cinéaste acteur actrice chanteur chanteuse syndicaliste
      conseiller conseillère adjoint adjointe préfet préfète procureure avocats professeure instituteur institutrice
      étudiant étudiante ingénieur ingénieure spécialiste analyste rapporteur rapporteuse fondateur fondatrice
      gérant gérante délégué déléguée voisin voisine évêque pape roi reine présidents ambassadeur avocat avocate procureur professeur responsable patron patronne candidat
      """
    ),
    WordList(
      .people,
      """
      riverains salariés syndicats enquêteurs médecins scientifiques chercheurs élus opposants manifestants
      autorités experts responsables témoins critiques sources habitants policiers
      """
    ),
    WordList(
      .body,
      """
      ministère gouvernement commission parti syndicat agence assemblée quotidien entreprise société fédération
      préfecture mairie parquet cour ong onu région ville club école université hôpital institut armée groupe banque
      fondation collectif tribunal police élysée association
      """
    ),
    WordList(.paper, "communiqué rapport lettre texte tweet message étude sondage"),
    WordList(.work, "livre film roman chanson album série émission journal magazine revue"),
    WordList(.naming, "dit dite surnommé surnommée intitulé intitulée baptisé baptisée terme mot expression"),
    WordList(.particle, "de du des d' la le"),
  ]
}
