// Rounding to bfloat: the upper half of a binary32.

#include <math.h>
#include <stdint.h>
#include <string.h>

// The number of bfloat that is nearest to x, ties to even.
//
// First to float, to the neighbour with an odd significand unless exact: 24 bits are enough for the second rounding to come out as
// if it were the only one (Boldo and Melquiond, "Emulation of FMA and correctly rounded sums: proved algorithms using rounding to
// odd").
double isozyme_round_to_bfloat(long double x) {
  float near = (float)x;
  if (isnan(x)) return (double)x;
  uint32_t bits;
  memcpy(&bits, &near, sizeof bits);
  if (near != x) bits = (fabsl((long double)near) > fabsl(x) ? bits - 1 : bits) | 1;
  bits = (bits + 0x7fff + (bits >> 16 & 1)) & 0xffff0000;
  memcpy(&near, &bits, sizeof near);
  return near;
}
