#pragma once
#include <sys/types.h>
// A program in a pseudo-terminal of its own.

/// Opens a pseudo-terminal: the end that a person sits at, and the end that programs have. Returns 0, or -1.
int dateline_pty_open(int columns, int rows, int *person, int *program);

/// Starts `arguments[0]` with `environment` on the programs' end of a pseudo-terminal, as the leader of a session of its
/// own; standard input comes from `input` where that is not -1. Returns its pid, or -1.
pid_t dateline_pty_start(char *const arguments[], char *const environment[], int program, int input);

/// Gives the pseudo-terminal another size.
void dateline_pty_resize(int person, int columns, int rows);

/// Makes an empty folder of its own and writes its path over `path`, which ends in XXXXXX. Returns 0, or -1.
int dateline_pty_make_home(char *path);

/// Removes a folder with all that is in it.
void dateline_pty_remove_home(const char *path);
