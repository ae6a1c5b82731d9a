/* libcurl, opened at first use. */
#ifndef CWIRE_LIBRARY_H
#define CWIRE_LIBRARY_H

#include <curl/curl.h>

/* The functions of libcurl that are used here, by their own names. */
typedef struct {
  __typeof__(&curl_global_init) initialize;
  __typeof__(&curl_easy_init) newTransfer;
  __typeof__(&curl_easy_setopt) set;
  __typeof__(&curl_easy_getinfo) get;
  __typeof__(&curl_easy_cleanup) freeTransfer;
  __typeof__(&curl_easy_strerror) words;
  __typeof__(&curl_slist_append) append;
  __typeof__(&curl_slist_free_all) freeList;
  __typeof__(&curl_multi_init) newMulti;
  __typeof__(&curl_multi_setopt) setMulti;
  __typeof__(&curl_multi_add_handle) add;
  __typeof__(&curl_multi_remove_handle) removeTransfer;
  __typeof__(&curl_multi_perform) perform;
  __typeof__(&curl_multi_poll) wait;
  __typeof__(&curl_multi_wakeup) wake;
  __typeof__(&curl_multi_info_read) ended;
  __typeof__(&curl_multi_cleanup) freeMulti;
  __typeof__(&curl_url) newAddress;
  __typeof__(&curl_url_set) setAddress;
  __typeof__(&curl_url_get) getAddress;
  __typeof__(&curl_url_cleanup) freeAddress;
  __typeof__(&curl_free) freeString;
} WireLibrary;

/* The library, or NULL where the machine does not have it. */
const WireLibrary *wire_library(void);

#endif
