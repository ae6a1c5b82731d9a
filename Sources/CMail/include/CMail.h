/* Mail messages, on GMime.

   The library is opened when the first message is read, not when the program starts: it brings all of GLib. Its types
   stay in here. */
#ifndef CMAIL_H
#define CMAIL_H

#include <stdbool.h>
#include <stddef.h>

/* What a message says; each string is terminated, mostly UTF-8, and NULL where the message has none. */
typedef struct {
  const char *subject;
  /* The sender's name, and the address. */
  const char *sender;
  const char *address;
  /* The date as it is written. */
  const char *date;
  const char *language;
  /* Where the message lies on the web (RFC 5064). */
  const char *link;
  /* The longest part of each kind that is no attachment. */
  const char *plain;
  const char *html;
} CMailMessage;

/* Whether GMime is on this machine. */
bool cmail_isAvailable(void);

/* Reads one message with its headers; NULL for what is none. The answer must be given to `cmail_free`. */
const CMailMessage *cmail_read(const char *bytes, size_t count);

void cmail_free(const CMailMessage *message);

#endif
