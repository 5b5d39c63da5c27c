// Registered derivatives that take the tape of their first half: __enzyme_register_splitderivative.
#include "interface_split.h"

double __enzyme_fwdsplit(void *, ...);
struct two __enzyme_fwdsplit2(void *, ...);

static int runs, follows;

// ------------------------------------------------------------------------------ numbers, with a gradient of the same first half
__attribute__((noinline)) static double root(double x) { return sqrt(x); }
struct root_and_result { double tape, result; };
static struct root_and_result root_augmented(double x) {
    runs++;
    return (struct root_and_result){sqrt(x), sqrt(x)};
}
static double root_reverse(double x, double seed, double tape) { return seed / (2 * tape); }
static double root_follow(double x, double dx, double tape) {
    follows++;
    return dx / (2 * tape);
}
void *__enzyme_register_gradient_root[] = {(void *)root, (void *)root_augmented, (void *)root_reverse};
void *__enzyme_register_splitderivative_root[] = {(void *)root, (void *)root_augmented, (void *)root_follow};

static double with_roots(const double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += root(x[i]) * x[i] + root(sum + 1);
    return sum;
}
CASE(numbers_and_a_gradient) {
    DERIVED_ONLY;
    double x[3] = {0.5, 1.2, 2.5}, kept[3], zero[3] = {0}, tangent[3] = {1, -2, 0.5};
    memcpy(kept, x, sizeof x);
    runs = follows = 0;
    void *tape = __enzyme_augmentfwd((void *)with_roots, x, zero, 3).tape;
    CHECK(runs == 6);
    memset(x, 0xA5, sizeof x);
    double along = __enzyme_fwdsplit((void *)with_roots, enzyme_nofree, x, tangent, 0, tape);
    CHECK(runs == 6 && follows == 6);
    __enzyme_reverse_void((void *)with_roots, x, zero, 0, 1.0, tape);
    CHECK_CLOSE(along, zero[0] - 2 * zero[1] + 0.5 * zero[2]);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(zero[i], SLOPE(with_roots(kept, 3), kept[i]));
}

// ------------------------------------------------------------------------------ memory, no gradient, result not returned
__attribute__((noinline)) static void shift(double *x, int n, double by) {
    for (int i = 0; i < n; i++) x[i] = x[i] * x[i] + by;
}
static double *shift_augmented(double *x, double *dx, int n, double by) {
    double *old = malloc((n + 1) * sizeof *old);
    memcpy(old, x, n * sizeof *old);
    shift(x, n, by);
    runs++;
    return old;
}
static void shift_follow(double *x, double *dx, int n, double by, double dby, double *old) {
    follows++;
    for (int i = 0; i < n; i++) dx[i] = 2 * old[i] * dx[i] + dby;
    free(old);
}
void *__enzyme_register_splitderivative_shift[] = {(void *)shift, (void *)shift_augmented, (void *)shift_follow};
static double shifted(double *x, int n) {
    shift(x, n, x[0] * x[1]);
    return x[0] * x[1];
}
CASE(memory_on_the_tape) {
    DERIVED_ONLY;
    double x[2] = {0.5, 1.2}, a[2] = {0.5, 1.2}, da[2] = {1, 0.5}, zero[2] = {0}, t = 0;
    runs = follows = 0;
    void *tape = __enzyme_augmentfwd((void *)shifted, a, zero, 2).tape;
    CHECK_CLOSE(a[1], 1.2 * 1.2 + 0.6);
    a[0] = a[1] = -77;
    double along = __enzyme_fwdsplit((void *)shifted, a, da, 0, tape);
    CHECK(runs == 1 && follows == 1);
    CHECK(a[0] == -77);
    double b[2];
    CHECK_CLOSE(along, SLOPE((b[0] = x[0] + t, b[1] = x[1] + 0.5 * t, shifted(b, 2)), t));
}

// ------------------------------------------------------------------------------ the function itself, in two lanes, no tape
__attribute__((noinline)) static double cube(double x) { return x * x * x; }
static double cube_augmented(double x) { return x * x * x; }
static double cube_follow(double x, double dx) { return 3 * x * x * dx; }
void *__enzyme_register_splitderivative_cube[] = {(void *)cube, (void *)cube_augmented, (void *)cube_follow};
CASE(the_function_itself_without_tape) {
    struct tape_and_value t = __enzyme_augmentfwd((void *)cube, 2.0);
    CHECK_CLOSE(t.value, 8);
    struct two g = __enzyme_fwdsplit2((void *)cube, enzyme_width, 2, -1.0, 1.0, 0.5, t.tape);
    CHECK_CLOSE(g.a, 12);
    CHECK_CLOSE(g.b, 6);
}
