/* libxml2, opened at first use. */
#ifndef CMARKUP_LIBRARY_H
#define CMARKUP_LIBRARY_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

/* The functions of libxml2 that are used here, by their own names. */
typedef struct {
  __typeof__(&xmlInitParser) initialize;
  __typeof__(&xmlStopParser) stop;
  __typeof__(&htmlCreatePushParserCtxt) newHTML;
  __typeof__(&htmlCtxtUseOptions) useHTMLOptions;
  __typeof__(&htmlParseChunk) parseHTML;
  __typeof__(&htmlFreeParserCtxt) freeHTML;
  __typeof__(&htmlEntityLookup) htmlEntity;
  __typeof__(&xmlCreatePushParserCtxt) newXML;
  __typeof__(&xmlCtxtUseOptions) useXMLOptions;
  __typeof__(&xmlParseChunk) parseXML;
  __typeof__(&xmlFreeParserCtxt) freeXML;
} MarkupLibrary;

/* The library, or NULL where the machine does not have it. */
const MarkupLibrary *markup_library(void);

#endif
