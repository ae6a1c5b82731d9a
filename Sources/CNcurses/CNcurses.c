#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
#define TOGETHER_ON "\033[?2026h"
#define TOGETHER_OFF "\033[?2026l"

/// direct.ti, compiled, in the form that TERMINFO may hold.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const char direct_description[] = {
#embed "direct.b64"
    , 0};

static SCREEN *screen;
static FILE *output_file, *input_file;
static struct termios before;
/// Understands xterm's private modes (paste, update in one piece), as far as its alternate screen tells.
static int is_xterm_like;
static int is_cursor_visible;
static char farewell[256];
static int farewell_count;

// MARK: Opening and closing

static int append(int byte) {
  if (farewell_count < (int)sizeof farewell) farewell[farewell_count++] = (char)byte;
  return byte;
}

static void append_capability(const char *capability) {
  if (capability) tputs(capability, 1, append);
}

/// What gives the terminal back, for the moment when ncurses may not be called any more.
static void compose_farewell(void) {
  farewell_count = 0;
  if (is_xterm_like) append_capability(TOGETHER_OFF PASTE_OFF);
  append_capability(keypad_local);
  append_capability(exit_attribute_mode);
  append_capability(orig_pair);
  append_capability(cursor_normal);
  append_capability(exit_ca_mode);
  append('\r');
}

/// Starts ncurses on the description built in; the environment is as before afterwards.
static SCREEN *start_direct(void) {
  const char *old = getenv("TERMINFO");
  char *kept = old ? strdup(old) : NULL;
  setenv("TERMINFO", direct_description, 1);
  SCREEN *started = newterm("dateline-direct", output_file, input_file);
  if (kept) setenv("TERMINFO", kept, 1);
  else unsetenv("TERMINFO");
  free(kept);
  return started;
}

static void close_files(void) {
  if (output_file) fclose(output_file);
  if (input_file) fclose(input_file);
  output_file = input_file = NULL;
}

static FILE *duplicate(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (!file) close(copy);
  return file;
}

/// Sends past ncurses, between its updates. (`putp` would go through the C library's standard output.)
static void send_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fileno(output_file), bytes, count);
    if (written < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void send(const char *bytes) {
  if (bytes) send_all(bytes, strlen(bytes));
}

static void send_modes(const char *keys, const char *paste) {
  send(keys);
  if (is_xterm_like) send(paste);
}

static void arm(void) {
  dateline_guard_arm(fileno(output_file), &before, farewell, farewell_count);
}

static void prepare(void) {
  raw();
  noecho();
  nonl();
  // Keys are read past ncurses: whether some wait must not cut an update short.
  typeahead(-1);
  leaveok(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  is_cursor_visible = 0;
  curs_set(0);
  is_xterm_like = enter_ca_mode && strstr(enter_ca_mode, "?1049") != NULL;
  compose_farewell();
  send_modes(keypad_xmit, PASTE_ON);
}

/// Whether the terminal says it has a size that a screen may be made of at once.
static int has_bounded_size(int output) {
  struct winsize size;
  return ioctl(output, TIOCGWINSZ, &size) == 0 && size.ws_row <= 1000 && size.ws_col <= 2000;
}

enum dateline_opening dateline_curses_open(int output, int input, const char *kind, int is_direct) {
  if (screen || tcgetattr(output, &before) != 0) return DATELINE_FAILED;
  output_file = duplicate(output, "w");
  input_file = duplicate(input, "r");
  if (!output_file || !input_file) {
    close_files();
    return DATELINE_FAILED;
  }
  // The size is told by dateline_curses_resize, whatever LINES, COLUMNS and a terminal of 65535 rows say.
  use_env(FALSE);
  use_tioctl(FALSE);
  if (is_direct) screen = start_direct();
  if (!screen) screen = newterm(kind, output_file, input_file);
  if (!screen && has_bounded_size(output)) {
    // The Linux console's description has no lines and columns, and without any ncurses does not start.
    use_tioctl(TRUE);
    screen = newterm(kind, output_file, input_file);
    use_tioctl(FALSE);
  }
  if (!screen) {
    tcsetattr(output, TCSANOW, &before);
    close_files();
    return DATELINE_UNKNOWN;
  }
  if (!cursor_address) {
    dateline_curses_close();
    return DATELINE_PLAIN;
  }
  prepare();
  arm();
  return DATELINE_OPENED;
}

void dateline_curses_leave(void) {
  if (!screen || isendwin()) return;
  if (!is_cursor_visible) curs_set(1);
  send_modes(keypad_local, PASTE_OFF);
  endwin();
  tcsetattr(fileno(output_file), TCSADRAIN, &before);
  dateline_guard_disarm();
}

void dateline_curses_enter(void) {
  if (!screen) return;
  tcgetattr(fileno(output_file), &before);
  arm();
  reset_prog_mode();
  is_cursor_visible = 0;
  curs_set(0);
  send_modes(keypad_xmit, PASTE_ON);
  clearok(curscr, TRUE);
}

void dateline_curses_close(void) {
  if (!screen) return;
  dateline_curses_leave();
  SCREEN *closing = screen;
  screen = NULL;
  delscreen(closing);
  close_files();
}

int dateline_curses_send(const char *bytes, int count) {
  if (!screen || isendwin() || !is_xterm_like || !bytes || count < 0) return 0;
  send_all(bytes, (size_t)count);
  return 1;
}

// MARK: Drawing

int dateline_curses_colors(void) { return screen && has_colors() ? COLORS : 0; }

// "columns" and "lines" are macros of term.h.
void dateline_curses_resize(int width, int height) {
  if (!screen || width < 1 || height < 1) return;
  if (is_term_resized(height, width)) resize_term(height, width);
  clearok(curscr, TRUE);
}

static attr_t attributes_of(uint32_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & DATELINE_BOLD) attributes |= A_BOLD;
  if (bits & DATELINE_DIM) attributes |= A_DIM;
  if (bits & DATELINE_ITALIC) attributes |= A_ITALIC;
  if (bits & DATELINE_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & DATELINE_REVERSE) attributes |= A_REVERSE;
  // ncurses has no word for it: our own description says "protected" for it, elsewhere it is dimmed.
  if (bits & DATELINE_STRIKETHROUGH) attributes |= COLORS > 256 ? A_PROTECT : A_DIM;
  return attributes;
}

static int pair_of(int32_t foreground, int32_t background) {
  if (foreground < 0 && background < 0) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

void dateline_curses_put(int row, int column, const struct dateline_cell *cells, int count) {
  enum { piece = 128 };
  cchar_t characters[piece];
  const struct dateline_cell *last = NULL;
  attr_t attributes = A_NORMAL;
  int pair = 0;
  while (screen && count > 0) {
    int taken = count < piece ? count : piece, width = 0;
    for (int index = 0; index < taken; index++) {
      const struct dateline_cell *cell = &cells[index];
      if (!last || cell->foreground != last->foreground || cell->background != last->background ||
          cell->attributes != last->attributes) {
        attributes = attributes_of(cell->attributes);
        pair = pair_of(cell->foreground, cell->background);
        last = cell;
      }
      wchar_t text[4] = {(wchar_t)cell->scalar, (wchar_t)cell->marks[0], (wchar_t)cell->marks[1], 0};
      setcchar(&characters[index], text, attributes, 0, &pair);
      width += cell->scalar < 0x7F ? 1 : wcwidth((wchar_t)cell->scalar);
    }
    mvadd_wchnstr(row, column, characters, taken);
    cells += taken;
    count -= taken;
    column += width;
  }
}

void dateline_curses_cursor(int row, int column) {
  if (!screen) return;
  int is_visible = row >= 0;
  if (is_visible != is_cursor_visible) curs_set(is_visible);
  is_cursor_visible = is_visible;
  leaveok(stdscr, !is_visible);
  if (is_visible) move(row, column);
}

int dateline_curses_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

void dateline_curses_update(int is_large) {
  if (!screen) return;
  int is_together = is_large && is_xterm_like;
  if (is_together) send(TOGETHER_ON);
  refresh();
  if (is_together) send(TOGETHER_OFF);
}

void dateline_curses_clear(void) {
  if (screen) clearok(curscr, TRUE);
}
