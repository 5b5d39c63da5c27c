// Batches: a function evaluated for several sets of arguments in one call.
#include "check.h"

extern int enzyme_vector, enzyme_scalar, enzyme_buffer;
struct four { double v[4]; };
struct three { double v[3]; };
struct two_floats { float v[2]; };
struct two_ints { int v[2]; };
struct four __enzyme_batch4(void *, ...);
struct three __enzyme_batch3(void *, ...);
struct two_floats __enzyme_batch_floats(void *, ...);
struct two_ints __enzyme_batch_ints(void *, ...);
double __enzyme_batch1(void *, ...);
void __enzyme_batch_void(void *, ...);
double __enzyme_fwddiff(void *, ...);
double __enzyme_autodiff(void *, ...);

static double curve(double x, double y) { return x * x * y + sin(x * y); }
CASE(vectors_and_scalars) {
    struct four r = __enzyme_batch4((void *)curve, enzyme_width, 4, enzyme_vector, 0.1, 0.2, 0.3, 0.4, enzyme_scalar, 2.0);
    struct four s = __enzyme_batch4((void *)curve, enzyme_width, 4, 0.1, 0.2, 0.3, 0.4, 1.0, 2.0, 3.0, 4.0);
    for (int i = 0; i < 4; i++) {
        CHECK(r.v[i] == curve((double[]){0.1, 0.2, 0.3, 0.4}[i], 2));
        CHECK(s.v[i] == curve((double[]){0.1, 0.2, 0.3, 0.4}[i], i + 1));
    }
}
CASE(markers_by_address) {
    struct three r = __enzyme_batch3((void *)curve, &enzyme_width, 3, &enzyme_scalar, 0.5, &enzyme_vector, 1.0, 2.0, 3.0);
    for (int i = 0; i < 3; i++) CHECK(r.v[i] == curve(0.5, i + 1));
}
CASE(one_lane) { CHECK(__enzyme_batch1((void *)curve, 0.5, 2.0) == curve(0.5, 2)); }
CASE(library_function) {
    struct three r = __enzyme_batch3((void *)cos, enzyme_width, 3, 0.1, 0.2, 0.3);
    for (int i = 0; i < 3; i++) CHECK(r.v[i] == cos((double[]){0.1, 0.2, 0.3}[i]));
}

// Each lane takes its own way: the number of iterations and the branch depend on the argument.
static double collatz(double start) {
    int steps = 0;
    for (long n = (long)start; n != 1; n = n % 2 ? 3 * n + 1 : n / 2) steps++;
    if (steps > 10) return -steps;
    return steps;
}
CASE(lanes_that_diverge) {
    struct four r = __enzyme_batch4((void *)collatz, enzyme_width, 4, 6.0, 7.0, 1.0, 27.0);
    CHECK(r.v[0] == 8 && r.v[1] == -16 && r.v[2] == 0 && r.v[3] == -111);
}
static double power(double x, int n) { return n == 0 ? 1 : x * power(x, n - 1); }
CASE(recursion_and_integers) {
    struct three r = __enzyme_batch3((void *)power, enzyme_width, 3, enzyme_scalar, 2.0, enzyme_vector, 3, 0, 10);
    CHECK(r.v[0] == 8 && r.v[1] == 1 && r.v[2] == 1024);
}
static float halves(float x) { return x / 2; }
CASE(floats) {
    struct two_floats r = __enzyme_batch_floats((void *)halves, enzyme_width, 2, 3.0f, 5.0f);
    CHECK(r.v[0] == 1.5f && r.v[1] == 2.5f);
}
static int parity(long n, _Bool flip) { return (int)(n & 1) ^ flip; }
CASE(integers_of_other_widths) {
    struct two_ints r = __enzyme_batch_ints((void *)parity, enzyme_width, 2, 7L, 8L, enzyme_scalar, 1);
    CHECK(r.v[0] == 0 && r.v[1] == 1);
}

static double sum(const double *x, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) s += x[i];
    return s;
}
static void scale(double *x, double by, int n) {
    for (int i = 0; i < n; i++) x[i] *= by;
}
CASE(memory_of_each_lane) {
    double a[3] = {1, 2, 3}, b[3] = {4, 5, 6}, c[3] = {7, 8, 9};
    __enzyme_batch_void((void *)scale, enzyme_width, 3, enzyme_vector, a, b, c, enzyme_vector, 2.0, 3.0, 4.0, enzyme_scalar, 3);
    struct three r = __enzyme_batch3((void *)sum, enzyme_width, 3, enzyme_vector, a, b, c, enzyme_scalar, 3);
    CHECK(r.v[0] == 12 && r.v[1] == 45 && r.v[2] == 96);
}
CASE(buffers) {
    double rows[4][5];
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 5; j++) rows[i][j] = 10 * i + j;
    struct four r = __enzyme_batch4((void *)sum, enzyme_width, 4, enzyme_buffer, sizeof rows[0], rows, enzyme_scalar, 5);
    for (int i = 0; i < 4; i++) CHECK(r.v[i] == 50 * i + 10);
    long back = -(long)sizeof rows[0];
    r = __enzyme_batch4((void *)sum, enzyme_width, 4, enzyme_buffer, back, rows[3], enzyme_scalar, 5);
    for (int i = 0; i < 4; i++) CHECK(r.v[i] == 50 * (3 - i) + 10);
    struct three s = __enzyme_batch3((void *)curve, enzyme_width, 3, enzyme_buffer, sizeof(double), rows[2], enzyme_scalar, 2.0);
    for (int i = 0; i < 3; i++) CHECK(s.v[i] == curve(20 + i, 2));
}
// Lanes run one after the other, so that memory they share has a defined content.
static double append(double *list, int *count, double x) {
    list[(*count)++] = x;
    return *count;
}
CASE(shared_memory_in_order) {
    double list[8];
    int count = 0;
    struct three r =
        __enzyme_batch3((void *)append, enzyme_width, 3, enzyme_scalar, list, enzyme_scalar, &count, enzyme_vector, 5.0, 6.0, 7.0);
    for (int i = 0; i < 3; i++) CHECK(r.v[i] == i + 1 && list[i] == 5 + i);
}

struct pair { double a, b; };
struct pairs { struct pair v[2]; };
struct triple { float a, b, c; };
struct triples { struct triple v[3]; };
struct big { double v[6]; };
struct bigs { struct big v[2]; };
struct pairs __enzyme_batch_pairs(void *, ...);
struct triples __enzyme_batch_triples(void *, ...);
struct bigs __enzyme_batch_bigs(void *, ...);
static struct pair rotate(struct pair p, double by) { return (struct pair){p.a * by - p.b, p.a + p.b * by}; }
static struct triple spread(float x) { return (struct triple){x, 2 * x, 3 * x}; }
static struct big grow(struct big b, double by) {
    for (int i = 0; i < 6; i++) b.v[i] *= by;
    return b;
}
CASE(structs_in_registers) {
    struct pair p = {1, 2}, q = {3, 4};
    struct pairs r = __enzyme_batch_pairs((void *)rotate, enzyme_width, 2, enzyme_vector, p, q, enzyme_scalar, 2.0);
    for (int i = 0; i < 2; i++) {
        struct pair want = rotate(i ? q : p, 2);
        CHECK(r.v[i].a == want.a && r.v[i].b == want.b);
    }
    r = __enzyme_batch_pairs((void *)rotate, enzyme_width, 2, enzyme_scalar, p, enzyme_vector, 2.0, 3.0);
    for (int i = 0; i < 2; i++) CHECK(r.v[i].a == rotate(p, 2 + i).a && r.v[i].b == rotate(p, 2 + i).b);
    struct pair both[2] = {p, q};
    r = __enzyme_batch_pairs((void *)rotate, enzyme_width, 2, enzyme_buffer, sizeof p, both, enzyme_scalar, 2.0);
    for (int i = 0; i < 2; i++) CHECK(r.v[i].a == rotate(both[i], 2).a && r.v[i].b == rotate(both[i], 2).b);
}
CASE(structs_with_a_tail) {
    struct triples r = __enzyme_batch_triples((void *)spread, enzyme_width, 3, 1.0f, 2.0f, 3.0f);
    for (int i = 0; i < 3; i++) CHECK(r.v[i].a == i + 1 && r.v[i].b == 2 * (i + 1) && r.v[i].c == 3 * (i + 1));
}
CASE(structs_in_memory) {
    struct big b = {{1, 2, 3, 4, 5, 6}}, c = {{6, 5, 4, 3, 2, 1}};
    struct bigs r = __enzyme_batch_bigs((void *)grow, enzyme_width, 2, enzyme_vector, b, c, enzyme_vector, 2.0, 3.0);
    for (int i = 0; i < 6; i++) CHECK(r.v[0].v[i] == 2 * b.v[i] && r.v[1].v[i] == 3 * c.v[i]);
    CHECK(b.v[0] == 1 && c.v[0] == 6);
}

// Batches inside what is differentiated, and requests inside what is evaluated in a batch.
static double of_batch(double x) {
    struct four r = __enzyme_batch4((void *)curve, enzyme_width, 4, enzyme_vector, x, 2 * x, x * x, 0.5, enzyme_scalar, x);
    return r.v[0] * r.v[1] + r.v[2] * r.v[3];
}
CASE(derivative_of_a_batch) {
    double x = 0.7;
    const double want = SLOPE(of_batch(x), x);
    CHECK_CLOSE(__enzyme_fwddiff((void *)of_batch, x, 1.0), want);
    CHECK_CLOSE(__enzyme_autodiff((void *)of_batch, x), want);
}
static double slope(double x, double y) { return __enzyme_autodiff((void *)curve, x, enzyme_const, y); }
CASE(batch_of_a_derivative) {
    struct three r = __enzyme_batch3((void *)slope, enzyme_width, 3, 0.1, 0.2, 0.3, enzyme_scalar, 2.0);
    for (int i = 0; i < 3; i++) {
        double x = (double[]){0.1, 0.2, 0.3}[i];
        CHECK_CLOSE(r.v[i], 2 * x * 2 + 2 * cos(x * 2));
    }
}
CASE(twice) {
    for (int k = 0; k < 2; k++) {
        struct three r = __enzyme_batch3((void *)curve, enzyme_width, 3, 0.1, 0.2, 0.3, enzyme_scalar, 2.0 + k);
        CHECK(r.v[2] == curve(0.3, 2.0 + k));
    }
}
