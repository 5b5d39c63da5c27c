#define _POSIX_C_SOURCE 200809L
#include "report.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/// The largest number of bytes that tapes held at one time; provided by the code of a derivative that has a tape.
__attribute__((weak)) unsigned long long isozyme_tape_peak_bytes(void);

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

static double timed(Work *work, void *context) {
  double start = now();
  work(context);
  return now() - start;
}

Times measure(Work *primal, Work *derivative, void *context, double budget) {
  enum { least_runs = 3 };
  primal(context);
  derivative(context);
  Times best = {INFINITY, INFINITY};
  double start = now();
  for (int run = 0; run < least_runs || now() - start < budget; run++) {
    best.primal = fmin(best.primal, timed(primal, context));
    best.derivative = fmin(best.derivative, timed(derivative, context));
  }
  return best;
}

static void print_number(double x) {
  if (isnan(x))
    printf("NaN");
  else if (isinf(x))
    printf(x > 0 ? "Infinity" : "-Infinity");
  else
    printf("%.17g", x);
}

static double element(const Numbers parts[2], size_t i) {
  return i < parts[0].count ? parts[0].values[i] : parts[1].values[i - parts[0].count];
}

static void print_elements(const char *name, const Numbers parts[2], size_t from, size_t to) {
  printf(", \"%s\": [", name);
  for (size_t i = from; i < to; i++) {
    if (i > from) printf(", ");
    print_number(element(parts, i));
  }
  printf("]");
}

/// Number of entries, sum, Euclidean norm, first and last six entries.
static void print_summary(const char *name, Numbers first, Numbers rest) {
  const Numbers parts[2] = {first, rest};
  size_t count = first.count + rest.count;
  size_t shown = count < 6 ? count : 6;
  long double sum = 0, squares = 0;
  for (size_t i = 0; i < count; i++) {
    long double x = element(parts, i);
    sum += x;
    squares += x * x;
  }
  printf("\"%s\": {\"count\": %zu, \"sum\": ", name, count);
  print_number((double)sum);
  printf(", \"l2\": ");
  print_number((double)sqrtl(squares));
  print_elements("first", parts, 0, shown);
  print_elements("last", parts, count - shown, count);
  printf("}");
}

void print_report(const Report *report) {
  printf("{\"problem\": \"%s\", \"mode\": \"%s\", ", report->problem, report->mode);
  print_summary("value", report->value, (Numbers){NULL, 0});
  printf(", ");
  print_summary("derivative", report->derivative, report->derivative_rest);
  printf(", \"difference_error\": ");
  print_number(report->difference_error);
  printf(", \"primal_seconds\": %.9g, \"derivative_seconds\": %.9g, \"tape_bytes\": ", report->times.primal,
         report->times.derivative);
  if (isozyme_tape_peak_bytes)
    printf("%llu", isozyme_tape_peak_bytes());
  else
    printf("null");
  printf("}\n");
}

double time_budget(int argc, char **argv, double fallback) { return argc > 2 ? atof(argv[2]) : fallback; }
