// Single precision. Each function of twins.inc is compiled as float and as double; the double twin is differenced.
#include <stdint.h>
#include <tgmath.h>
#include "check.h"

#define real float
#define bits_of_real uint32_t
#define F(NAME) NAME##_in_float
#include "twins.inc"
#undef real
#undef bits_of_real
#undef F

#define real double
#define bits_of_real uint64_t
#define F(NAME) NAME##_in_double
#include "twins.inc"
#undef real
#undef bits_of_real
#undef F

FLOAT_SCALAR(logistic_in_float, logistic_in_double, 0.5, 1.2)
FLOAT_SCALAR(many_functions_in_float, many_functions_in_double, 0.5, 1.2)
FLOAT_SCALAR(branches_in_float, branches_in_double, 0.5, 1.2, 0.3)
FLOAT_SCALAR(polynomial_in_float, polynomial_in_double, 0.5, 1.2, 0.3, -0.8)
FLOAT_SCALAR(halving_in_float, halving_in_double, 1.5, 1.2)
FLOAT_SCALAR(calls_in_float, calls_in_double, 0.5, 1.2)
FLOAT_SCALAR(recursion_in_float, recursion_in_double, 0.8, 1.2)
FLOAT_SCALAR(relaxation_in_float, relaxation_in_double, 0.5, 1.2, 0.3, 0.8, 0.9)
FLOAT_SCALAR(shifted_in_float, shifted_in_double, 0.5, 1.2, 0.3, 0.8)
FLOAT_SCALAR(int_and_number_in_float, int_and_number_in_double, 0.8, 1.2)
FLOAT_SCALAR(two_numbers_in_float, two_numbers_in_double, 0.5, 1.2)
FLOAT_SCALAR(four_numbers_in_float, four_numbers_in_double, 0.5, 1.2)
FLOAT_SCALAR(bit_mask_in_float, bit_mask_in_double, 0.5, -1.2)
FLOAT_SCALAR(vectors_in_float, vectors_in_double, 0.5, 1.2, 0.3, 0.8)
FLOAT_SCALAR(mixed_with_double_in_float, mixed_with_double_in_double, 0.5, 1.2)
FLOAT_SCALAR(records_copied_in_float, records_copied_in_double, 0.5, 1.2)

SCALAR(int_and_number_in_double, 0.8, 1.2)
SCALAR(two_numbers_in_double, 0.5, 1.2)
SCALAR(four_numbers_in_double, 0.5, 1.2)
SCALAR(bit_mask_in_double, 0.5, -1.2)
SCALAR(vectors_in_double, 0.5, 1.2, 0.3, 0.8)
SCALAR(records_copied_in_double, 0.5, 1.2)

double __enzyme_autodiff(void *, ...);
static double rounded_to_float(double x) { return (double)(float)x * x; }
CASE(conversion_to_float_and_back) { CHECK_CLOSE_FLOAT(__enzyme_autodiff((void *)rounded_to_float, 1.25), 2.5); }

_Static_assert(sizeof(float) == 4, "the bit masks assume IEEE formats");
