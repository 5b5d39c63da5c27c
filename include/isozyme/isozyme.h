// Isozyme's interface in C: the markers of Enzyme's call syntax, and requests with types.
//
//   #include <isozyme/isozyme.h>
//
//   double slope = isozyme_derivative(f, x);                          // of double f(double), float f(float), …
//   isozyme_gradient(g, x, dx, enzyme_const, n);                      // adds the gradient of g to dx
//   double along = isozyme_jvp(g, x, dx, enzyme_const, n);            // the derivative of g along dx
//
//   ISOZYME_REVERSE(struct pair, gradient_of_f);                      // a request that returns a struct
//   struct pair d = gradient_of_f((void *)f, enzyme_out, x, enzyme_out, y);
//
// The rules for arguments, markers and shadows are those of Docs/CallingInterface.md. C++ programs include
// <isozyme/isozyme>, which has this header too.

#ifndef ISOZYME_ISOZYME_H
#define ISOZYME_ISOZYME_H

// For an argument.
extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_dupv, enzyme_dupnoneedv, enzyme_out, enzyme_byref,
    enzyme_not_overwritten;
// For a request.
extern int enzyme_interleave, enzyme_width, enzyme_primal_return, enzyme_const_return, enzyme_active_return,
    enzyme_dup_return, enzyme_noret, enzyme_runtime_activity;
// For split mode.
extern int enzyme_tape, enzyme_allocated, enzyme_nofree;

// Declares a request under a name of its own: the type is that of its result, by the rules of "What a request returns".
#define ISOZYME_REVERSE(type, name) type name(void *, ...) __asm__("__enzyme_autodiff_" #name)
#define ISOZYME_FORWARD(type, name) type name(void *, ...) __asm__("__enzyme_fwddiff_" #name)
#define ISOZYME_AUGMENTED(type, name) type name(void *, ...) __asm__("__enzyme_augmentfwd_" #name)
#define ISOZYME_ADJOINT(type, name) type name(void *, ...) __asm__("__enzyme_reverse_" #name)

#ifndef __cplusplus

// Reverse mode: the cotangent of the only `enzyme_out` argument, or nothing.
ISOZYME_REVERSE(void, isozyme_reverse);
ISOZYME_REVERSE(float, isozyme_reverse_float);
ISOZYME_REVERSE(double, isozyme_reverse_double);
ISOZYME_REVERSE(long double, isozyme_reverse_long_double);

// Forward mode: the tangent of the result, or nothing.
ISOZYME_FORWARD(void, isozyme_forward);
ISOZYME_FORWARD(float, isozyme_forward_float);
ISOZYME_FORWARD(double, isozyme_forward_double);
ISOZYME_FORWARD(long double, isozyme_forward_long_double);

/// The derivative of a function of one number; it has the function's type.
#define isozyme_derivative(function, x)                             \
  _Generic((function),                                              \
      float (*)(float): isozyme_reverse_float,                      \
      double (*)(double): isozyme_reverse_double,                   \
      long double (*)(long double): isozyme_reverse_long_double)((void *)(function), enzyme_out, (x))

/// Adds the gradient of a function to the shadows of its arguments.
#define isozyme_gradient(function, ...) isozyme_reverse((void *)(function), __VA_ARGS__)

/// The derivative along the shadows of a function that returns `double`; `float` and nothing are beside it.
#define isozyme_jvp(function, ...) isozyme_forward_double((void *)(function), __VA_ARGS__)
#define isozyme_jvpf(function, ...) isozyme_forward_float((void *)(function), __VA_ARGS__)
#define isozyme_jvp_into(function, ...) isozyme_forward((void *)(function), __VA_ARGS__)

/// Releases a tape of split mode that is not read any more.
void isozyme_tape_free(void *tape);

#endif
#endif
