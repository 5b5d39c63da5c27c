// Tables of lanes: where in memory numbers and addresses are.
//
// {period, count, {offset, kind}…}, as the Swift type `LaneTable` writes them.

#pragma once

#include <stdint.h>
#include <string.h>

// A word is a double or an address, or two floats or an address: the numbers are meant if it holds them, or the address is. A byte
// is one of a number that begins somewhere, or of none.
enum Kind {
  address, single_, double_, extended, half, bfloat, quad, number_beside_address, address_beside_double, byte,
  floats_beside_address, address_beside_floats
};

// What lies in memory as a word: at a multiple of eight bytes, as addresses do.
typedef uint64_t __attribute__((may_alias)) Bits;

// Whether the bits of a word are those of an address: as a double, they would be a positive subnormal number.
static inline int isAddressBesideDouble(uint64_t word) { return word - 1 < (1ULL << 52) - 1; }

// The same where two floats may lie instead: the second would be a positive subnormal number. The program is stopped where
// addresses have no more than 32 bits.
_Bool isozyme_is_address_beside_floats(uint64_t word);

static inline int64_t bytesOf(int64_t kind) {
  switch (kind) {
  case single_: return 4;
  case extended: return 10;
  case half: case bfloat: return 2;
  case quad: return 16;
  case byte: return 1;
  default: return 8;
  }
}

#define FOR_EACH_LANE(table, length)                                                                                    \
  for (int64_t lane = 0; lane < (table)[1]; ++lane)                                                                     \
    for (int64_t at = (table)[2 + 2 * lane], kind = (table)[3 + 2 * lane]; at + bytesOf(kind) <= (length);              \
         at += (table)[0])
