#include "CNcurses.h"
#include <curses.h>
#include <term.h>

int dateline_curses_key(int index, const char **bytes, const char **name) {
  const struct {
    const char *bytes, *name;
  } keys[] = {
      {key_up, "<Up>"},     {key_down, "<Down>"},      {key_left, "<Left>"},   {key_right, "<Right>"},
      {key_home, "<Home>"}, {key_end, "<End>"},        {key_ppage, "<PageUp>"}, {key_npage, "<PageDown>"},
      {key_ic, "<Insert>"}, {key_dc, "<Delete>"},      {key_btab, "<S-Tab>"},  {key_f1, "<F1>"},
      {key_f2, "<F2>"},     {key_f3, "<F3>"},          {key_f4, "<F4>"},       {key_f5, "<F5>"},
      {key_f6, "<F6>"},     {key_f7, "<F7>"},          {key_f8, "<F8>"},       {key_f9, "<F9>"},
      {key_f10, "<F10>"},   {key_f11, "<F11>"},        {key_f12, "<F12>"},
  };
  if (!cur_term || index < 0 || index >= (int)(sizeof keys / sizeof keys[0])) return 0;
  *bytes = keys[index].bytes ? keys[index].bytes : "";
  *name = keys[index].name;
  return 1;
}
