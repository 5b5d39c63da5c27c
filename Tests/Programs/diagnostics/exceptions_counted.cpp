// How many exceptions are on their way is not known inside of a derivative, where they are values.
// EXPECT: error: .*uncaught_exceptions
// EXPECT: exceptions_counted\.cpp:[0-9]+
#include <exception>
double __enzyme_autodiff(void *, ...);
struct guard {
    double *sum;
    int before = std::uncaught_exceptions();
    ~guard() {
        if (std::uncaught_exceptions() > before) *sum = 0;
    }
};
static double guarded(double x) {
    double sum = x;
    try {
        guard g{&sum};
        sum *= x;
        if (x > 1) throw 1;
    } catch (int) {
        sum += x;
    }
    return sum;
}
double gradient(double x) { return __enzyme_autodiff((void *)guarded, x); }
