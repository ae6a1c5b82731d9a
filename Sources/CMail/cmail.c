#include "CMail.h"

#include <dlfcn.h>
#include <gmime/gmime.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* What is used of GMime and GLib. */
typedef struct {
  void (*initialize)(void);
  GLogFunc (*setLog)(GLogFunc, gpointer);
  GMimeStream *(*stream)(const char *, size_t);
  GMimeParser *(*parser)(GMimeStream *);
  GMimeMessage *(*message)(GMimeParser *, GMimeParserOptions *);
  void (*release)(gpointer);
  void (*free)(gpointer);
  const char *(*subject)(GMimeMessage *);
  InternetAddressList *(*from)(GMimeMessage *);
  int (*addressCount)(InternetAddressList *);
  InternetAddress *(*addressAt)(InternetAddressList *, int);
  const char *(*addressName)(InternetAddress *);
  const char *(*mailboxAddress)(InternetAddressMailbox *);
  const char *(*header)(GMimeObject *, const char *);
  GMimeObject *(*root)(GMimeMessage *);
  GMimeMessage *(*enclosed)(GMimeMessagePart *);
  int (*partCount)(GMimeMultipart *);
  GMimeObject *(*partAt)(GMimeMultipart *, int);
  gboolean (*isAttachment)(GMimePart *);
  char *(*text)(GMimeTextPart *);
  GMimeContentType *(*contentType)(GMimeObject *);
  gboolean (*isType)(GMimeContentType *, const char *, const char *);
  gboolean (*isA)(GTypeInstance *, GType);
  GType (*textType)(void);
  GType (*multipartType)(void);
  GType (*enclosedType)(void);
  GType (*mailboxType)(void);
} Library;

static Library library;
static bool isOpen;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* What GLib has to say of a broken message must not land on the screen. */
static void silence(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {
  (void)domain, (void)level, (void)message, (void)data;
}

static void openLibrary(void) {
  void *handle = dlopen("libgmime-3.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
#define FIND(field, symbol) \
  if (!(library.field = (__typeof__(library.field))dlsym(handle, #symbol))) return
  FIND(initialize, g_mime_init);
  FIND(setLog, g_log_set_default_handler);
  FIND(stream, g_mime_stream_mem_new_with_buffer);
  FIND(parser, g_mime_parser_new_with_stream);
  FIND(message, g_mime_parser_construct_message);
  FIND(release, g_object_unref);
  FIND(free, g_free);
  FIND(subject, g_mime_message_get_subject);
  FIND(from, g_mime_message_get_from);
  FIND(addressCount, internet_address_list_length);
  FIND(addressAt, internet_address_list_get_address);
  FIND(addressName, internet_address_get_name);
  FIND(mailboxAddress, internet_address_mailbox_get_addr);
  FIND(header, g_mime_object_get_header);
  FIND(root, g_mime_message_get_mime_part);
  FIND(enclosed, g_mime_message_part_get_message);
  FIND(partCount, g_mime_multipart_get_count);
  FIND(partAt, g_mime_multipart_get_part);
  FIND(isAttachment, g_mime_part_is_attachment);
  FIND(text, g_mime_text_part_get_text);
  FIND(contentType, g_mime_object_get_content_type);
  FIND(isType, g_mime_content_type_is_type);
  FIND(isA, g_type_check_instance_is_a);
  FIND(textType, g_mime_text_part_get_type);
  FIND(multipartType, g_mime_multipart_get_type);
  FIND(enclosedType, g_mime_message_part_get_type);
  FIND(mailboxType, internet_address_mailbox_get_type);
#undef FIND
  library.setLog(silence, NULL);
  library.initialize();
  isOpen = true;
}

bool cmail_isAvailable(void) {
  pthread_once(&once, openLibrary);
  return isOpen;
}

/* Parts lie no deeper in each other than this in mail that people send. */
enum { mostDepth = 24, mostParts = 4096 };

typedef struct {
  char *plain, *html;
  size_t plainBytes, htmlBytes;
  int parts;
} Parts;

static void keep(Parts *parts, char *text, bool isHTML) {
  if (!text) return;
  size_t count = strlen(text);
  char **kept = isHTML ? &parts->html : &parts->plain;
  size_t *keptBytes = isHTML ? &parts->htmlBytes : &parts->plainBytes;
  if (*kept && *keptBytes >= count) {
    library.free(text);
    return;
  }
  library.free(*kept);
  *kept = text;
  *keptBytes = count;
}

static bool isA(void *object, GType (*type)(void)) { return object && library.isA(object, type()); }

static void gather(GMimeObject *object, Parts *parts, int depth) {
  if (!object || depth > mostDepth || ++parts->parts > mostParts) return;
  if (isA(object, library.textType)) {
    if (library.isAttachment((GMimePart *)object)) return;
    GMimeContentType *type = library.contentType(object);
    bool isHTML = library.isType(type, "text", "html");
    if (isHTML || library.isType(type, "text", "plain"))
      keep(parts, library.text((GMimeTextPart *)object), isHTML);
  } else if (isA(object, library.multipartType)) {
    int count = library.partCount((GMimeMultipart *)object);
    for (int index = 0; index < count; index++) gather(library.partAt((GMimeMultipart *)object, index), parts, depth + 1);
  } else if (isA(object, library.enclosedType)) {
    GMimeMessage *message = library.enclosed((GMimeMessagePart *)object);
    if (message) gather(library.root(message), parts, depth + 1);
  }
}

/* The answer with what it points to. */
typedef struct {
  CMailMessage message;
  GMimeMessage *source;
  Parts parts;
} Reading;

static void readSender(GMimeMessage *message, CMailMessage *answer) {
  InternetAddressList *from = library.from(message);
  if (!from || library.addressCount(from) <= 0) return;
  InternetAddress *first = library.addressAt(from, 0);
  if (!first) return;
  answer->sender = library.addressName(first);
  if (isA(first, library.mailboxType)) answer->address = library.mailboxAddress((InternetAddressMailbox *)first);
}

const CMailMessage *cmail_read(const char *bytes, size_t count) {
  if (!cmail_isAvailable()) return NULL;
  Reading *reading = calloc(1, sizeof *reading);
  GMimeStream *stream = reading ? library.stream(bytes, count) : NULL;
  GMimeParser *parser = stream ? library.parser(stream) : NULL;
  GMimeMessage *message = parser ? library.message(parser, NULL) : NULL;
  if (parser) library.release(parser);
  if (stream) library.release(stream);
  if (!message) {
    free(reading);
    return NULL;
  }
  reading->source = message;
  CMailMessage *answer = &reading->message;
  answer->subject = library.subject(message);
  readSender(message, answer);
  GMimeObject *headers = (GMimeObject *)message;
  answer->date = library.header(headers, "Date");
  answer->language = library.header(headers, "Content-Language");
  answer->link = library.header(headers, "Archived-At");
  gather(library.root(message), &reading->parts, 0);
  answer->plain = reading->parts.plain;
  answer->html = reading->parts.html;
  return answer;
}

void cmail_free(const CMailMessage *message) {
  if (!message) return;
  Reading *reading = (Reading *)message;
  library.free(reading->parts.plain);
  library.free(reading->parts.html);
  library.release(reading->source);
  free(reading);
}
