/// The French verbs of utterance, in the forms that news has.
enum FrenchVerbs {
  static let lists: [WordList] = [
    // présent
    WordList(
      .cue,
      """
      déclare affirme ajoute explique estime assure indique souligne précise regrette insiste confie raconte
      qualifie évoque témoigne résume note commente plaide tweete salue constate observe avoue alerte argumente
      clame chuchote confirme conteste critique détaille écarte ironise justifie marmonne mentionne murmure
      objecte poste proteste rassure recommande reproche rétorque riposte ricane signale souffle tranche vante
      analyse hurle râle plaisante déplore exprime exhorte fustige lâche informe implore peste pronostique
      questionne rapporte réclame redoute relate revendique sermonne soupire suppose tempête vocifére accuse
      blâme bougonne condamne conseille crie doute exige glisse interroge jure menace opine pense prône raisonne
      remarque remercie raille tonne rappelle martèle répète espère suggère considère révèle tempère concède
      exagère annonce dénonce lance nuance relance prononce énonce renonce juge songe renchérit avertit prévient
      soutient maintient admet promet reprend sourit rit souvient réjouit réagit défend prédit dément répond
      écrit dit poursuit conclut reconnaît craint enchaîne interpelle s'exclame s'indigne s'inquiète s'amuse
      s'étonne s'agace s'enthousiasme s'insurge s'interroge s'alarme s'emporte s'exaspère répondait écrivait
      disait conclue croit comprend avance appelle déclarent affirment ajoutent expliquent estiment assurent
      indiquent soulignent précisent regrettent insistent confient racontent qualifient évoquent témoignent
      résument notent commentent plaident tweetent saluent constatent observent avouent alertent argumentent
      clament chuchotent confirment contestent critiquent détaillent écartent ironisent justifient marmonnent
      mentionnent murmurent objectent postent protestent rassurent recommandent reprochent rétorquent ripostent
      ricanent signalent soufflent tranchent vantent analysent hurlent râlent plaisantent déplorent expriment
      exhortent fustigent lâchent informent implorent pestent pronostiquent questionnent rapportent réclament
      redoutent relatent revendiquent sermonnent soupirent supposent tempêtent vociférent accusent blâment
      bougonnent citent condamnent conseillent crient doutent exigent glissent interrogent jurent menacent
      opinent pensent prônent raisonnent remarquent remercient raillent tonnent rappellent martèlent répètent
      espèrent suggèrent considèrent révèlent concèdent annoncent dénoncent lancent jugent avertissent
      préviennent soutiennent maintiennent admettent promettent répondent écrivent disent poursuivent concluent
      reconnaissent craignent s'indignent s'inquiètent s'interrogent s'étonnent s'alarment croient avancent
      défendent s'insurgent
      """
    ),
    // passé composé, passé simple, imparfait
    WordList(
      .cue,
      """
      déclaré affirmé ajouté expliqué estimé assuré indiqué souligné précisé regretté insisté confié raconté
      qualifié évoqué témoigné résumé noté commenté plaidé tweeté salué constaté observé avoué alerté argumenté
      clamé chuchoté confirmé contesté critiqué détaillé écarté ironisé justifié marmonné mentionné murmuré
      objecté posté protesté rassuré recommandé reproché rétorqué riposté ricané signalé soufflé tranché vanté
      analysé hurlé râlé plaisanté déploré exprimé exhorté fustigé lâché informé imploré pesté pronostiqué
      questionné rapporté réclamé redouté relaté revendiqué sermonné soupiré supposé tempêté vociféré accusé
      blâmé bougonné cité condamné conseillé crié douté exigé glissé interrogé juré menacé opiné pensé pleuré
      prôné raisonné remarqué remercié raillé tonné déclarait affirmait ajoutait expliquait estimait assurait
      indiquait soulignait précisait regrettait insistait confiait racontait qualifiait évoquait témoignait
      résumait notait commentait plaidait tweetait saluait constatait observait avouait alertait argumentait
      clamait chuchotait confirmait contestait critiquait détaillait écartait ironisait justifiait marmonnait
      mentionnait murmurait objectait postait protestait rassurait recommandait reprochait rétorquait ripostait
      ricanait signalait soufflait tranchait vantait analysait hurlait râlait plaisantait déplorait exprimait
      exhortait fustigeait lâchait informait implorait pestait pronostiquait questionnait rapportait réclamait
      redoutait relatait revendiquait sermonnait soupirait supposait tempêtait vociférait accusait blâmait
      bougonnait citait condamnait conseillait criait désignait devinait doutait exigeait glissait imaginait
      interrogeait invitait jurait menaçait opinait pensait pleurait présentait prônait raisonnait remarquait
      remerciait raillait tonnait traitait rappelé martelé répété suggéré considéré révélé tempéré concédé
      exagéré annoncé dénoncé lancé nuancé prononcé énoncé renchéri averti prévenu soutenu maintenu admis promis
      repris souri réjoui réagi défendu prédit démenti répondu écrit dit poursuivi conclu reconnu craint
      enchaîné exclamé indigné inquiété amusé étonné agacé insurgé jugé espéré appelé annonça lança répondit
      écrivit poursuivit conclut répliqua répliqué réplique s'exclama s'écria promit admit prévint soutint
      reprit sourit ajouta déclarèrent dirent répondirent
      """
    ),
  ]
}
