// The program's own function that sees the error of every operation.
#include "check.h"

double __enzyme_error_estimate(void *, ...);

static int sums, products, calls, others;
static double greatest;
void enzymeLogError(double result, double error, const char *instruction, const char *callee, const char *module,
                    const char *function, const char *block) {
    if (!strcmp(instruction, "fadd")) sums++;
    else if (!strcmp(instruction, "fmul")) products++;
    else if (!strcmp(instruction, "call") && strstr(callee, "sin")) calls++;
    else others++;
    if (!strstr(module, "error_log") || strcmp(function, "logged") || !block) others = 1000;
    if (error > greatest) greatest = error;
    (void)result;
}
static double logged(const double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        double square = x[i] * x[i];
        sum = sum + sin(square);
    }
    return sum;
}
CASE(every_operation) {
    double x[3] = {0.1, 0.2, 0.3}, e[3] = {0};
    sums = products = calls = others = 0;
    for (int k = 1; k <= 2; k++) {
        double error = __enzyme_error_estimate((void *)logged, x, e, 3);
        CHECK(sums == 3 * k && products == 3 * k && calls == 3 * k && others == 0);
        CHECK(greatest == error);
    }
}
