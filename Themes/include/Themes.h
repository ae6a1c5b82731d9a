#pragma once
#include <stddef.h>
// The files of this folder, built into the program.
typedef struct { const char *name; const unsigned char *bytes; size_t count; } dateline_themes_file;
const dateline_themes_file *dateline_themes_files(size_t *count);
