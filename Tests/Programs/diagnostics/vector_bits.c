// Arithmetic on the bits of numbers in a vector.
// EXPECT: floating-point number
typedef double d2 __attribute__((vector_size(16)));
typedef long l2 __attribute__((vector_size(16)));
double f(d2 x) {
    l2 bits = (l2)x + (1L << 52);
    d2 y = (d2)bits;
    return y[0] * y[1];
}
void __enzyme_autodiff(void *, ...);
d2 g(d2 x) {
    ((d2(*)(void *, d2))__enzyme_autodiff)((void *)f, x);
    return x;
}
