#!/usr/bin/env python3
"""Print the random program of a seed, in C or as its C++ twin.

usage: generate.py SEED [--dual] [--without NAME,NAME] [--features]
"""

import argparse
from pathlib import Path

import calls     # noqa: F401  (registers its features)
import flow      # noqa: F401
import memory    # noqa: F401
import records   # noqa: F401
from generator import FEATURES, Generator

HERE = Path(__file__).resolve().parent

C_DRIVER = """\
static void {p}reset(double *x) {{
  const double start[{n}] = {{{inputs}}};
  memcpy(x, start, sizeof start);
}}
static void {p}run(void) {{
  double x[{n}];
  for (int turn = 0; turn < 2; turn++) {{
    {p}reset(x);
    printf("primal %a\\n", {p}f(x, {n}));
  }}
#ifndef PRIMAL_ONLY
  for (int turn = 0; turn < 2; turn++) {{
    double dx[{n}] = {{0}};
    {p}reset(x);
    __enzyme_autodiff((void *){p}f, enzyme_dup, x, dx, enzyme_const, {n});
    printf("reverse");
    for (int i = 0; i < {n}; i++) printf(" %a", dx[i]);
    printf("\\n");
    fflush(stdout);
  }}
  for (int turn = 0; turn < 2; turn++) {{
    double out[{n}];
    for (int i = 0; i < {n}; i++) {{
      double dx[{n}] = {{0}};
      {p}reset(x);
      dx[i] = 1.0;
      out[i] = __enzyme_fwddiff((void *){p}f, enzyme_dup, x, dx, enzyme_const, {n});
    }}
    printf("forward");
    for (int i = 0; i < {n}; i++) printf(" %a", out[i]);
    printf("\\n");
    fflush(stdout);
  }}
#endif
  {p}reset(x);
  printf("primal %a\\n", {p}f(x, {n}));
}}
"""

DUAL_DRIVER = """\
static Dual {p}at(int k, double shift) {{
  const double start[{n}] = {{{inputs}}};
  Dual x[{n}];
  for (int i = 0; i < {n}; i++) {{
    x[i] = Dual(start[i] + (i == k ? shift : 0));
    x[i].d[i] = 1;
  }}
  return {p}f(x, {n});
}}
static void {p}run(void) {{
  Dual y = {p}at(0, 0);
  printf("primal %a\\ngradient", y.v);
  for (int i = 0; i < {n}; i++) printf(" %a", y.d[i]);
  printf("\\ndifferences");
  for (int i = 0; i < {n}; i++) {{
    const double h = {step};
    printf(" %a", ({p}at(i, h).v - {p}at(i, -h).v) / (2 * h));
  }}
  printf("\\n");
}}
"""


def make(seed, without=()):
    """The program of a seed; its names begin with `z<seed>_`."""
    return Generator(seed, f"z{seed}_", without).build()


def unit(sources, dual):
    """A translation unit of [(program, text)] with a main that picks by seed."""
    prelude = HERE / ("Dual.hpp" if dual else "Prelude.h")
    out = [prelude.read_text()]
    for program, text in sources:
        driver = DUAL_DRIVER if dual else C_DRIVER
        out.append(f"/* seed {program.seed}: {', '.join(program.features)} */")
        out.append(text + driver.format(
            p=program.prefix, n=len(program.inputs),
            inputs=", ".join(map(repr, program.inputs)),
            step="1e-3" if program.tolerance > 1e-8 else "1e-5"))
    out.append("int main(int argc, char **argv) {")
    out.append(f"  long seed = argc > 1 ? atol(argv[1]) : {sources[0][0].seed};")
    out += [f"  if (seed == {p.seed}) {p.prefix}run();" for p, _ in sources]
    return "\n".join(out + ["  return 0;", "}", ""])


def main():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("seed", type=int, nargs="?", default=0)
    parser.add_argument("--dual", action="store_true", help="the C++ twin")
    parser.add_argument("--without", default="", metavar="NAME,NAME",
                        help="ingredients to leave out")
    parser.add_argument("--features", action="store_true",
                        help="list all ingredients instead")
    options = parser.parse_args()
    if options.features:
        print("\n".join(f"{name:20} {FEATURES[name].__doc__.splitlines()[0]}"
                        for name in sorted(FEATURES)))
        return
    without = tuple(filter(None, options.without.split(",")))
    program = make(options.seed, without)
    print(unit([(program, program.render())], options.dual), end="")


if __name__ == "__main__":
    main()
