/// The German compounds that say who somebody is: Projektleiter, Kutterführerin.
enum GermanRoles {
  /// The classes of an unknown word with a capital, by its last part; empty if that tells nothing.
  static func classes(of word: UnsafeBufferPointer<UInt8>.SubSequence) -> WordClass {
    guard word.count > 6 else { return [] }
    if women.contains(where: { ends(word, with: $0) }) { return [.title, .role, .female] }
    if men.contains(where: { ends(word, with: $0) }) { return [.title, .role, .male] }
    if bodies.contains(where: { ends(word, with: $0) }) { return [.body, .noun] }
    return nouns.contains { ends(word, with: $0) } ? .noun : []
  }

  private static func ends(_ word: UnsafeBufferPointer<UInt8>.SubSequence, with part: [UInt8]) -> Bool {
    guard word.count > part.count + 2 else { return false }
    let start = word.endIndex - part.count
    for index in part.indices
    where word[start + index] != part[index]
      && !(index == 0 && word[start - 1] == UInt8(ascii: "-") && word[start] | 0x20 == part[0])
    {
      return false
    }
    return true
  }

  /// The hash of the plain role in a compound: ministerin in Verkehrsministerin; nil if there is none.
  static func plainRole(of word: UnsafeBufferPointer<UInt8>.SubSequence) -> UInt64? {
    roles.first { ends(word, with: $0) }.map { WordHash.of($0) }
  }

  private static let roles = parts(
    """
    ministerin minister präsidentin präsident sprecherin sprecher chefin chef richterin richter anwältin anwalt trainerin
    trainer leiterin leiter direktorin direktor meisterin meister politikerin politiker professorin professor kanzlerin
    kanzler forscherin forscher führerin führer sekretärin sekretär kommissarin kommissar vorsitzende vorsitzender
    """
  )

  private static let men = parts(
    """
    führer leiter chef meister sprecher minister präsident direktor anwalt forscher wissenschaftler experte vertreter
    vorsitzender vorsitzende händler kapitän ingenieur trainer beamter beamte beauftragter beauftragte professor arzt
    lehrer inhaber besitzer gründer autor kommissar sekretär botschafter politiker historiker mechaniker ologe ökonom
    berater manager pfarrer schützer landwirt spieler träger trägers rabbiner vorsitzenden präsidenten experten abgeordnete
    chirurg pilot soldat polizist journalist jurist virologe förster hirte wirt bäcker rat zeuge bischof imker
    abgeordneten beauftragten richter vorstand sprechers ministers
    """
  )

  private static let bodies = parts(
    """
    ministerium amt amtes behörde behörden gericht gerichts gerichtshof regierung anwaltschaft gewerkschaft agentur zeitung
    kommission institut universität konzern bank stiftung kirche polizei wehr verein verband partei fraktion werke
    """
  )

  private static let nouns = parts(
    """
    ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse initiative verein verband rates
    hofes hauses amtes haus dienst platz gruppe partei senders feier feiern gebiet zeiten jahren arbeit
    erend weise flaschen plan pläne gesetz gesetze
    """
  )

  private static let women = parts(
    "rätin zeugin itänin pilotin soldatin chirurgin virologin gärtnerin nachbarin bischöfin professorin beamtin erin ärin istin orin eurin ologin wältin chefin entin ärztin landwirtin ökonomin"
  )

  private static func parts(_ list: String) -> [[UInt8]] {
    list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map(Array.init)
  }
}
