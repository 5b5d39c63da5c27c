// What people write first, and tools stumble over: each kind of program once more, as it stands in a larger one.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "check.h"

#include <complex.h>
#include <stdint.h>

// A state that the library takes apart: whole and fraction, mantissa and exponent, sine and cosine, quotient and remainder.
static double library_in_a_loop(double *x, int n) {
    double sum = 0, whole, s, c;
    int exponent, quotient;
    for (int i = 0; i < n; i++) {
        double fraction = modf(3 * x[i], &whole);
        double mantissa = frexp(x[i] + whole, &exponent);
        sincos(fraction, &s, &c);
        double rest = remquo(x[i] * 5, 1.3, &quotient);
        sum += s * ldexp(mantissa, exponent & 3) + c * rest * (quotient & 7) + nextafter(x[i], 9) * whole;
    }
    return sum + lgamma(sum * sum + 1.5) * tgamma(x[0] + 1);
}
SCALAR(library_in_a_loop, 0.61, 1.27, 2.05)

static float library_in_single(float *x, int n) {
    float sum = 0, whole, s, c;
    for (int i = 0; i < n; i++) {
        float fraction = modff(3 * x[i], &whole);
        sincosf(fraction, &s, &c);
        sum += s * c + tgammaf(x[i] + 1) + lgammaf(x[i] + 2.5f);
    }
    return sum;
}
static double library_in_single_twin(double *x, int n) {
    double sum = 0, whole, s, c;
    for (int i = 0; i < n; i++) {
        double fraction = modf(3 * x[i], &whole);
        sincos(fraction, &s, &c);
        sum += s * c + tgamma(x[i] + 1) + lgamma(x[i] + 2.5);
    }
    return sum;
}
FLOAT_SCALAR(library_in_single, library_in_single_twin, 0.61, 1.27)

// A discrete Fourier transform by cexp, into an array on the heap, and its spectrum.
static double fourier_by_cexp(double *x, int n) {
    double complex *y = calloc(n, sizeof *y);
    for (int k = 0; k < n; k++)
        for (int j = 0; j < n; j++) y[k] += x[j] * cexp(-2 * 3.14159265358979 * I * j * k / n - 0.1 * x[k]);
    double sum = 0;
    for (int k = 0; k < n; k++) sum += (k + 1) * cabs(y[k]) + creal(y[k]) * cimag(clog(y[k]));
    free(y);
    return sum;
}
SCALAR(fourier_by_cexp, 0.5, 1.2, -0.8)

// Ranks by a sort of indices, with the keys in a variable of the file.
static const double *rank_keys;
static int by_key(const void *a, const void *b) {
    double p = rank_keys[*(const int *)a], q = rank_keys[*(const int *)b];
    return (p > q) - (p < q);
}
static double ranks_by_qsort(double *x, int n) {
    int order[8];
    for (int i = 0; i < n; i++) order[i] = i;
    rank_keys = x;
    qsort(order, n, sizeof *order, by_key);
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (i + 1) * x[order[i]] * x[order[i]];
    return sum;
}
SCALAR(ranks_by_qsort, 0.5, 1.2, -0.8, 0.3)

struct particle { int kind; double mass; char tag; float charge; double *home; };
static int by_mass(const void *a, const void *b) {
    double p = ((const struct particle *)a)->mass, q = ((const struct particle *)b)->mass;
    return (p > q) - (p < q);
}
static double mixed_structs_sorted(double *x, int n) {
    struct particle *p = malloc(n * sizeof *p), *copy = malloc(n * sizeof *p);
    for (int i = 0; i < n; i++) p[i] = (struct particle){i, x[i] * x[i], 'a', (float)i, &x[n - 1 - i]};
    memcpy(copy, p, n * sizeof *p);
    qsort(copy, n, sizeof *copy, by_mass);
    memmove(copy + 1, copy, (n - 1) * sizeof *copy);
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (i + 1) * copy[i].mass * *copy[i].home + copy[i].kind * copy[i].charge * x[0];
    free(p);
    free(copy);
    return sum;
}
SCALAR(mixed_structs_sorted, 0.5, 1.2, -0.8, 0.3)

// An array that grows by aligned blocks.
static double aligned_blocks(double *x, int n) {
    double *now = aligned_alloc(32, 64), sum = 0;
    int room = 8, used = 0;
    for (int i = 0; i < 4 * n; i++) {
        if (used == room) {
            double *next = NULL;
            if (posix_memalign((void **)&next, 64, 2 * room * sizeof(double))) return 0;
            memcpy(next, now, room * sizeof(double));
            free(now);
            now = next;
            room *= 2;
        }
        now[used] = x[i % n] * (used ? now[used - 1] : 1) + 0.1;
        used++;
    }
    for (int i = 0; i < used; i++) sum += now[i] * now[i];
    free(now);
    return sum;
}
SCALAR(aligned_blocks, 0.5, 1.2, -0.8)

// Variable arguments: handed on as a list, of several types.
static double weighted(int n, va_list list) {
    double norm = 0, sum = 0;
    for (int i = 0; i < n; i++) {
        double w = va_arg(list, double);
        norm += w * w * va_arg(list, int);
        sum += w;
    }
    return sum / norm;
}
static double weighted_all(int n, ...) {
    va_list list;
    va_start(list, n);
    double result = weighted(n, list);
    va_end(list);
    return result;
}
static double varargs_handed_on(double *x, int n) { return weighted_all(2, x[0], 3, x[1] * x[0], 5) + weighted_all(1, x[1], 2); }
SCALAR(varargs_handed_on, 0.5, 1.2)

// A table of named operations, chosen by the data.
typedef double operation(double, double);
static double op_add(double a, double b) { return a + b; }
static double op_multiply(double a, double b) { return a * b; }
static double op_power(double a, double b) { return pow(fabs(a) + 1, b); }
static const struct { const char *name; operation *apply; } operations[] = {{"+", op_add}, {"*", op_multiply}, {"^", op_power}};
static double named_operations(double *x, int n) {
    const char *program = "*^+*^";
    double top = x[0];
    for (const char *p = program; *p; p++)
        for (int k = 0; k < 3; k++)
            if (operations[k].name[0] == *p) top = operations[k].apply(top, x[(p - program) % n]);
    return top;
}
SCALAR(named_operations, 0.5, 1.2)

// Duff's device: a jump into the middle of a loop.
static double duffs_device(double *x, int n) {
    double sum = 0, factor = 1;
    int count = n, rounds = (count + 3) / 4, i = 0;
    switch (count % 4) {
    case 0: do { sum += factor * x[i] * x[i]; i++; factor *= 1.1 + x[0];
    case 3:      sum += factor * x[i] * x[i]; i++; factor *= 1.1 + x[0];
    case 2:      sum += factor * x[i] * x[i]; i++; factor *= 1.1 + x[0];
    case 1:      sum += factor * x[i] * x[i]; i++; factor *= 1.1 + x[0];
            } while (--rounds > 0);
    }
    return sum;
}
SCALAR(duffs_device, 0.5, 1.2, -0.8, 0.3, 0.9, 0.7)

// Numbers that travel as bytes: packets of one record are written, copied byte by byte, and read again.
static double packets(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        unsigned char packet[16], sent[16];
        int kind = i, found;
        double value;
        memcpy(packet, &kind, sizeof kind);
        memcpy(packet + 8, &x[i], sizeof x[i]);
        for (int k = 0; k < 16; k++) sent[k] = packet[k];
        memcpy(&found, sent, sizeof found);
        memcpy(&value, sent + 8, sizeof value);
        sum += (found + 1) * value * value;
    }
    return sum;
}
SCALAR(packets, 0.5, 1.2, -0.8)

// A variant: a number, a vector or an index, chosen by a tag.
struct variant { int tag; union { double number; double pair[2]; long index; } of; };
static double variants(double *x, int n) {
    struct variant v[3] = {{0, {.number = x[0] * x[1]}}, {1, {.pair = {x[1], x[0] * x[0]}}}, {2, {.index = 1}}};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
        struct variant w = v[i];
        sum += w.tag == 0 ? w.of.number : w.tag == 1 ? w.of.pair[0] * w.of.pair[1] : x[w.of.index];
    }
    return sum;
}
SCALAR(variants, 0.5, 1.2)

// Absolute values by a mask, through a union, in loops and both precisions.
static double magnitude(double value) {
    union { double number; uint64_t bits; } u = {value};
    u.bits &= 0x7fffffffffffffffull;
    return u.number;
}
static float magnitude_in_single(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    bits &= 0x7fffffffu;
    memcpy(&value, &bits, sizeof value);
    return value;
}
static double magnitudes(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (i + 1) * magnitude(x[i]) * x[(i + 1) % n] + magnitude_in_single(x[i]);
    return sum;
}
static double magnitudes_alone(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (i + 1) * magnitude(x[i] - 0.4) * x[(i + 1) % n];
    return sum;
}
SCALAR(magnitudes_alone, 0.5, -1.2, 0.3)
CASE(magnitudes_in_single) {
    double x[3] = {0.5, -1.2, 0.3};
    for (int turn = 0; turn < 2; turn++) {
        double d[3] = {0};
        void __enzyme_autodiff_magnitudes(void *, ...);
        __enzyme_autodiff_magnitudes((void *)magnitudes, enzyme_dup, x, d, enzyme_const, 3);
        CHECK_CLOSE(d[0], x[1] + 3 * 0.3 + 1);
        CHECK_CLOSE(d[1], 0.5 - 2 * 0.3 - 1);
        CHECK_CLOSE(d[2], 2 * 1.2 + 3 * 0.5 + 1);
    }
}

// Two buffers of a struct on the stack that swap, with walls.
struct grid { double *now, *next; int size; };
static void diffuse(struct grid *g, double rate) {
    for (int i = 1; i + 1 < g->size; i++)
        g->next[i] = g->now[i] + rate * g->now[i] * (g->now[i - 1] - 2 * g->now[i] + g->now[i + 1]);
    g->next[0] = g->next[1];
    g->next[g->size - 1] = g->next[g->size - 2];
    double *t = g->now;
    g->now = g->next;
    g->next = t;
}
static double swapped_in_a_struct(double *x, int n) {
    double first[8], second[8];
    for (int i = 0; i < 8; i++) first[i] = x[i % n];
    struct grid g = {first, second, 8};
    for (int step = 0; step < 7; step++) diffuse(&g, 0.1 + 0.01 * x[0]);
    double sum = 0;
    for (int i = 0; i < 8; i++) sum += (i + 1) * g.now[i];
    return sum;
}
SCALAR(swapped_in_a_struct, 0.5, 1.2, 0.8)

// A heat equation on rows of pointers, with a material that depends on the temperature.
static double heat_on_rows(double *x, int n) {
    enum { size = 6 };
    double **now = malloc(size * sizeof *now), **next = malloc(size * sizeof *next);
    for (int i = 0; i < size; i++) {
        now[i] = malloc(size * sizeof **now);
        next[i] = malloc(size * sizeof **next);
        for (int j = 0; j < size; j++) now[i][j] = next[i][j] = x[(i * size + j) % n];
    }
    for (int step = 0; step < 5; step++) {
        for (int i = 1; i + 1 < size; i++)
            for (int j = 1; j + 1 < size; j++) {
                double k = 0.1 / (1 + now[i][j] * now[i][j]);
                next[i][j] = now[i][j] + k * (now[i - 1][j] + now[i + 1][j] + now[i][j - 1] + now[i][j + 1] - 4 * now[i][j]);
            }
        double **t = now;
        now = next;
        next = t;
    }
    double sum = 0;
    for (int i = 0; i < size; i++)
        for (int j = 0; j < size; j++) sum += now[i][j] * now[i][j] * (i + 2 * j);
    for (int i = 0; i < size; i++) {
        free(now[i]);
        free(next[i]);
    }
    free(now);
    free(next);
    return sum;
}
SCALAR(heat_on_rows, 0.5, 1.2, 0.8, -0.4, 0.9)

// Working memory in variables of the file: a struct, an array, and an arena from which functions take blocks.
static struct { double last, total; int count; } statistics;
static double work[16];
static double arena[64];
static int arena_used;
static double *take(int count) {
    double *block = arena + arena_used;
    arena_used += count;
    return block;
}
static double working_memory_of_the_file(double *x, int n) {
    arena_used = 0;
    statistics.count = 0;
    statistics.total = 0;
    for (int turn = 0; turn < 3; turn++) {
        double *block = take(n);
        for (int i = 0; i < n; i++) {
            work[i] = x[i] * (turn ? statistics.last : 1);
            block[i] = work[i] * work[i] + (turn ? arena[i] : 0);
        }
        statistics.last = block[n - 1] * x[0];
        statistics.total += statistics.last;
        statistics.count++;
    }
    return statistics.total / statistics.count;
}
SCALAR(working_memory_of_the_file, 0.5, 1.2, 0.8)

// Layers of a recurrent network: parts of one state, some of it constant weights, by restrict pointers.
static void layer(const double *restrict weights, double *restrict hidden, double *restrict cell, const double *restrict input,
                  int n) {
    for (int i = 0; i < n; i++) {
        double forget = 1 / (1 + exp(-input[i] * weights[i])), gate = tanh(hidden[i] * weights[n + i]);
        cell[i] = cell[i] * forget + gate * forget;
        hidden[i] = tanh(cell[i]) * forget;
    }
}
static double network(const double *weights, const double *data, double *state, int steps) {
    double sum = 0;
    for (int t = 0; t < steps; t++) {
        const double *input = data + 2 * t;
        for (int l = 0; l < 3; l++) {
            layer(weights + 4 * l, state + 4 * l, state + 4 * l + 2, input, 2);
            input = state + 4 * l;
        }
        sum += input[0] * input[1];
    }
    return sum;
}
static double network_with_constant_data(double *x, int n) {
    static const double data[8] = {0.1, 0.5, -0.3, 0.2, 0.7, -0.1, 0.4, 0.3};
    double state[12] = {0};
    for (int i = 0; i < 12; i++) state[i] = 0.1 * i + x[0];
    return network(x, data, state, 4);
}
SCALAR_N(network_with_constant_data, 12)
CASE(network_with_data_marked_constant) {
    double weights[12], state[12], data[8] = {0.1, 0.5, -0.3, 0.2, 0.7, -0.1, 0.4, 0.3}, kept[8], start[12];
    for (int i = 0; i < 12; i++) weights[i] = 0.3 + 0.05 * i, start[i] = 0.1 * i - 0.4;
    memcpy(kept, data, sizeof data);
    for (int turn = 0; turn < 2; turn++) {
        double dw[12] = {0}, ds[12] = {0};
        memcpy(state, start, sizeof state);
        void __enzyme_autodiff_network(void *, ...);
        __enzyme_autodiff_network((void *)network, enzyme_dup, weights, dw, enzyme_const, data, enzyme_dup, state, ds, enzyme_const, 4);
        CHECK(memcmp(kept, data, sizeof data) == 0);
        for (int i = 0; i < 12; i++)
            CHECK_CLOSE(dw[i], SLOPE((memcpy(state, start, sizeof state), network(weights, data, state, 4)), weights[i]));
        for (int i = 0; i < 12; i++)
            CHECK_CLOSE(ds[i], SLOPE((memcpy(state, start, sizeof state), network(weights, data, state, 4)), start[i]));
    }
}

// Insertion into a sorted array, and a queue: memory that moves over itself.
static double insertion_by_memmove(double *x, int n) {
    double sorted[8];
    int count = 0;
    for (int i = 0; i < n; i++) {
        int at = 0;
        while (at < count && sorted[at] < x[i]) at++;
        memmove(sorted + at + 1, sorted + at, (count - at) * sizeof *sorted);
        sorted[at] = x[i] * (1 + 0.1 * count);
        count++;
    }
    memmove(sorted, sorted + 1, (count - 1) * sizeof *sorted);
    double sum = 0;
    for (int i = 0; i < count; i++) sum += (i + 1) * sorted[i] * sorted[i];
    return sum;
}
SCALAR(insertion_by_memmove, 0.5, 1.2, -0.8, 0.3, 0.9)
