// Several shadows in one array, at a stride.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*enzyme_dupv
// EXPECT: shadows_at_a_stride\.c:[0-9]+
#include <stddef.h>
extern int enzyme_width, enzyme_dupv;
void __enzyme_fwddiff(void *, ...);
static void products(const double *x, double *y) {
    y[0] = x[0] * x[1];
    y[1] = x[0] * x[0];
}
void columns(double *x, double *dx, double *y, double *dy) {
    __enzyme_fwddiff((void *)products, enzyme_width, 2, enzyme_dupv, (size_t)16, x, dx, enzyme_dupv, (size_t)16, y, dy);
}
