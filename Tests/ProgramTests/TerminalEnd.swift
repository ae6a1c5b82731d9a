/// How a program ended.
enum TerminalEnd: Equatable {
  case exit(Int32)
  case signal(Int32)
}
