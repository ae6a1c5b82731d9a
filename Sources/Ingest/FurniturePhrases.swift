/// Words that pages carry besides their articles, as data: general phrases of many outlets in several languages.
///
/// `phrase` is a whole line, `phrase:*` opens a line before a colon, dash or bar, `phrase *` opens a line.
enum FurniturePhrases {
  static let all: [(Sign, [String])] = [
    (.list, lists), (.tail, tails), (.promo, promos), (.promo, notices), (.promo, foreignPromos), (.promo, forms),
    (.tail, pageTails), (.list, pageLists), (.related, related),
    (.section, sections), (.credit, credits), (.caption, captions),
    (
      .source,
      ["source:*", "sources:*", "quelle:*", "fuente:*", "источник:*", "fonte:*", "source tass", "with agencies"]
    ),
  ]

  /// What opens a list of other articles.
  private static let lists = [
    "explore", "related", "related articles", "related article", "related stories", "related story", "related news",
    "related content", "related topics", "related links", "related posts", "related coverage", "related reading",
    "more on this story", "more on this", "more on this topic", "more stories", "more news", "more from this section",
    "more from", "most read", "most popular", "most viewed", "most shared", "most commented", "trending",
    "trending now",
    "trending stories", "popular", "popular posts", "popular stories", "popular now", "top stories", "latest news",
    "latest stories", "latest", "latest headlines", "latest posts", "latest articles", "recent posts",
    "recent articles",
    "recent stories", "editors picks", "editor s picks", "editor s choice", "editors choice", "read next", "read also",
    "you may also like", "you might also like", "you may like", "you might like", "you may also be interested in",
    "you might also be interested in", "like this you might also be interested in", "recommended",
    "recommended for you",
    "recommended stories", "recommended articles", "recommended reading", "also read", "also see", "see also",
    "up next", "next up", "what to read next", "don t miss", "must read", "must reads", "in case you missed it",
    "around the web", "from around the web", "from the web", "promoted stories", "promoted links", "sponsored links",
    "sponsored stories", "sponsored content", "paid content", "more to explore", "more headlines", "other news",
    "other stories", "more in *", "more from *", "more like this", "today s top stories", "today s headlines",
    "elsewhere on the web", "top news", "featured", "featured stories", "keep reading",
    "mehr zum thema", "weitere artikel", "weitere meldungen", "weitere nachrichten", "weitere themen",
    "auch interessant",
    "das könnte sie auch interessieren", "das könnte dich auch interessieren", "das könnte ihnen auch gefallen",
    "meistgelesen", "meist gelesen", "meistgelesene artikel", "topmeldungen", "top meldungen", "neueste artikel",
    "interessante artikel", "ähnliche artikel", "ähnliche beiträge", "verwandte artikel", "lesen sie auch",
    "mehr aus *",
    "aktuelle nachrichten", "aktuelle meldungen", "neueste beiträge", "beliebte artikel", "empfehlungen der redaktion",
    "à lire aussi", "a lire aussi", "lire aussi", "sur le même sujet", "articles liés", "les plus lus", "à voir aussi",
    "articles similaires", "nos derniers articles", "dans la même rubrique", "contenus sponsorisés", "à la une",
    "noticias relacionadas", "artículos relacionados", "te puede interesar", "lo más leído", "lo más visto",
    "más noticias",
    "más leídas", "más información", "también te puede interesar", "últimas noticias", "lea también", "leer también",
    "notícias relacionadas", "leia também", "leia mais", "mais lidas", "veja também", "últimas notícias",
    "articoli correlati", "leggi anche", "potrebbe interessarti", "i più letti", "più letti", "ultime notizie",
    "читайте также", "материалы по теме", "по теме", "новости по теме", "популярное", "самое читаемое",
    "другие новости",
    "главные новости", "последние новости", "похожие новости", "лента новостей", "смотрите также",
    "関連記事", "関連ニュース", "アクセスランキング", "ランキング", "おすすめ記事", "新着記事", "相关新闻", "相关阅读", "热门文章",
    "推荐阅读", "关联新闻", "ilgili haberler", "benzer haberler", "son haberler", "çok okunanlar", "lees ook", "meer nieuws",
    "meest gelezen", "läs mer", "läs också", "les også", "czytaj także", "zobacz także", "czytaj też", "citește și",
  ]

  /// What only follows an article.
  private static let tails = [
    "comments", "comment", "leave a reply", "leave a comment", "leave a facebook comment", "post a comment",
    "add a comment", "add comment",
    "join the conversation", "join the discussion", "view comments", "show comments", "view the discussion thread",
    "comments powered by disqus", "please enable javascript to view *", "about the author", "about the authors",
    "about author", "tags", "tags:*", "topics", "topics:*", "filed under", "filed in", "discuss",
    "discussion", "comments are closed",
    "comments:*", "conversation", "what do you think", "have your say", "tell us what you think",
    "what did you think of this story",
    "rate this article", "was this article helpful", "post navigation", "previous article", "next article",
    "previous post", "next post", "previous story", "next story", "report a typo", "report an error", "end",
    "contact us", "about us",
    "community standardsdiscussion", "community standards", "leave your comment",
    "your email address will not be published *",
    "cancel reply", "reader comments", "recent comments", "categories", "categories:*", "archives", "sort by",
    "kommentare", "kommentar schreiben", "kommentar verfassen", "schreibe einen kommentar", "diskutieren sie mit",
    "über den autor", "zur person", "zur startseite", "artikel bewerten", "artikel kommentieren", "schlagworte",
    "schlagwörter",
    "kategorien", "kategorien:*", "themen", "themen:*", "stichworte", "kommentar hinterlassen", "ihr kommentar",
    "impressum",
    "commentaires", "laisser un commentaire", "réagir", "vos réactions", "mots clés", "les commentaires",
    "comentarios", "comentar", "deja un comentario", "deja una respuesta", "archivado en", "etiquetas", "etiquetas:*",
    "temas",
    "comentários", "deixe um comentário", "deixe uma resposta", "tópicos", "assuntos", "commenti", "lascia un commento",
    "комментарии", "оставить комментарий", "добавить комментарий", "теги", "теги:*", "метки", "обсудить",
    "назад в рубрику",
    "コメント", "评论", "yorumlar", "yorum yap", "etiketler", "reacties", "kommentarer", "komentarze",
  ]

  /// What points to one other article inside a text.
  private static let related = [
    "read more:*", "read also:*", "also read:*", "read next:*", "see also:*", "also see:*", "also:*", "related:*",
    "more:*", "watch:*", "listen:*", "don t miss:*", "recommended:*", "must read:*", "related article:*",
    "related story:*",
    "related news:*", "from the archives:*", "read this next:*", "in pictures:*", "in photos:*", "click here:*",
    "see more:*", "find out more:*",
    "mehr dazu:*", "lesen sie auch:*", "lesen sie hier:*", "lesen sie mehr:*", "mehr zum thema:*", "siehe auch:*",
    "auch interessant:*",
    "lesen sie dazu auch:*", "hintergrund:*", "lire aussi:*", "à lire aussi:*", "a lire aussi:*", "lire aussi *",
    "à lire aussi *", "voir aussi:*",
    "lea también:*", "lee también:*", "leer también:*", "le puede interesar:*", "te puede interesar:*", "lee además:*",
    "ver también:*",
    "leia também:*", "leia mais:*", "veja também:*", "leggi anche:*", "leggi anche *", "leggi anche su:*",
    "читайте также:*", "читать также:*", "смотрите также:*", "подробнее:*", "по теме:*", "oku:*", "lees ook:*",
    "läs mer:*", "läs också:*",
    "czytaj także:*", "czytaj też:*", "zobacz także:*", "zobacz też:*",
  ]

  private static let sections = [
    "world", "world news", "news", "business", "politics", "opinion", "sport", "sports", "culture", "technology",
    "tech",
    "science", "health", "lifestyle", "life", "entertainment", "environment", "economy", "finance", "markets", "local",
    "national", "international", "asia", "europe", "africa", "middle east", "americas", "america", "us", "u s", "uk",
    "us news",
    "uk news", "china", "russia", "türkiye", "turkey", "analysis", "commentary", "editorial", "editorials", "features",
    "feature", "podcast", "podcasts", "travel", "food", "style", "arts", "books", "music", "film", "movies",
    "tv", "weather", "crime",
    "education", "money", "exclusive", "home", "live", "explainer", "explainers",
    "investigations", "society", "military & defense",
    "business & economy", "russian politics & diplomacy", "science & space", "defense", "security", "climate", "energy",
    "space", "top news",
    "startseite", "politik", "wirtschaft", "panorama", "gesellschaft", "kultur", "wissen", "wissenschaft", "ausland",
    "inland", "meinung",
    "kommentar", "regional", "lokales", "nachrichten", "gesundheit", "digital", "reise", "immobilien", "unternehmen",
    "finanzen", "technik",
    "politique", "économie", "société", "monde", "culture", "sciences", "planète", "santé", "tribune", "environnement",
    "afrique",
    "política", "economía", "sociedad", "mundo", "deportes", "cultura", "opinión", "internacional", "nacional",
    "actualidad",
    "economia", "esportes", "brasil", "politica", "cronaca", "esteri", "sport e tempo libero",
    "политика", "экономика", "общество", "мир", "в мире", "россия", "спорт", "культура", "наука", "новости",
    "происшествия", "бывший ссср",
    "社会", "国際", "経済", "政治", "スポーツ", "国际", "时政", "财经", "体育", "gündem", "dünya", "ekonomi", "siyaset", "spor",
  ]

  /// What a picture's caption begins with.
  private static let captions = [
    "file photo *", "archivbild *", "a stock image *", "stock image *", "a stock photo *", "stock photo *",
    "a file photo *",
    "an undated photo *", "an undated picture *", "undated photo *", "file picture *", "a file picture *",
    "file image *",
    "a screenshot of *", "a screengrab *", "screengrab *", "an artist s impression *", "a general view of *",
    "an aerial view *", "symbolbild *", "symbolfoto *", "das archivbild *", "das archivfoto *", "archivfoto *",
    "photo d illustration *", "photo d archives *", "foto de archivo *", "imagen de archivo *", "foto de arquivo *",
    "foto d archivio *", "un momento de *:*",
  ]

  private static let credits = [
    "photo:*", "photos:*", "photo by:*", "photograph:*", "photographs:*", "photo credit:*", "image credit:*",
    "image credits:*",
    "credit:*", "credits:*", "image:*", "picture:*", "pictures:*", "foto:*", "fotos:*", "bild:*", "bilder:*",
    "bildquelle:*", "фото:*",
    "photo by *", "photographed by *", "image source:*", "image source *", "image copyright *", "image caption *",
    "media caption *",
    "getty", "getty images", "istock", "alamy", "imago", "afp", "ap", "reuters", "ap photo *",
    "photo illustration by *", "illustration:*",
    "illustration by *", "crédito:*", "crédit:*",
    "picture alliance *", "imago *", "courtesy of *", "shutterstock", "screenshot:*", "video:*", "photo courtesy *",
    "fotografie:*",
  ]
}
