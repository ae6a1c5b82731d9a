// The floor of the benchmarks: the least that an ncurses program does to show a list and move a highlight in it.
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>

static void line(int row, int selected) {
  char text[256];
  snprintf(text, sizeof text, "%c 2026-01-%02d  outlet %03d  headline number %d of the list", row == selected ? '>' : ' ',
           row % 28 + 1, row, row);
  if (row == selected) attron(A_REVERSE);
  mvprintw(row, 0, "%-*.*s", COLS, COLS, text);
  if (row == selected) attroff(A_REVERSE);
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  int selected = 0;
  for (int row = 0; row < LINES - 1; row++) line(row, selected);
  mvprintw(LINES - 1, 0, "ready");
  refresh();
  for (int key; (key = getch()) != 'q';) {
    int before = selected;
    if (key == 'j' && selected < LINES - 2) selected++;
    if (key == 'k' && selected > 0) selected--;
    if (key == ' ') clear(), before = -1;
    if (before < 0) {
      selected = (selected + LINES / 2) % (LINES - 1);
      for (int row = 0; row < LINES - 1; row++) line(row, selected);
    } else {
      line(before, selected);
      line(selected, selected);
    }
    refresh();
  }
  endwin();
  return 0;
}
