// A function returns a union that holds a double, or an integer and a float: which number the derivative is of is not said.
// EXPECT: error: the result holds numbers of several formats in one place
// EXPECT: result_of_two_formats\.c:[0-9]+
typedef union {
    double whole;
    struct {
        int count;
        float weight;
    } part;
} number;
double __enzyme_autodiff(void *, ...);
static number scaled(double x) {
    number result;
    if (x > 1) result.whole = x * x;
    else result.part.count = 2, result.part.weight = (float)x * 3;
    return result;
}
double gradient(double x) { return __enzyme_autodiff((void *)scaled, x); }
