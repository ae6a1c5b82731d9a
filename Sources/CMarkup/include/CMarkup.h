/* HTML and XML as plain events, on libxml2.

   The library is opened when the first document is parsed, not when the program starts: loading it takes longer than
   drawing the first screen. Its types stay in here. */
#ifndef CMARKUP_H
#define CMARKUP_H

#include <stdbool.h>
#include <stddef.h>

/* A string of the document; not terminated. No bytes is different from an empty string. */
typedef struct {
  const char *bytes;
  size_t count;
} CMarkupString;

typedef struct {
  CMarkupString prefix, name, value;
} CMarkupAttribute;

/* What is called while a document is parsed; each returns whether to go on. */
typedef struct {
  void *context;
  bool (*start)(void *context, CMarkupString name, CMarkupString prefix, CMarkupString space,
                const CMarkupAttribute *attributes, size_t count);
  bool (*end)(void *context, CMarkupString name);
  bool (*text)(void *context, CMarkupString text, bool isVerbatim);
} CMarkupEvents;

typedef enum {
  CMarkupWhole,       /* everything was well formed */
  CMarkupRepaired,    /* something was not, and what could be read was */
  CMarkupStopped,     /* an event asked to stop */
  CMarkupUnavailable, /* libxml2 could not be opened */
} CMarkupOutcome;

/* Parses UTF-8 as HTML. */
CMarkupOutcome cmarkup_html(const char *bytes, size_t count, const CMarkupEvents *events);

/* Parses UTF-8 as XML, whatever encoding it declares, and strictly: what was told before the first mistake is to be
   thrown away if the outcome is CMarkupRepaired; a document with a document type is a mistake here. Knows no entities
   but XML's own five, loads and fetches nothing.
   Declarations of namespaces are told as attributes with the prefix "xmlns", that of the default one as "xmlns". */
CMarkupOutcome cmarkup_xml(const char *bytes, size_t count, const CMarkupEvents *events);

/* The character that a name of HTML 4 such as "eacute" stands for; 0 if there is none. */
unsigned cmarkup_entity(const char *name, size_t count);

#endif
