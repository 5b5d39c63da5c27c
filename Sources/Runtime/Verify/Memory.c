// The memory that a probe touches: what it held, and where the numbers in it are.

#include "../Lanes.h"
#include "Verify.h"

#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// The check whose probe runs. No `static`: the functions here may come into a module one after the other.
_Thread_local Check *isozyme_verify_running;
#define running isozyme_verify_running

// Sets

static void fail(void) {
  static const char text[] = "isozyme: no memory left to verify a derivative\n";
  if (write(2, text, sizeof text - 1)) abort();
  abort();
}

static char *keyOf(const Set *set, size_t index) {
  char *key;
  memcpy(&key, set->entries + index * set->bytes, sizeof key);
  return key;
}

static size_t slotOf(const Set *set, const char *key) {
  uint64_t hash = (uint64_t)key * 0x9E3779B97F4A7C15u;
  size_t slot = (hash ^ hash >> 32) & (set->slotCount - 1);
  while (set->slots[slot] && keyOf(set, set->slots[slot] - 1) != key) slot = (slot + 1) & (set->slotCount - 1);
  return slot;
}

static void index_(Set *set, size_t slotCount) {
  if (slotCount != set->slotCount) {
    free(set->slots);
    set->slots = malloc(slotCount * sizeof *set->slots);
    if (!set->slots) fail();
    set->slotCount = slotCount;
  }
  memset(set->slots, 0, slotCount * sizeof *set->slots);
  for (size_t i = 0; i < set->count; ++i) set->slots[slotOf(set, keyOf(set, i))] = (uint32_t)i + 1;
}

void *isozyme_verify_entry(Set *set, char *key, bool *isNew) {
  if (2 * set->count >= set->slotCount) index_(set, set->slotCount ? 2 * set->slotCount : 64);
  size_t slot = slotOf(set, key);
  *isNew = !set->slots[slot];
  if (*isNew) {
    if (set->count == set->capacity) {
      set->capacity = set->capacity ? 2 * set->capacity : 32;
      set->entries = realloc(set->entries, set->capacity * set->bytes);
      if (!set->entries) fail();
    }
    memset(set->entries + set->count * set->bytes, 0, set->bytes);
    memcpy(set->entries + set->count * set->bytes, &key, sizeof key);
    set->slots[slot] = (uint32_t)++set->count;
  }
  return set->entries + (set->slots[slot] - 1) * set->bytes;
}

void isozyme_verify_truncate(Set *set, size_t count) {
  if (count == set->count) return;
  set->count = count;
  index_(set, set->slotCount);
}

void isozyme_verify_discard(Set *set) {
  free(set->entries);
  free(set->slots);
  memset(set, 0, sizeof *set);
}

// Numbers

long double isozyme_verify_read(const char *address, int64_t kind) {
  float single;
  double wide;
  long double extended_;
  _Float16 narrow;
  __float128 widest;
  uint32_t bits = 0;
  switch (kind) {
  case single_: memcpy(&single, address, sizeof single); return single;
  case extended: memcpy(&extended_, address, 10); return extended_;
  case half: memcpy(&narrow, address, sizeof narrow); return narrow;
  case quad: memcpy(&widest, address, sizeof widest); return (long double)widest;
  case bfloat:
    memcpy((char *)&bits + 2, address, 2);
    memcpy(&single, &bits, sizeof single);
    return single;
  default: memcpy(&wide, address, sizeof wide); return wide;
  }
}

void isozyme_verify_write(char *address, int64_t kind, long double value) {
  float single = (float)value;
  double wide = (double)value;
  _Float16 narrow = (_Float16)value;
  __float128 widest = value;
  uint32_t bits;
  switch (kind) {
  case single_: memcpy(address, &single, sizeof single); break;
  case extended: memcpy(address, &value, 10); break;
  case half: memcpy(address, &narrow, sizeof narrow); break;
  case quad: memcpy(address, &widest, sizeof widest); break;
  case bfloat:
    memcpy(&bits, &single, sizeof bits);
    bits += 0x8000;
    memcpy(address, (char *)&bits + 2, 2);
    break;
  default: memcpy(address, &wide, sizeof wide);
  }
}

// What a probe tells

// Whether memory is on the stack of the probe itself.
#define IS_LOCAL(address) ((char *)__builtin_frame_address(0) <= (address) && (address) < running->frame)

static void keep(char *from, int64_t bytes, bool isBare) {
  for (char *at = wordOf(from); at < from + bytes; at += 8) {
    bool isNew;
    Word *word = isozyme_verify_entry(&running->words, at, &isNew);
    if (isNew) memcpy(&word->initial, at, 8);
    if (isBare) word->isBare = true;
  }
}

const Reach *isozyme_verify_reached(const Lane *lane, const char *memory, ptrdiff_t distance) {
  const Reach *best = NULL;
  for (size_t i = 0; i < lane->reaches.count; ++i) {
    const Reach *reach = (const Reach *)lane->reaches.entries + i;
    if (reach->distance != distance) continue;
    if (!best || (reach->base <= memory && (best->base > memory || reach->base > best->base))) best = reach;
  }
  return best;
}

static int64_t groupAt(const char *memory, const char *shadow, int64_t lane) {
  const Reach *reach = isozyme_verify_reached(running->lanes + lane, memory, shadow - memory);
  return reach ? reach->group : running->site->parameters + 1;
}

static void locate(char *memory, char *shadow, int64_t kind, int64_t group, int64_t laneNumber) {
  Lane *lane = running->lanes + laneNumber;
  bool isNew;
  Place *place = isozyme_verify_entry(&lane->places, memory, &isNew);
  if (!isNew) {
    if (place->shadow != shadow) running->obstacle = "it reaches the same memory with two shadows";
    if (place->kind != kind) running->obstacle = "it takes the same memory for numbers of several formats";
    return;
  }
  place->shadow = shadow;
  place->kind = kind;
  place->group = group;
  isozyme_verify_entry(&lane->shadows, shadow, &isNew);
  if (!isNew) running->obstacle = "several numbers share a shadow";
}

static void locateAll(char *memory, char *shadow, int64_t bytes, const int64_t *table, int64_t group, int64_t laneNumber) {
  if (!running->isRecording || !table) return;
  FOR_EACH_LANE(table, bytes) {
    if (kind == number_beside_address) {
      if (!isAddressBesideDouble(*(Bits *)(memory + at))) locate(memory + at, shadow + at, double_, group, laneNumber);
    } else if (kind == floats_beside_address) {
      if (isozyme_is_address_beside_floats(*(Bits *)(memory + at))) continue;
      locate(memory + at, shadow + at, single_, group, laneNumber);
      locate(memory + at + 4, shadow + at + 4, single_, group, laneNumber);
    } else {
      locate(memory + at, shadow + at, kind, group, laneNumber);
    }
  }
}

// Memory is about to be read or written; its shadow is null or the memory itself where there is none.
__attribute__((noinline)) void isozyme_verify_access(char *memory, char *shadow, int64_t bytes, const int64_t *table,
                                                     int64_t lane) {
  if (bytes <= 0 || IS_LOCAL(memory)) return;
  bool isBare = !shadow || shadow == memory;
  keep(memory, bytes, isBare);
  if (isBare || IS_LOCAL(shadow)) return;
  keep(shadow, bytes, false);
  locateAll(memory, shadow, bytes, table, groupAt(memory, shadow, lane), lane);
}

// A number in the block.
void isozyme_verify_value(char *memory, char *shadow, int64_t bytes, const int64_t *table, int64_t lane, int64_t group) {
  keep(memory, bytes, false);
  keep(shadow, bytes, false);
  locateAll(memory, shadow, bytes, table, group, lane);
}

// What lies behind an address, with its shadow at the same distance, belongs to a group.
void isozyme_verify_reach(char *memory, char *shadow, int64_t lane, int64_t group) {
  if (!running->isRecording || !shadow || shadow == memory) return;
  bool isNew;
  Reach *reach = isozyme_verify_entry(&running->lanes[lane].reaches, memory, &isNew);
  if (!isNew) return;
  reach->distance = shadow - memory;
  reach->group = group;
}

// An address was loaded from memory.
void isozyme_verify_follow(char *from, char *fromShadow, char *memory, char *shadow, int64_t lane) {
  if (!running->isRecording || isozyme_verify_reached(running->lanes + lane, memory, shadow - memory)) return;
  isozyme_verify_reach(memory, shadow, lane, groupAt(from, fromShadow, lane));
}

// The probe has allocated memory.
void isozyme_verify_own(char *memory, int64_t deallocator) {
  bool isNew;
  if (!memory) return;
  Own *own = isozyme_verify_entry(&running->own, memory, &isNew);
  own->deallocator = deallocator;
}

// The probe has come to what may not happen twice.
_Noreturn void isozyme_verify_leave(const char *reason) {
  running->obstacle = reason;
  longjmp(running->exit, 1);
}

// The probe would release memory; its own is released when it has ended.
void isozyme_verify_release(char *memory) {
  bool isNew = false;
  if (memory) isozyme_verify_entry(&running->own, memory, &isNew);
  if (!isNew) return;
  isozyme_verify_truncate(&running->own, running->own.count - 1);
  isozyme_verify_leave("it releases memory that it was given");
}

// Running and taking back

__attribute__((noinline)) bool isozyme_verify_run(Check *check) {
  check->frame = __builtin_frame_address(0);
  running = check;
  if (setjmp(check->exit)) {
    running = NULL;
    return false;
  }
  check->thunk(check->block);
  running = NULL;
  return true;
}

static int compareOwn(const void *a, const void *b) {
  const char *first = ((const Own *)a)->start, *second = ((const Own *)b)->start;
  return (first > second) - (first < second);
}

static bool isOwn(const Set *own, const char *memory) {
  const Own *entries = (const Own *)own->entries;
  size_t low = 0, high = own->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (entries[middle].end <= memory) low = middle + 1;
    else high = middle;
  }
  return low < own->count && entries[low].start <= memory;
}

// Drops the entries from number `known` on that are memory of the probe's own.
static void dropOwn(Set *set, const Set *own, size_t known) {
  size_t kept = known;
  for (size_t i = known; i < set->count; ++i)
    if (!isOwn(own, keyOf(set, i))) memmove(set->entries + kept++ * set->bytes, set->entries + i * set->bytes, set->bytes);
  isozyme_verify_truncate(set, kept);
}

extern void deletes(void *) __asm__("_ZdlPv") __attribute__((weak));
extern void deletesArray(void *) __asm__("_ZdaPv") __attribute__((weak));

static void release(const Own *own) {
  if (own->deallocator == 1) deletes(own->start);
  else if (own->deallocator == 2) deletesArray(own->start);
  else free(own->start);
}

void isozyme_verify_settle(Check *check, size_t known) {
  Set *own = &check->own;
  Own *entries = (Own *)own->entries;
  for (size_t i = 0; i < own->count; ++i) entries[i].end = entries[i].start + malloc_usable_size(entries[i].start);
  if (own->count) qsort(entries, own->count, sizeof *entries, compareOwn);
  dropOwn(&check->words, own, known);
  for (int64_t lane = 0; check->isRecording && lane < check->site->lanes; ++lane)
    dropOwn(&check->lanes[lane].places, own, 0);
  isozyme_verify_rewind(check);
  isozyme_verify_truncate(&check->words, known ? known : check->words.count);
  for (size_t i = 0; i < own->count; ++i) release(entries + i);
  isozyme_verify_truncate(own, 0);
}

// Memory that may not be written keeps its content: nothing is written that is there already.
static void set(const Word *word, uint64_t content) {
  if (memcmp(word->address, &content, sizeof content) != 0) memcpy(word->address, &content, sizeof content);
}

void isozyme_verify_rewind(const Check *check) {
  const Word *words = (const Word *)check->words.entries;
  for (size_t i = 0; i < check->words.count; ++i) set(words + i, words[i].initial);
}

void isozyme_verify_advance(const Check *check) {
  const Word *words = (const Word *)check->words.entries;
  for (size_t i = 0; i < check->words.count; ++i) set(words + i, words[i].final);
}

// Whether memory may be written: the system refuses to put a byte where it may not.
bool isozyme_verify_is_writable(char *memory) {
  static int ends[2];
  static uintptr_t lastPage;
  if ((uintptr_t)memory >> 12 == lastPage) return true;
  char byte = *memory;
  if (!ends[1] && pipe(ends) != 0) return false;
  if (write(ends[1], &byte, 1) != 1) return false;
  if (read(ends[0], memory, 1) == 1) {
    lastPage = (uintptr_t)memory >> 12;
    return true;
  }
  if (read(ends[0], &byte, 1) != 1) return false;
  return false;
}
