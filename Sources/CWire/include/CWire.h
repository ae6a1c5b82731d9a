/* Requests over HTTP, many at once in one thread, on libcurl.

   The library is opened at the first use, not when the program starts: loading it takes longer than drawing the first
   screen. Its types stay in here. Redirects are not followed: each is an answer, and who asked decides. */
#ifndef CWIRE_H
#define CWIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Requests under way. */
typedef struct CWire CWire;
/* One of them; owned by whoever got it as an answer. */
typedef struct CWireTransfer CWireTransfer;

/* What is asked; copied by cwire_begin. */
typedef struct {
  uint64_t number;
  const char *address, *user, *password; /* user and password: NULL without them */
  const char *agent;
  const char *const *headers; /* "Name: value", ended by NULL */
  size_t mostBytes, mostHeadBytes; /* the most that is taken of the body, unpacked, and of the head */
  long connectMilliseconds, wholeMilliseconds;
  long slowBytes, slowSeconds; /* fewer bytes a second than these for so long: given up */
  bool mayBePrivate; /* whether the server may be this machine or one of its own net */
} CWireRequest;

typedef enum {
  CWireDone, /* there is an answer, of whatever status */
  CWireNoHost,
  CWireNoConnection,
  CWirePrivate,
  CWireTimedOut,
  CWireTooLarge,
  CWireHeadTooLarge,
  CWireUntrusted, /* the server is not who it says, or cannot prove it */
  CWireNoTLS,
  CWireGarbled,   /* the answer is not HTTP, or packed wrongly */
  CWireCut,       /* the connection ended in the middle */
  CWireFailed,
} CWireEnd;

/* How a request ended; the pointers are valid until the transfer is freed. */
typedef struct {
  uint64_t number;
  CWireEnd end;
  long status;
  long retryAfter; /* seconds; 0 if nothing was said */
  const char *head; /* header lines of the last answer, each ended by \r\n */
  size_t headCount;
  const char *body;
  size_t bodyCount;
  const char *reason; /* libcurl's own words; may be empty, never NULL */
  CWireTransfer *transfer;
} CWireAnswer;

/* Makes a place for requests; NULL if libcurl is not there. */
CWire *cwire_open(long connections, long connectionsOfOneHost);
/* Ends all requests. */
void cwire_close(CWire *wire);
/* Lets cwire_next return soon; from any thread. */
void cwire_wake(CWire *wire);
/* Begins a request; false if there is no memory for it. */
bool cwire_begin(CWire *wire, const CWireRequest *request);
/* Works, for so many milliseconds at most, until a request has ended. False: none has. */
bool cwire_next(CWire *wire, int milliseconds, CWireAnswer *answer);
void cwire_free(CWireTransfer *transfer);
/* Milliseconds of a clock that only goes forward. */
int64_t cwire_milliseconds(void);

typedef enum {
  CWireAddressRead,
  CWireAddressMalformed,
  CWireAddressForeign, /* neither http nor https; its scheme is set */
  CWireAddressUnavailable, /* libcurl is not there */
} CWireAddressOutcome;

/* The parts of an address; NULL for what is not there. */
typedef struct {
  char *text; /* the whole, without user, password and fragment */
  char *scheme, *host, *port, *user, *password;
} CWireAddress;

/* Takes an address apart; one that is relative, against a base. To be freed, whatever the outcome. */
CWireAddressOutcome cwire_address(const char *text, const char *base, CWireAddress *address);
void cwire_address_free(CWireAddress *address);

#endif
