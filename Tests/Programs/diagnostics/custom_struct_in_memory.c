// A registered function that takes a large struct by value.
// EXPECT: error: .*'length' passes a struct by value in memory
struct vector { double x, y, z; };
double __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) static double length(struct vector v) { return v.x * v.x + v.y + v.z; }
static double length_tangent(struct vector v, struct vector dv) { return dv.x; }
void *__enzyme_register_derivative_length[] = {(void *)length, (void *)length_tangent};
static double f(double x) { return length((struct vector){x, x, x}); }
double slope(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
