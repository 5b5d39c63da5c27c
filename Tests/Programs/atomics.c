// Atomic operations: counters and flags have no derivative, sums of numbers have.

#include <stdatomic.h>

#include "check.h"

// Reference counts and flags beside numbers.
struct shared {
    atomic_int count;
    atomic_flag lock;
    double value;
};
static struct shared *retain(struct shared *s) {
    atomic_fetch_add_explicit(&s->count, 1, memory_order_relaxed);
    return s;
}
static void release(struct shared *s) {
    if (atomic_fetch_sub_explicit(&s->count, 1, memory_order_acq_rel) == 1) free(s);
}
static double counted(double *x, int n) {
    struct shared *s = malloc(sizeof *s);
    atomic_init(&s->count, 1);
    s->lock = (atomic_flag)ATOMIC_FLAG_INIT;
    s->value = 1;
    for (int i = 0; i < n; i++) {
        struct shared *mine = retain(s);
        while (atomic_flag_test_and_set(&mine->lock)) {}
        mine->value = mine->value * x[i] + x[0];
        atomic_flag_clear(&mine->lock);
        release(mine);
    }
    atomic_thread_fence(memory_order_seq_cst);
    double result = s->value;
    release(s);
    return result;
}
SCALAR(counted, 0.7, 1.3, -0.4)

// Counters in global and local memory, compare-and-exchange of integers.
static atomic_long total;
static double counters(double *x, int n) {
    atomic_store(&total, 0);
    long highest = 0;
    for (int i = 0; i < n; i++) {
        atomic_fetch_or(&total, 1L << i);
        long old = atomic_load(&total);
        while (old < 100 && !atomic_compare_exchange_weak(&total, &old, old + i)) {}
        highest = old > highest ? old : highest;
    }
    return x[0] * x[1] * (double)highest + x[n - 1];
}
SCALAR(counters, 0.7, 1.3, -0.4)

// x += v and its relatives on atomic numbers.
static double sums(double *x, int n) {
    _Atomic double sum = 1;
    for (int i = 0; i < n; i++) {
        sum += x[i] * x[i];
        sum -= x[0] * sum;
    }
    return sum * sum;
}
SCALAR(sums, 0.7, 1.3, -0.4)
static float sums_of_floats(float *x, int n) {
    _Atomic float sum = 1;
    for (int i = 0; i < n; i++) {
        sum += x[i] * x[i];
        sum -= x[0] * sum;
    }
    return sum * sum;
}
FLOAT_SCALAR(sums_of_floats, sums, 0.7, 1.3, -0.4)

// Atomic addition in memory that others see, with its result.
static double additions(double *x, int n) {
    double last = 0;
    for (int i = 1; i < n; i++) {
        double old = __atomic_fetch_add(&x[0], x[i] * x[i], __ATOMIC_RELAXED);
        double new = __atomic_sub_fetch(&x[i], old * x[0], __ATOMIC_SEQ_CST);
        last += old * new;
    }
    return last * x[0];
}
SCALAR(additions, 0.7, 1.3, -0.4)

// Loads, stores and exchanges of numbers.
static _Atomic double cell;
static double exchanges(double *x, int n) {
    atomic_store(&cell, x[0]);
    double sum = 0;
    for (int i = 1; i < n; i++) {
        double old = atomic_exchange(&cell, x[i] * atomic_load_explicit(&cell, memory_order_acquire));
        sum += old * old * x[i];
    }
    double first;
    __atomic_load(&x[0], &first, __ATOMIC_ACQUIRE);
    __atomic_store(&x[1], &sum, __ATOMIC_RELEASE);
    return sum * cell + first;
}
SCALAR(exchanges, 0.7, 1.3, -0.4)

// Minimum and maximum.
static double extremes(double *x, int n) {
    double low = 2, high = -2, sum = 0;
    for (int i = 0; i < n; i++) {
        sum += __atomic_fetch_min(&low, x[i] * x[i], __ATOMIC_RELAXED);
        sum += x[0] * __atomic_fetch_max(&high, x[i], __ATOMIC_RELAXED);
    }
    return sum * low + high * high;
}
SCALAR(extremes, 0.7, 1.3, -0.4, 0.9)

// The loop that programs write by hand, also with an expected value that is out of date.
static double add_to(_Atomic double *p, double v) {
    double old = atomic_load(p), new;
    do new = old + v;
    while (!atomic_compare_exchange_weak(p, &old, new));
    return new * old;
}
static double by_hand(double *x, int n) {
    _Atomic double sum = x[0];
    double result = 0;
    for (int i = 1; i < n; i++) result += add_to(&sum, x[i] * sum);
    return result + sum;
}
SCALAR(by_hand, 0.7, 1.3, -0.4)

// Memory that is constant at one call and active at another.
__attribute__((noinline)) static double bump(double *p, double v) { return __atomic_fetch_add(p, v, __ATOMIC_RELAXED); }
static double table[2];
static double sometimes(double *x, int n) {
    double room[2] = {1, 2}, sum = 0;
    for (int i = 0; i < n; i++) {
        double *p = i % 2 ? room : x;
        sum += bump(p, x[n - 1] * 0.5) * x[i];
    }
    return sum * room[0];
}
SCALAR(sometimes, 0.7, 1.3, -0.4)
static double maybe(const double *x, double *constants, int n) {
    double *p = x[0] > 0 ? constants : table;
    double old = __atomic_fetch_add(p, x[1], __ATOMIC_RELAXED);
    return old * x[0] + *p * x[1];
}
void __enzyme_autodiff_maybe(void *, ...);
double __enzyme_fwddiff_maybe(void *, ...);
CASE(constant_memory) {
#ifndef PRIMAL_ONLY
    double x[2] = {0.5, 1.5}, dx[2] = {0}, constants[1] = {3}, one[2] = {1, 0};
    __enzyme_autodiff_maybe((void *)maybe, x, dx, enzyme_const, constants, 2);
    CHECK(constants[0] == 4.5);
    CHECK_CLOSE(dx[0], 3);
    CHECK_CLOSE(dx[1], 4.5);
    constants[0] = 3;
    CHECK_CLOSE(__enzyme_fwddiff_maybe((void *)maybe, x, one, enzyme_const, constants, 2), 3);
    CHECK(constants[0] == 4.5);
#endif
    CHECK_CLOSE(1, 1);
}

// Addresses that are exchanged.
struct node {
    double value;
    struct node *next;
};
static double stack_of_nodes(double *x, int n) {
    _Atomic(struct node *) top = 0;
    for (int i = 0; i < n; i++) {
        struct node *node = malloc(sizeof *node);
        node->value = x[i];
        node->next = atomic_exchange(&top, node);
    }
    double product = 1, sum = 0;
    for (struct node *node = top; node;) {
        product *= node->value;
        sum += product;
        struct node *next = node->next;
        free(node);
        node = next;
    }
    return sum;
}
SCALAR(stack_of_nodes, 0.7, 1.3, -0.4)
