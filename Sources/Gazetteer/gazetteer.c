#include "Gazetteer.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // #embed

static const unsigned char countries[] = {
#embed "countries.tsv"
};

static const unsigned char context[] = {
#embed "context.tsv"
};

static const unsigned char arabic[] = {
#embed "arabic.tsv"
};

static const unsigned char chinese[] = {
#embed "chinese.tsv"
};

static const unsigned char french[] = {
#embed "french.tsv"
};

static const unsigned char german[] = {
#embed "german.tsv"
};

static const unsigned char italian[] = {
#embed "italian.tsv"
};

static const unsigned char japanese[] = {
#embed "japanese.tsv"
};

static const unsigned char portuguese[] = {
#embed "portuguese.tsv"
};

static const unsigned char russian[] = {
#embed "russian.tsv"
};

static const unsigned char spanish[] = {
#embed "spanish.tsv"
};

#define FILE_OF(name) {#name ".tsv", name, sizeof name}

static const dateline_gazetteer_file files[] = {
  FILE_OF(countries), FILE_OF(context), FILE_OF(arabic), FILE_OF(chinese), FILE_OF(french), FILE_OF(german), FILE_OF(italian), FILE_OF(japanese), FILE_OF(portuguese), FILE_OF(russian), FILE_OF(spanish),
};

const dateline_gazetteer_file *dateline_gazetteer_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
