#pragma once
#include <stddef.h>
// The files of this folder, built into the program.
typedef struct { const char *name; const unsigned char *bytes; size_t count; } dateline_gazetteer_file;
const dateline_gazetteer_file *dateline_gazetteer_files(size_t *count);
