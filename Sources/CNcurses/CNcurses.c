#include "CNcurses.h"
#define NCURSES_WIDECHAR 1
#include <ncurses.h>

void dateline_curses_end(void) { endwin(); }
