// Doubles that travel as bytes, integers and unions; mixed structs that are copied whole.
#include <stdint.h>
#include "check.h"

static double fabs_by_bit_mask(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        union { double value; uint64_t bits; } u = {x[i]};
        u.bits &= 0x7fffffffffffffffull;
        sum += u.value * (i + 1);
    }
    return sum * sum;
}
SCALAR(fabs_by_bit_mask, -0.5, 1.2, -0.8)

static double negated_by_sign_bit(double *x, int n) {
    uint64_t bits;
    memcpy(&bits, &x[0], sizeof bits);
    bits ^= 1ull << 63;
    double y;
    memcpy(&y, &bits, sizeof y);
    return y * x[1];
}
SCALAR(negated_by_sign_bit, 0.5, 1.2)

static double sign_copied_by_masks(double *x, int n) {
    union { double value; uint64_t bits; } a = {x[0]}, b = {x[1]};
    a.bits = (a.bits & ~(1ull << 63)) | (b.bits & (1ull << 63));
    return a.value * x[2];
}
SCALAR(sign_copied_by_masks, 0.5, -1.2, 0.7)

static double union_as_a_variant(double *x, int n) {
    union { double number; long count; } items[4];
    for (int i = 0; i < 4; i++)
        if (i % 2) items[i].count = i;
        else items[i].number = x[i / 2] * x[0];
    return items[0].number * items[1].count + items[2].number * items[3].count;
}
SCALAR(union_as_a_variant, 0.5, -1.2)

static double memory_changes_its_type(double *x, int n) {
    char *memory = malloc(sizeof(double) * 2);
    memcpy(memory, x, 2 * sizeof(double));
    double first = *(double *)memory * ((double *)memory)[1];
    *(long *)memory = 3;
    double second = first * (double)*(long *)memory;
    *(double *)memory = second * x[0];
    double result = *(double *)memory;
    free(memory);
    return result;
}
SCALAR(memory_changes_its_type, 0.5, -1.2)

static double byte_by_byte_copy(double *x, int n) {
    double y[4];
    const unsigned char *from = (const unsigned char *)x;
    unsigned char *to = (unsigned char *)y;
    // Checks of UndefinedBehaviorSanitizer between the bytes hide from the compiler that this is a copy: an error, then.
    size_t step = __has_feature(undefined_behavior_sanitizer) ? sizeof(double) : 1;
    for (size_t i = 0; i < n * sizeof(double); i += step) memcpy(to + i, from + i, step);
    return y[0] * y[1] + y[2] * x[0];
}
SCALAR(byte_by_byte_copy, 0.5, -1.2, 0.9)

static double copy_through_an_integer_array(double *x, int n) {
    int64_t words[4];
    double y[4];
    memcpy(words, x, n * sizeof *words);
    int64_t t = words[0];
    words[0] = words[n - 1];
    words[n - 1] = t;
    memcpy(y, words, n * sizeof *words);
    return y[0] * y[0] * y[1] + y[2];
}
SCALAR(copy_through_an_integer_array, 0.5, -1.2, 0.9)

static double generic_element_swap(double *x, int n) {
    char temporary[sizeof(double)];
    memcpy(temporary, &x[0], sizeof(double));
    memcpy(&x[0], &x[1], sizeof(double));
    memcpy(&x[1], temporary, sizeof(double));
    return x[0] * x[0] + 3 * x[1];
}
SCALAR(generic_element_swap, 0.5, -1.2)

struct mixed { int id; double value; struct mixed *next; float weight; char tag; };

static double mixed_structs_by_memcpy(double *x, int n) {
    struct mixed a[4] = {{0}}, b[4];
    for (int i = 0; i < 4; i++) a[i] = (struct mixed){i, x[i % n] * x[0], i ? &a[i - 1] : NULL, 0.5f, 'a'};
    memcpy(b, a, sizeof a);
    double sum = 0;
    for (int i = 0; i < 4; i++) sum += b[i].value * (b[i].next ? b[i].next->value : 1) * b[i].weight + b[i].id;
    return sum;
}
SCALAR(mixed_structs_by_memcpy, 0.5, -1.2, 0.9)

static double mixed_structs_by_assignment(double *x, int n) {
    struct mixed *a = calloc(n, sizeof *a), swap;
    for (int i = 0; i < n; i++) a[i].value = x[i], a[i].id = 10 - i, a[i].tag = 'x';
    for (int i = 0; i < n; i++)
        for (int j = 0; j + 1 < n; j++)
            if (a[j].id > a[j + 1].id) swap = a[j], a[j] = a[j + 1], a[j + 1] = swap;
    double result = 0;
    for (int i = 0; i < n; i++) result = result * 0.5 + a[i].value * a[i].value * a[i].id;
    free(a);
    return result;
}
SCALAR(mixed_structs_by_assignment, 0.5, -1.2, 0.9)

struct bits { unsigned sign : 1, kind : 3; double value; };
static double bit_fields_beside_a_double(double *x, int n) {
    struct bits b = {x[0] < 0, 5, x[0]};
    struct bits c = b;
    c.kind = 2;
    c.value *= b.sign ? -x[1] : x[1];
    return c.value * c.kind + b.value * b.kind;
}
SCALAR(bit_fields_beside_a_double, -0.5, 1.2)

static double address_kept_as_an_integer(double *x, int n) {
    uintptr_t address = (uintptr_t)x;
    double *second = (double *)(address + sizeof(double)), *first = (double *)address;
    return *first * *second * *second;
}
SCALAR(address_kept_as_an_integer, 0.5, 1.2)

static double struct_without_padding(double *x, int n) {
    struct __attribute__((packed)) { char c; double d; short s; double e; } p = {1, x[0], 2, x[1]}, q = p;
    q.d *= q.e;
    return q.d * q.s + p.d * p.c;
}
SCALAR(struct_without_padding, 0.5, 1.2)

// Packed structs, in a copy whose length is not constant: their numbers are not at multiples of eight bytes.
struct __attribute__((packed)) packed_record {
    int kind;
    double value;
};

static double packed_records(double *x, int n) {
    struct packed_record a[4], b[4];
    for (int i = 0; i < n; i++) a[i] = (struct packed_record){i, x[i] * x[i]};
    memcpy(b, a, (size_t)n * sizeof *a);
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (b[i].kind + 1) * b[i].value * b[i].value;
    return sum;
}
SCALAR(packed_records, 0.8, -1.2, 0.5, 0.3)
