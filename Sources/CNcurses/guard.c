#define _GNU_SOURCE
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

/// Signals that the program answers; they come as numbers through the pipe.
static const int answered[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
/// Signals that end the program; the terminal is given back first.
static const int fatal[] = {SIGSEGV, SIGABRT, SIGILL,  SIGFPE,  SIGBUS,  SIGTRAP, SIGSYS,  SIGQUIT,   SIGALRM,
                            SIGUSR1, SIGUSR2, SIGPIPE, SIGXCPU, SIGXFSZ, SIGPROF, SIGVTALRM, SIGSTKFLT, SIGPWR, SIGIO};
enum { answered_count = sizeof answered / sizeof *answered, fatal_count = sizeof fatal / sizeof *fatal };

static struct sigaction answered_before[answered_count], fatal_before[fatal_count];
static int pipe_ends[2] = {-1, -1};
static char fatal_stack[65536];
static stack_t stack_before;

/// What the handlers read; `is_armed` is set last and cleared first.
static volatile sig_atomic_t is_armed;
static int terminal = -1;
static struct termios modes;
static char farewell[256];
static int farewell_count;

static int errors_kept = -1, errors_memory = -1;

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

// MARK: Signals

static void note(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe holds this signal already.
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = error;
}

/// Says on the real standard error what the program said last, such as why it trapped; controls become dots.
static void tell_last_words(void) {
  char words[4096];
  off_t end = errors_memory < 0 ? 0 : lseek(errors_memory, 0, SEEK_CUR);
  off_t start = end > (off_t)sizeof words ? end - (off_t)sizeof words : 0;
  ssize_t count = end > 0 ? pread(errors_memory, words, (size_t)(end - start), start) : 0;
  for (ssize_t index = 0; index < count; index++) {
    unsigned char byte = (unsigned char)words[index];
    if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte >= 0x7F) words[index] = '.';
  }
  if (count > 0) write_all(2, words, (size_t)count);
}

/// Gives the terminal back with calls that a signal handler may make.
static void give_back(void) {
  if (!is_armed) return;
  is_armed = 0;
  write_all(terminal, farewell, (size_t)farewell_count);
  tcsetattr(terminal, TCSANOW, &modes);
  if (errors_kept >= 0) {
    dup2(errors_kept, 2);
    tell_last_words();
  }
}

static void end(int number) {
  give_back();
  for (int index = 0; index < fatal_count; index++)
    if (fatal[index] == number) sigaction(number, &fatal_before[index], NULL);
  raise(number);
}

static void catch_answered(void) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int index = 0; index < answered_count; index++) {
    // Whoever started us may have wished that a signal does nothing, as nohup does.
    int is_ignored = answered_before[index].sa_handler == SIG_IGN && answered[index] != SIGWINCH;
    if (!is_ignored) sigaction(answered[index], &action, NULL);
  }
}

int dateline_guard_open(void) {
  if (pipe_ends[0] >= 0) return -1;
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  stack_t stack = {.ss_sp = fatal_stack, .ss_size = sizeof fatal_stack};
  sigaltstack(&stack, &stack_before);
  for (int index = 0; index < answered_count; index++) sigaction(answered[index], NULL, &answered_before[index]);
  catch_answered();
  // A program started from a thread that blocks signals begins with them blocked, and could not be ended.
  sigset_t wanted;
  sigemptyset(&wanted);
  for (int index = 0; index < answered_count; index++) sigaddset(&wanted, answered[index]);
  for (int index = 0; index < fatal_count; index++) sigaddset(&wanted, fatal[index]);
  sigprocmask(SIG_UNBLOCK, &wanted, NULL);
  struct sigaction action = {.sa_handler = end, .sa_flags = SA_ONSTACK | SA_NODEFER};
  for (int index = 0; index < fatal_count; index++) {
    sigaction(fatal[index], NULL, &fatal_before[index]);
    // What the program ignores, or answers itself, stays so.
    if (fatal_before[index].sa_handler != SIG_IGN) sigaction(fatal[index], &action, NULL);
  }
  return pipe_ends[0];
}

void dateline_guard_close(void) {
  if (pipe_ends[0] < 0) return;
  for (int index = 0; index < answered_count; index++) sigaction(answered[index], &answered_before[index], NULL);
  for (int index = 0; index < fatal_count; index++) sigaction(fatal[index], &fatal_before[index], NULL);
  sigaltstack(&stack_before, NULL);
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}

void dateline_guard_stop(void) {
  // Without a shell that could continue us, stopping would be for ever.
  for (int index = 0; index < answered_count; index++)
    if (answered[index] == SIGTSTP && answered_before[index].sa_handler == SIG_IGN) return;
  signal(SIGTSTP, SIG_DFL);
  signal(SIGCONT, SIG_DFL);
  // The whole job stops: `cat articles | dateline -` is two programs.
  kill(0, SIGTSTP);
  catch_answered();
}

void dateline_guard_arm(int descriptor, const void *termios, const char *bytes, int count) {
  is_armed = 0;
  terminal = descriptor;
  memcpy(&modes, termios, sizeof modes);
  farewell_count = count < (int)sizeof farewell ? count : (int)sizeof farewell;
  memcpy(farewell, bytes, (size_t)farewell_count);
  is_armed = 1;
}

void dateline_guard_disarm(void) { is_armed = 0; }

// MARK: Standard error

int dateline_errors_divert(void) {
  if (errors_kept >= 0) return 1;
  if (errors_memory < 0) {
    errors_memory = memfd_create("standard-error", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (errors_memory < 0) return 0;
    // It takes memory as it fills, and is full at a megabyte. All who write share one place to write at.
    if (ftruncate(errors_memory, 1 << 20) == 0) fcntl(errors_memory, F_ADD_SEALS, F_SEAL_GROW | F_SEAL_SHRINK);
  }
  errors_kept = fcntl(2, F_DUPFD_CLOEXEC, 3);
  if (errors_kept < 0) return 0;
  dup2(errors_memory, 2);
  return 1;
}

void dateline_errors_restore(void) {
  if (errors_kept < 0) return;
  dup2(errors_kept, 2);
  close(errors_kept);
  errors_kept = -1;
}

int dateline_errors_read(char *into, int capacity, int offset) {
  off_t end = errors_memory < 0 ? 0 : lseek(errors_memory, 0, SEEK_CUR);
  if (capacity <= 0 || offset < 0 || offset >= end) return 0;
  off_t left = end - offset;
  ssize_t count = pread(errors_memory, into, left < capacity ? (size_t)left : (size_t)capacity, offset);
  return count < 0 ? 0 : (int)count;
}

void dateline_errors_close(void) {
  dateline_errors_restore();
  if (errors_memory >= 0) close(errors_memory);
  errors_memory = -1;
}
