// Functions that call functions: recursion, pointers to functions, callbacks, side effects, variable arguments.
#include <assert.h>
#include <time.h>
#include "check.h"

__attribute__((noinline)) static double helper(double a, double b) { return a * sin(b) + b; }
static double noinline_function(double *x, int n) { return helper(helper(x[0], x[1]), x[0]); }
SCALAR(noinline_function, 0.5, 1.2)

static double power_by_recursion(double x, int k) {
    return k == 0 ? 1 : k % 2 ? x * power_by_recursion(x, k - 1) : power_by_recursion(x * x, k / 2);
}
static double recursion(double *x, int n) { return power_by_recursion(x[0], 11) + power_by_recursion(x[1], 6); }
SCALAR(recursion, 0.9, 1.2)

static double tree_sum(const double *x, int n) {
    return n == 1 ? x[0] : tree_sum(x, n / 2) * tree_sum(x + n / 2, n - n / 2) + x[0];
}
static double divide_and_conquer(double *x, int n) { return tree_sum(x, n); }
SCALAR(divide_and_conquer, 0.5, 1.2, 0.8, 0.3, 0.9)

static double ping(double x, int k);
static double pong(double x, int k) { return k ? cos(ping(x, k - 1)) + x : x * x; }
static double ping(double x, int k) { return k ? x * pong(x + 0.1, k - 1) : x; }
static double mutual_recursion(double *x, int n) { return ping(x[0], 6) * pong(x[1], 5); }
SCALAR(mutual_recursion, 0.5, 1.2)

static void quick_sort(double *x, int n) {
    if (n < 2) return;
    double pivot = x[n / 2];
    int i = 0, j = n - 1;
    while (i <= j) {
        while (x[i] < pivot) i++;
        while (x[j] > pivot) j--;
        if (i <= j) {
            double t = x[i];
            x[i++] = x[j];
            x[j--] = t;
        }
    }
    quick_sort(x, j + 1);
    quick_sort(x + i, n - i);
}
static double recursion_in_place(double *x, int n) {
    quick_sort(x, n);
    double value = 0;
    for (int i = 0; i < n; i++) value = value * 0.5 + x[i] * x[i];
    return value;
}
SCALAR(recursion_in_place, 0.5, 1.2, -0.8, 0.3, 0.9, 2.0, 0.1)

__attribute__((noinline)) static double *larger(double *a, double *b) { return *a > *b ? a : b; }
static double function_returning_a_pointer(double *x, int n) {
    *larger(&x[0], &x[1]) *= x[2];
    *larger(&x[1], &x[2]) += x[0];
    return x[0] * x[1] * x[2];
}
SCALAR(function_returning_a_pointer, 0.5, 1.2, 0.8)

__attribute__((noinline)) static int solve_quadratic(double a, double b, double c, double *low, double *high) {
    double d = b * b - 4 * a * c;
    if (d < 0) return 0;
    *low = (-b - sqrt(d)) / (2 * a);
    *high = (-b + sqrt(d)) / (2 * a);
    return 2;
}
static double results_through_pointers(double *x, int n) {
    double low = 0, high = 0;
    int roots = solve_quadratic(x[0], x[1], x[2], &low, &high);
    return roots * low + high * high;
}
SCALAR(results_through_pointers, 1.5, -4.0, 0.7)

static double cube(double x) { return x * x * x; }
static double wave(double x) { return sin(2 * x); }
static double decay(double x) { return exp(-x); }
static double (*const table[])(double) = {cube, wave, decay, sin};
static double constant_table_of_functions(double *x, int n) {
    double y = x[0];
    for (int i = 0; i < 6; i++) y = table[i % 4](y) + 0.2 * table[(i + 1) % 4](x[1]);
    return y;
}
SCALAR(constant_table_of_functions, 0.5, 1.2)

static double integrate(double (*f)(double), double a, double b) {
    double sum = 0;
    for (int i = 0; i < 10; i++) sum += f(a + (b - a) * (i + 0.5) / 10);
    return sum * (b - a) / 10;
}
static double function_pointer_argument(double *x, int n) { return integrate(wave, 0, x[0]) * integrate(cube, x[0], x[1]); }
SCALAR(function_pointer_argument, 0.5, 1.2)

static double function_chosen_at_run_time(double *x, int n) {
    double (*f)(double) = x[0] > 1 ? cube : decay;
    double (*g)(double) = n > 1 ? exp : cube;
    return f(x[1]) * f(x[0]) + g(x[1]);
}
SCALAR(function_chosen_at_run_time, 0.5, 1.2)

struct shape { double (*area)(const struct shape *); double a, b; };
static double rectangle(const struct shape *s) { return s->a * s->b; }
static double ellipse(const struct shape *s) { return 3.25 * s->a * s->b * s->b; }
static double function_pointers_in_structs(double *x, int n) {
    struct shape shapes[] = {{rectangle, x[0], x[1]}, {ellipse, x[1], x[0]}, {rectangle, x[0], 2}};
    double sum = 0;
    for (int i = 0; i < 3; i++) sum += shapes[i].area(&shapes[i]) * (i + 1);
    return sum;
}
SCALAR(function_pointers_in_structs, 0.5, 1.2)

struct context { double scale; const double *data; };
static double sum_with(double (*f)(int, void *), void *context, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += f(i, context);
    return sum;
}
static double scaled_item(int i, void *context) {
    struct context *c = context;
    c->scale *= 1.1;
    return c->scale * c->data[i] * c->data[i];
}
static double callback_with_context(double *x, int n) {
    struct context c = {x[0], x};
    return sum_with(scaled_item, &c, n) + c.scale;
}
SCALAR(callback_with_context, 0.5, 1.2, 0.8)

static double sum_of_doubles(int count, ...) {
    va_list list;
    va_start(list, count);
    double sum = 0;
    for (int i = 0; i < count; i++) sum = sum * 0.5 + va_arg(list, double);
    va_end(list);
    return sum;
}
static double defined_varargs_function(double *x, int n) {
    return sum_of_doubles(3, x[0], x[1] * x[0], 2.0) * sum_of_doubles(1, x[1]);
}
SCALAR(defined_varargs_function, 0.5, 1.2)

static double formatted_sum(const char *format, ...) {
    va_list list;
    va_start(list, format);
    double sum = 0;
    for (; *format; format++)
        if (*format == 'd') sum += va_arg(list, double) * (1 + sum);
        else if (*format == 'i') sum *= va_arg(list, int);
        else if (*format == 'p') sum += *va_arg(list, double *);
    va_end(list);
    return sum;
}
static double varargs_of_several_kinds(double *x, int n) { return formatted_sum("dipd", x[0], 3, &x[1], x[0] * x[1]); }
SCALAR(varargs_of_several_kinds, 0.5, 1.2)

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}
static double sorts_with_qsort(double *x, int n) {
    double *copy = malloc(n * sizeof *copy);
    memcpy(copy, x, n * sizeof *copy);
    qsort(copy, n, sizeof *copy, ascending);
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (i + 1) * copy[i] * copy[i];
    free(copy);
    return sum;
}
SCALAR(sorts_with_qsort, 0.5, 1.2, -0.8, 0.3, 0.9)

struct keyed { int key; double value; };
static int by_key(const void *a, const void *b) { return ((const struct keyed *)a)->key - ((const struct keyed *)b)->key; }
static double sorts_structs_with_qsort(double *x, int n) {
    struct keyed items[4];
    for (int i = 0; i < 4; i++) items[i] = (struct keyed){(7 * i + 3) % 5, x[i % n] * x[0]};
    qsort(items, 4, sizeof *items, by_key);
    return items[0].value * items[1].value + items[2].value * items[3].value * items[3].value;
}
SCALAR(sorts_structs_with_qsort, 0.5, 1.2, 0.8)

static double finds_with_bsearch(double *x, int n) {
    struct keyed items[] = {{1, x[0]}, {4, x[1] * x[0]}, {6, x[1]}}, wanted = {4, 0};
    struct keyed *found = bsearch(&wanted, items, 3, sizeof *items, by_key);
    return found ? found->value * found->value + found[1].value : 0;
}
SCALAR(finds_with_bsearch, 0.5, 1.2)

static double prints_as_it_goes(double *x, int n) {
    double y = x[0] * x[1];
    printf("product %g of %d inputs\n", y, n);
    fprintf(stdout, "%s", "");
    puts("half way");
    char text[32];
    snprintf(text, sizeof text, "%.3f", y);
    fflush(stdout);
    return y * y;
}
SCALAR(prints_as_it_goes, 0.5, 1.2)

static double asserts_and_clocks(double *x, int n) {
    assert(n > 0);
    clock_t start = clock();
    time_t now = time(NULL);
    double y = exp(x[0]);
    assert(y > 0 && "exp is positive");
    return clock() >= start && time(NULL) >= now ? y * x[1] : y;
}
SCALAR(asserts_and_clocks, 0.5, 1.2)

static double random_numbers_with_a_seed(double *x, int n) {
    srand(17);
    double sum = 0;
    for (int i = 0; i < 20; i++) sum += rand() / (RAND_MAX + 1.0) * x[rand() % n] * x[0];
    return sum;
}
SCALAR(random_numbers_with_a_seed, 0.5, 1.2, 0.8)

static int evaluations;
__attribute__((noinline)) static double counted(double x) {
    evaluations++;
    return x * x;
}
static double side_effects(double *x, int n) {
    evaluations = 0;
    double y = counted(counted(x[0]) + x[1]);
    return y * evaluations;
}
SCALAR(side_effects, 0.5, 1.2)

void __enzyme_autodiff_counted(void *, ...);
CASE(side_effects_happen_once) {
    double x[2] = {0.5, 1.2}, dx[2] = {0};
    __enzyme_autodiff_counted((void *)side_effects, enzyme_dup, x, dx, enzyme_const, 2);
    CHECK(evaluations == 2);
    CHECK_CLOSE(dx[1], SLOPE(side_effects(x, 2), x[1]));
}
