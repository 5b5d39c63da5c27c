// Batches in C++: references, member functions, exceptions that leave a lane.
#include "../check.h"
#include <stdexcept>
#include <vector>

struct two { double v[2]; };
extern int enzyme_vector, enzyme_scalar;
template <typename R, typename... T> R __enzyme_batch(T...);

static double at(const std::vector<double> &x, double t) {
    double sum = 0;
    for (double c : x) sum = sum * t + c;
    return sum;
}
CASE(vectors_by_reference) {
    std::vector<double> a = {1, 2, 3}, b = {4, 5};
    two r = __enzyme_batch<two>((void *)at, enzyme_width, 2, enzyme_vector, &a, &b, enzyme_scalar, 2.0);
    CHECK(r.v[0] == 11 && r.v[1] == 13);
}
static int entered;
static double positive(double x) {
    entered++;
    if (x < 0) throw std::domain_error("negative");
    return std::sqrt(x);
}
CASE(exception_in_a_lane) {
    bool caught = false;
    entered = 0;
    try {
        two r = __enzyme_batch<two>((void *)positive, enzyme_width, 2, enzyme_vector, 4.0, -1.0);
        CHECK(r.v[0] == 0);
    } catch (const std::domain_error &) {
        caught = true;
    }
    CHECK(caught && entered == 2);
    try {
        two r = __enzyme_batch<two>((void *)positive, enzyme_width, 2, enzyme_vector, 4.0, 9.0);
        CHECK(r.v[0] == 2 && r.v[1] == 3);
    } catch (...) {
        CHECK(false);
    }
}
