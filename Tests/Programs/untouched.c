// No derivative is asked for in this file: the plugin, though loaded, must change nothing.
#include "check.h"

__attribute__((noinline)) static double whole_and_fraction(double x) {
    double whole, fraction = modf(x, &whole);
    return fraction + 10 * whole;
}
CASE(modf_without_a_request) {
    CHECK(whole_and_fraction(2.25) == 20.25);
    CHECK(whole_and_fraction(-3.5) == -30.5);
}

__attribute__((noinline)) static double mantissa_and_exponent(double x) {
    int exponent;
    double mantissa = frexp(x, &exponent);
    return mantissa + 10 * exponent;
}
CASE(frexp_without_a_request) { CHECK(mantissa_and_exponent(8) == 40.5); }

CASE(remquo_and_lgamma_without_a_request) {
    int quotient, sign;
    volatile double seven = 7, three = 3, negative = -1.5;
    CHECK(remquo(seven, three, &quotient) == 1 && quotient == 2);
    CHECK(lgamma_r(negative, &sign) > 0.86 && sign == 1);
}

static int ascending(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
CASE(sorting_without_a_request) {
    int items[5] = {4, 1, 3, 5, 2}, wanted = 3;
    qsort(items, 5, sizeof *items, ascending);
    CHECK(items[0] == 1 && items[4] == 5);
    CHECK((int *)bsearch(&wanted, items, 5, sizeof *items, ascending) - items == 2);
}

CASE(memory_functions_without_a_request) {
    double *a = calloc(4, sizeof *a);
    a[0] = 1;
    memmove(a + 1, a, 3 * sizeof *a);
    a = realloc(a, 8 * sizeof *a);
    CHECK(a[0] == 1 && a[1] == 1 && a[2] == 0);
    free(a);
}
