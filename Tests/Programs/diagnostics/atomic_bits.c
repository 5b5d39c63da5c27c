// A product by compare-and-exchange: what the loop does to the number is not known.
// EXPECT: an atomic operation on the bits of a number or an address \('cmpxchg'\) has no derivative
double f(_Atomic double *x, double y) {
    *x *= y;
    return *x;
}
void __enzyme_autodiff(void *, ...);
void g(_Atomic double *x, _Atomic double *dx) { __enzyme_autodiff((void *)f, x, dx, 2.0); }
