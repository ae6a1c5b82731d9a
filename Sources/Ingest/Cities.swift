/// Cities that reports are often sent from.
enum Cities {
  static func isCity(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    names.contains(Folding.hash(bytes, start, end))
  }

  private static let names = WordTable(
    """
    abu dhabi,abuja,accra,addis ababa,aden,algiers,alger,almaty,amman,amsterdam,ankara,antananarivo,ashgabat,asmara,astana,asunción,athens,athen,athènes,atenas,atlanta,auckland,\
    baghdad,bagdad,baku,bamako,bangkok,bangui,barcelona,barcelone,basel,bern,berne,beijing,peking,pékin,pekín,beirut,belfast,belgrade,belgrad,bengaluru,berlin,bishkek,bissau,bogota,bogotá,\
    bonn,boston,bratislava,brasilia,brasília,brazzaville,bremen,brussels,brüssel,bruxelles,bruselas,bucharest,bukarest,budapest,buenos aires,cairo,kairo,le caire,el cairo,calgary,canberra,\
    cape town,caracas,chennai,chicago,chisinau,colombo,conakry,copenhagen,kopenhagen,dakar,dallas,damascus,damaskus,dar es salaam,denver,detroit,dhaka,doha,donetsk,dortmund,dresden,dubai,\
    dublin,dushanbe,düsseldorf,edinburgh,erbil,essen,frankfurt,frankfurt am main,gaborone,gaza,gaza city,geneva,genf,genève,ginebra,glasgow,graz,guatemala city,hamburg,hannover,hanover,hanoi,harare,\
    havana,havanna,la habana,helsinki,hong kong,hongkong,honolulu,houston,islamabad,istanbul,jakarta,jeddah,jerusalem,johannesburg,juba,kabul,kampala,karachi,kathmandu,kharkiv,khartoum,kiel,\
    kiev,kyiv,kiew,kigali,kingston,kinshasa,kolkata,köln,cologne,kuala lumpur,kuwait city,lagos,lahore,lausanne,leipzig,lima,linz,lisbon,lissabon,lisboa,ljubljana,london,londres,los angeles,luanda,\
    lugansk,lusaka,luxembourg,luxemburg,lviv,lyon,madrid,mainz,managua,manama,manchester,manila,maputo,marseille,mecca,melbourne,mexico city,mexiko-stadt,miami,milan,mailand,minneapolis,minsk,mogadishu,\
    monrovia,montevideo,montreal,montréal,moscow,moskau,moscou,moscú,москва,mosul,mumbai,munich,münchen,muscat,nairobi,naypyidaw,new delhi,new york,niamey,nicosia,nouakchott,nürnberg,oslo,ottawa,ouagadougou,\
    palermo,panama city,paris,philadelphia,phnom penh,port-au-prince,potsdam,prague,prag,pretoria,pristina,pyongyang,quito,rabat,ramallah,riga,rio de janeiro,riyadh,riad,rome,rom,roma,salzburg,\
    san francisco,san jose,san salvador,sanaa,santiago,santo domingo,são paulo,sao paulo,sarajevo,seattle,seoul,sevastopol,shanghai,shenzhen,simferopol,singapore,skopje,sofia,st. petersburg,stockholm,\
    strasbourg,straßburg,stuttgart,sydney,taipei,tallinn,tashkent,tbilisi,tegucigalpa,tehran,teheran,tel aviv,the hague,den haag,thessaloniki,tirana,tokyo,tokio,toronto,tripoli,tunis,ulaanbaatar,\
    valletta,vancouver,vatican city,vienna,wien,vientiane,vilnius,vladivostok,warsaw,warschau,varsovie,washington,wellington,wiesbaden,windhoek,yangon,yerevan,zagreb,zurich,zürich,киев,минск,санкт-петербург
    """.split(separator: ",").map { Folding.hash(String($0)) }
  )
}
