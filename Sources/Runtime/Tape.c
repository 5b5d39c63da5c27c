// The tape: a stack of chunks that grow and never move, and the releases that were put off.
//
// A derivative writes on it in the forward sweep and takes off in exactly the reverse order in the reverse sweep.

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct Chunk {
  struct Chunk *previous;
  char *end;
  char *used;  // where the stack stood when the next chunk was opened
  char padding[8];
} Chunk;

typedef struct {
  char *top;
  char *end;
  Chunk *chunk;
  struct Release {
    void *pointer;
    void (*release)(void *);  // NULL for `free`
  } *released;  // memory whose release was put off
  size_t releasedCount;
  size_t releasedCapacity;
  Chunk *spare;
  size_t bytes;  // in all chunks
} Tape;

enum { firstChunkBytes = 1 << 16, alignment = 16 };

unsigned long long isozyme_tape_peak;

// The most bytes that the chunks of one tape took in this program so far.
// Called below so that a program with a tape has it.
__attribute__((noinline)) unsigned long long isozyme_tape_peak_bytes(void) { return isozyme_tape_peak; }

void isozyme_tape_init(Tape *tape) {
  tape->top = NULL;
  tape->end = NULL;
  tape->chunk = NULL;
  tape->released = NULL;
  tape->releasedCount = 0;
  tape->releasedCapacity = 0;
  tape->spare = NULL;
  tape->bytes = 0;
}

_Noreturn static void outOfMemory(void) {
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
    size_t size = tape->bytes < firstChunkBytes ? firstChunkBytes : tape->bytes;
    if (size < bytes) size = bytes;
    if (bytes > SIZE_MAX / 2) outOfMemory();
    size += sizeof(Chunk);
    chunk = malloc(size);
    if (!chunk) outOfMemory();
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
  if (tape->spare) {
    tape->bytes -= (size_t)(tape->spare->end - (char *)tape->spare);
    free(tape->spare);
  }
  tape->spare = chunk;
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

static void putOff(Tape *tape, void *pointer, void (*release)(void *)) {
  if (tape->releasedCount == tape->releasedCapacity) {
    tape->releasedCapacity = tape->releasedCapacity ? 2 * tape->releasedCapacity : 16;
    tape->released = realloc(tape->released, tape->releasedCapacity * sizeof(struct Release));
    if (!tape->released) outOfMemory();
  }
  tape->released[tape->releasedCount++] = (struct Release){pointer, release};
}

// Puts the release of memory, and of its shadow where it has one of its own, off until `isozyme_tape_finish`.
void isozyme_defer_release(Tape *tape, void *pointer, void *shadow, void (*release)(void *)) {
  struct Release *last = tape->releasedCount ? &tape->released[tape->releasedCount - 1] : NULL;
  int isNew = pointer && !(last && last->pointer == pointer);
  // The primal stays last, so that the next shadow of the same pointer does not release it again.
  if (shadow && shadow != pointer) {
    putOff(tape, shadow, release);
    if (pointer && !isNew) {
      last = &tape->released[tape->releasedCount - 1];
      struct Release swapped = last[0];
      last[0] = last[-1];
      last[-1] = swapped;
    }
  }
  if (isNew) putOff(tape, pointer, release);
}

void isozyme_defer_free(Tape *tape, void *pointer, void *shadow) { isozyme_defer_release(tape, pointer, shadow, NULL); }

// Calls a function of the user. Apart, as the functions of the tape are differentiated where derivatives nest.
__attribute__((noinline)) void isozyme_call_release(void (*release)(void *), void *pointer) { release(pointer); }

// Releases the shadow of memory where it has one of its own.
void isozyme_release_shadow(void *pointer, void *shadow, void (*release)(void *)) {
  if (shadow && shadow != pointer) release(shadow);
}

void isozyme_tape_finish(Tape *tape) {
  for (size_t i = 0; i < tape->releasedCount; ++i) {
    if (tape->released[i].release) isozyme_call_release(tape->released[i].release, tape->released[i].pointer);
    else free(tape->released[i].pointer);
  }
  free(tape->released);
  while (tape->chunk) closeChunk(tape);
  free(tape->spare);
  isozyme_tape_init(tape);
}
