#include "Themes.h"

const dateline_themes_file *dateline_themes_files(size_t *count) {
  *count = 0;
  return 0;
}
