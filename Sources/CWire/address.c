#include "CWire.h"
#include "library.h"

#include <stdlib.h>
#include <string.h>

/* A part of an address as a string of its own; NULL if there is none. */
static char *part(const WireLibrary *library, CURLU *parsed, CURLUPart which, unsigned flags) {
  char *libraries = NULL;
  if (library->getAddress(parsed, which, &libraries, flags) != CURLUE_OK || !libraries) return NULL;
  char *own = strdup(libraries);
  library->freeString(libraries);
  return own;
}

static CWireAddressOutcome take(const WireLibrary *library, CURLU *parsed, CWireAddress *address) {
  address->scheme = part(library, parsed, CURLUPART_SCHEME, 0);
  if (!address->scheme) return CWireAddressMalformed;
  if (strcmp(address->scheme, "http") && strcmp(address->scheme, "https")) return CWireAddressForeign;
  address->user = part(library, parsed, CURLUPART_USER, CURLU_URLDECODE);
  address->password = part(library, parsed, CURLUPART_PASSWORD, CURLU_URLDECODE);
  address->host = part(library, parsed, CURLUPART_HOST, 0);
  for (char *letter = address->host; letter && *letter; letter++)
    if (*letter >= 'A' && *letter <= 'Z') *letter += 'a' - 'A';
  if (address->host) library->setAddress(parsed, CURLUPART_HOST, address->host, 0);
  address->port = part(library, parsed, CURLUPART_PORT, CURLU_DEFAULT_PORT);
  library->setAddress(parsed, CURLUPART_USER, NULL, 0);
  library->setAddress(parsed, CURLUPART_PASSWORD, NULL, 0);
  library->setAddress(parsed, CURLUPART_OPTIONS, NULL, 0);
  library->setAddress(parsed, CURLUPART_FRAGMENT, NULL, 0);
  address->text = part(library, parsed, CURLUPART_URL, CURLU_NO_DEFAULT_PORT);
  bool isWhole = address->host && *address->host && address->port && address->text;
  return isWhole ? CWireAddressRead : CWireAddressMalformed;
}

CWireAddressOutcome cwire_address(const char *text, const char *base, CWireAddress *address) {
  memset(address, 0, sizeof *address);
  const WireLibrary *library = wire_library();
  if (!library) return CWireAddressUnavailable;
  CURLU *parsed = library->newAddress();
  if (!parsed) return CWireAddressMalformed;
  const unsigned flags = CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE | CURLU_ALLOW_SPACE;
  CURLUcode code = base ? library->setAddress(parsed, CURLUPART_URL, base, flags) : CURLUE_OK;
  if (code == CURLUE_OK) code = library->setAddress(parsed, CURLUPART_URL, text, flags);
  CWireAddressOutcome outcome = code == CURLUE_OK ? take(library, parsed, address) : CWireAddressMalformed;
  library->freeAddress(parsed);
  return outcome;
}

void cwire_address_free(CWireAddress *address) {
  char *parts[] = {address->text, address->scheme, address->host, address->port, address->user, address->password};
  for (size_t index = 0; index < sizeof parts / sizeof *parts; index++) free(parts[index]);
  memset(address, 0, sizeof *address);
}
