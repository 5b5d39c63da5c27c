// What the checks of derivatives at run time share.
//
// A *probe* is the primal written once more, with shadow addresses beside its own; it tells of every piece of memory before it
// touches it. So it can be run, taken back, and run again at points nearby. A *place* is a number in memory that has a
// shadow: the arguments and the result lie in a block of memory, and are places like any other.

#pragma once

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A request in the program, which generated code describes (`RequestCheck.swift`).
typedef struct Site {
  const char *place;     // file and line
  const char *function;  // that is differentiated
  const char *names;     // of its parameters, separated by commas
  const char *obstacle;  // why no call can be checked; null
  int64_t isReverse;
  int64_t lanes;
  int64_t parameters;
  int64_t calls;
  int64_t reports;
} Site;

// Entries that start with a key, found by it.
typedef struct {
  char *entries;
  size_t bytes;  // of an entry
  size_t count, capacity;
  uint32_t *slots;
  size_t slotCount;
} Set;

// Eight bytes of memory that a probe touches: before the derivative is called, and after.
typedef struct {
  char *address;
  uint64_t initial, final;
  bool isBare;  // reached without a shadow
} Word;

// A number that has a shadow.
typedef struct {
  char *address;
  char *shadow;
  int64_t kind;
  int64_t group;           // the result (0), a parameter (from 1 on), or what is reached otherwise (last)
  long double value;       // before the call
  long double before;      // the shadow's, before and after the call
  long double after;
  long double direction;   // in which the input is moved
  long double results[5];  // here, and at four points nearby
} Place;

// Memory that is reached through an argument has its shadow at one distance.
typedef struct {
  char *base;  // the address that is passed
  ptrdiff_t distance;
  int64_t group;
} Reach;

// Memory that a probe has allocated.
typedef struct {
  char *start;
  char *end;
  int64_t deallocator;
} Own;

// The places of one tangent or cotangent.
typedef struct {
  Set places;
  Set shadows;
  Set reaches;
} Lane;

// The check of one call.
typedef struct {
  Site *site;
  void (*thunk)(char *);  // calls the probe with the arguments in the block
  char *block;
  const char *obstacle;  // why the call cannot be checked
  Set words;
  Set own;
  Lane *lanes;
  char *frame;  // the stack below it is the probe's
  jmp_buf exit;
  bool isRecording;
} Check;

// The address of the word that a byte is in.
static inline char *wordOf(char *byte) { return (char *)((uintptr_t)byte & ~(uintptr_t)7); }

// The entry of a key; `isNew` says whether it was added, with nothing but its key.
void *isozyme_verify_entry(Set *set, char *key, bool *isNew);
// Leaves the first entries.
void isozyme_verify_truncate(Set *set, size_t count);
void isozyme_verify_discard(Set *set);

// Through which address memory is reached, among those with a distance; null: through none that is known.
const Reach *isozyme_verify_reached(const Lane *lane, const char *memory, ptrdiff_t distance);

// Runs the probe. False: it has come to what may not run twice.
bool isozyme_verify_run(Check *check);
// Takes back what a run has done; the first `known` words are those of earlier runs.
void isozyme_verify_settle(Check *check, size_t known);
// Gives every word its content before the call, or after it.
void isozyme_verify_rewind(const Check *check);
void isozyme_verify_advance(const Check *check);
bool isozyme_verify_is_writable(char *address);

long double isozyme_verify_read(const char *address, int64_t kind);
void isozyme_verify_write(char *address, int64_t kind, long double value);

// Judges the derivative of a call: see Verify.c.
void isozyme_verify_judge(Check *check);

// Counts.
void isozyme_verify_excuse(Site *site, const char *reason);
void isozyme_verify_count(bool isWrong);
void isozyme_verify_start(void);
bool isozyme_verify_is(const char *setting);
