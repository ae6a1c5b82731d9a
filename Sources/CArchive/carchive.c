#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>

/* What is used of libarchive. */
typedef struct {
  struct archive *(*new)(void);
  int (*free)(struct archive *);
  int (*gzip)(struct archive *);
  int (*bzip2)(struct archive *);
  int (*xz)(struct archive *);
  int (*lzma)(struct archive *);
  int (*zstd)(struct archive *);
  int (*zip)(struct archive *);
  int (*tar)(struct archive *);
  int (*raw)(struct archive *);
  int (*setRead)(struct archive *, archive_read_callback *);
  int (*setSeek)(struct archive *, archive_seek_callback *);
  int (*setData)(struct archive *, void *);
  int (*open)(struct archive *);
  int (*next)(struct archive *, struct archive_entry **);
  la_ssize_t (*read)(struct archive *, void *, size_t);
  la_int64_t (*taken)(struct archive *, int);
  int (*format)(struct archive *);
  const char *(*name)(struct archive_entry *);
  const char *(*nameAsUTF8)(struct archive_entry *);
  const char *(*hardLink)(struct archive_entry *);
  __LA_MODE_T (*kind)(struct archive_entry *);
  int (*isEncrypted)(struct archive_entry *);
} Library;

static Library library;
static bool isOpen;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void openLibrary(void) {
  void *handle = dlopen("libarchive.so.13", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
#define FIND(field, symbol) \
  if (!(library.field = (__typeof__(library.field))dlsym(handle, #symbol))) return
  FIND(new, archive_read_new);
  FIND(free, archive_read_free);
  FIND(gzip, archive_read_support_filter_gzip);
  FIND(bzip2, archive_read_support_filter_bzip2);
  FIND(xz, archive_read_support_filter_xz);
  FIND(lzma, archive_read_support_filter_lzma);
  FIND(zstd, archive_read_support_filter_zstd);
  FIND(zip, archive_read_support_format_zip);
  FIND(tar, archive_read_support_format_tar);
  FIND(raw, archive_read_support_format_raw);
  FIND(setRead, archive_read_set_read_callback);
  FIND(setSeek, archive_read_set_seek_callback);
  FIND(setData, archive_read_set_callback_data);
  FIND(open, archive_read_open1);
  FIND(next, archive_read_next_header);
  FIND(read, archive_read_data);
  FIND(taken, archive_filter_bytes);
  FIND(format, archive_format);
  FIND(name, archive_entry_pathname);
  FIND(nameAsUTF8, archive_entry_pathname_utf8);
  FIND(hardLink, archive_entry_hardlink);
  FIND(kind, archive_entry_filetype);
  FIND(isEncrypted, archive_entry_is_encrypted);
#undef FIND
  isOpen = true;
}

bool carchive_isAvailable(void) {
  pthread_once(&once, openLibrary);
  return isOpen;
}

enum { blockBytes = 1 << 16 };

struct CArchive {
  struct archive *archive;
  CArchiveSource source;
  int64_t offset;
  unsigned char block[blockBytes];
};

static la_ssize_t readBlock(struct archive *archive, void *context, const void **bytes) {
  (void)archive;
  CArchive *reading = context;
  *bytes = reading->block;
  ptrdiff_t count = reading->source.read(reading->source.context, reading->block, blockBytes);
  if (count > 0) reading->offset += count;
  return count;
}

static la_int64_t seekTo(struct archive *archive, void *context, la_int64_t offset, int whence) {
  (void)archive;
  CArchive *reading = context;
  int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? reading->offset : reading->source.size;
  int64_t place;
  if (__builtin_add_overflow(base, offset, &place) || place < 0) return ARCHIVE_FATAL;
  place = reading->source.seek(reading->source.context, place);
  if (place < 0) return ARCHIVE_FATAL;
  reading->offset = place;
  return place;
}

CArchive *carchive_open(CArchiveSource source) {
  if (!carchive_isAvailable()) return NULL;
  CArchive *reading = calloc(1, sizeof *reading);
  if (!reading) return NULL;
  reading->source = source;
  struct archive *archive = reading->archive = library.new();
  if (!archive) {
    free(reading);
    return NULL;
  }
  library.gzip(archive), library.bzip2(archive), library.xz(archive), library.lzma(archive), library.zstd(archive);
  library.zip(archive), library.tar(archive), library.raw(archive);
  library.setRead(archive, readBlock);
  if (source.seek) library.setSeek(archive, seekTo);
  library.setData(archive, reading);
  if (library.open(archive) == ARCHIVE_OK) return reading;
  carchive_close(reading);
  return NULL;
}

CArchiveStep carchive_next(CArchive *reading, CArchiveMember *member) {
  struct archive_entry *entry = NULL;
  int status = library.next(reading->archive, &entry);
  if (status == ARCHIVE_EOF) return CArchiveEnd;
  if (status < ARCHIVE_WARN || !entry) return CArchiveBroken;
  const char *name = NULL;
  if (!carchive_isBare(reading)) {
    name = library.nameAsUTF8(entry);
    if (!name) name = library.name(entry);
  }
  member->name = name ? name : "";
  mode_t kind = library.kind(entry);
  member->kind = library.hardLink(entry) || kind == AE_IFLNK      ? CArchiveLink
                 : kind == AE_IFREG || carchive_isBare(reading)    ? CArchiveFile
                 : kind == AE_IFDIR                                ? CArchiveFolder
                                                                   : CArchiveOther;
  member->isEncrypted = library.isEncrypted(entry) != 0;
  return CArchiveOne;
}

ptrdiff_t carchive_read(CArchive *reading, void *buffer, size_t count) {
  la_ssize_t got = library.read(reading->archive, buffer, count);
  return got < 0 ? -1 : got;
}

int64_t carchive_taken(CArchive *reading) { return library.taken(reading->archive, -1); }

bool carchive_isBare(CArchive *reading) {
  return (library.format(reading->archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_RAW;
}

void carchive_close(CArchive *reading) {
  library.free(reading->archive);
  free(reading);
}
