#include <yajl/yajl_parse.h>

/* Swift cannot call a C function with a varying number of arguments. */
static inline void yajl_turn_on(yajl_handle parser, yajl_option option) { yajl_config(parser, option, 1); }
