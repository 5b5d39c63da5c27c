// Copies, sums and fills of those parts of memory that hold numbers, or addresses.

#include "Lanes.h"

#include <string.h>

// Copies the lanes.
void isozyme_copy_lanes(char *to, const char *from, int64_t length, const int64_t *table) {
  FOR_EACH_LANE(table, length) memmove(to + at, from + at, (size_t)bytesOf(kind));
}

// Sets the lanes to zero.
void isozyme_zero_lanes(char *to, int64_t length, const int64_t *table) {
  if (table[1] == 1 && table[2] == 0 && table[0] == bytesOf(table[3])) {
    if (length > 0) memset(to, 0, (size_t)length);
    return;
  }
  FOR_EACH_LANE(table, length) memset(to + at, 0, (size_t)bytesOf(kind));
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

static void moveCotangent(char *to, char *from, int64_t at, int64_t kind) {
  switch (kind) {
  case single_: MOVE_COTANGENT(float); break;
  case double_: MOVE_COTANGENT(double); break;
  case extended: MOVE_COTANGENT(long double); break;
  case half: MOVE_COTANGENT(_Float16); break;
  case quad: MOVE_COTANGENT(__float128); break;
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
