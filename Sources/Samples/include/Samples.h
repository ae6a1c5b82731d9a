#pragma once
#include <stddef.h>
// The files of this folder, built into the program.
typedef struct { const char *name; const unsigned char *bytes; size_t count; } dateline_samples_file;
const dateline_samples_file *dateline_samples_files(size_t *count);
