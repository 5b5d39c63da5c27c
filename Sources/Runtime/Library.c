// Library functions as plain programs that can be differentiated, and errors at run time.

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <malloc.h>

// Stops the program where a function that has no derivative would take something active.
void isozyme_require_inactive(int isActive, const void *address, const char *function) {
  if (!isActive) return;
  fprintf(stderr, "isozyme: '%s' calls a function at %p that the derivative does not know; define it in the same file\n",
          function, address);
  abort();
}

// realloc as allocation, copy and release.
void *isozyme_realloc(void *old, size_t bytes) {
  void *memory = malloc(bytes);
  if (memory && old) {
    size_t had = malloc_usable_size(old);
    memcpy(memory, old, had < bytes ? had : bytes);
  }
  if (memory && old) free(old);
  return memory;
}

int isozyme_posix_memalign(void **result, size_t alignment, size_t bytes) {
  if (alignment < sizeof(void *) || (alignment & (alignment - 1)) != 0) return 22;  // EINVAL
  void *memory = memalign(alignment, bytes);
  if (!memory) return 12;  // ENOMEM
  *result = memory;
  return 0;
}

// Stable merge sort, as glibc's.
void isozyme_qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *)) {
  if (count < 2) return;
  char *from = base, *room = malloc(count * size), *to = room;
  for (size_t width = 1; width < count; width *= 2) {
    for (size_t low = 0; low < count; low += 2 * width) {
      size_t middle = low + width < count ? low + width : count;
      size_t high = low + 2 * width < count ? low + 2 * width : count;
      size_t left = low, right = middle;
      for (size_t at = low; at < high; ++at) {
        int takeLeft = right >= high || (left < middle && compare(from + left * size, from + right * size) <= 0);
        size_t chosen = takeLeft ? left : right;
        memcpy(to + at * size, from + chosen * size, size);
        left += takeLeft != 0;
        right += takeLeft == 0;
      }
    }
    char *swapped = from;
    from = to;
    to = swapped;
  }
  if (from != (char *)base) memcpy(base, from, count * size);
  free(room);
}

void *isozyme_bsearch(const void *key, const void *base, size_t count, size_t size,
                      int (*compare)(const void *, const void *)) {
  size_t low = 0, high = count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    const char *element = (const char *)base + middle * size;
    int order = compare(key, element);
    if (order == 0) return (void *)element;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return NULL;
}

// Integer by-products of functions whose real result has a rule.

#include <math.h>

int isozyme_exponent(double x) {
  int exponent;
  frexp(x, &exponent);
  return exponent;
}
int isozyme_exponentf(float x) {
  int exponent;
  frexpf(x, &exponent);
  return exponent;
}
int isozyme_exponentl(long double x) {
  int exponent;
  frexpl(x, &exponent);
  return exponent;
}
double isozyme_remquo(double x, double y, int *quotient) { return remquo(x, y, quotient); }
float isozyme_remquof(float x, float y, int *quotient) { return remquof(x, y, quotient); }
long double isozyme_remquol(long double x, long double y, int *quotient) { return remquol(x, y, quotient); }
double isozyme_lgamma_r(double x, int *sign) { return lgamma_r(x, sign); }
float isozyme_lgammaf_r(float x, int *sign) { return lgammaf_r(x, sign); }
long double isozyme_lgammal_r(long double x, int *sign) { return lgammal_r(x, sign); }
