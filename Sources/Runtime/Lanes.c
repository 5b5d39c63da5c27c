// Copies, sums and fills of those parts of memory that hold numbers, or addresses.

#include "Lanes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The shadow of a word that was copied, if it is an address; `copied` is the word itself.
static void copyAddress(char *to, const char *from, const char *copied) {
  uint64_t word = wordAt(copied), shadow = wordAt(from);
  if (word != 0 && !isAddress(word)) return;
  if (isAddress(shadow) || (shadow == 0 && isAddress(wordAt(to)))) memcpy(to, &shadow, sizeof shadow);
}

// Copies the lanes that hold addresses; `copied` is what the primal copied. The memory may overlap: upwards, the last lanes
// come first.
void isozyme_copy_addresses(char *to, const char *from, const char *copied, int64_t length, const int64_t *table) {
  if (to == from) return;
  int64_t period = table[0], count = table[1];
  int64_t periods = (length + period - 1) / period;
  int upwards = to > from;
  for (int64_t step = 0; step < periods; ++step) {
    int64_t p = upwards ? periods - 1 - step : step;
    for (int64_t k = 0; k < count; ++k) {
      int64_t lane = upwards ? count - 1 - k : k;
      int64_t at = p * period + table[2 + 2 * lane];
      if (at + 8 > length) continue;
      if (table[3 + 2 * lane] == address_word) copyAddress(to + at, from + at, copied + at);
      else memmove(to + at, from + at, 8);
    }
  }
}

static void zeroLane(char *place, int64_t kind) {
  if (kind == number_word && isAddress(wordAt(place))) return;
  if (kind == address_word && !isAddress(wordAt(place))) return;
  memset(place, 0, (size_t)bytesOf(kind));
}

// Sets the lanes to zero.
void isozyme_zero_lanes(char *to, int64_t length, const int64_t *table) {
  if (table[1] == 1 && table[2] == 0 && table[0] == bytesOf(table[3]) && table[3] != number_word &&
      table[3] != address_word) {
    if (length > 0) memset(to, 0, (size_t)length);
    return;
  }
  FOR_EACH_LANE(table, length) zeroLane(to + at, kind);
}

// Copies everything; the memory may overlap.
void isozyme_move(char *to, const char *from, int64_t length) {
  if (length > 0) memmove(to, from, (size_t)length);
}

#define MOVE_COTANGENT(type)                                                                                            \
  do {                                                                                                                  \
    type a, b, zero = 0;                                                                                                \
    memcpy(&a, to + at, sizeof a);                                                                                      \
    memcpy(&b, from + at, sizeof b);                                                                                    \
    a += b;                                                                                                             \
    memcpy(from + at, &zero, sizeof zero);                                                                              \
    memcpy(to + at, &a, sizeof a);                                                                                      \
  } while (0)

// A word is left alone unless it holds the cotangent of a number. What is left there of an address is no cotangent.
static void moveWord(char *to, char *from) {
  uint64_t bits = wordAt(from);
  double cotangent, sum = 0;
  memcpy(&cotangent, from, sizeof cotangent);
  if (cotangent == 0 || isAddress(bits)) return;
  if (!isAddress(wordAt(to))) memcpy(&sum, to, sizeof sum);
  sum += cotangent;
  memcpy(to, &sum, sizeof sum);
  memset(from, 0, sizeof bits);
}

static void moveCotangent(char *to, char *from, int64_t at, int64_t kind) {
  switch (kind) {
  case single_: MOVE_COTANGENT(float); break;
  case double_: MOVE_COTANGENT(double); break;
  case extended: MOVE_COTANGENT(long double); break;
  case half: MOVE_COTANGENT(_Float16); break;
  case quad: MOVE_COTANGENT(__float128); break;
  case number_word: moveWord(to + at, from + at); break;
  default: break;
  }
}

// The reverse of a copy between memory that does not overlap, or is the same: to += from, from = 0.
void isozyme_add_lanes(char *to, char *from, int64_t length, const int64_t *table) {
  if (to == from) return;
  if (table[1] == 1 && table[2] == 0 && table[0] == 8 && table[3] == double_) {
    double *t = (double *)to, *f = (double *)from;
    for (int64_t i = 0; i < length / 8; ++i) {
      t[i] += f[i];
      f[i] = 0;
    }
    return;
  }
  FOR_EACH_LANE(table, length) moveCotangent(to, from, at, kind);
}

// The same where the memory may overlap. What was moved last is moved back first: away from the direction of the copy.
void isozyme_add_lanes_overlapping(char *to, char *from, int64_t length, const int64_t *table) {
  if (to == from) return;
  int64_t period = table[0], count = table[1];
  int64_t periods = (length + period - 1) / period;
  // The copy `from ← to` ran so that no source was overwritten before it was read: with from < to upwards, else downwards.
  int upwards = from < to;
  for (int64_t step = 0; step < periods; ++step) {
    int64_t p = upwards ? periods - 1 - step : step;
    for (int64_t k = 0; k < count; ++k) {
      int64_t lane = upwards ? count - 1 - k : k;
      int64_t at = p * period + table[2 + 2 * lane], kind = table[3 + 2 * lane];
      if (at + bytesOf(kind) <= length) moveCotangent(to, from, at, kind);
    }
  }
}

// The same for numbers that begin somewhere among the bytes; the memory may overlap. Numbers move where the other place has
// none: then no byte of both is other than zero, as the leading byte of a number is not, unless it is below 1e-303 (float: 2e-38).
void isozyme_add_bytes(char *to, char *from, int64_t length, const char *place) {
  if (to == from || length <= 0) return;
  char *moved = malloc((size_t)length);
  if (!moved) abort();
  memcpy(moved, from, (size_t)length);
  memset(from, 0, (size_t)length);
  for (int64_t i = 0; i < length; ++i) {
    if (to[i] && moved[i]) {
      fprintf(stderr,
              "isozyme: %s: numbers are copied of which it cannot be seen where they begin, and the original and the copy are "
              "both used; copy them one by one\n",
              place);
      abort();
    }
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
  if (!isZero && !isAddress(wordAt((const char *)((uintptr_t)shadow & ~(uintptr_t)7)))) rejectBits(place);
}

// Stops the program if an integer sum is about the bits of an active number.
void isozyme_reject_sum(int isNumber, const char *place) {
  if (isNumber) rejectBits(place);
}
