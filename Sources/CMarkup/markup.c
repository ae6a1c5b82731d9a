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
  xmlEntity entity;
  char spelled[8];
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

static void startXML(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int spaces,
                     const xmlChar **declared, int count, int defaulted, const xmlChar **given) {
  (void)spaces, (void)declared, (void)defaulted;
  Parse *parse = context;
  if (parse->isStopped) return;
  CMarkupAttribute few[16];
  CMarkupAttribute *attributes = few;
  if (count > 16 && !(attributes = calloc((size_t)count, sizeof *attributes))) return goOn(parse, false);
  for (int index = 0; index < count; index++) {
    const xmlChar **parts = given + 5 * index;
    attributes[index].name = string(parts[0]);
    attributes[index].prefix = string(parts[1]);
    attributes[index].value.bytes = (const char *)parts[3];
    attributes[index].value.count = (size_t)(parts[4] - parts[3]);
  }
  bool isWanted = parse->events->start(parse->events->context, string(name), string(prefix), string(space), attributes,
                                       (size_t)count);
  if (attributes != few) free(attributes);
  goOn(parse, isWanted);
}

static void endXML(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
  (void)prefix, (void)space;
  Parse *parse = context;
  if (!parse->isStopped) goOn(parse, parse->events->end(parse->events->context, string(name)));
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

/* UTF-8 of a scalar below U+10000, which all of HTML's named entities are. */
static void spell(unsigned scalar, char *spelled) {
  unsigned char *out = (unsigned char *)spelled;
  if (scalar < 0x80) {
    *out++ = (unsigned char)scalar;
  } else if (scalar < 0x800) {
    *out++ = (unsigned char)(0xC0 | scalar >> 6);
    *out++ = (unsigned char)(0x80 | (scalar & 0x3F));
  } else {
    *out++ = (unsigned char)(0xE0 | scalar >> 12);
    *out++ = (unsigned char)(0x80 | (scalar >> 6 & 0x3F));
    *out++ = (unsigned char)(0x80 | (scalar & 0x3F));
  }
  *out = 0;
}

/* XML's own five and, as feeds use them undeclared, HTML's; never one that the document declares. */
static xmlEntityPtr entity(void *context, const xmlChar *name) {
  Parse *parse = context;
  xmlEntityPtr known = parse->library->predefinedEntity(name);
  if (known) return known;
  const htmlEntityDesc *described = parse->library->htmlEntity(name);
  if (!described) return NULL;
  spell(described->value, parse->spelled);
  memset(&parse->entity, 0, sizeof parse->entity);
  parse->entity.type = XML_ENTITY_DECL;
  parse->entity.etype = XML_INTERNAL_PREDEFINED_ENTITY;
  parse->entity.name = name;
  parse->entity.content = (xmlChar *)parse->spelled;
  parse->entity.orig = (xmlChar *)parse->spelled;
  parse->entity.length = (int)strlen(parse->spelled);
  return &parse->entity;
}

/* libxml2 takes a chunk's length as an int. */
enum { chunkBytes = 1 << 20 };

CMarkupOutcome cmarkup_xml(const char *bytes, size_t count, const CMarkupEvents *events) {
  Parse parse = {markup_library(), events, NULL, false, {0}, {0}};
  if (!parse.library) return CMarkupUnavailable;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = startXML;
  handler.endElementNs = endXML;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = verbatim;
  handler.getEntity = entity;
  parse.parser = parse.library->newXML(&handler, &parse, NULL, 0, NULL);
  if (!parse.parser) return CMarkupUnavailable;
  parse.library->useXMLOptions(parse.parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
                                                 XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC);
  for (size_t at = 0; at < count && !parse.isStopped; at += chunkBytes)
    parse.library->parseXML(parse.parser, bytes + at, (int)(count - at < chunkBytes ? count - at : chunkBytes), 0);
  if (!parse.isStopped) parse.library->parseXML(parse.parser, NULL, 0, 1);
  bool isWhole = parse.parser->wellFormed;
  parse.library->freeXML(parse.parser);
  return parse.isStopped ? CMarkupStopped : isWhole ? CMarkupWhole : CMarkupRepaired;
}

CMarkupOutcome cmarkup_html(const char *bytes, size_t count, const CMarkupEvents *events) {
  Parse parse = {markup_library(), events, NULL, false, {0}, {0}};
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
