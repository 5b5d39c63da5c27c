// Memory outside functions: temporaries, tables, state between calls.
#include "check.h"

static double temporary;
static double temporary_in_a_global(double *x, int n) {
    temporary = x[0] * x[1];
    temporary *= temporary;
    return temporary + x[0];
}
SCALAR(temporary_in_a_global, 0.5, 1.2)

double exported_temporary;
__attribute__((noinline)) static void set_exported(double value) { exported_temporary = value * value; }
static double exported_global_set_by_a_function(double *x, int n) {
    set_exported(x[0]);
    double first = exported_temporary;
    set_exported(first + x[1]);
    return exported_temporary * first;
}
SCALAR(exported_global_set_by_a_function, 0.5, 1.2)

static const double weights[] = {0.25, 0.5, 0.25, 1.5};
static double constant_table(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += weights[i % 4] * x[i] * x[i];
    return sum;
}
SCALAR(constant_table, 0.5, 1.2, 0.8)

static double variable_scale = 2.5;
static double inactive_variable_global(double *x, int n) { return variable_scale * x[0] * x[0] + x[1] / variable_scale; }
SCALAR(inactive_variable_global, 0.5, 1.2)

static double workspace[16];
static double global_array(double *x, int n) {
    for (int i = 0; i < 16; i++) workspace[i] = x[i % n] * i;
    for (int step = 0; step < 3; step++)
        for (int i = 1; i < 15; i++) workspace[i] = 0.1 * workspace[i - 1] * workspace[i + 1] + workspace[i];
    return workspace[7] + workspace[14] * workspace[1];
}
SCALAR(global_array, 0.5, 0.2, 0.3)

static double *cursor;
static double take(void) { return *cursor++; }
static double global_pointer(double *x, int n) {
    cursor = x;
    double a = take(), b = take();
    cursor[0] = a * b;
    return take() * take() + a;
}
SCALAR(global_pointer, 0.5, 1.2, 0.3, 0.7)

static double *heap_slot;
static double global_pointer_to_heap(double *x, int n) {
    heap_slot = malloc(2 * sizeof *heap_slot);
    heap_slot[0] = x[0] * x[1];
    heap_slot[1] = sin(heap_slot[0]);
    double result = heap_slot[0] * heap_slot[1];
    free(heap_slot);
    heap_slot = NULL;
    return result;
}
SCALAR(global_pointer_to_heap, 0.5, 1.2)

static double remembered(double value, int reset) {
    static double memory;
    if (reset) memory = 0;
    memory = memory * 0.5 + value * value;
    return memory;
}
static double static_local_variable(double *x, int n) {
    double last = remembered(x[0], 1);
    for (int i = 1; i < n; i++) last = remembered(x[i], 0) * last;
    return last;
}
SCALAR(static_local_variable, 0.5, 1.2, 0.8)

static int calls_so_far;
static double inactive_counter(double *x, int n) {
    calls_so_far = 0;
    double sum = 0;
    for (int i = 0; i < n; i++) sum += x[i] * x[i] * ++calls_so_far;
    return sum * calls_so_far;
}
SCALAR(inactive_counter, 0.5, 1.2, 0.8)

static struct { double gain, offset; int order; } settings = {1.5, 0.2, 3};
static double struct_of_settings(double *x, int n) {
    settings.offset = x[1] * 0.5;
    double y = settings.offset;
    for (int i = 0; i < settings.order; i++) y = settings.gain * y * x[0] + settings.offset;
    return y;
}
SCALAR(struct_of_settings, 0.5, 1.2)

static _Thread_local double per_thread[2];
static double thread_local_temporary(double *x, int n) {
    per_thread[0] = x[0] * x[0];
    per_thread[1] = per_thread[0] * x[1];
    return per_thread[0] + per_thread[1];
}
SCALAR(thread_local_temporary, 0.5, 1.2)

static double grid[3][3];
static double *const rows[3] = {grid[0], grid[1], grid[2]};
static double table_of_pointers_to_globals(double *x, int n) {
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) rows[i][j] = x[i] * x[j] + (i ? rows[i - 1][j] : 0);
    return rows[2][1] * rows[1][2] + rows[0][0];
}
SCALAR(table_of_pointers_to_globals, 0.5, 1.2, 0.8)

static double state_across_calls = 1;
static double reads_global_before_writing(double *x, int n) {
    state_across_calls = 1;
    for (int i = 0; i < n; i++) state_across_calls = sin(state_across_calls) * x[i] + state_across_calls;
    double result = state_across_calls * state_across_calls;
    state_across_calls = 1;
    return result;
}
SCALAR(reads_global_before_writing, 0.5, 1.2, 0.8)
