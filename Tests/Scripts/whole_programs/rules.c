// Registered here, used elsewhere. The derivative that is registered is three times the true one, so that it shows.
#include "program.h"

double tripled(double x) { return exp(x); }

static double reverse(double x, double seed) { return 3 * exp(x) * seed; }
static double forward(double x, double dx) { return 3 * exp(x) * dx; }
static double augmented_value(double x) { return exp(x); }

void *__enzyme_register_gradient_tripled[] = {(void *)tripled, (void *)augmented_value, (void *)reverse};
void *__enzyme_register_derivative_tripled[] = {(void *)tripled, (void *)forward};

double declared_constant(double x) { return 100 * x; }
void *__enzyme_inactivefn_constant[] = {(void *)declared_constant};
