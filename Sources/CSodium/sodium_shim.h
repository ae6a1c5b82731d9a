#include <sodium/crypto_generichash.h>
