// The checks of derivative calls: begun before the call, ended after it, counted at exit.

#include "Verify.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Why calls of a request were not checked, and how many.
typedef struct Excuse {
  const Site *site;
  const char *reason;
  int64_t calls;
  struct Excuse *next;
} Excuse;

// One object for all files of a program.
typedef struct {
  int64_t requests, verified, wrong;
  Excuse *excuses;
  bool isStarted;
} Totals;
Totals isozyme_verify_totals;

bool isozyme_verify_is(const char *setting) {
  const char *value = getenv("ISOZYME_VERIFY");
  return value && strcmp(value, setting) == 0;
}

static void summarise(void) {
  const Totals *totals = &isozyme_verify_totals;
  fprintf(stderr, "isozyme: verified %lld derivative calls of %lld requests: ", (long long)totals->verified,
          (long long)totals->requests);
  if (totals->wrong) fprintf(stderr, "%lld disagree\n", (long long)totals->wrong);
  else fprintf(stderr, totals->verified ? "all agree\n" : "none could be checked\n");
  for (const Excuse *excuse = totals->excuses; excuse; excuse = excuse->next)
    fprintf(stderr, "isozyme: %s: not checked ('%s', %lld calls): %s\n", excuse->site->place, excuse->site->function,
            (long long)excuse->calls, excuse->reason);
}

void isozyme_verify_start(void) {
  if (isozyme_verify_totals.isStarted) return;
  isozyme_verify_totals.isStarted = true;
  atexit(summarise);
}

void isozyme_verify_count(bool isWrong) {
  ++isozyme_verify_totals.verified;
  isozyme_verify_totals.wrong += isWrong;
  if (isWrong && isozyme_verify_is("abort")) abort();
}

void isozyme_verify_excuse(Site *site, const char *reason) {
  Excuse **end = &isozyme_verify_totals.excuses;
  for (; *end; end = &(*end)->next)
    if ((*end)->site == site && strcmp((*end)->reason, reason) == 0) {
      ++(*end)->calls;
      return;
    }
  Excuse *excuse = malloc(sizeof *excuse);
  if (!excuse) return;
  *excuse = (Excuse){site, reason, 1, NULL};
  *end = excuse;
}

// Before the derivative is called: what the primal touches. The result is null where the call is not checked.
Check *isozyme_verify_begin(Site *site, void (*thunk)(char *), char *block) {
  if (isozyme_verify_is("off")) return NULL;
  isozyme_verify_start();
  isozyme_verify_totals.requests += site->calls++ == 0;
  if (site->obstacle) {
    isozyme_verify_excuse(site, site->obstacle);
    return NULL;
  }
  Check *check = calloc(1, sizeof *check);
  Lane *lanes = calloc((size_t)site->lanes, sizeof *lanes);
  if (!check || !lanes) abort();
  *check = (Check){.site = site, .thunk = thunk, .block = block, .lanes = lanes, .isRecording = true};
  check->words.bytes = sizeof(Word);
  check->own.bytes = sizeof(Own);
  for (int64_t i = 0; i < site->lanes; ++i) {
    lanes[i].places.bytes = sizeof(Place);
    lanes[i].shadows.bytes = sizeof(char *);
    lanes[i].reaches.bytes = sizeof(Reach);
  }
  isozyme_verify_run(check);
  for (int64_t i = 0; i < site->lanes; ++i) {
    Place *places = (Place *)lanes[i].places.entries;
    for (size_t k = 0; k < lanes[i].places.count; ++k)
      places[k].results[0] = isozyme_verify_read(places[k].address, places[k].kind);
  }
  isozyme_verify_settle(check, 0);
  check->isRecording = false;
  for (int64_t i = 0; i < site->lanes; ++i) {
    Place *places = (Place *)lanes[i].places.entries;
    for (size_t k = 0; k < lanes[i].places.count; ++k) {
      bool isNew;
      const Word *word = isozyme_verify_entry(&check->words, wordOf(places[k].address), &isNew);
      if (word->isBare) check->obstacle = "it reaches the same memory with a shadow and without";
      places[k].value = isozyme_verify_read(places[k].address, places[k].kind);
      places[k].before = isozyme_verify_read(places[k].shadow, places[k].kind);
    }
  }
  return check;
}

// After the call: whether it was right.
void isozyme_verify_end(Check *check) {
  if (!check) return;
  int64_t lanes = check->site->lanes;
  Word *words = (Word *)check->words.entries;
  size_t count = check->words.count;
  if (check->obstacle) {
    isozyme_verify_excuse(check->site, check->obstacle);
  } else {
    for (size_t i = 0; i < count; ++i) memcpy(&words[i].final, words[i].address, sizeof words[i].final);
    for (int64_t i = 0; i < lanes; ++i) {
      Place *places = (Place *)check->lanes[i].places.entries;
      for (size_t k = 0; k < check->lanes[i].places.count; ++k)
        places[k].after = isozyme_verify_read(places[k].shadow, places[k].kind);
    }
    isozyme_verify_rewind(check);
    isozyme_verify_judge(check);
    isozyme_verify_advance(check);
  }
  for (int64_t i = 0; i < lanes; ++i) {
    isozyme_verify_discard(&check->lanes[i].places);
    isozyme_verify_discard(&check->lanes[i].shadows);
    isozyme_verify_discard(&check->lanes[i].reaches);
  }
  isozyme_verify_discard(&check->words);
  isozyme_verify_discard(&check->own);
  free(check->lanes);
  free(check);
}
