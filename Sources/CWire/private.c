#include "private.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>

/* The registries of special addresses (RFC 6890), and multicast. */
static bool isPrivate4(uint32_t address) {
  static const struct {
    uint32_t first;
    int bits;
  } nets[] = {
    {0x00000000, 8},  /* this host */
    {0x0A000000, 8},  /* private */
    {0x64400000, 10}, /* shared by carriers */
    {0x7F000000, 8},  /* loopback */
    {0xA9FE0000, 16}, /* link */
    {0xAC100000, 12}, /* private */
    {0xC0000000, 24}, /* assignments of the protocol */
    {0xC0A80000, 16}, /* private */
    {0xC6120000, 15}, /* benchmarks */
    {0xE0000000, 3},  /* multicast, reserved, broadcast */
  };
  for (size_t index = 0; index < sizeof nets / sizeof *nets; index++)
    if ((address ^ nets[index].first) >> (32 - nets[index].bits) == 0) return true;
  return false;
}

static uint32_t word(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static bool isPrivate6(const uint8_t *bytes) {
  static const uint8_t zeros[12];
  static const uint8_t mapped[12] = {[10] = 0xFF, [11] = 0xFF};
  static const uint8_t translated[12] = {0x00, 0x64, 0xFF, 0x9B};
  /* Nobody, loopback, and IPv4 in its old wrapping. */
  if (memcmp(bytes, zeros, 12) == 0) return word(bytes + 12) <= 1 || isPrivate4(word(bytes + 12));
  if (memcmp(bytes, mapped, 12) == 0 || memcmp(bytes, translated, 12) == 0) return isPrivate4(word(bytes + 12));
  if (bytes[0] == 0x20 && bytes[1] == 0x02) return isPrivate4(word(bytes + 2));
  /* Whatever is not global unicast: unique local, link, site, multicast, unassigned. */
  return bytes[0] >> 5 != 1;
}

bool wire_is_private(const struct sockaddr *address) {
  if (address->sa_family == AF_INET)
    return isPrivate4(ntohl(((const struct sockaddr_in *)address)->sin_addr.s_addr));
  if (address->sa_family == AF_INET6) return isPrivate6(((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr);
  return true;
}

bool wire_is_private_text(const char *text) {
  uint8_t bytes[16];
  if (inet_pton(AF_INET, text, bytes) == 1) return isPrivate4(word(bytes));
  if (inet_pton(AF_INET6, text, bytes) == 1) return isPrivate6(bytes);
  return true;
}
