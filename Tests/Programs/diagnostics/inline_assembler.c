// Inline assembler computes with an active value.
// EXPECT: error: .*(assembler|assembly|asm)
// EXPECT: inline_assembler\.c:8
double __enzyme_autodiff(void *, ...);
static double f(double x) {
    double y;
    // A square root that no rule describes.
    __asm__("sqrtsd %1, %0" : "=x"(y) : "x"(x));
    return y * x;
}
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
