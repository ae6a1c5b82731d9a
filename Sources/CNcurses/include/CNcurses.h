#pragma once
#include <stdint.h>
// ncurses as a few plain C functions: Swift can see neither its macros nor its global variables.
// One terminal at a time; only the fatal signal handlers may come in from another thread.

// MARK: The screen

/// One character to be drawn, with its look.
struct dateline_cell {
  uint32_t scalar;
  /// Combining marks; 0 for none.
  uint32_t marks[2];
  /// ncurses' colour numbers; -1 for the terminal's own.
  int32_t foreground, background;
  /// The bits below.
  uint32_t attributes;
};

enum {
  DATELINE_BOLD = 1,
  DATELINE_DIM = 2,
  DATELINE_ITALIC = 4,
  DATELINE_UNDERLINE = 8,
  DATELINE_REVERSE = 16,
  DATELINE_STRIKETHROUGH = 32,
};

enum dateline_opening {
  DATELINE_OPENED = 0,
  /// The terminal database does not know the terminal.
  DATELINE_UNKNOWN = 1,
  /// The terminal cannot move its cursor.
  DATELINE_PLAIN = 2,
  /// The descriptors could not be used.
  DATELINE_FAILED = 3,
};

/// Takes the character set of the environment; returns whether it is UTF-8.
int dateline_curses_locale(void);

/// Starts ncurses on a terminal of type `kind`, or, where `is_direct`, as one with colours of its own, see direct.ti.
/// On failure the terminal is as before.
enum dateline_opening dateline_curses_open(int output, int input, const char *kind, int is_direct);

/// How many colours the terminal has: 0, 8, 16, 256, 16777216.
int dateline_curses_colors(void);

/// Tells ncurses the terminal's size; everything must be put anew after it.
void dateline_curses_resize(int columns, int rows);

/// Puts `count` characters side by side, from a column on; they show with the next update.
void dateline_curses_put(int row, int column, const struct dateline_cell *cells, int count);

/// Where the cursor stands after the next update; a row of -1 hides it.
void dateline_curses_cursor(int row, int column);

/// The columns that ncurses counts for a scalar; -1 for one that the C library does not know.
int dateline_curses_columns(uint32_t scalar);

/// Sends what changed. `is_large`: asks the terminal to show it in one piece.
void dateline_curses_update(int is_large);

/// Sends bytes that draw nothing past ncurses, between two updates; returns whether the terminal is one that will
/// understand them: one that keeps xterm's customs.
int dateline_curses_send(const char *bytes, int count);

/// Makes the next update clear the terminal and send everything.
void dateline_curses_clear(void);

/// Gives the terminal back: main screen, cursor, echo, paste mode, standard error.
void dateline_curses_leave(void);

/// Takes it again after `leave`; the next update sends everything.
void dateline_curses_enter(void);

/// Gives the terminal back and forgets it.
void dateline_curses_close(void);

/// The bytes that the terminal's key number `index` sends, and the key's name; 0 past the last one.
int dateline_curses_key(int index, const char **bytes, const char **name);

// MARK: The guard

/// Catches signals from now on: those that can be answered are written to a pipe, one byte each, with their number; on
/// those that kill, the terminal is given back first. Returns the pipe's other end, or -1.
int dateline_guard_open(void);

/// The signals do again what they did before.
void dateline_guard_close(void);

/// Stops the program as ^Z does, until it is continued. The terminal must have been left.
void dateline_guard_stop(void);

/// What the fatal signal handlers must know: the terminal and what to send it to give it back.
void dateline_guard_arm(int terminal, const void *termios, const char *bytes, int count);

/// The terminal has been given back; the fatal handlers have nothing to do.
void dateline_guard_disarm(void);

/// Standard error goes to memory from now on; returns whether that worked.
int dateline_errors_divert(void);

/// Standard error goes where it went before; what was collected stays.
void dateline_errors_restore(void);

/// Reads what was collected, from byte `offset` on; returns how many bytes.
int dateline_errors_read(char *into, int capacity, int offset);

/// Forgets what was collected.
void dateline_errors_close(void);
