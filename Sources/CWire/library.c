#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

static WireLibrary library;
static bool isOpen;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void openLibrary(void) {
  void *handle = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!handle) handle = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
#define FIND(field, symbol) \
  if (!(library.field = (__typeof__(library.field))dlsym(handle, #symbol))) return
  FIND(initialize, curl_global_init);
  FIND(newTransfer, curl_easy_init);
  FIND(set, curl_easy_setopt);
  FIND(get, curl_easy_getinfo);
  FIND(freeTransfer, curl_easy_cleanup);
  FIND(words, curl_easy_strerror);
  FIND(append, curl_slist_append);
  FIND(freeList, curl_slist_free_all);
  FIND(newMulti, curl_multi_init);
  FIND(setMulti, curl_multi_setopt);
  FIND(add, curl_multi_add_handle);
  FIND(removeTransfer, curl_multi_remove_handle);
  FIND(perform, curl_multi_perform);
  FIND(wait, curl_multi_poll);
  FIND(wake, curl_multi_wakeup);
  FIND(ended, curl_multi_info_read);
  FIND(freeMulti, curl_multi_cleanup);
  FIND(newAddress, curl_url);
  FIND(setAddress, curl_url_set);
  FIND(getAddress, curl_url_get);
  FIND(freeAddress, curl_url_cleanup);
  FIND(freeString, curl_free);
#undef FIND
  isOpen = library.initialize(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

const WireLibrary *wire_library(void) {
  pthread_once(&once, openLibrary);
  return isOpen ? &library : NULL;
}
