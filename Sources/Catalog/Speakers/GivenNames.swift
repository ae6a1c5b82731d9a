/// Forms of given names that one person may go by.
enum GivenNames {
  /// The form that stands for all of a name's forms, all by sound.
  static func common(_ key: String) -> String {
    forms[key] ?? key
  }

  private static let forms: [String: String] = {
    var forms: [String: String] = [:]
    for row in table.split(separator: "\n") {
      let keys = row.split(separator: " ").compactMap { Transliteration.key(of: $0) }
      guard let first = keys.first else { continue }
      for key in keys where forms[key] == nil { forms[key] = first }
    }
    return forms
  }()

  /// A name a line; the first form stands for the others.
  private static let table = """
    abdullah abdallah abdulla
    ahmed ahmad
    alexander aleksandr alexandr aleksander oleksandr
    alexei oleksii oleksiy
    andrew andy
    andrei andrii andriy
    anthony tony
    barbara barb
    benjamin ben binyamin
    christopher chris
    daniel dan danny
    david dave
    deborah debbie
    dmitri dmytro
    donald don
    edward ed ted
    elizabeth liz
    gregory greg
    hassan hasan
    hussein husain hossein hussain
    ibrahim ebrahim
    james jim jimmy
    jeffrey jeff
    jennifer jen
    joseph joe
    kenneth ken
    matthew matt
    michael mike
    mohammed muhammad mohamed muhammed mohammad mohamad muhamad
    nicholas nick
    nikolai mykola
    peter pete
    richard dick rick
    robert bob bobby
    ronald ron
    samuel sam
    sergei serhii serhiy
    stephen steven steve
    susan sue
    thomas tom
    timothy tim
    vladimir volodymyr
    william bill billy
    yusuf yousef youssef yousuf
    """
}
