#pragma once
#include <stddef.h>
// The articles of the folder Articles, built into the program: the name of each file, and its bytes (not ended by 0).
typedef struct { const char *name; const unsigned char *bytes; size_t count; } dateline_samples_file;
const dateline_samples_file *dateline_samples_files(size_t *count);
