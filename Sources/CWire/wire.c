#define _GNU_SOURCE
#include "CWire.h"
#include "library.h"
#include "private.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Bytes that grow up to a limit. */
typedef struct {
  char *bytes;
  size_t count, room, most;
  bool isOver;
} Heap;

struct CWireTransfer {
  const WireLibrary *library;
  CWire *wire;
  CURL *curl;
  struct curl_slist *headers;
  uint64_t number;
  Heap head, body;
  bool mayBePrivate, wasPrivate;
  char reason[CURL_ERROR_SIZE];
  CWireTransfer *before, *after;
};

struct CWire {
  const WireLibrary *library;
  CURLM *multi;
  /* All that are under way; the list's own head. */
  CWireTransfer under;
};

static bool append(Heap *heap, const char *bytes, size_t count) {
  if (count > heap->most - heap->count) {
    heap->isOver = true;
    return false;
  }
  if (heap->count + count > heap->room) {
    size_t room = heap->room ? heap->room : 4096;
    while (room < heap->count + count) room *= 2;
    char *grown = realloc(heap->bytes, room);
    if (!grown) return false;
    heap->bytes = grown;
    heap->room = room;
  }
  memcpy(heap->bytes + heap->count, bytes, count);
  heap->count += count;
  return true;
}

/* What libcurl calls while it works. */

static size_t takeBody(char *bytes, size_t size, size_t count, void *context) {
  CWireTransfer *transfer = context;
  return append(&transfer->body, bytes, size * count) ? size * count : 0;
}

static size_t takeHead(char *bytes, size_t size, size_t count, void *context) {
  CWireTransfer *transfer = context;
  return append(&transfer->head, bytes, size * count) ? size * count : 0;
}

/* Looks at the address that is about to be connected to: what a name stood for a moment ago does not count. */
static curl_socket_t openSocket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
  CWireTransfer *transfer = context;
  if (purpose != CURLSOCKTYPE_IPCXN || (!transfer->mayBePrivate && wire_is_private(&address->addr))) {
    transfer->wasPrivate = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/* Looks again before anything is sent: the connection may be one that another request was allowed. */
static int beforeRequest(void *context, char *theirs, char *ours, int theirPort, int ourPort) {
  (void)ours, (void)theirPort, (void)ourPort;
  CWireTransfer *transfer = context;
  if (transfer->mayBePrivate || !wire_is_private_text(theirs)) return CURL_PREREQFUNC_OK;
  transfer->wasPrivate = true;
  return CURL_PREREQFUNC_ABORT;
}

CWire *cwire_open(long connections, long connectionsOfOneHost) {
  const WireLibrary *library = wire_library();
  CWire *wire = library ? calloc(1, sizeof *wire) : NULL;
  if (!wire) return NULL;
  wire->library = library;
  wire->under.before = wire->under.after = &wire->under;
  wire->multi = library->newMulti();
  if (!wire->multi) {
    free(wire);
    return NULL;
  }
  library->setMulti(wire->multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, connections);
  library->setMulti(wire->multi, CURLMOPT_MAX_HOST_CONNECTIONS, connectionsOfOneHost);
  library->setMulti(wire->multi, CURLMOPT_MAXCONNECTS, connections);
  return wire;
}

void cwire_close(CWire *wire) {
  while (wire->under.after != &wire->under) {
#if LIBCURL_VERSION_NUM >= 0x075700
    /* Who stops does not wait for a name to be looked up; the thread that looks it up frees its own things. */
    wire->library->set(wire->under.after->curl, CURLOPT_QUICK_EXIT, 1L);
#endif
    cwire_free(wire->under.after);
  }
  wire->library->freeMulti(wire->multi);
  free(wire);
}

void cwire_wake(CWire *wire) { wire->library->wake(wire->multi); }

void cwire_free(CWireTransfer *transfer) {
  const WireLibrary *library = transfer->library;
  if (transfer->before) {
    transfer->before->after = transfer->after;
    transfer->after->before = transfer->before;
  }
  if (transfer->curl) {
    library->removeTransfer(transfer->wire->multi, transfer->curl);
    library->freeTransfer(transfer->curl);
  }
  library->freeList(transfer->headers);
  free(transfer->head.bytes);
  free(transfer->body.bytes);
  free(transfer);
}

/* Says what is asked. */
static void prepare(CWireTransfer *transfer, const CWireRequest *request) {
  CURL *curl = transfer->curl;
  __typeof__(&curl_easy_setopt) set = transfer->library->set;
  set(curl, CURLOPT_URL, request->address);
  set(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  set(curl, CURLOPT_PROXY, "");
  set(curl, CURLOPT_FOLLOWLOCATION, 0L);
  set(curl, CURLOPT_NOSIGNAL, 1L);
  set(curl, CURLOPT_ACCEPT_ENCODING, "");
  set(curl, CURLOPT_USERAGENT, request->agent);
  set(curl, CURLOPT_HTTPHEADER, transfer->headers);
  set(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  if (request->user) {
    set(curl, CURLOPT_HTTPAUTH, (long)CURLAUTH_BASIC);
    set(curl, CURLOPT_USERNAME, request->user);
    set(curl, CURLOPT_PASSWORD, request->password ? request->password : "");
  }
  set(curl, CURLOPT_CONNECTTIMEOUT_MS, request->connectMilliseconds);
  set(curl, CURLOPT_TIMEOUT_MS, request->wholeMilliseconds);
  set(curl, CURLOPT_LOW_SPEED_LIMIT, request->slowBytes);
  set(curl, CURLOPT_LOW_SPEED_TIME, request->slowSeconds);
  set(curl, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)request->mostBytes);
  set(curl, CURLOPT_WRITEFUNCTION, takeBody);
  set(curl, CURLOPT_WRITEDATA, transfer);
  set(curl, CURLOPT_HEADERFUNCTION, takeHead);
  set(curl, CURLOPT_HEADERDATA, transfer);
  set(curl, CURLOPT_OPENSOCKETFUNCTION, openSocket);
  set(curl, CURLOPT_OPENSOCKETDATA, transfer);
  set(curl, CURLOPT_PREREQFUNCTION, beforeRequest);
  set(curl, CURLOPT_PREREQDATA, transfer);
  set(curl, CURLOPT_ERRORBUFFER, transfer->reason);
  set(curl, CURLOPT_PRIVATE, transfer);
}

bool cwire_begin(CWire *wire, const CWireRequest *request) {
  const WireLibrary *library = wire->library;
  CWireTransfer *transfer = calloc(1, sizeof *transfer);
  if (!transfer) return false;
  transfer->library = library;
  transfer->wire = wire;
  transfer->number = request->number;
  transfer->mayBePrivate = request->mayBePrivate;
  transfer->head.most = request->mostHeadBytes;
  transfer->body.most = request->mostBytes;
  bool isWhole = (transfer->curl = library->newTransfer()) != NULL;
  for (const char *const *header = request->headers; isWhole && *header; header++) {
    struct curl_slist *longer = library->append(transfer->headers, *header);
    if (longer) transfer->headers = longer;
    isWhole = longer != NULL;
  }
  if (isWhole) {
    prepare(transfer, request);
    isWhole = library->add(wire->multi, transfer->curl) == CURLM_OK;
  }
  if (!isWhole) {
    cwire_free(transfer);
    return false;
  }
  transfer->before = wire->under.before;
  transfer->after = &wire->under;
  transfer->before->after = transfer->after->before = transfer;
  return true;
}

/* Whether the head came to its end, an empty line: libcurl also takes one that was broken off. */
static bool hasWholeHead(const Heap *head) {
  return head->count && (memmem(head->bytes, head->count, "\r\n\r\n", 4) || memmem(head->bytes, head->count, "\n\n", 2));
}

static CWireEnd end(const CWireTransfer *transfer, CURLcode code) {
  if (transfer->head.isOver) return CWireHeadTooLarge;
  if (transfer->body.isOver) return CWireTooLarge;
  if (code != CURLE_OK && transfer->wasPrivate) return CWirePrivate;
  switch (code) {
    case CURLE_OK: return hasWholeHead(&transfer->head) ? CWireDone : CWireCut;
    case CURLE_COULDNT_RESOLVE_HOST: return CWireNoHost;
    case CURLE_COULDNT_CONNECT:
    case CURLE_INTERFACE_FAILED: return CWireNoConnection;
    case CURLE_OPERATION_TIMEDOUT: return CWireTimedOut;
    case CURLE_FILESIZE_EXCEEDED: return CWireTooLarge;
    case CURLE_SSL_CONNECT_ERROR: return CWireNoTLS;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS: return CWireUntrusted;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING: return CWireGarbled;
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return CWireCut;
    default: return CWireFailed;
  }
}

static void describe(CWireTransfer *transfer, CURLcode code, CWireAnswer *answer) {
  memset(answer, 0, sizeof *answer);
  curl_off_t retry = 0;
  transfer->library->get(transfer->curl, CURLINFO_RESPONSE_CODE, &answer->status);
  transfer->library->get(transfer->curl, CURLINFO_RETRY_AFTER, &retry);
  answer->number = transfer->number;
  answer->end = end(transfer, code);
  answer->retryAfter = retry > 0 ? (long)retry : 0;
  answer->head = transfer->head.bytes;
  answer->headCount = transfer->head.count;
  answer->body = transfer->body.bytes;
  answer->bodyCount = transfer->body.count;
  answer->reason = *transfer->reason ? transfer->reason : transfer->library->words(code);
  answer->transfer = transfer;
}

static bool takeEnded(CWire *wire, CWireAnswer *answer) {
  int left;
  CURLMsg *message;
  while ((message = wire->library->ended(wire->multi, &left))) {
    if (message->msg != CURLMSG_DONE) continue;
    CURL *curl = message->easy_handle;
    CURLcode code = message->data.result;
    CWireTransfer *transfer = NULL;
    wire->library->get(curl, CURLINFO_PRIVATE, &transfer);
    wire->library->removeTransfer(wire->multi, curl);
    describe(transfer, code, answer);
    return true;
  }
  return false;
}

static bool next(CWire *wire, int milliseconds, CWireAnswer *answer) {
  int running;
  if (takeEnded(wire, answer)) return true;
  wire->library->perform(wire->multi, &running);
  if (takeEnded(wire, answer)) return true;
  wire->library->wait(wire->multi, NULL, 0, milliseconds, NULL);
  wire->library->perform(wire->multi, &running);
  return takeEnded(wire, answer);
}

/* A server that closes its end would send this program a signal to die by, as TLS writes. */
bool cwire_next(CWire *wire, int milliseconds, CWireAnswer *answer) {
  sigset_t pipe, former, waiting;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  sigpending(&waiting);
  bool wasWaiting = sigismember(&waiting, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, &former);
  bool hasEnded = next(wire, milliseconds, answer);
  const struct timespec none = {0, 0};
  if (!wasWaiting) {
    while (sigtimedwait(&pipe, NULL, &none) == SIGPIPE) {}
  }
  pthread_sigmask(SIG_SETMASK, &former, NULL);
  return hasEnded;
}

int64_t cwire_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
