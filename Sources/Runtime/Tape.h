// The tape object, which generated code makes room for (`RuntimeFunctions.tapeObjectBytes`).

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Chunk {
  struct Chunk *previous;
  char *end;
  char *used;  // where the stack stood when the next chunk was opened
  char padding[8];
} Chunk;

// The functions that release memory, numbered as in the Swift type `Deallocator`; the last is one of the program's own.
enum { byFree, byDelete, byDeleteArray, byAlignedDelete, byAlignedDeleteArray, byFunction };

// A release that was put off.
typedef struct {
  void *pointer;
  void (*function)(void *);
  uint32_t deallocator;
  uint32_t alignment;  // of aligned forms
} Release;

// A shadow of memory that the primal allocated or released.
typedef struct {
  char *shadow;
  int64_t bytes;         // that have to be zero before the reverse sweep; 0: none
  const int64_t *table;  // which lanes of them hold numbers; null: it is not known
  Release release;       // of the shadow, where the primal released its memory; else without pointer
} Note;

typedef struct Journal Journal;

typedef struct {
  char *top;
  char *end;
  Chunk *chunk;
  Release *released;  // what was put off
  size_t releasedCount;
  size_t releasedCapacity;
  Chunk *spare;
  size_t bytes;            // in all chunks
  size_t leastChunkBytes;  // of a chunk
  Note *notes;             // kept by tapes of a program's split mode alone
  size_t noteCount;
  size_t noteCapacity;
  Journal *journal;        // of the primal, if there is one
  bool isOwned;            // by the program: split mode
  bool isView;             // a copy through which the tape is read; the chunks belong to another object
  char padding[6];
} Tape;

_Static_assert(sizeof(Tape) == 112, "RuntimeFunctions.tapeObjectBytes");

enum { alignment = 16 };

void isozyme_tape_init(Tape *tape);
void isozyme_tape_finish(Tape *tape);
void isozyme_tape_note_release(Tape *tape, Release shadow);
void isozyme_give_back(const Release *memory);
void isozyme_journal_free(Journal *journal);
_Noreturn void isozyme_tape_out_of_memory(void);
