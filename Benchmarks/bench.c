/// The driver of all benchmarks. Arguments: seconds to measure, `quick` (optional). Prints one JSON object.
#define _DEFAULT_SOURCE
#include "bench.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { max_arrays = 6, least_runs = 5, most_runs = 2000 };

/// The largest number of bytes that tapes held at one time; provided by the code of a derivative that has a tape.
__attribute__((weak)) unsigned long long isozyme_tape_peak_bytes(void);

// MARK: Data

static uint64_t random_state = 88172645463325252ULL;

/// Uniform between 0 and 1, the same numbers on every platform (xorshift64*).
static double random_number(void) {
  random_state ^= random_state >> 12;
  random_state ^= random_state << 25;
  random_state ^= random_state >> 27;
  return (double)((random_state * 2685821657736338717ULL) >> 11) * 0x1p-53;
}

static double *allocate(size_t count) {
  double *memory = calloc(count, sizeof(double));
  if (!memory) {
    fprintf(stderr, "out of memory\n");
    exit(2);
  }
  return memory;
}

double *random_numbers(size_t count, double low, double high) {
  double *numbers = allocate(count);
  for (size_t i = 0; i < count; i++) numbers[i] = low + (high - low) * random_number();
  return numbers;
}

ActiveArray active_input(size_t count, double low, double high) {
  return (ActiveArray){random_numbers(count, low, high), allocate(count), count, input};
}

ActiveArray active_output(size_t count) {
  return (ActiveArray){allocate(count), allocate(count), count, output};
}

ActiveArray active_in_place(size_t count, double low, double high) {
  ActiveArray array = active_input(count, low, high);
  array.role = in_place;
  return array;
}

// MARK: One run

/// A benchmark with what is restored before every run.
typedef struct {
  Benchmark benchmark;
  int n_arrays;
  double *origin[max_arrays];    ///< values of inputs before the run
  double *weights[max_arrays];   ///< weights of outputs in the objective
  double *direction[max_arrays]; ///< ±1 per input, the direction of the check
} Run;

static Run create_run(Benchmark benchmark) {
  Run run = {.benchmark = benchmark};
  if (run.benchmark.calls == 0) run.benchmark.calls = 1;
  for (int k = 0; k < max_arrays && benchmark.arrays[k]; k++, run.n_arrays++) {
    const ActiveArray *array = benchmark.arrays[k];
    run.origin[k] = allocate(array->count);
    memcpy(run.origin[k], array->value, sizeof(double) * array->count);
    run.weights[k] = random_numbers(array->count, -1, 1);
    run.direction[k] = random_numbers(array->count, -1, 1);
    for (size_t i = 0; i < array->count; i++) run.direction[k][i] = run.direction[k][i] < 0 ? -1 : 1;
  }
  return run;
}

/// Values at `origin + step · direction`, shadows zero or seeded.
static void reset(const Run *run, double step) {
  for (int k = 0; k < run->n_arrays; k++) {
    const ActiveArray *array = run->benchmark.arrays[k];
    for (size_t i = 0; i < array->count; i++) {
      array->value[i] = run->origin[k][i] + (array->role == output ? 0 : step * run->direction[k][i]);
      array->shadow[i] = array->role == input ? 0 : run->weights[k][i];
    }
  }
}

static double objective(const Run *run, double step) {
  reset(run, step);
  run->benchmark.primal();
  double sum = run->benchmark.result ? *run->benchmark.result : 0;
  for (int k = 0; k < run->n_arrays; k++) {
    const ActiveArray *array = run->benchmark.arrays[k];
    if (array->role != input)
      for (size_t i = 0; i < array->count; i++) sum += run->weights[k][i] * array->value[i];
  }
  return sum;
}

/// The error of the gradient along the random direction against differences (the best of several step sizes),
/// relative to the norm of the gradient.
static double check(const Run *run) {
  reset(run, 0);
  run->benchmark.gradient();
  double along = 0, squares = 0;
  for (int k = 0; k < run->n_arrays; k++) {
    const ActiveArray *array = run->benchmark.arrays[k];
    if (array->role == output) continue;
    for (size_t i = 0; i < array->count; i++) {
      along += array->shadow[i] * run->direction[k][i];
      squares += array->shadow[i] * array->shadow[i];
    }
  }
  double best = INFINITY;
  for (double h = 1e-2; h > 1e-6; h /= 10) {
    double far = objective(run, 2 * h) - objective(run, -2 * h);
    double near = objective(run, h) - objective(run, -h);
    best = fmin(best, fabs((8 * near - far) / (12 * h) - along));
  }
  // A gradient of zero would pass any absolute test.
  return squares > 0 ? best / sqrt(squares) : INFINITY;
}

// MARK: Measurement

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

static double timed(const Run *run, void (*work)(void)) {
  reset(run, 0);
  double start = now();
  for (int call = 0; call < run->benchmark.calls; call++) work();
  return (now() - start) / run->benchmark.calls;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/// The most memory that this process ever had, in bytes.
static long long peak_memory(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return 1024LL * usage.ru_maxrss;
}

static void print_number(const char *name, double x) {
  if (isfinite(x))
    printf("\"%s\": %.9g, ", name, x);
  else
    printf("\"%s\": %s, ", name, isnan(x) ? "NaN" : "Infinity");
}

/// Runs primal and gradient in turn and prints minimum and median of both.
static void measure(const Run *run, double seconds) {
  static double primal[most_runs], gradient[most_runs];
  int runs = 0;
  for (double start = now(); runs < most_runs && (runs < least_runs || now() - start < seconds); runs++) {
    primal[runs] = timed(run, run->benchmark.primal);
    gradient[runs] = timed(run, run->benchmark.gradient);
  }
  qsort(primal, runs, sizeof(double), ascending);
  qsort(gradient, runs, sizeof(double), ascending);
  printf("\"runs\": %d, ", runs);
  print_number("primal_min", primal[0]);
  print_number("primal_median", primal[runs / 2]);
  print_number("gradient_min", gradient[0]);
  print_number("gradient_median", gradient[runs / 2]);
}

int main(int argc, char **argv) {
  double seconds = argc > 1 ? atof(argv[1]) : 1;
  Run run = create_run(create_benchmark(argc > 2));

  timed(&run, run.benchmark.primal);
  long long before = peak_memory();
  timed(&run, run.benchmark.gradient);
  long long growth = peak_memory() - before;

  printf("{");
  measure(&run, seconds);
  print_number("check_error", check(&run));
  printf("\"memory_growth\": %lld, \"tape_bytes\": ", growth);
  if (isozyme_tape_peak_bytes)
    printf("%llu}\n", isozyme_tape_peak_bytes());
  else
    printf("null}\n");
  return 0;
}
