/// Common given names of many countries, by the gender they tell.
enum GivenNames {
  static let lists: [WordList] = [
    WordList([.given, .male], men),
    WordList([.given, .male], moreMen),
    WordList([.given, .female], women),
    WordList([.given, .female], moreWomen),
    WordList(.given, either),
  ]

  private static let men = """
    aaron abdul abdullah abraham adam adolfo adrian ahmad ahmed akira al alain alan albert alberto alec alejandro aleksandr
    alexander alexandre alexei alexey alfred alfredo ali allan allen alvaro amir anatoly anders andre andré andrea andreas
    andrei andrés andrew andy angelo angus anthony antoine anton antonio antónio antony archie arnold arthur arturo asif
    barack barry bart bashar ben benedict benito benjamin benny bernard bernardo bernie bert bill billy bjorn björn bob
    bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryant byron caleb calvin carl carlo
    carlos cesar césar chad charles charlie chester chris christian christoph christophe christopher chuck claude claudio
    clay cliff clifford clint clive colin conor conrad corey cory craig curtis cyril dale damian damien damon dan daniel
    daniele danny dario darrell darren dave david davide dean demetrius denis dennis denzel derek dick didier diego dieter
    dimitri dinesh dirk dmitri dmitry dominic don donald donnie doug douglas duncan dustin dwight dylan earl ed eddie
    edgar edmund eduard eduardo edward edwin eli elias elijah elliot elliott elmer elon emil emmanuel emilio enrico enrique
    eric erich erik ernest ernesto ernst ethan etienne eugene evan evgeny fabio felipe felix ferdinand fernando fidel
    floyd francesco francis francisco franck franco françois francois frank franklin franz fred freddie frederic frederick
    friedrich fritz gabriel gareth garrett gary gavin gene geoff geoffrey georg george georges gerald gerard gerhard
    giacomo gianni gilbert gilles giorgio giovanni giuseppe glen glenn gordon graham grant greg gregor gregory guido
    guillermo gustav gustavo guy hamid hank hans harold harry harvey hassan heinrich heinz helmut henri henrik henry
    herbert herman hiroshi horst howard hubert hugh hugo hussein ian ibrahim igor ilya isaac ismail ivan ivo jack jackson
    jacob jacques jaime jake jakob jamal james jamie jan jared jason javier jay jean jeb jeff jeffrey jens jeremy jerome
    jerry jesse jesús jim jimmy joachim joao joão joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge
    jörg jose josé josef joseph josh joshua juan jules julian julien julio jürgen justin kai karl karsten keith ken kenneth
    kevin khalid kim kirk klaus konrad konstantin kurt kyle lance larry lars laurent lawrence lee leo leon leonard leonardo
    leonid leroy les leslie lev lewis liam lloyd lorenzo louis luc luca lucas luigi luis luiz lukas luke
    """

  private static let moreMen = """
    magnus mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mariano mario mark marko markus marshall
    martin martín marty marvin mateo matt matteo matthew matthias maurice mauricio mauro max maxim maximilian mehdi mehmet
    mel melvin michael michel miguel mikael mike mikhail miles milo milton mitch mitchell mitt mohamed mohammad mohammed
    morgan moses moshe muhammad murray mustafa nathan nathaniel neil nelson newt nicholas nick nico nicola nicolas nigel
    nikita nikolai noah noel norbert norman oleg oliver olivier omar orlando oscar oskar otto owen pablo paolo pascal pat
    patrick paul paulo pavel pedro pete peter petr philip philipp philippe phil phillip pierre pierre-yves pietro piotr
    pyotr quentin rafael rahul ralf ralph ramon ramón rand randall randy raphael raul raúl ravi ray raymond reinhold
    rené rex rhys ricardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger roland rolf roman
    romain ron ronald ronnie rory ross roy ruben rubén rudolf rudy rupert russ russell ryan salvador sam sami samuel
    santiago satoshi scott sean sebastian sebastián sergei sergey sergio seth shane shaun shawn shinzo sid sidney silvio
    simon sinan spencer stan stanley stefan stefano stephan stephen steve steven stewart stuart sven syed taro tarik ted
    terence terrence terry theo theodore thierry thomas thorsten tim timothy tobias toby todd tom tomas tomás tommy tony
    travis trent trevor tyler umar uwe vadim valentin vicente victor viktor vince vincent vitaly vladimir volker
    volodymyr wade wallace walter warren wayne werner wesley wilfried wilhelm will willem william willie winston wolfgang
    wladimir xavier yann yasser yevgeny yoshihide yuri yuriy yusuf yves zachary zack
    сергей владимир дмитрий александр алексей андрей михаил николай иван игорь олег юрий евгений павел виктор антон
    """

  private static let women = """
    abigail ada adele adriana agnes aisha alana alba alejandra alessandra alexandra alexis alice alicia alina alison allison
    alma alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica angelina anita ann anna annalena anne
    annette annie antonia april ariana arlene ashley astrid audrey aung ayesha barbara beata beatrice beatriz becky belinda
    bella bernadette beth bethany betsy betty beverly bianca bonnie brenda brianna bridget brigitte brittany brooke camila
    camilla candace candice carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina
    catherine cathy cecile cecilia celeste celia charlene charlotte chelsea cheryl chiara chloe christel christina christine
    christy cindy claire clara clare claudia colleen concetta condoleezza connie constance cora cordelia cristina crystal
    cynthia daisy dana daniela danielle daphne dawn debbie deborah debra delia denise diana diane dina dolores donna dora
    doris dorothea dorothy edith eileen elaine eleanor elena elisa elisabeth eliza elizabeth ella ellen elsa emilia emilie
    emily emma erica erika erin esther ethel eugenia eva evelyn faith fatima federica felicia fernanda fiona flora florence
    frances francesca francine françoise gabriela gabriella gabrielle gail georgia georgina geraldine gertrude gina
    ginger giorgia giovanna giulia gisela gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel
    heather heidemarie heidi helen helena helene helga hilary hillary holly hope huma ida ilse imelda inés ingrid irene
    irina iris irma isabel isabella isabelle ivana ivanka ivy jackie jacqueline jacinda jana jane janet janice jasmine jean
    jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn johanna josephine joy joyce juana juanita
    judith judy julia juliana julie juliet june karen karin karina karla kate katherine kathleen kathryn kathy katie katja
    katrin katrina kay kayla keiko kellie kellyanne kerry kim kimberly kirsten kristen kristin kristina kristine krystal
    """

  private static let moreWomen = """
    lara larissa latoya laura lauren lea leah leila lena leonor leslie leticia lidia lili lilian lillian lily linda lindsay
    lisa liv liz liza lois lola loretta lori lorraine louise lucia lucía lucille lucy luisa lydia lynn mabel mackenzie
    madeleine madeline mae maggie maia manuela mara marcia margaret margarita margo maria maría marian mariana marianne marie
    mariam marilyn marina marine marion marissa marjorie marlene marsha marta martha martina mary maureen maxine maya megan
    melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred mina miranda miriam misty molly
    mona monica monika monique muriel myra nadia nadine nancy naomi natalia natalie natasha nellie nicole nikki nina noor
    nora norma olga olivia paige pamela patrice patricia patty paula paulette paulina pauline pearl peggy penelope penny
    petra phoebe phyllis polly priscilla priya rachel ramona rebecca regina renate renee renée rhonda rita roberta rocio
    rosa rosalie rosalind rosario rose rosemary rosie roxanne ruby ruth sabine sabrina sally samantha sandra sanna sara
    sarah savannah selena serena shannon sharon sheila shelley sherri sherry sheryl shirley silvia simone sinead siobhan
    sofia sonia sonja sophia sophie stacey stacy stella stephanie sue summer susan susana susanne susie suzanne svetlana
    sylvia tabitha tamara tammy tania tanya tara tatiana teresa teri theresa tiffany tina toni tonya tracy trisha ursula
    valentina valeria valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian vivien wanda wendy
    whitney wilma xiomara yael yasmin ylva yolanda yulia yvette yvonne zainab zoe zofia ute dascha selenis huma
    мария анна ольга елена наталья екатерина татьяна ирина светлана валентина эльвира анастасия юлия
    """

  private static let either = """
    alex ariel avery bailey blair cameron carey casey charlie chen chris dakota dana drew emerson finley frankie gale
    hayden hunter jaden jaime jamie jean jess jo jody jordan jules kelly kendall kerry kim kit lee leigh leslie lindsey
    logan lynn mackenzie marion max micah morgan nat nicky pat peyton quinn reese riley robbie robin rowan sam sandy sasha
    shelby sidney skyler stevie sydney taylor terry toni tracey tyler val wei wang li zhang liu yang hua xi jin lin jun min
    """
}
