/* Compressed files and archives as streams, on libarchive.

   The library is opened when the first archive is read, not when the program starts. Nothing is ever written to the
   disk: names are only names. */
#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct CArchive CArchive;

/* Where an archive's bytes come from. */
typedef struct {
  void *context;
  /* Puts the next bytes into the buffer; 0 at the end, below 0 for an error. */
  ptrdiff_t (*read)(void *context, void *buffer, size_t count);
  /* Goes to a place counted from the start, and says it; NULL for what has no places. */
  int64_t (*seek)(void *context, int64_t offset);
  /* How many bytes there are, for those that can be sought in. */
  int64_t size;
} CArchiveSource;

typedef enum {
  CArchiveFile,
  CArchiveFolder,
  CArchiveLink,
  CArchiveOther,
} CArchiveKind;

typedef struct {
  /* Its name as the archive spells it, terminated; any bytes. Valid until the next member. */
  const char *name;
  CArchiveKind kind;
  bool isEncrypted;
} CArchiveMember;

typedef enum {
  CArchiveOne,    /* here is a member */
  CArchiveEnd,    /* there are no more */
  CArchiveBroken, /* the rest cannot be read */
} CArchiveStep;

/* Whether libarchive is on this machine. */
bool carchive_isAvailable(void);

/* Begins to read; NULL if libarchive is not there or this is no archive. What is only compressed has one member, which
   has no name. The source must outlive the archive. */
CArchive *carchive_open(CArchiveSource source);

/* Goes to the next member. */
CArchiveStep carchive_next(CArchive *archive, CArchiveMember *member);

/* Puts the next bytes of the member into the buffer; 0 at its end, below 0 for damaged or cut bytes. */
ptrdiff_t carchive_read(CArchive *archive, void *buffer, size_t count);

/* How many bytes of the source were taken so far. */
int64_t carchive_taken(CArchive *archive);

/* Whether it is only compressed, and no archive. */
bool carchive_isBare(CArchive *archive);

void carchive_close(CArchive *archive);

#endif
