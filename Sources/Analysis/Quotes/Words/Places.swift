/// Countries, states and cities, so that they are not taken for persons.
enum Places {
  static let lists: [WordList] = [
    WordList(.place, countries),
    WordList(.place, states),
    WordList(.place, cities),
    WordList(
      .region,
      "new north south east west united saudi northern southern eastern western central great los las san santa sri costa el hong ivory sierra burkina cape papua solomon marshall faroe canary cayman buenos addis kuala abu phnom tel"
    ),
  ]

  private static let countries = """
    afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus
    belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon canada chile china colombia congo croatia
    cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia europe finland france gabon gambia germany
    ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
    japan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg
    macedonia madagascar malawi malaysia mali malta mauritania mexico moldova mongolia montenegro morocco mozambique
    myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines poland
    portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
    switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey türkiye turkmenistan uganda ukraine uruguay
    uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia arabia kingdom states nations lanka rica kong coast leone faso verde islands aires ababa lumpur dhabi penh aviv
    """

  private static let states = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
    hampshire jersey ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming dakota carolina
    ontario quebec alberta bavaria catalonia crimea scotland
    """

  private static let cities = """
    york angeles vegas francisco chicago boston philadelphia houston dallas atlanta detroit seattle denver miami
    cleveland baltimore orlando pittsburgh cincinnati london paris berlin moscow beijing tokyo brussels rome madrid vienna
    geneva kyiv kiev kabul baghdad damascus tehran jerusalem ankara istanbul cairo delhi mumbai shanghai seoul pyongyang
    sydney melbourne toronto ottawa havana caracas manila jakarta bangkok hanoi manchester liverpool glasgow dublin athens
    lisbon warsaw prague budapest stockholm oslo copenhagen helsinki nairobi lagos johannesburg
    """
}
