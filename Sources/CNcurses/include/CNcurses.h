#pragma once
// ncurses as a few plain C functions: Swift can see neither its macros nor its global variables.
void dateline_curses_end(void);
