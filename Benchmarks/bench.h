/// What a benchmark provides, and what it may use. The main program is in bench.c.
#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>

/// Argument markers and the request, as users declare them.
extern int enzyme_const, enzyme_dup, enzyme_out;
extern void __enzyme_autodiff(void *, ...);

/// How the primal uses an active array.
typedef enum { input, output, in_place } Role;

/// An array with its shadow. Before every run the driver restores the values; it sets the shadow of an input to zero
/// and that of an output (or of an array that is both) to fixed random weights.
typedef struct {
  double *value;
  double *shadow;
  size_t count;
  Role role;
} ActiveArray;

/// A primal and its gradient on data that the benchmark keeps in static variables. The objective is the weighted sum
/// of all outputs, plus `*result` if there is one.
typedef struct {
  void (*primal)(void);
  void (*gradient)(void);
  ActiveArray *arrays[6]; ///< null after the last
  double *result;         ///< null, or where `primal` puts the number that the function returns
  int calls;              ///< for very short functions: the number of calls per timed run; 0 means 1
} Benchmark;

/// Provided by the benchmark: allocates and fills its data; small in quick mode.
Benchmark create_benchmark(int quick);

/// An active array; inputs are uniform random numbers between `low` and `high`.
ActiveArray active_input(size_t count, double low, double high);
ActiveArray active_output(size_t count);
ActiveArray active_in_place(size_t count, double low, double high);

/// An array of uniform random numbers, without a shadow.
double *random_numbers(size_t count, double low, double high);

#endif
