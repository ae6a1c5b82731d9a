#include "CMarkup.h"
#include "library.h"

#include <stdlib.h>
#include <string.h>

/* One document being parsed. */
typedef struct {
  const MarkupLibrary *library;
  const CMarkupEvents *events;
  xmlParserCtxtPtr parser;
  bool isStopped;
  bool hasType;
} Parse;

static CMarkupString string(const xmlChar *bytes) {
  CMarkupString result = {(const char *)bytes, bytes ? strlen((const char *)bytes) : 0};
  return result;
}

static void goOn(Parse *parse, bool isWanted) {
  if (isWanted || parse->isStopped) return;
  parse->isStopped = true;
  parse->library->stop(parse->parser);
}

static void startHTML(void *context, const xmlChar *name, const xmlChar **given) {
  Parse *parse = context;
  if (parse->isStopped) return;
  size_t count = 0;
  while (given && given[2 * count]) count++;
  CMarkupAttribute few[16];
  CMarkupAttribute *attributes = few;
  if (count > 16 && !(attributes = calloc(count, sizeof *attributes))) return goOn(parse, false);
  memset(few, 0, sizeof few);
  for (size_t index = 0; index < count; index++) {
    attributes[index].name = string(given[2 * index]);
    attributes[index].value = string(given[2 * index + 1]);
  }
  CMarkupString none = {NULL, 0};
  bool isWanted = parse->events->start(parse->events->context, string(name), none, none, attributes, count);
  if (attributes != few) free(attributes);
  goOn(parse, isWanted);
}

static void endHTML(void *context, const xmlChar *name) {
  Parse *parse = context;
  if (!parse->isStopped) goOn(parse, parse->events->end(parse->events->context, string(name)));
}

static void give(Parse *parse, const xmlChar *bytes, int count, bool isVerbatim) {
  if (parse->isStopped || count <= 0) return;
  CMarkupString text = {(const char *)bytes, (size_t)count};
  goOn(parse, parse->events->text(parse->events->context, text, isVerbatim));
}

static void characters(void *context, const xmlChar *bytes, int count) { give(context, bytes, count, false); }

static void verbatim(void *context, const xmlChar *bytes, int count) { give(context, bytes, count, true); }

unsigned cmarkup_entity(const char *name, size_t count) {
  char terminated[17] = {0};
  const MarkupLibrary *library = count < sizeof terminated ? markup_library() : NULL;
  if (!library) return 0;
  memcpy(terminated, name, count);
  const htmlEntityDesc *described = library->htmlEntity((const xmlChar *)terminated);
  return described ? described->value : 0;
}

/* libxml2 takes a chunk's length as an int. */
enum { chunkBytes = 1 << 20 };

CMarkupOutcome cmarkup_html(const char *bytes, size_t count, const CMarkupEvents *events) {
  Parse parse = {markup_library(), events, NULL, false, false};
  if (!parse.library) return CMarkupUnavailable;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = startHTML;
  handler.endElement = endHTML;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = verbatim;
  parse.parser = parse.library->newHTML(&handler, &parse, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (!parse.parser) return CMarkupUnavailable;
  parse.library->useHTMLOptions(parse.parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                                  HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
  for (size_t at = 0; at < count && !parse.isStopped; at += chunkBytes)
    parse.library->parseHTML(parse.parser, bytes + at, (int)(count - at < chunkBytes ? count - at : chunkBytes), 0);
  if (!parse.isStopped) parse.library->parseHTML(parse.parser, NULL, 0, 1);
  bool isWhole = parse.parser->wellFormed;
  parse.library->freeHTML(parse.parser);
  return parse.isStopped ? CMarkupStopped : isWhole ? CMarkupWhole : CMarkupRepaired;
}

static void startXML(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int spaces,
                     const xmlChar **declared, int count, int defaulted, const xmlChar **given) {
  Parse *parse = context;
  if (parse->isStopped) return;
  /* Those that a document type adds are no part of the document. */
  count -= defaulted;
  size_t all = (size_t)spaces + (size_t)count;
  CMarkupAttribute few[16];
  CMarkupAttribute *attributes = few;
  if (all > 16 && !(attributes = calloc(all, sizeof *attributes))) return goOn(parse, false);
  memset(few, 0, sizeof few);
  for (size_t index = 0; index < (size_t)spaces; index++) {
    CMarkupAttribute *attribute = attributes + index;
    attribute->prefix = string(declared[2 * index] ? (const xmlChar *)"xmlns" : NULL);
    attribute->name = string(declared[2 * index] ? declared[2 * index] : (const xmlChar *)"xmlns");
    attribute->value = string(declared[2 * index + 1]);
  }
  for (size_t index = 0; index < (size_t)count; index++) {
    CMarkupAttribute *attribute = attributes + spaces + index;
    attribute->prefix = string(given[5 * index + 1]);
    attribute->name = string(given[5 * index]);
    attribute->value.bytes = (const char *)given[5 * index + 3];
    attribute->value.count = (size_t)(given[5 * index + 4] - given[5 * index + 3]);
  }
  bool isWanted =
      parse->events->start(parse->events->context, string(name), string(prefix), string(space), attributes, all);
  if (attributes != few) free(attributes);
  goOn(parse, isWanted);
}

static void endXML(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
  (void)prefix;
  (void)space;
  endHTML(context, name);
}

/* A document type may declare entities and attributes, and name where more are declared: none of that is followed. */
static void typeXML(void *context, const xmlChar *name, const xmlChar *public, const xmlChar *system) {
  (void)name;
  (void)public;
  (void)system;
  Parse *parse = context;
  parse->hasType = true;
  goOn(parse, false);
}

CMarkupOutcome cmarkup_xml(const char *bytes, size_t count, const CMarkupEvents *events) {
  Parse parse = {markup_library(), events, NULL, false, false};
  if (!parse.library) return CMarkupUnavailable;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.internalSubset = typeXML;
  handler.startElementNs = startXML;
  handler.endElementNs = endXML;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = verbatim;
  parse.parser = parse.library->newXML(&handler, &parse, NULL, 0, NULL);
  if (!parse.parser) return CMarkupUnavailable;
  /* XML_PARSE_NOENT is what makes "&amp;" in attributes an ampersand; there are no other entities. */
  parse.library->useXMLOptions(parse.parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                                 XML_PARSE_IGNORE_ENC | XML_PARSE_NOENT);
  for (size_t at = 0; at < count && !parse.isStopped && parse.parser->wellFormed; at += chunkBytes)
    parse.library->parseXML(parse.parser, bytes + at, (int)(count - at < chunkBytes ? count - at : chunkBytes), 0);
  if (!parse.isStopped && parse.parser->wellFormed) parse.library->parseXML(parse.parser, NULL, 0, 1);
  bool isWhole = parse.parser->wellFormed && !parse.hasType;
  parse.library->freeXML(parse.parser);
  return !isWhole ? CMarkupRepaired : parse.isStopped ? CMarkupStopped : CMarkupWhole;
}
