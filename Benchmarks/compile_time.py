#!/usr/bin/env python3
"""What the plugin adds to compile time and object size.

Each file is compiled at -O2 with and without the plugin (without it, a request stays a call of an external function);
times are the minimum of a few runs. Besides the ADBench programs there are generated ones: a function of straight-line
code, and functions that call each other, each in eight branches. Their gradients are also checked against finite
differences.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
ADBENCH = os.path.join(ROOT, "Examples", "ADBench")
FILES = ["gmm_reverse", "lstm_reverse", "ba_forward", "ba_reverse", "hand_forward", "hand_reverse"]
N_INPUTS = 20

LIMIT = 20  # seconds for a generated program

PROGRAM = """\
#include <math.h>
#include <stdio.h>

{functions}

extern int enzyme_dup;
extern double __enzyme_autodiff(void *, ...);

int main(void) {{
  double x[{n}], gradient[{n}] = {{0}}, worst = 0, squares = 0;
  for (int i = 0; i < {n}; i++) x[i] = 0.3 + 0.03 * i;
  __enzyme_autodiff((void *)primal, enzyme_dup, x, gradient);
  for (int i = 0; i < {n}; i++) {{
    double origin = x[i], h = 1e-5;
    x[i] = origin + h;
    double above = primal(x);
    x[i] = origin - h;
    double below = primal(x);
    x[i] = origin;
    double error = fabs((above - below) / (2 * h) - gradient[i]);
    if (!(error <= worst)) worst = error;
    squares += gradient[i] * gradient[i];
  }}
  printf("%g\\n", worst / sqrt(squares));
  return 0;
}}
"""


def straight_line_program(count):
    """A C program whose function has `count` statements of one or two operations; values stay below 2 in size."""
    numbers = random.Random(count)
    forms = ["{any} * {small}", "0.5 * {any} + {small}", "0.5 * {any} - {small}", "{any} / (3 + {small})"]
    inputs = [f"x[{i}]" for i in range(N_INPUTS)]
    small, recent = inputs[:], inputs[:]  # of size at most 1; all values
    lines = ["double primal(const double *x) {", "  double sum = 0;"]
    for i in range(count):
        if i % 5 == 4:
            text = f"sin({numbers.choice(recent[-20:])} + {numbers.choice(inputs)})"
            small.append(f"t{i}")
        else:
            text = numbers.choice(forms).format(any=numbers.choice(recent[-20:]), small=numbers.choice(small[-5:]))
        lines.append(f"  double t{i} = {text};")
        if i % 50 == 49:
            lines.append(f"  sum += t{i};")
        recent.append(f"t{i}")
    lines.append("  return sum + " + " + ".join(recent[-20:]) + ";\n}")
    return PROGRAM.format(functions="\n".join(lines), n=N_INPUTS)


def branching_recursion_program(count):
    """A C program of `count` functions, each of which calls others of them in eight branches."""
    lines = [f"double f{i}(const double *x, int depth, double v);" for i in range(count)]
    for i in range(count):
        near, far = f"f{(i + 1) % count}(x, depth - 1, ", f"f{(7 * i + 3) % count}(x, depth - 1, "
        branches = [f"{near}v - x[{i % N_INPUTS}])", f"{near}v * x[1]) + {far}0.5 * v)", f"{far}v / (1 + x[2]))",
                    f"sin({near}v + x[3]))", f"{far}v * 0.9) * x[4]", f"f{i}(x, depth - 1, v + x[5])",
                    f"{near}sqrt(v)) + x[6]", f"{far}v + 1.3 * x[7])"]
        lines.append(f"double f{i}(const double *x, int depth, double v) {{\n  if (depth == 0) return v;")
        lines += [f"  if (v > {7 - k}) return {branch};" for k, branch in enumerate(branches[:-1])]
        lines.append(f"  return {branches[-1]};\n}}")
    lines.append("double primal(const double *x) { return f0(x, 20, x[0]); }")
    return PROGRAM.format(functions="\n".join(lines), n=N_INPUTS)


def compile_file(arguments, source, target, plugin, runs):
    """(seconds, bytes of machine code) of one compilation; None if it fails, takes too long or leaves the request."""
    command = [arguments.clang, "-O2", "-std=c17", "-c", source, "-o", target]
    command += [f"-fpass-plugin={arguments.plugin}"] if plugin else []
    best = None
    for _ in range(runs):
        start = time.monotonic()
        try:
            done = subprocess.run(command, capture_output=True, timeout=arguments.timeout, check=False)
        except subprocess.TimeoutExpired:
            return None
        if done.returncode != 0:
            return None
        seconds = time.monotonic() - start
        best = seconds if best is None else min(best, seconds)
    undefined = subprocess.run(["nm", "-u", target], capture_output=True, text=True, check=True).stdout
    if plugin and "__enzyme_" in undefined:
        return None
    sizes = subprocess.run(["size", target], capture_output=True, text=True, check=True).stdout
    return best, int(sizes.splitlines()[1].split()[0])


COLUMNS = "{:<24} {:>10} {:>10} {:>10} {:>12} {:>12}  {}"


def measure(arguments, name, source, target, runs, limit=None):
    """Prints one line; whether the file compiled, within the limit in seconds if there is one."""
    plain = compile_file(arguments, source, target, False, runs)
    ours = compile_file(arguments, source, target, True, runs)
    if plain is None or ours is None:
        print(COLUMNS.format(name, "-", "-", "-", "-", "-", "not differentiated" if plain else "clang fails"))
        return False
    in_time = limit is None or ours[0] < limit
    verdict = "" if in_time else f"over {limit} s"
    print(COLUMNS.format(name, f"{plain[0]:.3f} s", f"{ours[0]:.3f} s", f"{ours[0] - plain[0]:.3f} s", f"{plain[1]} B",
                         f"{ours[1]} B", verdict))
    sys.stdout.flush()
    return in_time


def check_gradient(arguments, target):
    """Links and runs the generated program: whether its gradient agrees with differences."""
    program = target + ".out"
    linked = subprocess.run([arguments.clang, target, "-lm", "-o", program], capture_output=True, check=False)
    if linked.returncode != 0:
        print("  does not link")
        return False
    error = float(subprocess.run([program], capture_output=True, text=True, check=True).stdout)
    print(f"  gradient check: {error:.0e}")
    return error < 1e-6


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plugin", default=os.path.join(ROOT, ".build/release/libIsozyme.so"))
    parser.add_argument("--clang", default=os.environ.get("CLANG", "clang-22"))
    parser.add_argument("--timeout", type=float, default=120, help="seconds for one compilation (default: 120)")
    parser.add_argument("--statements", type=int, nargs="*", default=[10000, 30000], help="lengths of the function")
    parser.add_argument("--recursive", type=int, nargs="*", default=[8, 200], help="numbers of recursive functions")
    arguments = parser.parse_args()
    if not os.path.exists(arguments.plugin):
        sys.exit(f"{arguments.plugin} does not exist: build the plugin first (swift build -c release)")

    passed = []
    print(COLUMNS.format("", "plain", "plugin", "added", "code, plain", "code, plugin", ""))
    with tempfile.TemporaryDirectory(prefix="compile-time-") as folder:
        target = os.path.join(folder, "compiled.o")
        for file in FILES:
            passed.append(measure(arguments, file, os.path.join(ADBENCH, file + ".c"), target, 3))
        generated = [(f"{count} statements", straight_line_program(count)) for count in arguments.statements]
        generated += [(f"{count} recursive functions", branching_recursion_program(count)) for count in arguments.recursive]
        for name, program in generated:
            source = os.path.join(folder, name.replace(" ", "_") + ".c")
            with open(source, "w", encoding="utf-8") as output:
                output.write(program)
            passed.append(measure(arguments, name, source, target, 1, LIMIT) and check_gradient(arguments, target))
    print(f"{sum(passed)} passed, {len(passed) - sum(passed)} failed")
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
