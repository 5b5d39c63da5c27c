// The harness of the program tests, in C and C++. A file of cases includes it once and gets a `main` that runs the
// cases named on the command line (all of them if none is named).
//
//   SCALAR(f, 1.0, 2.0)           double f(double *x, int n), may overwrite x, at x = (1, 2)
//   SCALAR_N(f, 64)               the same with 64 generated inputs between 0.2 and 1.2
//   VECTOR(f, 3, 1.0, 2.0)        void f(const double *x, double *y) with 3 outputs
//   FLOAT_SCALAR(f, g, 1.0)       float f(float *x, int n); g is its twin in double, differenced instead of f
//   LONG_SCALAR(f, 1.0)           long double f(long double *x, int n)
//   CASE(name) { ... }            free form: makes its own derivative calls, uses CHECK_CLOSE and friends
//
// The inputs x, the outputs y and everything the program leaves behind in them are one state z. A program maps z to
// a final state z' and a result r. Checked at the given point, for each coordinate direction (random ones if there
// are many inputs):
//   * forward mode's tangents of r and z' against central differences (two steps, Richardson extrapolation);
//   * reverse mode's gradient against the same differences;
//   * reverse mode with a random shadow s on entry: ⟨z̄, ż⟩ = ṙ + ⟨s, ż'⟩ to rounding, so shadows are added to;
//   * every derivative called twice gives the same, and leaves the primal's own final memory.
//
// Output: `PASS name` or `FAIL name reason`, and `GRAD name v1 v2 …` (`GRADF` in single precision).
// -DPRIMAL_ONLY checks the cases themselves: no derivative calls, but the program has to be smooth at its point and
// its gradient must not vanish. -DNO_FORWARD or -DNO_REVERSE leave one mode out of the table-driven shapes; check_modes.h
// has other forms of reverse mode.

#ifndef ISOZYME_TESTS_CHECK_H
#define ISOZYME_TESTS_CHECK_H

#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern int enzyme_dup, enzyme_const, enzyme_out, enzyme_dupnoneed, enzyme_width, enzyme_primal_return;

/// A program of the table-driven shapes, as functions of the state, or a free-form body.
struct check_case {
    const char *name;
    void (*body)(void);                         ///< free form only
    double (*primal)(double *z);                ///< z becomes the final state
    double (*reference)(double *z);             ///< what is differenced
    void (*reverse)(double *z, double *dz);
    double (*forward)(double *z, double *dz);
    const double *point;                        ///< the inputs; null: generated
    int inputs, outputs;
    bool returns;                               ///< has a scalar result, whose cotangent is 1
    double tolerance;                           ///< against differences, relative to the largest component
    double rounding;                            ///< between results that are equal but for rounding
    struct check_case *next;
};

static struct check_case *check_cases, **check_end = &check_cases;

static inline void check_register(struct check_case *c) {
    *check_end = c;
    check_end = &c->next;
}

// ---------------------------------------------------------------------------------------------- reports

static char check_reason[1024];
static double check_values[4096];               // what the derivatives gave, for the comparison between levels
static int check_count;
static bool check_single;                       // values are single precision

/// Notes why a case fails. The first word of a reason is its kind.
__attribute__((format(printf, 1, 2))) static void check_fail(const char *format, ...) {
    size_t used = strlen(check_reason);
    if (used > 300) return;
    va_list arguments;
    va_start(arguments, format);
    if (used) used += (size_t)snprintf(check_reason + used, sizeof check_reason - used, "; ");
    vsnprintf(check_reason + used, sizeof check_reason - used, format, arguments);
    va_end(arguments);
}

static inline void check_record(double value) {
    if (check_count < 4096) check_values[check_count++] = value;
}

static inline bool check_equal(double got, double want, double tolerance, double scale) {
    return fabs(got - want) <= tolerance * scale + 1e-13;
}

/// One derivative value of a free-form case against the value it should have.
static inline void check_close(double got, double want, double relative, const char *what, int line) {
#ifdef PRIMAL_ONLY
    got = want;
#endif
    check_record(got);
    if (!isfinite(want)) check_fail("expectation of %s is not finite (line %d)", what, line);
    else if (!(fabs(got - want) <= relative * fabs(want) + 0.01 * relative))
        check_fail("value of %s is %.12g, should be %.12g (line %d)", what, got, want, line);
}

#define CHECK_NEAR(got, want, relative) check_close((double)(got), (double)(want), relative, #got, __LINE__)
#define CHECK_CLOSE(got, want) CHECK_NEAR(got, want, 1e-7)
#define CHECK_CLOSE_FLOAT(got, want) (check_single = true, CHECK_NEAR(got, want, 1e-4))
#define CHECK_GRADIENT(got, want, count)                                                                              \
    do {                                                                                                              \
        for (int k_ = 0; k_ < (count); k_++) CHECK_CLOSE((got)[k_], (want)[k_]);                                       \
    } while (0)

/// Two values of which neither comes from a derivative call: what is written by hand against differences.
#define CHECK_EXPECTATION(value, want)                                                                                 \
    (fabs((value) - (want)) <= 1e-7 * fabs((double)(want)) + 1e-9 ? (void)0                                                      \
                                                         : check_fail("expectation %s is wrong (line %d)", #value, __LINE__))

/// A fact about memory or a result that holds exactly.
#ifdef PRIMAL_ONLY
#define CHECK(condition) ((void)sizeof(condition))
#else
#define CHECK(condition) ((condition) ? (void)0 : check_fail("fact does not hold: %s (line %d)", #condition, __LINE__))
#endif

/// Derivative of an expression with respect to a variable in it, by central differences, extrapolated.
#define SLOPE(expression, variable)                                                                                    \
    ({                                                                                                                 \
        const double at_ = (variable), step_ = 1e-3 * fmax(fabs(at_), 0.1);                                            \
        double slope_[2];                                                                                              \
        for (int k_ = 0; k_ < 2; k_++) {                                                                               \
            const double h_ = step_ / (1 << k_);                                                                       \
            (variable) = at_ + h_;                                                                                     \
            const double up_ = (double)(expression);                                                                   \
            (variable) = at_ - h_;                                                                                     \
            slope_[k_] = (up_ - (double)(expression)) / (2 * h_);                                                      \
        }                                                                                                              \
        (variable) = at_;                                                                                              \
        (4 * slope_[1] - slope_[0]) / 3;                                                                               \
    })

// ---------------------------------------------------------------------------------------------- table-driven shapes

#include "check_program.h"
#include "check_modes.h"

// A case is compiled unless -DONLY_CASE asks for others: then only those with -DONLY_CASE_<name>=1 are.
#define CHECK_JOIN(A, B) CHECK_JOIN_(A, B)
#define CHECK_JOIN_(A, B) A##B
#ifdef ONLY_CASE
#define CHECK_FLAG_1 1,
#define CHECK_SECOND(A, B, ...) B
#define CHECK_CHOOSE(...) CHECK_SECOND(__VA_ARGS__)
#define CHECK_SELECTED(NAME) CHECK_CHOOSE(CHECK_JOIN(CHECK_FLAG_, ONLY_CASE_##NAME) 1, 0, 0)
#else
#define CHECK_SELECTED(NAME) 1
#endif
#define CHECK_REGISTER(NAME) CHECK_JOIN(CHECK_REGISTER_, CHECK_SELECTED(NAME))(NAME)
#define CHECK_REGISTER_0(NAME)
#define CHECK_REGISTER_1(NAME)                                                                                        \
    __attribute__((constructor)) static void register_##NAME(void) { check_register(&case_##NAME); }

#define CASE(NAME)                                                                                                    \
    static void body_##NAME(void);                                                                                    \
    static struct check_case case_##NAME = {#NAME, body_##NAME, 0, 0, 0, 0, 0, 0, 0, false, 0, 0, 0};                 \
    CHECK_REGISTER(NAME)                                                                                              \
    static void body_##NAME(void)

// Each argument has its own heap memory of the exact size, so that AddressSanitizer sees a step beyond it.
#define CHECK_TAKE(T, VARIABLE, FROM, COUNT)                                                                          \
    T *VARIABLE = (T *)malloc((COUNT) * sizeof(T));                                                                   \
    for (int i_ = 0; i_ < (COUNT); i_++) VARIABLE[i_] = (T)(FROM)[i_]
#define CHECK_GIVE(VARIABLE, TO, COUNT)                                                                               \
    for (int i_ = 0; i_ < (COUNT); i_++) (TO)[i_] = (double)VARIABLE[i_];                                             \
    free(VARIABLE)

#if defined PRIMAL_ONLY || defined NO_REVERSE
#define CHECK_REVERSE(NAME) 0
#else
#define CHECK_REVERSE(NAME) reverse_##NAME
#endif
#if defined PRIMAL_ONLY || defined NO_FORWARD
#define CHECK_FORWARD(NAME) 0
#else
#define CHECK_FORWARD(NAME) forward_##NAME
#endif

#define CHECK_SCALAR(T, NAME, REFERENCE, TOLERANCE, ROUNDING, COUNT, POINT)                                           \
    CHECK_DECLARE_SCALAR_REVERSE(T, NAME)                                                                             \
    CHECK_DECLARE_SCALAR_FORWARD(T, NAME)                                                                             \
    static inline double primal_##NAME(double *z) {                                                                   \
        CHECK_TAKE(T, x, z, COUNT);                                                                                   \
        const double r = (double)NAME(x, COUNT);                                                                      \
        CHECK_GIVE(x, z, COUNT);                                                                                      \
        return r;                                                                                                     \
    }                                                                                                                 \
    static inline void reverse_##NAME(double *z, double *dz) {                                                        \
        CHECK_TAKE(T, x, z, COUNT);                                                                                   \
        CHECK_TAKE(T, dx, dz, COUNT);                                                                                 \
        CHECK_ASK_SCALAR_REVERSE(T, NAME, COUNT, ROUNDING)                                                            \
        CHECK_GIVE(x, z, COUNT);                                                                                      \
        CHECK_GIVE(dx, dz, COUNT);                                                                                    \
    }                                                                                                                 \
    static inline double forward_##NAME(double *z, double *dz) {                                                      \
        CHECK_TAKE(T, x, z, COUNT);                                                                                   \
        CHECK_TAKE(T, dx, dz, COUNT);                                                                                 \
        CHECK_ASK_SCALAR_FORWARD(T, NAME, COUNT)                                                                      \
        CHECK_GIVE(x, z, COUNT);                                                                                      \
        CHECK_GIVE(dx, dz, COUNT);                                                                                    \
        return r;                                                                                                     \
    }                                                                                                                 \
    static struct check_case case_##NAME = {                                                                          \
        #NAME, 0, primal_##NAME, primal_##REFERENCE, CHECK_REVERSE(NAME), CHECK_FORWARD(NAME), POINT, COUNT, 0, true, \
        TOLERANCE, ROUNDING, 0};                                                                                      \
    CHECK_REGISTER(NAME)

#define CHECK_LENGTH(...) ((int)(sizeof((const double[]){__VA_ARGS__}) / sizeof(double)))
#define CHECK_POINT(NAME, ...) static const double point_##NAME[] = {__VA_ARGS__};

#define SCALAR(NAME, ...)                                                                                             \
    CHECK_POINT(NAME, __VA_ARGS__)                                                                                    \
    CHECK_SCALAR(double, NAME, NAME, 1e-6, 1e-12, CHECK_LENGTH(__VA_ARGS__), point_##NAME)
#define SCALAR_N(NAME, COUNT) CHECK_SCALAR(double, NAME, NAME, 1e-6, 1e-12, COUNT, 0)
#define LONG_SCALAR(NAME, ...)                                                                                        \
    CHECK_POINT(NAME, __VA_ARGS__)                                                                                    \
    CHECK_SCALAR(long double, NAME, NAME, 1e-6, 1e-12, CHECK_LENGTH(__VA_ARGS__), point_##NAME)
#define FLOAT_SCALAR(NAME, TWIN, ...)                                                                                 \
    CHECK_POINT(NAME, __VA_ARGS__)                                                                                    \
    static inline double primal_##TWIN##_of_##NAME(double *z) {                                                       \
        return TWIN(z, CHECK_LENGTH(__VA_ARGS__));                                                                    \
    }                                                                                                                 \
    CHECK_SCALAR(float, NAME, TWIN##_of_##NAME, 1e-4, 2e-6, CHECK_LENGTH(__VA_ARGS__), point_##NAME)

#define VECTOR(NAME, OUTPUTS, ...)                                                                                    \
    enum { inputs_##NAME = CHECK_LENGTH(__VA_ARGS__) };                                                               \
    CHECK_POINT(NAME, __VA_ARGS__)                                                                                    \
    CHECK_DECLARE_VECTOR_REVERSE(NAME)                                                                                \
    CHECK_DECLARE_VECTOR_FORWARD(NAME)                                                                                \
    static inline double primal_##NAME(double *z) {                                                                   \
        CHECK_TAKE(double, x, z, inputs_##NAME);                                                                      \
        CHECK_TAKE(double, y, z + inputs_##NAME, OUTPUTS);                                                            \
        NAME(x, y);                                                                                                   \
        CHECK_GIVE(x, z, inputs_##NAME);                                                                              \
        CHECK_GIVE(y, z + inputs_##NAME, OUTPUTS);                                                                    \
        return 0;                                                                                                     \
    }                                                                                                                 \
    CHECK_VECTOR_MODE(reverse, void, CHECK_ASK_VECTOR_REVERSE(NAME, inputs_##NAME, OUTPUTS), NAME, OUTPUTS, )         \
    CHECK_VECTOR_MODE(forward, double, CHECK_ASK_VECTOR_FORWARD(NAME, inputs_##NAME, OUTPUTS), NAME, OUTPUTS, return 0;) \
    static struct check_case case_##NAME = {                                                                          \
        #NAME, 0, primal_##NAME, primal_##NAME, CHECK_REVERSE(NAME), CHECK_FORWARD(NAME), point_##NAME,               \
        inputs_##NAME, OUTPUTS, false, 1e-6, 1e-12, 0};                                                               \
    CHECK_REGISTER(NAME)
#define CHECK_VECTOR_MODE(MODE, RESULT, ASK, NAME, OUTPUTS, RETURN)                                                   \
    static inline RESULT MODE##_##NAME(double *z, double *dz) {                                                       \
        CHECK_TAKE(double, x, z, inputs_##NAME);                                                                      \
        CHECK_TAKE(double, dx, dz, inputs_##NAME);                                                                    \
        CHECK_TAKE(double, y, z + inputs_##NAME, OUTPUTS);                                                            \
        CHECK_TAKE(double, dy, dz + inputs_##NAME, OUTPUTS);                                                          \
        ASK                                                                                                           \
        CHECK_GIVE(x, z, inputs_##NAME);                                                                              \
        CHECK_GIVE(dx, dz, inputs_##NAME);                                                                            \
        CHECK_GIVE(y, z + inputs_##NAME, OUTPUTS);                                                                    \
        CHECK_GIVE(dy, dz + inputs_##NAME, OUTPUTS);                                                                  \
        RETURN                                                                                                        \
    }

// ---------------------------------------------------------------------------------------------- main

/// A free-form body runs twice and must record the same values.
static void check_body(const struct check_case *c) {
    c->body();
    const int first = check_count;
    c->body();
    if (check_count != 2 * first) check_fail("repeat: the second run records another number of values");
    for (int i = 0; i < first && 2 * first == check_count; i++)
        if (!check_equal(check_values[first + i], check_values[i], check_single ? 2e-6 : 1e-12, fabs(check_values[i]))) {
            check_fail("repeat: second run gives %.12g, first %.12g", check_values[first + i], check_values[i]);
            break;
        }
    check_count = first;
}

int main(int argc, char **argv) {
    int failures = 0;
    for (struct check_case *c = check_cases; c; c = c->next) {
        bool chosen = argc == 1;
        for (int i = 1; i < argc; i++) chosen |= strcmp(argv[i], c->name) == 0;
        if (!chosen) continue;
        check_reason[0] = 0;
        check_count = 0;
        check_single = false;
        c->body ? check_body(c) : check_program(c);
        fflush(stdout);
        printf(check_single ? "\nGRADF %s" : "\nGRAD %s", c->name);
        for (int i = 0; i < check_count; i++) printf(" %.17g", check_values[i]);
        if (check_reason[0]) printf("\nFAIL %s %s\n", c->name, check_reason);
        else printf("\nPASS %s\n", c->name);
        failures += check_reason[0] != 0;
    }
    return failures ? 1 : 0;
}

#endif
