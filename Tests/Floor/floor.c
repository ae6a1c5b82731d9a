// The floor of the benchmarks: the least that an ncurses program does to show the same list and move a highlight in it.
// Two lines a row in a column of 42, as the reader's list at 120 columns; the rest of the screen is text that stays.
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>

enum { WIDTH = 42, MOST = 1000000 };

static const char *const peoples[] = {"American", "Chinese", "Russian", "British", "French", "German", "Japanese"};
static const char *const subjects[] = {"the grain treaty", "a border crossing", "the rail link", "a museum loan"};
static int selected, top, shown;

static void row(int place) {
  char text[128];
  int number = top + place;
  attr_t look = number == selected ? A_REVERSE : A_NORMAL;
  attrset(look);
  snprintf(text, sizeof text, "%c 2026-01-%02d  Outlet %d  US CN %d", number == selected ? '>' : ' ', number % 28 + 1,
           number % 40, number % 9);
  mvprintw(place * 2, 0, "%-*.*s", WIDTH, WIDTH, text);
  snprintf(text, sizeof text, "  %s and %s ministers agree on %s", peoples[number % 7], peoples[number * 3 % 7],
           subjects[number * 5 % 4]);
  mvprintw(place * 2 + 1, 0, "%-*.*s", WIDTH, WIDTH, text);
  attrset(A_NORMAL);
}

static void move_to(int number) {
  int before = selected, top_before = top;
  selected = number < 0 ? 0 : number > MOST ? MOST : number;
  if (selected < top) top = selected;
  if (selected >= top + shown) top = selected - shown + 1;
  if (top != top_before) {
    for (int place = 0; place < shown; place++) row(place);
  } else {
    row(before - top);
    row(selected - top);
  }
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  shown = (LINES - 2) / 2;
  for (int place = 0; place < shown; place++) row(place);
  for (int line = 0; line < LINES - 2; line++) mvprintw(line, WIDTH + 2, "line %d of a text that does not move", line);
  mvprintw(LINES - 1, 0, "ready");
  refresh();
  for (int key; (key = getch()) != 'q';) {
    if (key == 'j') move_to(selected + 1);
    if (key == 'k') move_to(selected - 1);
    if (key == ' ') move_to(selected + shown);
  }
  endwin();
  return 0;
}
