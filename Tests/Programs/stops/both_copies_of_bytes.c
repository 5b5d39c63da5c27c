// Where numbers begin in copied bytes cannot be seen, and the original and the copy of one of them are both used.
// EXPECT: isozyme: .*both_copies_of_bytes.c:\d+: numbers are copied of which it cannot be seen where they begin
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void __enzyme_autodiff(void *, ...);

static double copied(double *x, int n, int uses) {
    char *bytes = calloc(256, 1), *copy = calloc(256, 1);
    size_t end = 0;
    for (int i = 0; i < n; i++) {
        double value = x[i] * x[0];
        end += i % 2 * 4;
        memcpy(bytes + end, &value, 8);
        end += 8;
    }
    memcpy(copy, bytes, end);
    double sum = 0, value;
    for (size_t at = 0, i = 0; i < (size_t)n; at += 8, i++) {
        at += i % 2 * 4;
        memcpy(&value, copy + at, 8);
        sum += value;
        if (uses == 1) continue;
        memcpy(&value, bytes + at, 8);
        sum += value * value;
    }
    free(bytes);
    free(copy);
    return sum;
}

int main(void) {
    double x[4] = {2, 3, 4, 5}, dx[4] = {0};
    __enzyme_autodiff((void *)copied, x, dx, 4, 1);
    if (dx[0] != 16 || dx[1] != 2 || dx[3] != 2) return puts("wrong"), 0;
    __enzyme_autodiff((void *)copied, x, dx, 4, 2);
    printf("%g\n", dx[0]);
    return 0;
}
