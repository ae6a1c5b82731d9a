/// The French verbs of utterance with the pronoun behind them: dit-il, raconte-t-elle.
enum FrenchEnclitics {
  static let lists: [WordList] = [
    // lui
    WordList(
      [.cue, .he, .male],
      """
      déclare-t-il affirme-t-il ajoute-t-il explique-t-il estime-t-il assure-t-il indique-t-il souligne-t-il
      précise-t-il regrette-t-il insiste-t-il confie-t-il raconte-t-il qualifie-t-il évoque-t-il témoigne-t-il
      résume-t-il note-t-il commente-t-il plaide-t-il tweete-t-il salue-t-il constate-t-il observe-t-il
      avoue-t-il alerte-t-il argumente-t-il clame-t-il chuchote-t-il confirme-t-il conteste-t-il critique-t-il
      détaille-t-il écarte-t-il ironise-t-il justifie-t-il marmonne-t-il mentionne-t-il murmure-t-il
      objecte-t-il poste-t-il proteste-t-il rassure-t-il recommande-t-il reproche-t-il rétorque-t-il
      riposte-t-il ricane-t-il signale-t-il souffle-t-il tranche-t-il vante-t-il analyse-t-il hurle-t-il
      râle-t-il plaisante-t-il déplore-t-il exprime-t-il exhorte-t-il fustige-t-il lâche-t-il informe-t-il
      implore-t-il peste-t-il pronostique-t-il questionne-t-il rapporte-t-il réclame-t-il redoute-t-il
      relate-t-il revendique-t-il sermonne-t-il soupire-t-il suppose-t-il tempête-t-il vocifére-t-il accuse-t-il
      blâme-t-il bougonne-t-il cite-t-il condamne-t-il conseille-t-il crie-t-il désigne-t-il devine-t-il
      doute-t-il exige-t-il glisse-t-il imagine-t-il interroge-t-il invite-t-il jure-t-il menace-t-il opine-t-il
      pense-t-il pleure-t-il présente-t-il prône-t-il raisonne-t-il remarque-t-il remercie-t-il raille-t-il
      tonne-t-il traite-t-il rappelle-t-il martèle-t-il répète-t-il espère-t-il suggère-t-il considère-t-il
      révèle-t-il tempère-t-il concède-t-il exagère-t-il annonce-t-il dénonce-t-il lance-t-il nuance-t-il
      relance-t-il prononce-t-il énonce-t-il renonce-t-il juge-t-il songe-t-il renchérit-il avertit-il
      prévient-il soutient-il maintient-il convient-il admet-il promet-il reprend-il sourit-il rit-il
      souvient-il réjouit-il réagit-il défend-il prédit-il dément-il apprend-il répond-il écrit-il dit-il
      poursuit-il conclut-il reconnaît-il craint-il enchaîne-t-il interpelle-t-il s'exclame-t-il s'indigne-t-il
      s'inquiète-t-il s'amuse-t-il s'étonne-t-il s'agace-t-il s'enthousiasme-t-il s'insurge-t-il
      s'interroge-t-il s'alarme-t-il s'emporte-t-il s'exaspère-t-il répondait-il écrivait-il disait-il
      conclue-t-il croit-il veut-il comprend-il avance-t-il appelle-t-il déclarait-il affirmait-il ajoutait-il
      expliquait-il estimait-il assurait-il indiquait-il soulignait-il précisait-il regrettait-il insistait-il
      confiait-il racontait-il qualifiait-il évoquait-il témoignait-il résumait-il notait-il commentait-il
      plaidait-il tweetait-il saluait-il constatait-il observait-il avouait-il alertait-il argumentait-il
      clamait-il chuchotait-il confirmait-il contestait-il critiquait-il détaillait-il écartait-il ironisait-il
      justifiait-il marmonnait-il mentionnait-il murmurait-il objectait-il postait-il protestait-il rassurait-il
      recommandait-il reprochait-il rétorquait-il ripostait-il ricanait-il signalait-il soufflait-il
      tranchait-il vantait-il analysait-il hurlait-il râlait-il plaisantait-il déplorait-il exprimait-il
      exhortait-il fustigeait-il lâchait-il informait-il implorait-il pestait-il pronostiquait-il
      questionnait-il rapportait-il réclamait-il redoutait-il relatait-il revendiquait-il sermonnait-il
      soupirait-il supposait-il tempêtait-il vociférait-il accusait-il blâmait-il bougonnait-il citait-il
      condamnait-il conseillait-il criait-il désignait-il devinait-il doutait-il exigeait-il glissait-il
      imaginait-il interrogeait-il invitait-il jurait-il menaçait-il opinait-il pensait-il pleurait-il
      présentait-il prônait-il raisonnait-il remarquait-il remerciait-il raillait-il tonnait-il traitait-il
      déclara-t-il affirma-t-il ajouta-t-il expliqua-t-il estima-t-il assura-t-il indiqua-t-il souligna-t-il
      précisa-t-il regretta-t-il insista-t-il confia-t-il raconta-t-il qualifia-t-il évoqua-t-il témoigna-t-il
      résuma-t-il nota-t-il commenta-t-il plaida-t-il tweeta-t-il salua-t-il constata-t-il observa-t-il
      avoua-t-il alerta-t-il argumenta-t-il clama-t-il chuchota-t-il confirma-t-il contesta-t-il critiqua-t-il
      détailla-t-il écarta-t-il ironisa-t-il justifia-t-il marmonna-t-il mentionna-t-il murmura-t-il
      objecta-t-il posta-t-il protesta-t-il rassura-t-il recommanda-t-il reprocha-t-il rétorqua-t-il
      riposta-t-il ricana-t-il signala-t-il souffla-t-il trancha-t-il vanta-t-il analysa-t-il hurla-t-il
      râla-t-il plaisanta-t-il déplora-t-il exprima-t-il exhorta-t-il fustigea-t-il lança-t-il annonça-t-il
      """
    ),
    // elle
    WordList(
      [.cue, .she, .female],
      """
      déclare-t-elle affirme-t-elle ajoute-t-elle explique-t-elle estime-t-elle assure-t-elle indique-t-elle
      souligne-t-elle précise-t-elle regrette-t-elle insiste-t-elle confie-t-elle raconte-t-elle qualifie-t-elle
      évoque-t-elle témoigne-t-elle résume-t-elle note-t-elle commente-t-elle plaide-t-elle tweete-t-elle
      salue-t-elle constate-t-elle observe-t-elle avoue-t-elle alerte-t-elle argumente-t-elle clame-t-elle
      chuchote-t-elle confirme-t-elle conteste-t-elle critique-t-elle détaille-t-elle écarte-t-elle
      ironise-t-elle justifie-t-elle marmonne-t-elle mentionne-t-elle murmure-t-elle objecte-t-elle poste-t-elle
      proteste-t-elle rassure-t-elle recommande-t-elle reproche-t-elle rétorque-t-elle riposte-t-elle
      ricane-t-elle signale-t-elle souffle-t-elle tranche-t-elle vante-t-elle analyse-t-elle hurle-t-elle
      râle-t-elle plaisante-t-elle déplore-t-elle exprime-t-elle exhorte-t-elle fustige-t-elle lâche-t-elle
      informe-t-elle implore-t-elle peste-t-elle pronostique-t-elle questionne-t-elle rapporte-t-elle
      réclame-t-elle redoute-t-elle relate-t-elle revendique-t-elle sermonne-t-elle soupire-t-elle
      suppose-t-elle tempête-t-elle vocifére-t-elle accuse-t-elle blâme-t-elle bougonne-t-elle cite-t-elle
      condamne-t-elle conseille-t-elle crie-t-elle désigne-t-elle devine-t-elle doute-t-elle exige-t-elle
      glisse-t-elle imagine-t-elle interroge-t-elle invite-t-elle jure-t-elle menace-t-elle opine-t-elle
      pense-t-elle pleure-t-elle présente-t-elle prône-t-elle raisonne-t-elle remarque-t-elle remercie-t-elle
      raille-t-elle tonne-t-elle traite-t-elle rappelle-t-elle martèle-t-elle répète-t-elle espère-t-elle
      suggère-t-elle considère-t-elle révèle-t-elle tempère-t-elle concède-t-elle exagère-t-elle annonce-t-elle
      dénonce-t-elle lance-t-elle nuance-t-elle relance-t-elle prononce-t-elle énonce-t-elle renonce-t-elle
      juge-t-elle songe-t-elle renchérit-elle avertit-elle prévient-elle soutient-elle maintient-elle
      convient-elle admet-elle promet-elle reprend-elle sourit-elle rit-elle souvient-elle réjouit-elle
      réagit-elle défend-elle prédit-elle dément-elle apprend-elle répond-elle écrit-elle dit-elle poursuit-elle
      conclut-elle reconnaît-elle craint-elle enchaîne-t-elle interpelle-t-elle s'exclame-t-elle
      s'indigne-t-elle s'inquiète-t-elle s'amuse-t-elle s'étonne-t-elle s'agace-t-elle s'enthousiasme-t-elle
      s'insurge-t-elle s'interroge-t-elle s'alarme-t-elle s'emporte-t-elle s'exaspère-t-elle répondait-elle
      écrivait-elle disait-elle conclue-t-elle croit-elle veut-elle comprend-elle avance-t-elle appelle-t-elle
      déclarait-elle affirmait-elle ajoutait-elle expliquait-elle estimait-elle assurait-elle indiquait-elle
      soulignait-elle précisait-elle regrettait-elle insistait-elle confiait-elle racontait-elle qualifiait-elle
      évoquait-elle témoignait-elle résumait-elle notait-elle commentait-elle plaidait-elle tweetait-elle
      saluait-elle constatait-elle observait-elle avouait-elle alertait-elle argumentait-elle clamait-elle
      chuchotait-elle confirmait-elle contestait-elle critiquait-elle détaillait-elle écartait-elle
      ironisait-elle justifiait-elle marmonnait-elle mentionnait-elle murmurait-elle objectait-elle postait-elle
      protestait-elle rassurait-elle recommandait-elle reprochait-elle rétorquait-elle ripostait-elle
      ricanait-elle signalait-elle soufflait-elle tranchait-elle vantait-elle analysait-elle hurlait-elle
      râlait-elle plaisantait-elle déplorait-elle exprimait-elle exhortait-elle fustigeait-elle lâchait-elle
      informait-elle implorait-elle pestait-elle pronostiquait-elle questionnait-elle rapportait-elle
      réclamait-elle redoutait-elle relatait-elle revendiquait-elle sermonnait-elle soupirait-elle
      supposait-elle tempêtait-elle vociférait-elle accusait-elle blâmait-elle bougonnait-elle citait-elle
      condamnait-elle conseillait-elle criait-elle désignait-elle devinait-elle doutait-elle exigeait-elle
      glissait-elle imaginait-elle interrogeait-elle invitait-elle jurait-elle menaçait-elle opinait-elle
      pensait-elle pleurait-elle présentait-elle prônait-elle raisonnait-elle remarquait-elle remerciait-elle
      raillait-elle tonnait-elle traitait-elle déclara-t-elle affirma-t-elle ajouta-t-elle expliqua-t-elle
      estima-t-elle assura-t-elle indiqua-t-elle souligna-t-elle précisa-t-elle regretta-t-elle insista-t-elle
      confia-t-elle raconta-t-elle qualifia-t-elle évoqua-t-elle témoigna-t-elle résuma-t-elle nota-t-elle
      commenta-t-elle plaida-t-elle tweeta-t-elle salua-t-elle constata-t-elle observa-t-elle avoua-t-elle
      alerta-t-elle argumenta-t-elle clama-t-elle chuchota-t-elle confirma-t-elle contesta-t-elle
      critiqua-t-elle détailla-t-elle écarta-t-elle ironisa-t-elle justifia-t-elle marmonna-t-elle
      mentionna-t-elle murmura-t-elle objecta-t-elle posta-t-elle protesta-t-elle rassura-t-elle
      recommanda-t-elle reprocha-t-elle rétorqua-t-elle riposta-t-elle ricana-t-elle signala-t-elle
      souffla-t-elle trancha-t-elle vanta-t-elle analysa-t-elle hurla-t-elle râla-t-elle plaisanta-t-elle
      déplora-t-elle exprima-t-elle exhorta-t-elle fustigea-t-elle lança-t-elle annonça-t-elle
      """
    ),
    // eux
    WordList(
      [.cue, .they],
      """
      déclarent-ils déclarent-elles affirment-ils affirment-elles ajoutent-ils ajoutent-elles expliquent-ils
      expliquent-elles estiment-ils estiment-elles assurent-ils assurent-elles indiquent-ils indiquent-elles
      soulignent-ils soulignent-elles précisent-ils précisent-elles regrettent-ils regrettent-elles
      insistent-ils insistent-elles confient-ils confient-elles racontent-ils racontent-elles qualifient-ils
      qualifient-elles évoquent-ils évoquent-elles témoignent-ils témoignent-elles résument-ils résument-elles
      notent-ils notent-elles commentent-ils commentent-elles plaident-ils plaident-elles tweetent-ils
      tweetent-elles saluent-ils saluent-elles constatent-ils constatent-elles observent-ils observent-elles
      avouent-ils avouent-elles alertent-ils alertent-elles argumentent-ils argumentent-elles clament-ils
      clament-elles chuchotent-ils chuchotent-elles confirment-ils confirment-elles contestent-ils
      contestent-elles critiquent-ils critiquent-elles détaillent-ils détaillent-elles écartent-ils
      écartent-elles ironisent-ils ironisent-elles justifient-ils justifient-elles marmonnent-ils
      marmonnent-elles mentionnent-ils mentionnent-elles murmurent-ils murmurent-elles objectent-ils
      objectent-elles postent-ils postent-elles protestent-ils protestent-elles rassurent-ils rassurent-elles
      recommandent-ils recommandent-elles reprochent-ils reprochent-elles rétorquent-ils rétorquent-elles
      ripostent-ils ripostent-elles ricanent-ils ricanent-elles signalent-ils signalent-elles soufflent-ils
      soufflent-elles tranchent-ils tranchent-elles vantent-ils vantent-elles analysent-ils analysent-elles
      hurlent-ils hurlent-elles râlent-ils râlent-elles plaisantent-ils plaisantent-elles déplorent-ils
      déplorent-elles expriment-ils expriment-elles exhortent-ils exhortent-elles fustigent-ils fustigent-elles
      lâchent-ils lâchent-elles informent-ils informent-elles implorent-ils implorent-elles pestent-ils
      pestent-elles pronostiquent-ils pronostiquent-elles questionnent-ils questionnent-elles rapportent-ils
      rapportent-elles réclament-ils réclament-elles redoutent-ils redoutent-elles relatent-ils relatent-elles
      revendiquent-ils revendiquent-elles sermonnent-ils sermonnent-elles soupirent-ils soupirent-elles
      supposent-ils supposent-elles tempêtent-ils tempêtent-elles vociférent-ils vociférent-elles accusent-ils
      accusent-elles blâment-ils blâment-elles bougonnent-ils bougonnent-elles citent-ils citent-elles
      condamnent-ils condamnent-elles conseillent-ils conseillent-elles crient-ils crient-elles désignent-ils
      désignent-elles devinent-ils devinent-elles doutent-ils doutent-elles exigent-ils exigent-elles
      glissent-ils glissent-elles imaginent-ils imaginent-elles interrogent-ils interrogent-elles invitent-ils
      invitent-elles jurent-ils jurent-elles menacent-ils menacent-elles opinent-ils opinent-elles pensent-ils
      pensent-elles pleurent-ils pleurent-elles présentent-ils présentent-elles prônent-ils prônent-elles
      raisonnent-ils raisonnent-elles remarquent-ils remarquent-elles remercient-ils remercient-elles
      raillent-ils raillent-elles tonnent-ils tonnent-elles traitent-ils traitent-elles rappellent-ils
      rappellent-elles martèlent-ils martèlent-elles répètent-ils répètent-elles espèrent-ils espèrent-elles
      suggèrent-ils suggèrent-elles considèrent-ils considèrent-elles révèlent-ils révèlent-elles concèdent-ils
      concèdent-elles annoncent-ils annoncent-elles dénoncent-ils dénoncent-elles lancent-ils lancent-elles
      jugent-ils jugent-elles avertissent-ils avertissent-elles préviennent-ils préviennent-elles
      soutiennent-ils soutiennent-elles maintiennent-ils maintiennent-elles admettent-ils admettent-elles
      promettent-ils promettent-elles répondent-ils répondent-elles écrivent-ils écrivent-elles disent-ils
      disent-elles poursuivent-ils poursuivent-elles concluent-ils concluent-elles reconnaissent-ils
      reconnaissent-elles craignent-ils craignent-elles s'indignent-ils s'indignent-elles s'inquiètent-ils
      s'inquiètent-elles s'interrogent-ils s'interrogent-elles s'étonnent-ils s'étonnent-elles s'alarment-ils
      s'alarment-elles croient-ils croient-elles avancent-ils avancent-elles défendent-ils défendent-elles
      s'insurgent-ils s'insurgent-elles
      """
    ),
    // lui
    WordList(
      [.auxiliary, .he, .male],
      """
      a-t-il avait-il est-il aurait-il s'est-il était-il
      """
    ),
    // elle
    WordList(
      [.auxiliary, .she, .female],
      """
      a-t-elle avait-elle est-elle aurait-elle s'est-elle était-elle
      """
    ),
    // eux
    WordList(
      [.auxiliary, .they],
      """
      ont-ils ont-elles avaient-ils avaient-elles
      """
    ),
  ]
}
