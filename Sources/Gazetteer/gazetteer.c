#include "Gazetteer.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // #embed

static const unsigned char countries[] = {
#embed "countries.tsv"
};

static const unsigned char context[] = {
#embed "context.tsv"
};

static const dateline_gazetteer_file files[] = {
  {"countries.tsv", countries, sizeof countries},
  {"context.tsv", context, sizeof context},
};

const dateline_gazetteer_file *dateline_gazetteer_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
