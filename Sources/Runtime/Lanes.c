// Copies, sums and fills of those parts of memory that hold numbers, or addresses.

#include "Lanes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void zeroLane(char *place, int64_t kind) {
  extern void isozyme_zero_number_of_double(Bits *), isozyme_zero_number_of_floats(Bits *);
  switch (kind) {
  case number_beside_address: isozyme_zero_number_of_double((Bits *)place); break;
  case floats_beside_address: isozyme_zero_number_of_floats((Bits *)place); break;
  default: memset(place, 0, (size_t)bytesOf(kind));
  }
}

// Sets the lanes of a table to zero.
void isozyme_zero_lanes(char *to, int64_t length, const int64_t *table) {
  FOR_EACH_LANE(table, length) zeroLane(to + at, kind);
}

static void rejectCopies(const char *place) {
  fprintf(stderr,
          "isozyme: %s: numbers are copied of which it cannot be seen where they begin, or of which format they are, and the "
          "original and the copy are both used; copy them one by one\n",
          place);
  abort();
}

// The sum of bytes of numbers: one of each two is zero, as the leading byte of a number is not, unless it is below 1e-303
// (float: 2e-38).
uint64_t isozyme_add_bits(uint64_t a, uint64_t b, const char *place) {
  for (int shift = 0; shift < 64; shift += 8) {
    if ((a >> shift & 0xff) && (b >> shift & 0xff)) rejectCopies(place);
  }
  return a | b;
}

// The reverse of a copy of numbers that begin somewhere among the bytes; the memory may overlap.
void isozyme_add_bytes(char *to, char *from, int64_t length, const char *place) {
  if (to == from || length <= 0) return;
  char *moved = malloc((size_t)length);
  if (!moved) abort();
  memcpy(moved, from, (size_t)length);
  memset(from, 0, (size_t)length);
  for (int64_t i = 0; i < length; ++i) {
    if (to[i] && moved[i]) rejectCopies(place);
    to[i] |= moved[i];
  }
  free(moved);
}

static void rejectBits(const char *place) {
  fprintf(stderr,
          "isozyme: %s: a floating-point number is handled as an integer, in pieces or by arithmetic on its bits; "
          "copy it whole, by assignment or memcpy, and use the functions of <math.h>\n",
          place);
  abort();
}

// Stops the program if some bytes of a shadow are a part of the tangent or cotangent of a number: they belong to an integer
// that was copied, and no derivative goes with a part of a number. Shadows of integers are zero, or what the caller left there.
void isozyme_reject_piece(const char *shadow, int64_t bytes, const char *place) {
  int isZero = 1;
  for (int64_t i = 0; i < bytes; ++i) isZero = isZero && shadow[i] == 0;
  if (!isZero && !isAddressBesideDouble(*(const Bits *)((uintptr_t)shadow & ~(uintptr_t)7))) rejectBits(place);
}

// Stops the program if an integer sum is about the bits of an active number.
void isozyme_reject_sum(int isNumber, const char *place) {
  if (isNumber) rejectBits(place);
}
