// Tables of lanes: where in memory numbers and addresses are.
//
// {period, count, {offset, kind}…}, as the Swift type `LaneTable` writes them.

#pragma once

#include <stdint.h>

enum Kind { address, single_, double_, extended, half, bfloat, quad };

static inline int64_t bytesOf(int64_t kind) {
  switch (kind) {
  case single_: return 4;
  case extended: return 10;
  case half: case bfloat: return 2;
  case quad: return 16;
  default: return 8;
  }
}

#define FOR_EACH_LANE(table, length)                                                                                    \
  for (int64_t lane = 0; lane < (table)[1]; ++lane)                                                                     \
    for (int64_t at = (table)[2 + 2 * lane], kind = (table)[3 + 2 * lane]; at + bytesOf(kind) <= (length);              \
         at += (table)[0])
