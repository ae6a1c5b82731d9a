#define _GNU_SOURCE
#include "CPseudoTerminal.h"
#include <fcntl.h>
#include <ftw.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int dateline_pty_open(int columns, int rows, int *person, int *program) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  if (openpty(person, program, 0, 0, &size) != 0) return -1;
  fcntl(*person, F_SETFD, FD_CLOEXEC);
  fcntl(*program, F_SETFD, FD_CLOEXEC);
  return 0;
}

pid_t dateline_pty_start(char *const arguments[], char *const environment[], int program, int input) {
  pid_t pid = fork();
  if (pid != 0) return pid;
  setsid();
  ioctl(program, TIOCSCTTY, 0);
  dup2(input < 0 ? program : input, 0);
  dup2(program, 1);
  dup2(program, 2);
  // Test runners may block or ignore signals; a program starts with a clean slate.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, 0);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  execve(arguments[0], arguments, environment);
  _exit(127);
}

void dateline_pty_resize(int person, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(person, TIOCSWINSZ, &size);
}

int dateline_pty_make_home(char *path) { return mkdtemp(path) ? 0 : -1; }

static int remove_thing(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status, (void)kind, (void)place;
  return remove(path);
}

void dateline_pty_remove_home(const char *path) { nftw(path, remove_thing, 16, FTW_DEPTH | FTW_PHYS); }
