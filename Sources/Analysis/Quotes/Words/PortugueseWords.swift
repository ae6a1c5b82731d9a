/// The Portuguese words that tell who speaks.
enum PortugueseWords {
  static let lists: [WordList] = [
    WordList([.cue, .plain], "disse disseram diz dizem"),
    WordList(
      .cue,
      """
      afirmou afirmaram afirma declarou declara explicou explica acrescentou acrescenta ressaltou ressalta destacou
      destaca escreveu escreve garantiu garante comentou comenta contou conta lembrou lembra concluiu conclui
      perguntou respondeu alertou criticou lamentou informou anunciou reconheceu admitiu defendeu pediu prometeu
      chamou classificou completou relatou reforçou salientou sublinhou frisou observou
      """
    ),
    WordList(.cue, "fala falam falou falaram"),
    WordList(.according, "segundo conforme acordo palavras"),
    WordList([.he, .male], "ele"),
    WordList([.she, .female], "ela"),
    WordList(.they, "eles elas"),
    WordList(.first, "eu nós"),
    WordList(.possessive, "seu sua seus suas"),
    WordList(.relative, "quem cujo cuja"),
    WordList([.determiner, .definite], "o a os as este esta"),
    WordList(.determiner, "um uma uns umas vários dois três"),
    WordList(
      .preposition,
      """
      de do da dos das ao aos à às em num numa no na nos nas por pelo pela para com sem sobre entre desde até contra após
      """
    ),
    WordList(.that, "que"),
    WordList(.conjunction, "e ou mas porque se quando enquanto como"),
    WordList(.auxiliary, "tem têm tinha é são era foi foram está estão será pode deve"),
    WordList(.adverb, "também ainda ontem hoje depois já não além"),
    WordList(
      .calendar,
      """
      segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril
      maio junho julho agosto setembro outubro novembro dezembro
      """
    ),
    WordList(
      [.title, .role],
      """
      ministro ministra presidente diretor diretora porta-voz prefeito prefeita deputado deputada senador senadora técnico técnica maestro maestrina treinador treinadora capitão coronel delegado delegada médico
      médica professor professora economista pesquisador pesquisadora cientista agricultor agricultora pescador
      pescadora vizinho vizinha dono dona jogador jogadora escritor escritora ator atriz cantor cantora vereador
      vereadora reitor reitora bispo papa rei rainha especialista analista engenheiro engenheira enfermeiro enfermeira
      fundador fundadora coordenador coordenadora gerente empresário empresária diplomata testemunha atleta líder
      porta-vozes chefe
      secretário secretária general embaixador juiz juíza procurador advogado advogada governador governadora candidato
      """
    ),
    WordList(.people, "autoridades especialistas fontes testemunhas críticos moradores"),
    WordList(
      .body,
      """
      ministério governo comissão partido sindicato agência tribunal empresa companhia associação prefeitura
      exército banco universidade instituto fundação jornal federação clube hospital secretaria polícia congresso
      senado
      """
    ),
    WordList(.paper, "comunicado nota relatório carta texto mensagem estudo pesquisa"),
    WordList(.work, "livro filme romance música álbum série programa jornal revista"),
    WordList(.naming, "chamado chamada intitulado intitulada apelidado palavra termo"),
    WordList(.particle, "de do da dos das"),
  ]
}
