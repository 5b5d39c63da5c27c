// Words: eight bytes of memory that hold a double, or two floats, or an address, as their bits tell.

#include "Lanes.h"

#include <stdio.h>
#include <stdlib.h>

extern unsigned long long isozyme_tape_peak;

__attribute__((noinline)) static void rejectLowAddresses(void) {
  fputs("isozyme: floats and addresses in the same memory cannot be told apart in a program that is loaded below 4 GiB; compile and "
        "link it with -fPIE -pie\n", stderr);
  abort();
}

_Bool isozyme_is_address_beside_floats(uint64_t word) {
  if ((uintptr_t)&isozyme_tape_peak >> 32 == 0) rejectLowAddresses();
  return (word >> 32) - 1 < (1ULL << 20) - 1;
}

typedef double __attribute__((may_alias)) Double;
typedef struct {
  float first, second;
} __attribute__((may_alias)) Floats;

static inline void addDouble(Bits *to, const Bits *from, int isSum) {
  *(Double *)to = isSum ? *(Double *)to + *(const Double *)from : *(const Double *)from;
}

static inline void addFloats(Bits *to, const Bits *from, int isSum) {
  Floats *sum = (Floats *)to;
  const Floats *term = (const Floats *)from;
  sum->first = isSum ? sum->first + term->first : term->first;
  sum->second = isSum ? sum->second + term->second : term->second;
}

#define WORDS(suffix, isAddress, add, signs)                                                                            \
  /* The shadow of a word that was copied, if it is an address; `copied` is the word itself. */                         \
  void isozyme_copy_address_##suffix(Bits *to, const Bits *from, const Bits *copied) {                                  \
    uint64_t word = *copied, shadow = *from;                                                                            \
    if (word != 0 && !isAddress(word)) return;                                                                          \
    if (isAddress(shadow) || (shadow == 0 && isAddress(*to))) *to = shadow;                                             \
  }                                                                                                                     \
  /* Sets a word to zero, unless an address is in it. */                                                                \
  void isozyme_zero_number_##suffix(Bits *word) {                                                                       \
    if (!isAddress(*word)) *word = 0;                                                                                   \
  }                                                                                                                     \
  /* Sets a word to zero if an address is in it. */                                                                     \
  void isozyme_zero_address_##suffix(Bits *word) {                                                                      \
    if (isAddress(*word)) *word = 0;                                                                                    \
  }                                                                                                                     \
  /* The reverse of a copy: to += from, from = 0, if numbers are there. What is left of an address is no cotangent. */  \
  void isozyme_move_number_##suffix(Bits *to, Bits *from) {                                                             \
    if ((*from & ~(uint64_t)(signs)) == 0 || isAddress(*from)) return;                                                  \
    add(to, from, !isAddress(*to));                                                                                     \
    *from = 0;                                                                                                          \
  }

WORDS(of_double, isAddressBesideDouble, addDouble, 0x8000000000000000)
WORDS(of_floats, isozyme_is_address_beside_floats, addFloats, 0x8000000080000000)
