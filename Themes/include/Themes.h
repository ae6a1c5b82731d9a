#pragma once
#include <stddef.h>
// The theme files of this folder, built into the program: the name of each, and its bytes (not ended by 0).
typedef struct { const char *name; const unsigned char *bytes; size_t count; } dateline_themes_file;
const dateline_themes_file *dateline_themes_files(size_t *count);
