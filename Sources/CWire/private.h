#ifndef CWIRE_PRIVATE_H
#define CWIRE_PRIVATE_H

#include <stdbool.h>
#include <sys/socket.h>

/* Whether an address of the net is this machine's, its own net's, or nobody's; also one wrapped in IPv6. */
bool wire_is_private(const struct sockaddr *address);
/* The same of one written out. */
bool wire_is_private_text(const char *text);

#endif
