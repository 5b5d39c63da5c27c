// Checks of derivatives at run time, by differences.
//
// Let p be the places of a call: the numbers in memory that have a shadow, arguments and result included. The primal takes
// their contents x to y = F(x). Reverse mode takes the shadows s to s' = J(x)ᵀ s; forward mode to s' = J(x) s. So
//
//     reverse mode:  ⟨s', v⟩ = ⟨s, J v⟩  for every direction v        forward mode:  ⟨w, s'⟩ = ⟨w, J s⟩  for every w
//
// The right sides are central differences along v or s. v and w are random, and zero outside the places of one argument,
// so that what disagrees has a name. Where the differences do not settle, nothing is said against the derivative.

#include "Verify.h"
#include "../Lanes.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum { agrees, open, differs } Verdict;  // from good to bad

// Steps, in relation to that of the precision.
static const long double ladder[] = {1, 8, 0.125L, 1.0L / 64, 1.0L / 512};
enum { rungs = sizeof ladder / sizeof *ladder };

// What the differences say at one step size.
typedef struct {
  long double value;
  long double error;
  bool isUsable;    // a number
  bool contradicts; // the derivative
} Measurement;

// What is compared.
typedef struct {
  int64_t group;
  ptrdiff_t only;  // a place of the group, or -1: all
  Verdict verdict;
  Measurement measurements[rungs];
  Measurement best;   // of those that show that it is wrong
  long double given;  // by the derivative
  long double unit;   // all are multiples of it
} Claim;

// How far numbers of a format can be trusted.
typedef struct {
  long double epsilon;
  long double tolerance;
  long double step;
} Precision;

static const Precision precisions[] = {
    [address] = {0, 0, 0},
    [single_] = {6e-8L, 3e-3L, 8e-3L},
    [double_] = {1.2e-16L, 1e-5L, 1e-4L},
    [extended] = {6e-20L, 1e-5L, 1e-4L},
    [half] = {5e-4L, 0.2L, 0.1L},
    [bfloat] = {4e-3L, 0.5L, 0.2L},
    [quad] = {6e-20L, 1e-5L, 1e-4L},
};

#define FOR_EACH_PLACE(place, lane)                                                                                     \
  for (Place *place = (Place *)(lane)->places.entries, *end = place + (lane)->places.count; place < end; ++place)

static ptrdiff_t numberOf(const Lane *lane, const Place *place) { return place - (const Place *)lane->places.entries; }

static Precision precisionOf(const Lane *lane) {
  Precision worst = precisions[extended];
  FOR_EACH_PLACE(place, lane)
    if (precisions[place->kind].epsilon > worst.epsilon) worst = precisions[place->kind];
  return worst;
}

static long double larger(long double a, long double b) { return a > b ? a : b; }
static long double smaller(long double a, long double b) { return a < b ? a : b; }

// A number of size one half to one, and of any sign, that follows from `seed`.
static long double randomNumber(uint64_t seed) {
  uint64_t bits = (seed + 1) * 0x9E3779B97F4A7C15u;
  bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9u;
  bits = (bits ^ bits >> 27) * 0x94D049BB133111EBu;
  bits ^= bits >> 31;
  long double size = 0.5L + (long double)(bits >> 12) * 0x1p-53L;
  return bits & 1 ? size : -size;
}

// Directions and weights

static bool isMeant(const Lane *lane, const Claim *claim, const Place *place) {
  return place->group == claim->group && (claim->only < 0 || numberOf(lane, place) == claim->only);
}

// Moves the numbers of a claim by amounts in proportion to their size. False: there is nothing to move.
static bool aim(Lane *lane, const Claim *claim) {
  long double squares = 0, count = 0;
  FOR_EACH_PLACE(place, lane)
    if (place->group == claim->group && isfinite(place->value) && place->value != 0)
      squares += place->value * place->value, ++count;
  long double zeroSize = count > 0 ? smaller(1, sqrtl(squares / count)) : 1;
  bool moves = false;
  FOR_EACH_PLACE(place, lane) {
    place->direction = 0;
    if (!isMeant(lane, claim, place) || !isfinite(place->value)) continue;
    if (!isozyme_verify_is_writable(place->address)) continue;
    long double size = place->value != 0 ? fabsl(place->value) : zeroSize;
    place->direction = size * randomNumber((uint64_t)numberOf(lane, place));
    moves = true;
  }
  return moves;
}

// The direction of forward mode is the user's. False: it cannot be followed.
static bool follow(Lane *lane) {
  FOR_EACH_PLACE(place, lane) {
    place->direction = place->before;
    if (place->direction == 0) continue;
    if (!isfinite(place->direction) || !isozyme_verify_is_writable(place->address)) return false;
  }
  return true;
}

// By how much the numbers are moved at most, in relation to their size.
static long double reachOf(const Lane *lane) {
  long double most = 0;
  FOR_EACH_PLACE(place, lane) {
    if (place->direction == 0 || !isfinite(place->value)) continue;
    long double size = place->value != 0 ? fabsl(place->value) : 1;
    most = larger(most, fabsl(place->direction) / size);
  }
  return most;
}

static long double weightOf(const Lane *lane, const Claim *claim, const Place *place, bool isReverse) {
  if (isReverse) return place->before;
  if (!isMeant(lane, claim, place) || !isfinite(place->results[0])) return 0;
  return randomNumber((uint64_t)numberOf(lane, place));
}

// What the derivative says.
static void readClaim(const Lane *lane, Claim *claim, bool isReverse) {
  long double single = 0;
  int count = 0;
  claim->given = 0;
  FOR_EACH_PLACE(place, lane) {
    long double factor = isReverse ? place->direction : weightOf(lane, claim, place, false);
    if (factor == 0) continue;
    claim->given += place->after * factor;
    single = factor;
    ++count;
  }
  claim->unit = count == 1 ? single : 1;
}

// Differences

static bool measureAt(Check *check, Lane *lane, long double step, int number) {
  FOR_EACH_PLACE(place, lane)
    if (place->direction != 0)
      isozyme_verify_write(place->address, place->kind, place->value + step * place->direction);
  size_t known = check->words.count;
  bool completed = isozyme_verify_run(check);
  FOR_EACH_PLACE(place, lane) place->results[number] = isozyme_verify_read(place->address, place->kind);
  isozyme_verify_settle(check, known);
  return completed;
}

// The second step is the golden section of the first: numbers on a grid, as roundings make them, are then seldom
// in proportion to both.
static const long double ratio = 0.61803398874989484820L;

static bool measure(Check *check, Lane *lane, long double step) {
  return measureAt(check, lane, step, 1) && measureAt(check, lane, -step, 2) &&
         measureAt(check, lane, ratio * step, 3) && measureAt(check, lane, -ratio * step, 4);
}

// How far a measurement may be off that is to contradict the derivative.
static long double allowedFor(const Claim *claim, long double measured) {
  long double difference = fabsl(claim->given - measured);
  return 0.1L * (isfinite(difference) ? difference : fabsl(measured));
}

// Compares at one step size. With y₊, y₋ at ±h, D(h) = (y₊ - y₋)/2h has an error of order h², which D(rh) takes away;
// K(h) = (y₊ - 2y + y₋)/h tends to zero with h where there is no kink.
static void compare(const Lane *lane, Claim *claim, int rung, long double step, Precision precision, bool isReverse) {
  long double d1 = 0, d2 = 0, k1 = 0, k2 = 0, noise = 0;
  FOR_EACH_PLACE(place, lane) {
    long double weight = weightOf(lane, claim, place, isReverse);
    if (weight == 0) continue;
    const long double *y = place->results;
    d1 += weight * ((y[1] - y[2]) / (2 * step));
    d2 += weight * ((y[3] - y[4]) / (2 * ratio * step));
    k1 += weight * ((y[1] - y[0]) + (y[2] - y[0])) / step;
    k2 += weight * ((y[3] - y[0]) + (y[4] - y[0])) / (ratio * step);
    noise += fabsl(weight * y[0]) * (4 * precision.epsilon / step);
  }
  long double measured = d2 + (d2 - d1) * (ratio * ratio / (1 - ratio * ratio));
  if (!isfinite(measured)) return;
  long double difference = fabsl(claim->given - measured);
  long double kink = fabsl(k2 - ratio * k1) / (1 - ratio);
  long double error = larger(larger(fabsl(d2 - d1), kink), noise);
  long double scale = larger(fabsl(claim->given), fabsl(measured));
  if (difference <= precision.tolerance * scale || difference <= noise) {
    claim->verdict = agrees;
    return;
  }
  claim->measurements[rung] = (Measurement){measured, error, true, error <= allowedFor(claim, measured)};
}

// Whether no larger step speaks against a measurement: on a plateau, which roundings make, small steps see no change.
static bool isUndisputed(const Claim *claim, int rung) {
  const Measurement *measured = claim->measurements + rung;
  for (int other = 0; other < rungs; ++other) {
    const Measurement *wider = claim->measurements + other;
    if (ladder[other] <= ladder[rung] || !wider->isUsable) continue;
    if (fabsl(wider->value - measured->value) > wider->error + allowedFor(claim, measured->value)) return false;
  }
  return true;
}

// A claim is wrong where two step sizes say so, and say the same.
static void decide(Claim *claim) {
  for (int a = 0; a < rungs; ++a)
    for (int b = 0; b < a; ++b) {
      const Measurement *first = claim->measurements + a, *second = claim->measurements + b;
      if (!first->contradicts || !second->contradicts) continue;
      if (fabsl(first->value - second->value) > allowedFor(claim, first->value)) continue;
      if (!isUndisputed(claim, a) || !isUndisputed(claim, b)) continue;
      const Measurement *better = first->error < second->error ? first : second;
      if (claim->verdict == differs && claim->best.error <= better->error) continue;
      claim->verdict = differs;
      claim->best = *better;
    }
}

// Settles claims about what one direction does.
static void settle(Check *check, Lane *lane, Claim *claims, size_t count, bool isReverse) {
  Precision precision = precisionOf(lane);
  long double reach = reachOf(lane);
  for (size_t i = 0; i < count; ++i) readClaim(lane, claims + i, isReverse);
  for (int rung = 0; rung < rungs; ++rung) {
    size_t left = 0;
    for (size_t i = 0; i < count; ++i) left += claims[i].verdict == open;
    if (left == 0) return;
    long double step = precision.step * ladder[rung] / (reach > 0 ? reach : 1);
    if (!measure(check, lane, step)) continue;
    for (size_t i = 0; i < count; ++i)
      if (claims[i].verdict == open) compare(lane, claims + i, rung, step, precision, isReverse);
  }
  for (size_t i = 0; i < count; ++i)
    if (claims[i].verdict == open) decide(claims + i);
}

// Reports

static void describe(const Check *check, const Lane *lane, const Claim *claim) {
  const Site *site = check->site;
  if (claim->group == 0) {
    fprintf(stderr, "the result");
  } else if (claim->group > site->parameters) {
    fprintf(stderr, "memory behind global variables or other addresses");
  } else {
    const char *name = site->names;
    for (int64_t i = 1; i < claim->group && name; ++i) name = (name = strchr(name, ',')) ? name + 1 : NULL;
    fprintf(stderr, "argument %lld", (long long)claim->group);
    if (name && *name && *name != ',') fprintf(stderr, " ('%.*s')", (int)strcspn(name, ","), name);
  }
  if (claim->only < 0) return;
  const Place *place = (const Place *)lane->places.entries + claim->only;
  const Reach *reach = isozyme_verify_reached(lane, place->address, place->shadow - place->address);
  if (reach) fprintf(stderr, ", number at byte %lld", (long long)(place->address - reach->base));
}

static void report(Check *check, int64_t laneNumber, const Claim *claim) {
  enum { most = 5 };
  Site *site = check->site;
  if (++site->reports > most + 1) return;
  if (site->reports > most) {
    fprintf(stderr, "isozyme: %s: more about '%s' is not shown\n", site->place, site->function);
    return;
  }
  const char *mode = site->isReverse ? "reverse" : "forward";
  fprintf(stderr, "isozyme: %s: the %s-mode derivative of '%s' is wrong: ", site->place, mode, site->function);
  describe(check, check->lanes + laneNumber, claim);
  if (site->lanes > 1) fprintf(stderr, ", lane %lld", (long long)laneNumber);
  fprintf(stderr, ": the derivative is %.12Lg, differences give %.12Lg (within %.1Lg)\n", claim->given / claim->unit,
          claim->best.value / claim->unit, fabsl(claim->best.error / claim->unit));
}

// The number of a group that is wrong by most, if it is one alone that can be told.
static void narrow(Check *check, Lane *lane, Claim *claim, bool isReverse) {
  enum { most = 64 };
  Claim worst = *claim;
  long double distance = 0;
  int tried = 0;
  FOR_EACH_PLACE(place, lane) {
    if (place->group != claim->group || tried++ >= most) continue;
    Claim one = {.group = claim->group, .only = numberOf(lane, place), .verdict = open};
    if (isReverse ? !aim(lane, &one) : !follow(lane)) continue;
    settle(check, lane, &one, 1, isReverse);
    if (one.verdict != differs || fabsl(one.given - one.best.value) <= distance) continue;
    distance = fabsl(one.given - one.best.value);
    worst = one;
  }
  if (tried > 1 && distance > 0) *claim = worst;
}

// The call

// Whether the primal gives the same results when it runs again.
static bool repeats(Check *check) {
  for (int64_t number = 0; number < check->site->lanes; ++number) {
    Lane *lane = check->lanes + number;
    FOR_EACH_PLACE(place, lane) place->direction = 0;
    if (!measureAt(check, lane, 0, 1)) return false;
    FOR_EACH_PLACE(place, lane)
      if (memcmp(&place->results[0], &place->results[1], 10) != 0) {
        check->obstacle = "it gives other results when it runs again";
        return false;
      }
  }
  return true;
}

static Verdict judgeLane(Check *check, int64_t number, Claim *claims, int64_t groups) {
  Lane *lane = check->lanes + number;
  bool isReverse = check->site->isReverse;
  if (!isReverse && !follow(lane)) {
    check->obstacle = "a tangent is not finite, or belongs to memory that may not be written";
    return open;
  }
  if (!isReverse) settle(check, lane, claims, (size_t)groups, false);
  Verdict whole = agrees;
  for (int64_t group = 0; group < groups; ++group) {
    Claim *claim = claims + group;
    if (isReverse && !aim(lane, claim)) continue;
    if (isReverse) settle(check, lane, claim, 1, true);
    if (claim->verdict == differs) {
      narrow(check, lane, claim, isReverse);
      report(check, number, claim);
    }
    if (claim->verdict > whole) whole = claim->verdict;
  }
  return whole;
}

void isozyme_verify_judge(Check *check) {
  int64_t groups = check->site->parameters + 2;
  Claim *claims = calloc((size_t)groups, sizeof *claims);
  if (!claims) abort();
  Verdict whole = agrees;
  check->obstacle = "the differences do not settle: it is not smooth here, or not precise";
  if (!repeats(check)) whole = open;
  for (int64_t lane = 0; lane < check->site->lanes && whole == agrees; ++lane) {
    for (int64_t group = 0; group < groups; ++group) claims[group] = (Claim){.group = group, .only = -1, .verdict = open};
    whole = judgeLane(check, lane, claims, groups);
  }
  free(claims);
  if (whole == open) isozyme_verify_excuse(check->site, check->obstacle);
  else isozyme_verify_count(whole == differs);
}
