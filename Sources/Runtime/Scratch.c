// Scratch memory that stands for the shadow of a constant argument where the user's own derivative wants one.
//
// How much of it will be touched is not known, so each argument gets a wide range of addresses around its middle, of which
// the system provides the touched pages, all zero. The ranges form a stack: a derivative may call others.

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { rangeCount = 64 };
static const size_t rangeBytes = (size_t)1 << 36;

// Visible, so that all modules of a program share them.
_Thread_local struct {
  char *start;
  char isTouched;
} isozyme_scratch_ranges[rangeCount];
_Thread_local int isozyme_scratch_depth;

static void openRange(int index) {
  void *start = index < rangeCount
                    ? mmap(NULL, rangeBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
                    : MAP_FAILED;
  if (start == MAP_FAILED) {
    fputs("isozyme: no address space for the shadows of constant arguments of a registered derivative\n", stderr);
    abort();
  }
  isozyme_scratch_ranges[index].start = start;
}

// Takes the next range. Returns zero memory that is aligned like `primal`; NULL if none is needed.
void *isozyme_scratch_take(const void *primal, int isNeeded) {
  int index = isozyme_scratch_depth++;
  if (!isNeeded) return NULL;
  if (index >= rangeCount || !isozyme_scratch_ranges[index].start) openRange(index);
  isozyme_scratch_ranges[index].isTouched = 1;
  return isozyme_scratch_ranges[index].start + rangeBytes / 2 + ((uintptr_t)primal & 4095);
}

// Gives the last `count` ranges back.
void isozyme_scratch_drop(int count) {
  for (; count > 0; --count) {
    int index = --isozyme_scratch_depth;
    if (index < rangeCount && isozyme_scratch_ranges[index].isTouched) {
      madvise(isozyme_scratch_ranges[index].start, rangeBytes, MADV_DONTNEED);
      isozyme_scratch_ranges[index].isTouched = 0;
    }
  }
}

// Whether an address lies in a range.
int isozyme_scratch_holds(const void *address) {
  for (int i = 0; i < rangeCount && isozyme_scratch_ranges[i].start; ++i)
    if ((size_t)((const char *)address - isozyme_scratch_ranges[i].start) < rangeBytes) return 1;
  return 0;
}
