// Copies and fills of which only the running program knows how long they are, of records of many kinds of members.

#include "check.h"

#include <stddef.h>
#include <stdint.h>

#define NOINLINE __attribute__((noinline))

static NOINLINE void copy_bytes(void *to, const void *from, size_t bytes) { memcpy(to, from, bytes); }
static NOINLINE void copy_words(void *to, const void *from, size_t words) {
    for (size_t i = 0; i < words; i++) memcpy((char *)to + 8 * i, (const char *)from + 8 * i, 8);
}
static NOINLINE void copy_all_or_head(void *to, const void *from, size_t bytes, int all) { memmove(to, from, all ? bytes : 8); }

// From one record to the next: by bytes, to the heap by words, back as a whole; what is filled with zeros then counts no more.
#define RECORD(NAME, MEMBERS, ...)                                                                                     \
    struct NAME {                                                                                                      \
        MEMBERS                                                                                                        \
    };                                                                                                                 \
    static double NAME(double *x, int n) {                                                                             \
        struct NAME a = __VA_ARGS__, b = {0}, c = {0}, *heap = calloc(1, sizeof *heap);                                \
        const size_t words = n / 4 * (sizeof a / 8);                                                                   \
        copy_bytes(&b, &a, words * 8);                                                                                 \
        copy_words(heap, &b, words);                                                                                   \
        copy_all_or_head(&c, heap, sizeof c, n > 3);                                                                   \
        free(heap);                                                                                                    \
        memset(&b, 0, words * 8);                                                                                      \
        return c.number * *c.address * c.factor + 2 * b.number * x[1] + a.number;                                      \
    }

RECORD(number_and_address, double number; double *address; long factor;, {x[0] * x[1], x + 2, 3})
SCALAR(number_and_address, 0.6, -1.3, 0.8, 0.4)
RECORD(count_first, int factor; double number; double *address;, {3, x[0] * x[1], x + 2})
SCALAR(count_first, 0.6, -1.3, 0.8, 0.4)
RECORD(float_first, float factor; double number; double *address;, {3, x[0] * x[1], x + 2})
SCALAR(float_first, 0.6, -1.3, 0.8, 0.4)
RECORD(float_last, double *address; double number; float factor;, {x + 2, x[0] * x[1], 3})
SCALAR(float_last, 0.6, -1.3, 0.8, 0.4)
RECORD(float_in_the_middle, double *address; float factor; int mark; double number;, {x + 2, 3, 1, x[0] * x[1]})
SCALAR(float_in_the_middle, 0.6, -1.3, 0.8, 0.5)
RECORD(two_floats_in_a_word, float other; float factor; double *address; double number;, {x[3], 2, x + 2, x[0] * x[1]})
SCALAR(two_floats_in_a_word, 0.6, -1.3, 0.8, 0.5)
RECORD(long_double_first, long double number; double factor; double *address; long mark;, {x[0] * x[1], x[3], x + 2, 1})
SCALAR(long_double_first, 0.6, -1.3, 0.8, 0.4)
RECORD(arrays_inside, long mark[3]; double part[3]; double number; double factor; double *address;,
       {{1, 2}, {1, 2, 3}, x[0] * x[1], x[3], x + 2})
SCALAR(arrays_inside, 0.6, -1.3, 0.8, 0.4)
RECORD(record_inside, struct { int mark; float other; double *more[2]; } inner; double *address; double number; double factor;,
       {{1, 2, {x, x}}, x + 2, x[0] * x[1], x[3]})
SCALAR(record_inside, 0.6, -1.3, 0.8, 0.4)

// The head of a record and as many of its numbers as are in use.
struct used { int count; double *scale; double items[6]; float weight; };
static double part_in_use(double *x, int n) {
    struct used a = {n, x + 1, {0}, 2}, b = {.weight = 3};
    for (int i = 0; i < n; i++) a.items[i] = x[i] * x[0];
    memcpy(&b, &a, offsetof(struct used, items) + a.count * sizeof(double));
    double sum = 0;
    for (int i = 0; i < b.count; i++) sum = 0.5 * sum + b.items[i];
    return sum * *b.scale * b.weight;
}
SCALAR(part_in_use, 0.6, -1.3, 0.8, 0.4)

// A state that is saved to the heap, overwritten and restored.
struct state { double value; double *data; };
static double saved_and_restored(double *x, int n) {
    struct state state = {x[0], x + 3};
    const size_t bytes = 8 * (n / 2);
    void *saved = malloc(sizeof state);
    memcpy(saved, &state, bytes);
    state = (struct state){0};
    memcpy(&state, saved, bytes);
    free(saved);
    return state.value * *state.data;
}
SCALAR(saved_and_restored, 0.6, -1.3, 0.8, 0.4)

// Objects whose class says how large they are.
struct class { size_t size; double (*value)(const void *); };
struct product { const struct class *class; float scale; double weight; double *factor; };
struct pair { const struct class *class; long mark; double items[2]; };
static double value_of_product(const void *p) {
    const struct product *product = p;
    return product->scale * product->weight * *product->factor;
}
static double value_of_pair(const void *p) {
    const struct pair *pair = p;
    return pair->items[0] * pair->items[1];
}
static const struct class products = {sizeof(struct product), value_of_product}, pairs = {sizeof(struct pair), value_of_pair};
static double clones(double *x, int n) {
    struct product product = {&products, 1.5f, x[0] * x[1], x + 2};
    struct pair pair = {&pairs, 1, {x[3], x[n - 1] * x[0]}};
    const void *all[] = {&product, &pair};
    double sum = 0;
    for (int i = 0; i < 2; i++) {
        const struct class *class = *(const struct class *const *)all[i];
        void *copy = malloc(class->size);
        memcpy(copy, all[i], class->size);
        sum = 0.5 * sum + class->value(copy);
        free(copy);
    }
    return sum;
}
SCALAR(clones, 0.6, -1.3, 0.8, 0.4)

// Parts of arrays of which other members are beside.
static double part_of_an_array(double *x, int n) {
    struct { float before[2]; double a[5], b[5]; float after[4]; } s = {{2}, {0}, {0}, {1}};
    for (int i = 0; i < 5; i++) s.a[i] = x[i % n] * x[3];
    memcpy(s.b, s.a, (n - 1) * sizeof *s.b);
    memmove(s.a + 1, s.a, n * sizeof *s.a);
    double sum = 0;
    for (int i = 0; i < 5; i++) sum += s.a[i] * (s.b[4 - i] + 1) * s.after[0];
    return sum * s.before[0];
}
SCALAR(part_of_an_array, 0.6, -1.3, 0.8, 0.4)

// Elements are put in their places in an array of records that has other members beside it.
struct entry { double key; double *source; };
static double sorted_in(double *x, int n) {
    struct { float scale; int count; struct entry entries[8]; double held[4]; } all = {.scale = 1.5f};
    for (int i = 0; i < 4; i++) all.held[i] = x[i];
    for (int i = 0; i < n; i++) {
        struct entry entry = {x[i] * x[1], all.held + i};
        int at = 0;
        while (at < all.count && all.entries[at].key < entry.key) at++;
        memmove(all.entries + at + 1, all.entries + at, (all.count - at) * sizeof entry);
        all.entries[at] = entry;
        all.count++;
    }
    double sum = 0;
    for (int i = 0; i < all.count; i++) sum = 0.6 * sum + all.entries[i].key * *all.entries[i].source;
    return sum * all.scale;
}
SCALAR(sorted_in, 0.6, -1.3, 0.8, 0.4)

// A ring of words.
static struct { size_t head, tail; uint64_t words[16]; } ring;
static void put(const void *from, size_t words) {
    for (size_t i = 0; i < words; i++) memcpy(&ring.words[ring.tail++ & 15], (const char *)from + 8 * i, 8);
}
static void get(void *to, size_t words) {
    for (size_t i = 0; i < words; i++) memcpy((char *)to + 8 * i, &ring.words[ring.head++ & 15], 8);
}
static double ring_of_words(double *x, int n) {
    struct message { double scale, value; double *factor; } message, got;
    double sum = 0;
    ring.head = ring.tail = 0;
    for (int i = 0; i < n; i++) {
        message = (struct message){1.5, x[i] * x[0], x + i};
        put(&message, 3);
        for (int k = 0; i % 2 && k < 2; k++) {
            get(&got, 3);
            sum = 0.7 * sum + got.scale * got.value * *got.factor;
        }
    }
    return sum;
}
SCALAR(ring_of_words, 0.6, -1.3, 0.8, 0.4)

// Numbers that are copied in pieces which end inside of them.
static double cut_numbers(double *x, int n) {
    double a[6], b[6];
    char room[sizeof a];
    for (int i = 0; i < 6; i++) a[i] = x[i % n] * x[1];
    const size_t step = 3 * (n / 2);
    for (size_t at = 0; at < sizeof a; at += step) memcpy(room + at, (char *)a + at, sizeof a - at < step ? sizeof a - at : step);
    memcpy(b, room, sizeof b);
    double sum = 0;
    for (int i = 0; i < 6; i++) sum += b[i] * b[5 - i] * x[i % n];
    return sum;
}
SCALAR(cut_numbers, 0.6, -1.3, 0.8, 0.4)

// Integers that hold the bits of numbers.
struct tagged { double value; uint64_t bits; double *address; };
static double bits_in_integers(double *x, int n) {
    struct tagged s = {x[0], 0, x}, all[4], got = {0};
    double y = x[1] * x[0], z;
    memcpy(&s.bits, &y, 8);
    for (int i = 0; i < n; i++) all[i] = s;
    s = (struct tagged){0};
    memcpy(&got, &all[n - 2], 6 * n);
    memcpy(&y, &got.bits, 8);
    memcpy(&z, &all[n % 3].bits, 8);
    return y * got.value * got.address[1] + z;
}
SCALAR(bits_in_integers, 0.6, -1.3, 0.8, 0.4)
