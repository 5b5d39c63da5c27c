// Branches, loops, and everything else that steers.
#include "check.h"

static double branch_on_the_input(double *x, int n) {
    double y = x[1];
    if (x[0] > 1) y = x[0] * x[1];
    else y = x[0] - x[1];
    return y * y;
}
SCALAR(branch_on_the_input, 1.5, 2.0)

static double nested_ternaries(double *x, int n) {
    return x[0] < x[1] ? (x[1] < x[2] ? x[0] * x[2] : x[1]) : x[2] * x[2];
}
SCALAR(nested_ternaries, 0.2, 0.5, 0.9)

static double equal_to_a_constant(double *x, int n) {
    if (x[0] == 1.0) return x[0] * 2 + x[1];
    return x[0] * 2 + x[1] * x[1] - x[1] * x[1] + x[1];
}
SCALAR(equal_to_a_constant, 1.0, 3.0)

static double clamp_by_hand(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += x[i] < 0 ? 0 : x[i] > 1 ? 1 : x[i] * x[i];
    return sum;
}
SCALAR(clamp_by_hand, -0.5, 0.3, 0.8, 1.7)

static double sum_of_squares(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += x[i] * x[i];
    return sum;
}
SCALAR_N(sum_of_squares, 40)

static double nested_loops(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j <= i; j++) sum += sin(x[i]) * x[j] / (1 + j);
    return sum;
}
SCALAR(nested_loops, 0.1, 0.7, 1.1, 1.9, 0.4)

static double triple_loop_with_carried_value(double *x, int n) {
    double carried = 0.1;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < 3; j++)
            for (int k = j; k < 3; k++) carried = carried * 0.9 + x[i] * sin(carried + k);
    return carried;
}
SCALAR(triple_loop_with_carried_value, 0.3, 0.5, 0.2)

static double while_until_it_converges(double *x, int n) {
    double root = x[0];
    while (fabs(root * root - x[0]) > 1e-14 * x[0]) root = 0.5 * (root + x[0] / root);
    return root;
}
SCALAR(while_until_it_converges, 7.0)

static double do_while_halving(double *x, int n) {
    double value = x[0], sum = 0;
    do {
        sum += value * x[1];
        value *= 0.5;
    } while (value > 0.1);
    return sum;
}
SCALAR(do_while_halving, 3.7, 1.2)

static double continue_skips(double *x, int n) {
    double product = 1;
    for (int i = 0; i < n; i++) {
        if (x[i] < 0) continue;
        product *= x[i];
        if (i % 2) continue;
        product += x[i] * x[i];
    }
    return product;
}
SCALAR(continue_skips, 1.1, -0.4, 0.9, 1.4, -2.0, 0.7)

static double break_leaves(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        if (sum > 2) break;
        sum += x[i] * x[i];
    }
    return sum * sum;
}
SCALAR(break_leaves, 0.8, 0.9, 1.2, 1.0, 3.0)

static double several_exits(double *x, int n) {
    double value = 1;
    for (int i = 0; i < n; i++) {
        value *= x[i];
        if (value > 4) return value * 2;
        if (value < 0.01) goto small;
        value += 0.3;
    }
    return sin(value);
small:
    return value * 100;
}
SCALAR(several_exits, 1.1, 1.3, 0.002, 5.0)

static double early_return(double *x, int n) {
    if (n < 2) return x[0];
    if (x[0] < x[1]) return x[0] * exp(x[1]);
    return x[1];
}
SCALAR(early_return, 0.3, 0.8)

static double switch_with_fallthrough(double *x, int n) {
    double value = 1;
    for (int i = 0; i < n; i++) switch (i % 5) {
        case 0: value += x[i]; /* fall through */
        case 1: value *= x[i]; break;
        case 2: value = sin(value) + x[i]; break;
        case 4: value -= x[i] * x[0];
        default: value *= 1.1;
        }
    return value;
}
SCALAR(switch_with_fallthrough, 0.6, 1.2, 0.8, 1.4, 0.5, 0.9, 1.1)

static double switch_over_strings_of_cases(double *x, int n) {
    const char *program = "+*s-+";
    double value = 0.5;
    for (int i = 0; program[i]; i++) switch (program[i]) {
        case '+': value += x[i % n]; break;
        case '-': value -= x[i % n]; break;
        case '*': value *= x[i % n]; break;
        case 's': value = sin(value); break;
        }
    return value;
}
SCALAR(switch_over_strings_of_cases, 0.6, 1.7, 0.2)

static double loop_made_of_goto(double *x, int n) {
    double value = 1;
    int i = 0;
again:
    value = value * x[i] + 1;
    if (++i < n) goto again;
    return value;
}
SCALAR(loop_made_of_goto, 0.4, 1.3, 0.7)

static double irreducible_cycle(double *x, int n) {
    double value = x[0];
    int steps = 0;
    if (x[1] > 0) goto second;
first:
    value = value * value + 0.1;
    if (++steps > 5) return value;
second:
    value = sin(value) + x[1];
    if (++steps > 6) return value;
    goto first;
}
SCALAR(irreducible_cycle, 0.4, 0.3)

static double irreducible_cycle_with_switch(double *x, int n) {
    double value = x[0];
    int state = x[1] > 0.5 ? 2 : 0, steps = 0;
    switch (state) {
    case 0:
    zero:
        value *= x[0] + 0.5; /* fall through */
    case 1: value += x[1]; /* fall through */
    case 2: value = sin(value) + x[2];
        if (++steps < 6) switch (steps % 3) {
            case 0: goto zero;
            case 1: goto two;
            default: goto one;
            }
        return value;
    one:
        value -= x[2];
        goto two;
    two:
        value = value * 0.8 + x[0];
        if (steps++ < 4) goto one;
        goto zero;
    }
    return value;
}
SCALAR(irreducible_cycle_with_switch, 0.4, 0.7, 0.3)

static double loop_that_never_runs(double *x, int n) {
    double sum = x[0] * x[0];
    for (int i = n; i < n; i++) sum *= x[i];
    for (int i = 5; i < (int)x[0]; i++) sum += x[1] * i;
    return sum + x[1];
}
SCALAR(loop_that_never_runs, 1.5, 0.5)

static double loop_inside_a_branch(double *x, int n) {
    double value = x[0];
    for (int i = 1; i < n; i++) {
        if (x[i] > 0.5)
            for (int j = 0; j < i; j++) value = value * x[j] + x[i];
        else if (i % 2) value += x[i] * x[i];
    }
    return value;
}
SCALAR(loop_inside_a_branch, 0.3, 0.4, 0.9, 0.8, 0.2)

static double inner_trip_count_depends_on_data(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        double term = x[i];
        for (int k = 0; k < (int)(4 * x[i]); k++) term = term * x[i] + 0.2;
        sum += term;
    }
    return sum;
}
SCALAR(inner_trip_count_depends_on_data, 0.6, 1.1, 0.1, 0.9)

static double exit_on_an_error_path(double *x, int n) {
    double product = 1;
    for (int i = 0; i < n; i++) {
        if (x[i] <= 0) {
            fprintf(stderr, "input %d is not positive\n", i);
            exit(3);
        }
        product *= log(1 + x[i]);
    }
    return product;
}
SCALAR(exit_on_an_error_path, 1.2, 0.7, 2.1)

static double abort_on_an_error_path(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        sum += x[i] * x[i] * x[i];
        if (sum < -100) abort();
    }
    return sum;
}
SCALAR(abort_on_an_error_path, -0.5, 0.7, 1.2)

static double counts_down_by_three(double *x, int n) {
    double value = 1;
    for (int i = n - 1; i >= 0; i -= 3) value = value * x[i] + sin(value);
    return value;
}
SCALAR(counts_down_by_three, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1)

static double comma_and_short_circuit(double *x, int n) {
    double sum = 0;
    for (int i = 0, j = n - 1; i < j; i++, j--)
        if (x[i] > 0.2 && x[j] > 0.2 && (x[i] > 1 || x[j] > 1)) sum += x[i] * x[j];
        else sum -= x[i];
    return sum;
}
SCALAR(comma_and_short_circuit, 0.3, 0.1, 1.4, 0.6, 0.8, 1.2)
