// Tapes that a program owns: the two halves of split mode.
//
// The first half makes a tape and fills it. The second half reads it through a view, a copy of the tape object that moves
// while the tape itself stays as it is, so the tape can be read again.

#include "Handle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { leastOwnedChunkBytes = 512 };

// Makes an empty tape, with so many bytes for both halves.
void *isozyme_tape_new(const char *identity, uint64_t shared) {
  Handle *handle = calloc(1, sizeof(Handle) + shared);
  if (!handle) isozyme_tape_out_of_memory();
  handle->tape.leastChunkBytes = leastOwnedChunkBytes;
  handle->tape.isOwned = true;
  handle->identity = identity;
  return handle;
}

_Noreturn static void stop(const char *message, const char *identity) {
  fprintf(stderr, "isozyme: the tape given to the second half of '%s' %s\n", identity, message);
  abort();
}

// Makes a tape readable through a view.
void isozyme_tape_open(Handle *handle, Tape *view, const char *identity) {
  if (!handle) stop("is null", identity);
  if (handle->identity != identity) stop("was made by another request: use the same markers in both halves, in one file, and in one function if that is differentiated", identity);
  if (handle->isSpent) stop("can be read only once: it holds memory of which the kind of content is not known", identity);
  *view = handle->tape;
  view->isView = true;
}

// Compares a shadow address of the second half with that of the first.
void isozyme_tape_expect(const char *address, char *const *place, int64_t parameter, const char *identity) {
  if (address == *place) return;
  fprintf(stderr, "isozyme: the two halves of '%s' have different shadows for parameter %d\n", identity, (int)parameter);
  abort();
}

static void clear(char *shadow, int64_t bytes, const int64_t *table) {
  extern void isozyme_zero_lanes(char *to, int64_t length, const int64_t *table);
  isozyme_zero_lanes(shadow, bytes, table);
}

// Makes the shadows of memory that the primal got cleared as they were before the reverse sweep.
void isozyme_tape_rewind(Handle *handle) {
  for (size_t i = 0; i < handle->tape.noteCount; ++i) {
    const Note *note = &handle->tape.notes[i];
    if (note->bytes == 0) continue;
    if (note->table) clear(note->shadow, note->bytes, note->table);
    else handle->isSpent = true;
  }
}

static void append(Tape *tape, Note note) {
  if (tape->noteCount == tape->noteCapacity) {
    tape->noteCapacity = tape->noteCapacity ? 2 * tape->noteCapacity : 16;
    tape->notes = realloc(tape->notes, tape->noteCapacity * sizeof(Note));
    if (!tape->notes) isozyme_tape_out_of_memory();
  }
  tape->notes[tape->noteCount++] = note;
}

// Notes that the primal allocated memory with such a shadow.
void isozyme_tape_note(Tape *tape, void *shadow, int64_t bytes, const int64_t *table) {
  if (tape->isOwned && shadow) append(tape, (Note){shadow, bytes, table, (Release){0}});
}

// Notes that the primal released memory with such a shadow.
void isozyme_tape_note_release(Tape *tape, Release shadow) { append(tape, (Note){shadow.pointer, 0, NULL, shadow}); }

static int byAddress(const void *a, const void *b) {
  const char *first = ((const Note *)a)->shadow, *second = ((const Note *)b)->shadow;
  return (first > second) - (first < second);
}

// Releases the shadows that this tape's primal both allocated and released. The shadow of memory that came from elsewhere
// may be read by the reverse sweep of the derivative that allocated it.
static void releaseShadows(Tape *tape) {
  if (tape->noteCount > 1) qsort(tape->notes, tape->noteCount, sizeof(Note), byAddress);
  for (size_t i = 1; i < tape->noteCount; ++i) {
    const Note *one = &tape->notes[i - 1], *other = &tape->notes[i];
    if (one->shadow == other->shadow) isozyme_give_back(one->release.pointer ? &one->release : &other->release);
  }
  free(tape->notes);
}

// Releases a tape.
void isozyme_tape_free(Handle *handle) {
  if (!handle) return;
  releaseShadows(&handle->tape);
  isozyme_journal_free(handle->tape.journal);
  isozyme_tape_finish(&handle->tape);
  free(handle);
}
