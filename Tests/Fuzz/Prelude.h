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
extern int enzyme_dup, enzyme_dupv, enzyme_const, enzyme_width, enzyme_tape, enzyme_nofree;
struct tape_and_value { void *tape; double value; };
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
double __enzyme_fwdsplit(void *, ...);
#ifdef __cplusplus
extern "C"
#endif
void isozyme_tape_free(void *);
struct tape_and_value __enzyme_augmentfwd(void *, ...);
double __enzyme_augmentfwd_value(void *, ...);
void __enzyme_reverse(void *, ...);
#endif
/* Prints a line that the judge compares. */
static void show(const char *word, const double *values, int count) {
  printf("%s", word);
  for (int i = 0; i < count; i++) printf(" %a", values[i]);
  printf("\n");
  fflush(stdout);
}
/* The seed of element i of the input after the call, where shadows are seeded. */
static double seeded(int i) { return 0.3 + 0.2 * i; }
