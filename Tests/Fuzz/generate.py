#!/usr/bin/env python3
"""Print the random program of a seed, in C or C++, or its twin.

usage: generate.py SEED [--dual] [--without NAME,NAME] [--features NAME,NAME]
       generate.py --list
"""

import argparse
from pathlib import Path

import algorithms   # noqa: F401  (registers its ingredients)
import callables    # noqa: F401
import calls        # noqa: F401
import classes      # noqa: F401
import containers   # noqa: F401
import exceptions   # noqa: F401
import flow         # noqa: F401
import memory       # noqa: F401
import ownership    # noqa: F401
import records      # noqa: F401
import values       # noqa: F401
from generator import FEATURES, Generator
from modes import MODES, driver

HERE = Path(__file__).resolve().parent


def names_of(text):
    """The names in a list with commas."""
    return tuple(filter(None, text.split(",")))


def make(seed, without=(), wanted=(), mixed=False):
    """The program of a seed; its names begin with `z<seed>_`."""
    return Generator(seed, f"z{seed}_", without, wanted, mixed).build()


def unit(sources, dual):
    """A translation unit of [(program, text)] with a main that picks by seed."""
    headers = sorted({h for program, _ in sources for h in program.headers})
    out = [f"#include <{h}>" for h in headers]
    out.append((HERE / ("Dual.hpp" if dual else "Prelude.h")).read_text())
    for program, text in sources:
        out.append(f"/* seed {program.seed}: {', '.join(program.features)} */")
        out.append(text + driver(program, dual))
    out.append("int main(int argc, char **argv) {")
    out.append(f"  long seed = argc > 1 ? atol(argv[1]) : {sources[0][0].seed};")
    out += [f"  if (seed == {p.seed}) {p.prefix}run();" for p, _ in sources]
    return "\n".join(out + ["  return 0;", "}", ""])


def describe():
    """A line for each ingredient and each mode."""
    for name, item in sorted(FEATURES.items()):
        about = item.make.__doc__.splitlines()[0]
        print(f"{name:20} {item.language():4} {about}"
              f"{f' (off, {item.refused})' if item.refused else ''}")
    for name in MODES:
        print(f"{name:20} mode")


def main():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("seed", type=int, nargs="?", default=0)
    parser.add_argument("--dual", action="store_true", help="the twin")
    parser.add_argument("--without", default="", metavar="NAME,NAME",
                        help="ingredients and modes to leave out")
    parser.add_argument("--features", default="", metavar="NAME,NAME",
                        help="ingredients and modes that it must have")
    parser.add_argument("--mixed", action="store_true",
                        help="several containers and owners in a C++ program")
    parser.add_argument("--list", action="store_true",
                        help="list all ingredients and modes instead")
    options = parser.parse_args()
    if options.list:
        describe()
        return
    program = make(options.seed, names_of(options.without),
                   names_of(options.features), options.mixed)
    print(unit([(program, program.render())], options.dual), end="")


if __name__ == "__main__":
    main()
