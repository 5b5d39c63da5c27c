// The tape: a stack of chunks that grow and never move, and the releases that were put off.
//
// A derivative writes on it in the forward sweep and takes off in exactly the reverse order in the reverse sweep.

#include "Tape.h"

#include <stdio.h>
#include <stdlib.h>

unsigned long long isozyme_tape_peak;

// The most bytes that the chunks of one tape took in this program so far.
// Called below so that a program with a tape has it.
__attribute__((noinline)) unsigned long long isozyme_tape_peak_bytes(void) { return isozyme_tape_peak; }

void isozyme_tape_init(Tape *tape) {
  *tape = (Tape){.leastChunkBytes = 1 << 16};
}

_Noreturn void isozyme_tape_out_of_memory(void) {
  fputs("isozyme: out of memory for the tape\n", stderr);
  abort();
}

__attribute__((noinline)) void *isozyme_tape_grow(Tape *tape, uint64_t bytes) {
  Chunk *chunk = tape->spare;
  tape->spare = NULL;
  if (chunk && (size_t)(chunk->end - (char *)(chunk + 1)) < bytes) {
    tape->bytes -= (size_t)(chunk->end - (char *)chunk);
    free(chunk);
    chunk = NULL;
  }
  if (!chunk) {
    size_t size = tape->bytes < tape->leastChunkBytes ? tape->leastChunkBytes : tape->bytes;
    if (size < bytes) size = bytes;
    if (bytes > SIZE_MAX / 2) isozyme_tape_out_of_memory();
    size += sizeof(Chunk);
    chunk = malloc(size);
    if (!chunk) isozyme_tape_out_of_memory();
    chunk->end = (char *)chunk + size;
    tape->bytes += size;
    if (tape->bytes > isozyme_tape_peak_bytes()) isozyme_tape_peak = tape->bytes;
  }
  chunk->previous = tape->chunk;
  if (tape->chunk) tape->chunk->used = tape->top;
  tape->chunk = chunk;
  tape->end = chunk->end;
  char *frame = (char *)(chunk + 1);
  tape->top = frame + bytes;
  return frame;
}

// Reserves `bytes` (a multiple of 16) on top.
__attribute__((always_inline)) inline void *isozyme_tape_push_inline(Tape *tape, uint64_t bytes) {
  char *frame = tape->top;
  if ((uint64_t)(tape->end - frame) < bytes || !frame) return isozyme_tape_grow(tape, bytes);
  tape->top = frame + bytes;
  return frame;
}

void *isozyme_tape_push(Tape *tape, uint64_t bytes) { return isozyme_tape_push_inline(tape, bytes); }

static void closeChunk(Tape *tape) {
  Chunk *chunk = tape->chunk;
  if (!tape->isView) {
    if (tape->spare) {
      tape->bytes -= (size_t)(tape->spare->end - (char *)tape->spare);
      free(tape->spare);
    }
    tape->spare = chunk;
  }
  tape->chunk = chunk->previous;
  tape->top = tape->chunk ? tape->chunk->used : NULL;
  tape->end = tape->chunk ? tape->chunk->end : NULL;
}

__attribute__((noinline)) void *isozyme_tape_pop_slow(Tape *tape, uint64_t bytes) {
  while (tape->chunk && tape->top == (char *)(tape->chunk + 1)) closeChunk(tape);
  tape->top -= bytes;
  return tape->top;
}

// Takes the topmost `bytes` off; they stay readable until the next push.
void *isozyme_tape_pop(Tape *tape, uint64_t bytes) {
  if (tape->top == (char *)(tape->chunk + 1)) return isozyme_tape_pop_slow(tape, bytes);
  tape->top -= bytes;
  return tape->top;
}

// Takes everything off that was pushed at or after `mark`.
void isozyme_tape_release(Tape *tape, void *mark) {
  char *place = mark;
  while (tape->chunk && !(place >= (char *)(tape->chunk + 1) && place <= tape->chunk->end)) closeChunk(tape);
  tape->top = place;
}

static void putOff(Tape *tape, Release release) {
  if (tape->releasedCount == tape->releasedCapacity) {
    tape->releasedCapacity = tape->releasedCapacity ? 2 * tape->releasedCapacity : 16;
    tape->released = realloc(tape->released, tape->releasedCapacity * sizeof(Release));
    if (!tape->released) isozyme_tape_out_of_memory();
  }
  tape->released[tape->releasedCount++] = release;
}

// With several shadows it is called once for each, and releases the primal once.
static void defer(Tape *tape, Release primal, void *shadow) {
  int isPutOff = tape->releasedCount > 0 && tape->released[tape->releasedCount - 1].pointer == primal.pointer;
  Release other = primal;
  other.pointer = shadow;
  if (tape->isOwned) {
    // Its release depends on whether this tape knows where it was allocated.
    if (shadow && shadow != primal.pointer) isozyme_tape_note_release(tape, other);
  } else if (shadow && shadow != primal.pointer) {
    if (isPutOff) --tape->releasedCount;
    putOff(tape, other);
    isPutOff = 0;
  }
  // The primal is last, so that the next shadow of the same pointer finds it.
  if (primal.pointer && !isPutOff) putOff(tape, primal);
}

// Puts the release of memory, and of its shadow where it has one of its own, off until `isozyme_tape_finish`.
void isozyme_defer_free(Tape *tape, void *pointer, void *shadow, uint32_t deallocator, uint32_t alignment) {
  defer(tape, (Release){pointer, NULL, deallocator, alignment}, shadow);
}

// The same for memory that a function of the program's own releases.
void isozyme_defer_release(Tape *tape, void *pointer, void *shadow, void (*function)(void *)) {
  defer(tape, (Release){pointer, function, byFunction, 0}, shadow);
}

// Calls a function of the user. Apart, as the functions of the tape are differentiated where derivatives nest.
__attribute__((noinline)) void isozyme_call_release(void (*release)(void *), void *pointer) { release(pointer); }

// Releases the shadow of memory where it has one of its own.
void isozyme_release_shadow(void *pointer, void *shadow, void (*release)(void *)) {
  if (shadow && shadow != pointer) release(shadow);
}

// Undefined in a program without C++, which does not call them.
__attribute__((weak)) void _ZdlPv(void *);
__attribute__((weak)) void _ZdaPv(void *);
__attribute__((weak)) void _ZdlPvSt11align_val_t(void *, size_t);
__attribute__((weak)) void _ZdaPvSt11align_val_t(void *, size_t);

static void release(Release memory) {
  switch (memory.deallocator) {
  case byFree: free(memory.pointer); break;
  case byDelete: _ZdlPv(memory.pointer); break;
  case byDeleteArray: _ZdaPv(memory.pointer); break;
  case byAlignedDelete: _ZdlPvSt11align_val_t(memory.pointer, memory.alignment); break;
  case byAlignedDeleteArray: _ZdaPvSt11align_val_t(memory.pointer, memory.alignment); break;
  case byFunction: isozyme_call_release(memory.function, memory.pointer); break;
  }
}

void isozyme_give_back(const Release *memory) { release(*memory); }

void isozyme_tape_finish(Tape *tape) {
  for (size_t i = 0; i < tape->releasedCount; ++i) release(tape->released[i]);
  free(tape->released);
  while (tape->chunk) closeChunk(tape);
  free(tape->spare);
  isozyme_tape_init(tape);
}
