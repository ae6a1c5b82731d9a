extension PageWords {
  /// Names of what is there for those who cannot see the page, or for nobody.
  static let veils = "hidden ishidden invisible hide isinvisible dnone displaynone"

  /// Words, and words that are written together.
  static let names: [(PageHints.Hint, String)] = [
    (
      .boilerplate,
      """
      sidebar sidebars rail rightrail leftrail rightbar rightcolumn rightcol sidecolumn sidecol related relatedlinks \
      relatedstories relatedarticles relatednews relatedposts relatedpost relatedcontent relateditems relatedtopics \
      relatedcoverage relatedstory relatedarticle sharing sharebar sharetools sharebuttons sharelinks shareicons sharedaddy \
      addthis addtoany socialmedia sociallinks socialshare socialicons socialbuttons socialbar teilen partager compartir \
      newsletter newsletters advert adverts advertisement advertising ads adslot adunit adbox adcontainer adwrapper banners \
      sponsor sponsored sponsors werbung anzeige anzeigen publicidad breadcrumb breadcrumbs crumbs cookie cookies consent \
      gdpr privacy popup popups modal overlay lightbox nav navbar navbox navigation navi menu menus submenu dropdown \
      dropdownmenu megamenu offcanvas topbar masthead footer foot footnav outbrain taboola recirc recirculation \
      recommended recommendation recommendations trending mostread mostpopular mostviewed readnext morestories morefrom \
      moreon seealso alsolike nextarticle nextpost nextprev prevnext postnav postnavigation pagination pager paging taglist \
      tagcloud jumplinks skiplink skiplinks skip toplist donate donation donations authorbio authorbox aboutauthor biography \
      authornote copyright disclaimer verwandte meistgelesen empfehlungen relacionadas relacionados relacionado correlati \
      lireaussi printfriendly noprint sronly screenreader screenreadertext visuallyhidden offscreen infolinks \
      carousel slider slideshow gallery fullgallery galleries ticker marquee inlinead textad emailsignup mailinglist \
      editsection hatnote searchform searchbox interactiveembedded infographic datawrapper infinitescroll
      """
    ),
    (
      .comments,
      """
      comment comments commentlist commentform commentsection commentarea disqus respond reply replies kommentare \
      kommentar commentaires comentarios livefyre shoutbox nocomments
      """
    ),
    (
      .notice,
      """
      similar share social subscription subscribe signup signin login register registration promo promos promotion \
      promotions banner pub popular tags topics keywords toolbar tools poll survey quiz bio feedback ratings rating weitere \
      mehr paywall regwall readmore readalso alsoread leermas liresuite weiterlesen
      """
    ),
    (
      .field,
      """
      byline bylines author authors autor autoren auteur autore dateline timestamp publishdate pubdate published date \
      postdate entrydate metadata postmeta entrymeta articlemeta storymeta postinfo kicker eyebrow dachzeile rubric \
      readtime readingtime datum fecha firma signature
      """
    ),
    (
      .deck,
      """
      deck dek standfirst subtitle subtitles subheadline subhead subheading lede articlesummary storysummary entrysummary \
      articleintro vorspann entradilla chapo chapeau sommario bajada copete articledescription excerpt articledek pdek \
      tagline strapline occhiello perex ingress sottotitolo
      """
    ),
    (
      .caption,
      """
      caption captions imagecaption wpcaption imagecredit imagecredits photocredit photocredits mediacredit credit \
      photocaption thumbcaption gallerytext gallerycaption bildunterschrift bildtext bildnachweis bildquelle legende piefoto
      """
    ),
    (
      .text,
      """
      articlebody articletext articlecontent storybody storytext storycontent entrycontent postcontent postbody \
      bodytext bodycopy maincontent pagecontent textbody articlecopy newsbody newstext artikeltext contenido cuerpo \
      fulltext articlemain posttext contentbody bodycontent newscontent detailtext
      """
    ),
  ]
}
