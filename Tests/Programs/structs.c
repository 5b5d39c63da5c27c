// Structs by value and by pointer, linked data.
#include "check.h"

struct vec2 { double x, y; };
__attribute__((noinline)) static struct vec2 rotate(struct vec2 v, double angle) {
    return (struct vec2){v.x * cos(angle) - v.y * sin(angle), v.x * sin(angle) + v.y * cos(angle)};
}
static double two_doubles_by_value(double *x, int n) {
    struct vec2 v = rotate(rotate((struct vec2){x[0], x[1]}, x[2]), 0.5);
    return v.x * v.x * v.y;
}
SCALAR(two_doubles_by_value, 0.5, 1.2, 0.3)

struct vec3 { double x, y, z; };
__attribute__((noinline)) static struct vec3 cross(struct vec3 a, struct vec3 b) {
    return (struct vec3){a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
static double three_doubles_by_value(double *x, int n) {
    struct vec3 a = {x[0], x[1], x[2]}, b = {x[2], 1, x[0]};
    struct vec3 c = cross(cross(a, b), a);
    return c.x + c.y * c.z;
}
SCALAR(three_doubles_by_value, 0.5, 1.2, 0.3)

struct matrix { double m[3][3]; };
__attribute__((noinline)) static struct matrix multiply(struct matrix a, struct matrix b) {
    struct matrix c = {{{0}}};
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++)
            for (int k = 0; k < 3; k++) c.m[i][j] += a.m[i][k] * b.m[k][j];
    return c;
}
static double large_struct_by_value(double *x, int n) {
    struct matrix a = {{{x[0], 1, 0}, {0, x[1], x[2]}, {x[0], 0, 1}}};
    struct matrix c = multiply(a, multiply(a, a));
    return c.m[0][0] + c.m[0][1] * c.m[1][2] + c.m[2][1];
}
SCALAR(large_struct_by_value, 0.5, 1.2, 0.3)

struct mixed { double d; long l; };
__attribute__((noinline)) static struct mixed step(struct mixed m) {
    return (struct mixed){m.d * m.l + sin(m.d), m.l + 1};
}
static double double_and_long_by_value(double *x, int n) {
    struct mixed m = {x[0], 1};
    for (int i = 0; i < 4; i++) m = step(m);
    return m.d * m.l;
}
SCALAR(double_and_long_by_value, 0.5)

struct body { struct vec3 position, velocity; double mass; };
__attribute__((noinline)) static void drift(struct body *b, double dt) {
    b->position.x += dt * b->velocity.x;
    b->position.y += dt * b->velocity.y * b->mass;
    b->position.z += dt * b->velocity.z;
}
static double nested_structs_by_pointer(double *x, int n) {
    struct body b = {{x[0], 0, 1}, {x[1], x[2], x[0]}, x[3]};
    drift(&b, 0.5);
    b.velocity = b.position;
    drift(&b, x[0]);
    return b.position.x * b.position.y + b.position.z;
}
SCALAR(nested_structs_by_pointer, 0.5, 1.2, 0.3, 0.9)

struct list { double value; struct list *next; };
static double linked_list(double *x, int n) {
    struct list *head = NULL;
    for (int i = 0; i < n; i++) {
        struct list *node = malloc(sizeof *node);
        *node = (struct list){x[i] * x[0], head};
        head = node;
    }
    double product = 1, sum = 0;
    for (struct list *p = head; p; p = p->next) {
        product *= p->value;
        sum += product;
    }
    while (head) {
        struct list *next = head->next;
        free(head);
        head = next;
    }
    return sum;
}
SCALAR(linked_list, 0.5, 1.2, 1.3, 0.9)

static double list_reversed_in_place(double *x, int n) {
    struct list nodes[8], *head = NULL;
    for (int i = 0; i < n; i++) nodes[i] = (struct list){x[i], i + 1 < n ? &nodes[i + 1] : NULL};
    for (struct list *p = nodes, *next; p; p = next) {
        next = p->next;
        p->next = head;
        head = p;
        p->value *= 2;
    }
    double value = 0;
    for (struct list *p = head; p; p = p->next) value = value * x[0] + p->value;
    return value;
}
SCALAR(list_reversed_in_place, 0.5, 1.2, 1.3)

struct tree { double key, weight; struct tree *left, *right; };
static struct tree *insert(struct tree *t, double key) {
    if (!t) {
        t = calloc(1, sizeof *t);
        t->key = key;
        t->weight = key * key;
    } else if (key < t->key) t->left = insert(t->left, key);
    else t->right = insert(t->right, key);
    return t;
}
static double fold(const struct tree *t, double depth) {
    return t ? t->weight * depth + fold(t->left, depth * 0.5) * t->key + fold(t->right, depth * 0.7) : 0.1;
}
static void release(struct tree *t) {
    if (!t) return;
    release(t->left);
    release(t->right);
    free(t);
}
static double binary_tree(double *x, int n) {
    struct tree *root = NULL;
    for (int i = 0; i < n; i++) root = insert(root, x[i]);
    double result = fold(root, 1);
    release(root);
    return result;
}
SCALAR(binary_tree, 0.5, 1.2, 0.3, 0.9, 1.7)

struct term { enum { LEAF, SUM, PRODUCT, SINE } kind; int a, b; double value; };
static double expression_graph(double *x, int n) {
    struct term terms[] = {{LEAF, 0, 0, 0},    {LEAF, 1, 0, 0}, {PRODUCT, 0, 1, 0}, {SINE, 2, 0, 0},
                           {SUM, 3, 0, 0}, {PRODUCT, 4, 3, 0}};
    for (int i = 0; i < 6; i++) {
        struct term *t = &terms[i];
        switch (t->kind) {
        case LEAF: t->value = x[t->a]; break;
        case SUM: t->value = terms[t->a].value + terms[t->b].value; break;
        case PRODUCT: t->value = terms[t->a].value * terms[t->b].value; break;
        case SINE: t->value = sin(terms[t->a].value); break;
        }
    }
    return terms[5].value;
}
SCALAR(expression_graph, 0.5, 1.2)

static void store_through(double **slot, double *target, double value) {
    *slot = target;
    **slot = value;
}
static double pointer_to_pointer(double *x, int n) {
    double a = 0, b = 0, *p = NULL, **pp = &p;
    store_through(pp, &a, x[0] * x[1]);
    *p += x[0];
    store_through(pp, &b, a * a);
    **pp *= x[1];
    return a + b;
}
SCALAR(pointer_to_pointer, 0.5, 1.2)

struct slice { double *data; int count; };
static struct slice tail(struct slice s) { return (struct slice){s.data + 1, s.count - 1}; }
static double struct_with_a_pointer_by_value(double *x, int n) {
    double value = 1;
    for (struct slice s = {x, n}; s.count; s = tail(s)) value = value * s.data[0] + s.count;
    return value;
}
SCALAR(struct_with_a_pointer_by_value, 0.5, 1.2, 0.3)

struct vector { int count, capacity; double *items; };
static void push(struct vector *v, double item) {
    if (v->count == v->capacity) v->items = realloc(v->items, (v->capacity = 2 * v->capacity + 1) * sizeof *v->items);
    v->items[v->count++] = item;
}
static double vector_that_grows(double *x, int n) {
    struct vector v = {0};
    push(&v, x[0]);
    for (int i = 0; i < 9; i++) push(&v, v.items[i] * x[i % n] + (i ? v.items[i - 1] : 1));
    double result = v.items[9];
    free(v.items);
    return result;
}
SCALAR(vector_that_grows, 0.5, 1.2, 0.3)

struct flexible { int count; double items[]; };
static double flexible_array_member(double *x, int n) {
    struct flexible *f = malloc(sizeof *f + n * sizeof *f->items);
    f->count = n;
    for (int i = 0; i < f->count; i++) f->items[i] = x[i] * (i ? f->items[i - 1] : 2);
    double result = f->items[n - 1] * f->items[0];
    free(f);
    return result;
}
SCALAR(flexible_array_member, 0.5, 1.2, 0.3)

static double structure_of_arrays(double *x, int n) {
    struct { double a[4]; int mark[4]; double b[4]; } s = {{0}, {1, 0, 1, 1}, {0}};
    for (int i = 0; i < 4; i++) s.a[i] = x[i % n], s.b[i] = s.a[i] * x[0];
    double sum = 0;
    for (int i = 0; i < 4; i++) sum += s.mark[i] ? s.a[i] * s.b[3 - i] : s.b[i];
    return sum;
}
SCALAR(structure_of_arrays, 0.5, 1.2, 0.3)

// One of two objects, which is known only at run time: what a struct declares says nothing of the other object.
struct ring { struct ring *next, *previous; long count; };
static double ring_or_room(double *x, int n) {
    struct ring ring = {&ring, &ring, 0};
    double *room = n > 100 ? (double *)&ring : malloc(n * sizeof *room), sum = 0;
    for (int i = 0; i < n; i++) room[i] = x[i] * x[i];
    for (struct ring *r = ring.next; r != &ring; r = r->next) ring.count++;
    for (int i = 0; i < n; i++) sum += room[i] * (i + 1);
    if (room != (double *)&ring) free(room);
    return sum + ring.count;
}
SCALAR(ring_or_room, 0.6, -1.3, 0.8, 2.2)

// An index into an array of a struct stays in it: what moves as bits is a number, not the address before it.
struct blend { double *link; double part[3]; float scale; double rest; };
static double bits_of_an_array_member(double *x, int n) {
    struct blend a = {x, {x[0], x[1] * x[1], x[2]}, 2, x[1]}, b = a;
    for (int i = 0; i < 3; i++) {
        long bits;
        memcpy(&bits, &a.part[(i + n) % 3], 8);
        memcpy(i == 1 ? &b.rest : &b.part[i], &bits, 8);
    }
    b.link = &b.rest;
    return b.part[0] * b.part[1] + 3 * *b.link * b.part[2] * b.scale + a.link[0];
}
SCALAR(bits_of_an_array_member, 0.6, -1.3, 0.8)

struct item { double *p; double weight; int count; };
struct items { long count; struct item v[3]; double *last; };
static double array_of_structs_in_a_struct(double *x, int n) {
    struct items all = {0};
    double room[3][2];
    for (int i = 0; i < 3; i++) all.v[(i * n) % 3] = (struct item){room[i], x[i], i + 1};
    all.last = x;
    for (int i = 0; i < 3; i++)
        for (int k = 0; k < 2; k++) all.v[i].p[k] = x[k] * (i + 1) * all.v[(i + 1) % 3].weight;
    double *second = all.v[1].p, sum = 0;
    for (struct item *i = all.v; i != all.v + 3; i++) sum += i->weight * i->count;
    return sum * second[0] * second[1] + room[0][1] * all.last[1];
}
SCALAR(array_of_structs_in_a_struct, 0.6, -1.3, 0.8, 0.4)

// Counted from the end, an index begins at a place before the array, and the compiler reckons from the address that lies there.
static double array_member_backwards(double *x, int n) {
    struct blend r = {x, {0}, 1, x[n - 1]};
    for (int i = 0; i < 3; i++) r.part[i] = x[i] * x[i];
    double sum = 0;
    for (int i = n; i > 0; i--) sum += r.part[i - 1] * x[i - 1];
    double *last = r.part + n;
    while (last != r.part) sum += sin(*--last);
    return sum * r.link[0] + r.rest;
}
SCALAR(array_member_backwards, 0.6, -1.3, 0.8)

// Records of a number, an address and a float are walked through from the first to the end of their array.
struct weighted { double key; double *source; float weight; };
static double walk_through_an_array(double *x, int n) {
    struct { double lead; struct weighted all[4]; float after; } s = {.lead = 2, .after = 3};
    for (int i = 0; i < 4; i++) s.all[i] = (struct weighted){x[i], x + (i + 1) % n, 0.5f * i + 1};
    struct weighted moved = s.all[n % 3];
    s.all[n % 4] = moved;
    double sum = 0;
    for (struct weighted *w = s.all; w != s.all + 4; ++w) sum += w->key * *w->source * w->weight;
    return sum * s.lead * s.after;
}
SCALAR(walk_through_an_array, 0.6, -1.3, 0.8, 0.4)
