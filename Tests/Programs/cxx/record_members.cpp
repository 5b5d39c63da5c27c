// Records with an address and members of many types, copied as a whole: every number of a member goes along.

#include "../check.h"

#include <array>
#include <complex>
#include <cstring>
#include <utility>

namespace {
template <class T, int lanes> struct Vector {
    T v __attribute__((vector_size(lanes * sizeof(T))));
    static constexpr int count = lanes;
    double operator[](int i) const { return v[i]; }
    void set(int i, double value) { v[i] = value; }
};
template <class T, int length> struct Numbers {
    T v[length];
    static constexpr int count = length;
    double operator[](int i) const { return v[i]; }
    void set(int i, double value) { v[i] = value; }
};
template <class T> struct Complex {
    std::complex<T> v[3];
    static constexpr int count = 6;
    double operator[](int i) const { return i % 2 ? v[i / 2].imag() : v[i / 2].real(); }
    void set(int i, double value) { i % 2 ? v[i / 2].imag(value) : v[i / 2].real(value); }
};
struct Mixed {
    int mark;
    Vector<double, 2> first;
    struct {
        char tag;
        Vector<float, 4> lanes;
        double *link;
    } inner;
    std::array<float, 3> rest;
    static constexpr int count = 9;
    double operator[](int i) const { return i < 2 ? first[i] : i < 6 ? inner.lanes[i - 2] : rest[i - 6]; }
    void set(int i, double value) {
        if (i < 2) first.set(i, value);
        else if (i < 6) inner.lanes.set(i - 2, value);
        else rest[i - 6] = value;
    }
};

template <class Member> struct Record {
    double *address;
    Member member;
    int count;
};
template <class Member> [[gnu::noinline]] void fill(Record<Member> &record, double *x, int n) {
    record.address = x;
    record.count = Member::count;
    for (int i = 0; i < Member::count; i++) record.member.set(i, x[i % n] * x[(i + 1) % n]);
}
template <class Member> double copies(double *x, int n) {
    Record<Member> source, copies[4];
    fill(source, x, n);
    for (int i = 0; i < n; i++) std::memcpy(&copies[i], &source, sizeof source);
    std::memset(&source, 0, sizeof source);
    for (int i = 0; i < n; i++) std::swap(copies[i], source), copies[i % 2] = copies[n - 1];
    double sum = 0;
    for (int i = 0; i < source.count; i++) sum += source.member[i] * copies[1].member[source.count - 1 - i] * (1 + i % 3);
    return sum / 64 + copies[0].address[1] * source.address[0];
}
}

#define MEMBER(NAME, ...)                                                                                              \
    static double NAME(double *x, int n) { return copies<__VA_ARGS__>(x, n); }

MEMBER(vector_of_doubles, Vector<double, 4>)
SCALAR(vector_of_doubles, 1.5, 2.5, 0.75)
MEMBER(long_vector_of_doubles, Vector<double, 8>)
SCALAR(long_vector_of_doubles, 1.5, 2.5, 0.75)
MEMBER(array_of_doubles, Numbers<double, 5>)
SCALAR(array_of_doubles, 1.5, 2.5, 0.75)
MEMBER(large_array_of_doubles, Numbers<double, 600>)
SCALAR(large_array_of_doubles, 1.5, 2.5, 0.75)
MEMBER(array_of_long_doubles, Numbers<long double, 3>)
SCALAR(array_of_long_doubles, 1.5, 2.5, 0.75)
MEMBER(complex_numbers, Complex<double>)
SCALAR(complex_numbers, 1.5, 2.5, 0.75)

// In formats that hold these numbers, their products and the cotangents exactly; the differences are those of double.
#define NARROW_MEMBER(NAME, EXACT, ...)                                                                                \
    static float NAME(float *x, int n) {                                                                               \
        double wide[4];                                                                                                \
        for (int i = 0; i < n; i++) wide[i] = x[i];                                                                    \
        return copies<__VA_ARGS__>(wide, n);                                                                           \
    }                                                                                                                  \
    static double NAME##_exact(double *x, int n) { return copies<EXACT>(x, n); }

using Four = Numbers<double, 4>;
NARROW_MEMBER(vector_of_floats, Four, Vector<float, 4>)
FLOAT_SCALAR(vector_of_floats, vector_of_floats_exact, 1.5, 2.5, 0.75)
using Many = Numbers<double, 1100>;
NARROW_MEMBER(large_array_of_floats, Many, Numbers<float, 1100>)
FLOAT_SCALAR(large_array_of_floats, large_array_of_floats_exact, 1.5, 2.5, 0.75)
using Pairs = Complex<double>;
NARROW_MEMBER(complex_floats, Pairs, Complex<float>)
FLOAT_SCALAR(complex_floats, complex_floats_exact, 1.5, 2.5, 0.75)
using Nine = Numbers<double, 9>;
NARROW_MEMBER(mixed_members, Nine, Mixed)
FLOAT_SCALAR(mixed_members, mixed_members_exact, 1.5, 2.5, 0.75)

double __enzyme_autodiff_halves(void *, ...);

// Each cotangent is rounded to the eleven bits of its format.
MEMBER(halves, Numbers<_Float16, 1030>)
MEMBER(as_many_doubles, Numbers<double, 1030>)
SCALAR(as_many_doubles, 1.5, 2.5, 0.75)
CASE(large_array_of_halves) {
    double x[] = {1.5, 2.5, 0.75}, dx[3] = {0}, want[3] = {0};
    __enzyme_autodiff_halves((void *)halves, enzyme_dup, x, dx, enzyme_const, 3);
    __enzyme_autodiff_halves((void *)as_many_doubles, enzyme_dup, x, want, enzyme_const, 3);
    for (int i = 0; i < 3; i++) CHECK_NEAR(dx[i], want[i], 2e-3);
}
