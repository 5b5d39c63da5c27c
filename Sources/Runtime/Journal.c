// The journal of a primal: what it read and what it was given, in program order. The first half of split mode writes it,
// forward mode with the tape reads it, as often as it likes.

#include "Handle.h"

#include <stdio.h>
#include <stdlib.h>

struct Journal {
  const char *primal;  // the name of the function: compared by address
  char *bytes;
  uint64_t used;
  uint64_t capacity;
};

// Where forward mode stands in a journal.
typedef struct {
  const char *next;
  const char *end;
} Reader;

_Static_assert(sizeof(Reader) == 16, "TapeHandle.readerBytes");

// Lets the first half of split mode write a journal.
void isozyme_journal_begin(Handle *handle, const char *primal) {
  Journal *journal = calloc(1, sizeof(Journal));
  if (!journal) isozyme_tape_out_of_memory();
  journal->primal = primal;
  handle->tape.journal = journal;
}

// Room for the next entry.
void *isozyme_journal_write(Tape *tape, uint64_t bytes) {
  Journal *journal = tape->journal;
  if (journal->capacity - journal->used < bytes) {
    uint64_t capacity = 2 * journal->capacity + 256;
    if (capacity - journal->used < bytes) capacity = journal->used + bytes;
    if (capacity < journal->used) isozyme_tape_out_of_memory();
    journal->bytes = realloc(journal->bytes, capacity);
    if (!journal->bytes) isozyme_tape_out_of_memory();
    journal->capacity = capacity;
  }
  char *place = journal->bytes + journal->used;
  journal->used += bytes;
  return place;
}

_Noreturn static void stop(const char *primal, const char *message) {
  fprintf(stderr, "isozyme: the tape given to __enzyme_fwdsplit for '%s' %s\n", primal, message);
  abort();
}

// Starts to read the journal of a tape.
void isozyme_journal_open(const Handle *handle, Reader *reader, const char *primal) {
  if (!handle) stop(primal, "is null");
  const Journal *journal = handle->tape.journal;
  if (!journal || journal->primal != primal)
    stop(primal, "was made by another request: call __enzyme_augmentfwd for the same function in the same file, and in the same function if that is differentiated");
  *reader = (Reader){journal->bytes, journal->bytes + journal->used};
}

// The next entry.
const void *isozyme_journal_read(Reader *reader, uint64_t bytes) {
  if ((uint64_t)(reader->end - reader->next) < bytes) {
    fputs("isozyme: internal error: a journal has ended before the function that reads it\n", stderr);
    abort();
  }
  const char *place = reader->next;
  reader->next += bytes;
  return place;
}

// Releases a journal, if there is one.
void isozyme_journal_free(Journal *journal) {
  if (!journal) return;
  free(journal->bytes);
  free(journal);
}

// Stops the program where a reverse sweep comes to a function that only forward mode with a tape can follow.
_Noreturn void isozyme_journal_without_gradient(const char *name) {
  fprintf(stderr, "isozyme: no gradient with the augmented function of its split derivative is registered for '%s'\n", name);
  abort();
}
