// A program in several files, and what they share.
#ifndef PROGRAM_H
#define PROGRAM_H

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

// model.c
double polynomial(double x, int n);
double chain(const double *x, int n);
void step(double *state, int n);
double through_pointer(double (*f)(double), double x);
double twisted(double x);
double slope_of_polynomial(double x);
double replaceable(double x);
double slope_of_weighed(double x);
double weighed_elsewhere(double x);
extern double factor;

// rules.c
double tripled(double x);
double declared_constant(double x);

double __enzyme_fwddiff(void *, ...);
double __enzyme_autodiff(void *, ...);
extern int enzyme_const;

#endif
