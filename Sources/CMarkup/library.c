#include "library.h"

#include <dlfcn.h>
#include <pthread.h>

static MarkupLibrary library;
static bool isOpen;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void openLibrary(void) {
  void *handle = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
#define FIND(field, symbol) \
  if (!(library.field = (__typeof__(library.field))dlsym(handle, #symbol))) return
  FIND(initialize, xmlInitParser);
  FIND(stop, xmlStopParser);
  FIND(newHTML, htmlCreatePushParserCtxt);
  FIND(useHTMLOptions, htmlCtxtUseOptions);
  FIND(parseHTML, htmlParseChunk);
  FIND(freeHTML, htmlFreeParserCtxt);
  FIND(htmlEntity, htmlEntityLookup);
  FIND(newXML, xmlCreatePushParserCtxt);
  FIND(useXMLOptions, xmlCtxtUseOptions);
  FIND(parseXML, xmlParseChunk);
  FIND(freeXML, xmlFreeParserCtxt);
#undef FIND
  library.initialize();
  isOpen = true;
}

const MarkupLibrary *markup_library(void) {
  pthread_once(&once, openLibrary);
  return isOpen ? &library : NULL;
}
