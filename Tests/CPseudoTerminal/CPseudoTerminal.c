#include "CPseudoTerminal.h"
#include <pty.h>
#include <unistd.h>

pid_t dateline_pty_spawn(char *const arguments[], char *const environment[], int columns, int rows, int *terminal) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  pid_t pid = forkpty(terminal, 0, 0, &size);
  if (pid == 0) {
    execve(arguments[0], arguments, environment);
    _exit(127);
  }
  return pid;
}
