/// Well-known news agencies, and how they are called.
enum Agencies {
  /// Whether `bytes[start..<end]` names an agency, alone or first of several ("ANI/Sputnik", "CNN Business").
  static func isAgency(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var first = end
    for index in start..<end where !Bytes.isLetter(bytes[index]) {
      first = index
      break
    }
    return names.contains(Folding.hash(bytes, start, end)) || names.contains(Folding.hash(bytes, start, first))
  }

  private static let names = WordTable(
    """
    tass,тасс,itar tass,ria novosti,риа новости,ria,interfax,интерфакс,interfax ru,sputnik,reuters,ap,associated press,the associated press,afp,\
    agence france presse,upi,dpa,dpa lno,dpa afx,dts,sid,epd,kna,apa,ats,keystone,xinhua,yonhap,kyodo,kyodo news,jiji,kcna,ani,pti,ians,uni,anadolu,aa,irna,\
    isna,tasnim,mehr,sana,wafa,petra,spa,wam,kuna,mena,maan,ansa,efe,lusa,europa press,belga,anp,pap,ctk,čtk,tasr,mti,tanjug,hina,bta,agerpres,ntb,tt,ritzau,stt,\
    ukrinform,ukrinform,укринформ,unian,унiан,belta,белта,kazinform,казинформ,azertac,trend,apa az,armenpress,interpressnews,bernama,antara,vna,pna,cna,ndtv,cnn,cnn business,\
    bbc,bbc news,cbs news,nbc news,abc news,fox news,bloomberg,dow jones,marketwatch,globe newswire,globenewswire,pr newswire,prnewswire,business wire,businesswire,\
    accesswire,newsfile,menafn,ips,thomson reuters foundation,canadian press,the canadian press,aap,nzn,rfe rl,voa,dw,bang showbiz,press association,pa,pa media,\
    tass ru,rt,gov,news agency of nigeria,nan,apa news,ghana news agency,gna,the conversation,stat,kff health news,notimex,télam,telam,prensa latina,agência brasil,\
    agencia efe,europapress,adnkronos,agi,lapresse,askanews,presse agentur,reuters health,scmp,agencies,agency,wire,ap sports
    """.split(separator: ",").map { Folding.hash(String($0)) }
  )
}
