#pragma once
#include <sys/types.h>
// A program in a pseudo-terminal of its own.

/// Starts `arguments[0]` with `environment` in a new pseudo-terminal; returns its pid, or -1, and the terminal's other end.
pid_t dateline_pty_spawn(char *const arguments[], char *const environment[], int columns, int rows, int *terminal);
