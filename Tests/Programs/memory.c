// Allocation, release, and the functions that move memory.
#include <malloc.h>
#include "check.h"

static double heap_temporary(double *x, int n) {
    double *t = malloc(n * sizeof *t);
    for (int i = 0; i < n; i++) t[i] = x[i] * x[i];
    double sum = 0;
    for (int i = 0; i < n; i++) sum += t[i] * t[n - 1 - i];
    free(t);
    return sum;
}
SCALAR(heap_temporary, 0.5, 1.2, 0.8)

static double calloc_accumulator(double *x, int n) {
    double *bins = calloc(3, sizeof *bins);
    for (int i = 0; i < n; i++) bins[i % 3] += sin(x[i]);
    double result = bins[0] * bins[1] + bins[2];
    free(bins);
    return result;
}
SCALAR(calloc_accumulator, 0.5, 1.2, 0.8, 0.3, 0.9)

static double growing_vector(double *x, int n) {
    double *items = NULL;
    int count = 0, capacity = 0;
    for (int i = 0; i < n; i++)
        for (int k = 0; k <= i; k++) {
            if (count == capacity) {
                capacity = capacity ? 2 * capacity : 1;
                items = realloc(items, capacity * sizeof *items);
            }
            items[count] = x[i] * x[k] + (count ? items[count - 1] : 0);
            count++;
        }
    double result = items[count - 1] * items[1];
    free(items);
    return result;
}
SCALAR(growing_vector, 0.5, 1.2, 0.8, 0.3)

static double shrinking_realloc(double *x, int n) {
    double *t = malloc(100 * sizeof *t);
    for (int i = 0; i < 100; i++) t[i] = x[i % n] * i;
    t = realloc(t, 5 * sizeof *t);
    double sum = 0;
    for (int i = 0; i < 5; i++) sum += t[i] * t[i];
    free(t);
    return sum;
}
SCALAR(shrinking_realloc, 0.5, 1.2, 0.8)

static double aligned_allocations(double *x, int n) {
    double *a = aligned_alloc(64, 128), *b = NULL;
    if (posix_memalign((void **)&b, 32, n * sizeof *b) != 0) return 0;
    for (int i = 0; i < n; i++) {
        a[i] = exp(x[i]);
        b[i] = a[i] * x[0];
    }
    double result = b[n - 1] * a[0];
    free(a);
    free(b);
    return result;
}
SCALAR(aligned_allocations, 0.5, 0.2, 0.8)

static double allocation_in_a_loop(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        double *t = malloc((i + 1) * sizeof *t);
        for (int k = 0; k <= i; k++) t[k] = x[i] * x[k];
        for (int k = 0; k <= i; k++) sum += t[k] * t[i];
        free(t);
    }
    return sum;
}
SCALAR(allocation_in_a_loop, 0.5, 1.2, 0.8, 0.3)

static double allocations_freed_later(double *x, int n) {
    double *rows[8];
    for (int i = 0; i < n; i++) {
        rows[i] = malloc(2 * sizeof(double));
        rows[i][0] = x[i];
        rows[i][1] = i ? rows[i - 1][1] * x[i] : 1;
    }
    double result = rows[n - 1][1] + rows[0][0] * rows[1][0];
    for (int i = n - 1; i >= 0; i--) free(rows[i]);
    return result;
}
SCALAR(allocations_freed_later, 0.5, 1.2, 0.8, 1.3)

static double allocation_on_one_path(double *x, int n) {
    double small[2], *t = n > 2 ? malloc(n * sizeof *t) : small;
    for (int i = 0; i < n; i++) t[i] = x[i] * (i + x[0]);
    double result = t[0] * t[n - 1];
    if (t != small) free(t);
    return result;
}
SCALAR(allocation_on_one_path, 0.5, 1.2, 0.8)

__attribute__((noinline)) static double *squares_of(const double *x, int n) {
    double *y = malloc(n * sizeof *y);
    for (int i = 0; i < n; i++) y[i] = x[i] * x[i];
    return y;
}
static double allocation_returned(double *x, int n) {
    double *y = squares_of(x, n), *z = squares_of(y, n), sum = 0;
    for (int i = 0; i < n; i++) sum += z[i] * x[0];
    free(y);
    free(z);
    return sum;
}
SCALAR(allocation_returned, 0.5, 1.2, 0.8)

static double memcpy_out_and_back(double *x, int n) {
    double saved[8], work[8];
    memcpy(saved, x, n * sizeof(double));
    for (int i = 0; i < n; i++) x[i] = x[i] * x[(i + 1) % n];
    memcpy(work, x, n * sizeof(double));
    memcpy(x, saved, n * sizeof(double));
    double sum = 0;
    for (int i = 0; i < n; i++) sum += work[i] * x[i];
    return sum;
}
SCALAR(memcpy_out_and_back, 0.5, 1.2, 0.8)

static double memmove_shifts_up(double *x, int n) {
    for (int step = 0; step < 3; step++) {
        memmove(x + 1, x, (n - 1) * sizeof *x);
        x[0] = x[1] * x[n - 1];
    }
    return x[0] + x[1] * x[2] + x[n - 1];
}
SCALAR(memmove_shifts_up, 0.5, 1.2, 0.8, 1.4, 0.9)

static double memmove_shifts_down(double *x, int n) {
    double queue[8] = {0};
    for (int i = 0; i < n; i++) {
        memmove(queue, queue + 1, 7 * sizeof *queue);
        queue[7] = x[i] * (1 + queue[6]);
    }
    return queue[7] * queue[5] + queue[8 - n];
}
SCALAR(memmove_shifts_down, 0.5, 1.2, 0.8, 1.4)

static double shift_by_a_loop(double *x, int n) {
    double last = x[n - 1];
    for (int i = n - 1; i > 0; i--) x[i] = x[i - 1];
    x[0] = last * x[1];
    for (int i = 0; i + 1 < n; i++) x[i] = x[i + 1];
    return x[0] * x[1] + x[n - 1];
}
SCALAR(shift_by_a_loop, 0.5, 1.2, 0.8, 1.4)

static double memset_clears_active_memory(double *x, int n) {
    double t[4];
    for (int i = 0; i < 4; i++) t[i] = x[i % n] * x[0];
    double before = t[1];
    memset(t, 0, 2 * sizeof *t);
    t[0] += x[1];
    memset(x, 0, sizeof *x);
    return before * t[0] + t[1] + t[2] * t[3] + x[0];
}
SCALAR(memset_clears_active_memory, 0.5, 1.2, 0.8)

static double matrix_of_row_pointers(double *x, int n) {
    double **m = malloc(n * sizeof *m), sum = 0;
    for (int i = 0; i < n; i++) {
        m[i] = malloc(n * sizeof **m);
        for (int j = 0; j < n; j++) m[i][j] = x[i] * x[j] + i;
    }
    double *t = m[0];
    m[0] = m[n - 1];
    m[n - 1] = t;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) sum += m[i][j] * m[j][i];
    for (int i = 0; i < n; i++) free(m[i]);
    free(m);
    return sum;
}
SCALAR(matrix_of_row_pointers, 0.5, 1.2, 0.8)

static double array_of_variable_length(double *x, int n) {
    double t[n], table[n][2];
    for (int i = 0; i < n; i++) {
        t[i] = i ? t[i - 1] * x[i] : x[0];
        table[i][0] = t[i];
        table[i][1] = x[n - 1 - i];
    }
    double sum = 0;
    for (int i = 0; i < n; i++) sum += table[i][0] * table[i][1];
    return sum;
}
SCALAR(array_of_variable_length, 0.5, 1.2, 0.8)

static double variable_length_array_in_a_loop(double *x, int n) {
    double sum = 0;
    for (int i = 1; i <= n; i++) {
        double t[i];
        for (int k = 0; k < i; k++) t[k] = x[k] * x[i - 1];
        for (int k = 0; k < i; k++) sum += t[k] * t[i - 1 - k];
    }
    return sum;
}
SCALAR(variable_length_array_in_a_loop, 0.5, 1.2, 0.8)

static double two_dimensional_stack_array(double *x, int n) {
    double m[3][4] = {{0}};
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 4; j++) m[i][j] = (i && j ? m[i - 1][j - 1] : 1) * x[(i + j) % n];
    return m[2][3] * m[1][1] + m[2][0];
}
SCALAR(two_dimensional_stack_array, 0.5, 1.2, 0.8)

static double reused_workspace(double *x, int n) {
    double *work = malloc(2 * n * sizeof *work), sum = 0;
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < n; i++) work[i] = x[i] + round * sum;
        for (int i = 0; i < n; i++) work[n + i] = work[i] * work[n - 1 - i];
        for (int i = 0; i < n; i++) sum += 0.1 * work[n + i];
    }
    free(work);
    return sum;
}
SCALAR(reused_workspace, 0.5, 1.2, 0.8)

// The allocator gives a whole hole where the rest would be too small: the block has more room than its shadow.
static double *block_in_a_hole(void) {
    char *hole = malloc(2000), *fence = malloc(24);
    if (hole == fence) abort();
    free(hole);
    return (double *)fence;
}

static double all_room_of_a_block(double x) {
    double *block = malloc(1984), sum = 0;
    size_t room = malloc_usable_size(block) / sizeof *block;
    for (size_t i = 0; i < room; i++) block[i] = x * x * (double)i;
    block = realloc(block, 4000);
    for (size_t i = 0; i < 248; i++) sum += block[i] * block[i];
    free(block);
    return sum;
}

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

CASE(room_of_blocks_and_shadows) {
#ifndef PRIMAL_ONLY
    double x = 0.7;
    for (int i = 0; i < 6; i++) {
        double *fence = block_in_a_hole();
        double slope = i % 2 ? __enzyme_autodiff((void *)all_room_of_a_block, x)
                             : __enzyme_fwddiff((void *)all_room_of_a_block, x, 1.0);
        free(fence);
        CHECK_CLOSE(slope, SLOPE(all_room_of_a_block(x), x));
    }
#endif
}
