#define _GNU_SOURCE
#include "CNcurses.h"
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

int dateline_curses_locale(void) {
  const char *set = setlocale(LC_CTYPE, "");
  if (!set) {
    // The environment names a locale that is not installed. Its character set is what matters.
    const char *named = getenv("LC_ALL");
    if (!named || !*named) named = getenv("LC_CTYPE");
    if (!named || !*named) named = getenv("LANG");
    if (named && (strcasestr(named, "utf-8") || strcasestr(named, "utf8"))) setlocale(LC_CTYPE, "C.UTF-8");
  }
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}
