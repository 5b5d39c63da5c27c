#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef double real;
typedef float real32;
#define NOINLINE __attribute__((noinline))
/* Copies of a double that do not go through a floating-point register. */
#define COPY_BITS(to, from) do { int64_t bits_; memcpy(&bits_, &(from), 8); memcpy(&(to), &bits_, 8); } while (0)
#define COPY_UNION(to, from) ((to).bits = (from).bits)
#ifndef PRIMAL_ONLY
extern int enzyme_dup, enzyme_const;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
#endif
