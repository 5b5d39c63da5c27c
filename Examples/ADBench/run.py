#!/usr/bin/env python3
"""Builds the ADBench programs with the plugin, runs them on ADBench's data and checks every figure.

Checked against data/reference.json (from ADBench's hand-written derivatives): the objective or the residuals, and of
the gradient or Jacobian the number of entries, sum, Euclidean norm, first and last six entries. Each program also
compares its derivative with finite differences. "ratio" is time(derivative) / time(objective), minimum over repeated
runs of both in one process; for a Jacobian, the whole Jacobian over one evaluation of all residuals.
"""

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
DATA = os.path.join(HERE, "data")

# Per problem: the files of its derivative programs, other sources, and its data (small files first).
PROBLEMS = {
    "gmm": (["gmm_reverse.c"], [], ["1k_gmm_d10_K25", "1k_gmm_d20_K50", "10k_gmm_d10_K50", "10k_gmm_d20_K25"]),
    "lstm": (["lstm_reverse.c"], [], ["lstm_l2_c1024", "lstm_l4_c1024"]),
    "ba": (["ba_forward.c", "ba_reverse.c"], ["ba_check.c"], ["ba1_n49_m7776_p31843", "ba4_n372_m47423_p204472"]),
    "hand": (["hand_forward.c", "hand_reverse.c"], ["hand_check.c"],
             ["simple_small/hand1_t26_c100", "complicated_small/hand1_t26_c100"]),
}
SUPPORT = ["io.c", "io_hand.c", "io_text.c", "differences.c", "report.c"]
TOO_LARGE_FOR_DIFFERENCES = {"1k_gmm_d20_K50", "10k_gmm_d10_K50", "10k_gmm_d20_K25"}

VALUE_TOLERANCE = 1e-10
DERIVATIVE_TOLERANCE = 1e-9
DIFFERENCE_TOLERANCE = 1e-6


class Failure(Exception):
    """A program that could not be built or run."""


def run_command(command, timeout):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        raise Failure(f"{os.path.basename(command[0])}: no result after {timeout} s") from None
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        marks = ("undefined reference", "error:")
        errors = [line for mark in marks for line in lines if mark in line] or lines[:1]
        raise Failure(errors[0].strip() if errors else f"exit status {done.returncode}")
    return done.stdout


def build(arguments, problem, source, level, folder):
    """Compiles one program. Only the file with the derivative needs the plugin."""
    _, others, _ = PROBLEMS[problem]
    flags = [arguments.clang, f"-O{level}", "-std=c17", "-Wall", "-Wextra"] + arguments.cflag
    plugin = [] if arguments.primal_only else [f"-fpass-plugin={arguments.plugin}"]
    base = os.path.join(folder, f"{source[:-2]}-O{level}")
    run_command(flags + plugin + ["-c", os.path.join(HERE, source), "-o", base + ".o"], 300)
    sources = [f"{problem}_main.c"] + SUPPORT + others
    if arguments.primal_only:
        sources.append(f"{problem}.c")
    run_command(flags + [os.path.join(HERE, file) for file in sources] + [base + ".o", "-lm", "-o", base], 300)
    return base


def relative(actual, expected, scale):
    """|actual − expected| / scale; infinite for a NaN, and absolute where the scale is zero."""
    error = abs(actual - expected) / (scale or 1.0)
    return error if error == error else math.inf


def summary_error(actual, expected):
    """The largest deviation of a summary, relative to its norm."""
    if actual["count"] != expected["count"]:
        return math.inf
    norm = expected["l2"]
    total = expected["sum"]
    errors = [relative(actual["l2"], norm, norm), relative(actual["sum"], total, max(norm, abs(total)))]
    for part in ("first", "last"):
        errors += [relative(a, b, norm) for a, b in zip(actual[part], expected[part], strict=True)]
    return max(errors)


def reference_of(references, problem, data):
    """The expected summaries (value, derivative) of one data file."""
    entry = references[f"{problem}/{data}"]
    derivative = next(value for key, value in entry.items() if key.startswith(("gradient", "jacobian")))
    if "residuals" in entry:
        return entry["residuals"], derivative
    value = entry["objective"]
    return {"count": 1, "sum": value, "l2": abs(value), "first": [value], "last": [value]}, derivative


def evaluate(arguments, references, program, problem, data, level):
    path = os.path.join(DATA, problem, data + ".txt")
    result = json.loads(run_command([program, path, str(arguments.seconds)], 600))
    value, derivative = reference_of(references, problem, data)
    tolerance = DIFFERENCE_TOLERANCE if arguments.primal_only else DERIVATIVE_TOLERANCE
    result.update(
        data=data,
        level=level,
        reference_norm=derivative["l2"],
        value_error=summary_error(result["value"], value),
        derivative_error=summary_error(result["derivative"], derivative),
        ratio=result["derivative_seconds"] / result["primal_seconds"],
    )
    result["passed"] = (
        result["value_error"] <= VALUE_TOLERANCE
        and result["derivative_error"] <= tolerance
        and result["difference_error"] <= DIFFERENCE_TOLERANCE
    )
    return result


COLUMNS = "{:<5} {:<33} {:<11} {:>3} {:>14} {:>13} {:>13} {:>8} {:>8} {:>7} {:>10} {:>9}  {}"


def print_header():
    print(COLUMNS.format("", "data", "mode", "-O", "value", "norm", "reference", "error", "FD", "ratio", "primal",
                         "tape", ""))


def print_result(result):
    value = result["value"]
    shown = value["sum"] if value["count"] == 1 else value["l2"]
    tape = result["tape_bytes"]
    print(COLUMNS.format(
        result["problem"], result["data"], result["mode"], result["level"], f"{shown:.8g}",
        f"{result['derivative']['l2']:.8g}", f"{result['reference_norm']:.8g}",
        f"{max(result['value_error'], result['derivative_error']):.0e}", f"{result['difference_error']:.0e}",
        f"{result['ratio']:.2f}", f"{result['primal_seconds'] * 1e3:.3f} ms",
        "-" if tape is None else f"{tape / 1e6:.2f} MB", "ok" if result["passed"] else "FAILED"))
    sys.stdout.flush()


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--levels", default="2", help="optimisation levels, as 0,1,2,3 (default: 2)")
    parser.add_argument("--problem", default=",".join(PROBLEMS), help="gmm,lstm,ba,hand (default: all)")
    parser.add_argument("--plugin", default=os.path.join(ROOT, ".build/release/libIsozyme.so"))
    parser.add_argument("--clang", default=os.environ.get("CLANG", "clang-22"))
    parser.add_argument("--cflag", action="append", default=[], help="another compiler flag (repeatable)")
    parser.add_argument("--seconds", type=float, default=0.5, help="time to measure per program and file")
    parser.add_argument("--small", action="store_true", help="only the first data file of each problem")
    parser.add_argument("--primal-only", action="store_true",
                        help="without the plugin: objectives, and derivatives by finite differences")
    parser.add_argument("--json", metavar="FILE", help="also write the results to FILE")
    return parser.parse_args()


def programs(arguments):
    for problem in arguments.problem.split(","):
        if problem not in PROBLEMS:
            sys.exit(f"unknown problem {problem!r}; there are {', '.join(PROBLEMS)}")
        sources, _, files = PROBLEMS[problem]
        if arguments.primal_only:
            sources = [f"{problem}_differences.c"]
            files = [file for file in files if file not in TOO_LARGE_FOR_DIFFERENCES]
        for level in arguments.levels.split(","):
            for source in sources:
                yield problem, source, level, files[:1] if arguments.small else files


def main():
    arguments = parse_arguments()
    if not arguments.primal_only and not os.path.exists(arguments.plugin):
        sys.exit(f"{arguments.plugin} does not exist: build the plugin first (swift build -c release)")
    with open(os.path.join(DATA, "reference.json"), encoding="utf-8") as file:
        references = json.load(file)

    results = []

    def fail(problem, data, source, level, failure):
        results.append({"problem": problem, "data": data, "mode": source.removesuffix(".c"), "level": level,
                        "failure": str(failure), "passed": False})

    print_header()
    with tempfile.TemporaryDirectory(prefix="adbench-") as folder:
        for problem, source, level, files in programs(arguments):
            try:
                program = build(arguments, problem, source, level, folder)
            except Failure as failure:
                print(f"{problem:<5} {source} -O{level} does not compile: {failure}  FAILED")
                for data in files:
                    fail(problem, data, source, level, failure)
                continue
            for data in files:
                try:
                    result = evaluate(arguments, references, program, problem, data, level)
                except (Failure, ValueError) as failure:
                    print(f"{problem:<5} {data} {source} -O{level}: {failure}  FAILED")
                    fail(problem, data, source, level, failure)
                    continue
                results.append(result)
                print_result(result)
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as file:
            json.dump(results, file, indent=1)
    passed = sum(result["passed"] for result in results)
    print(f"{passed} passed, {len(results) - passed} failed")
    return 0 if passed == len(results) else 1


if __name__ == "__main__":
    sys.exit(main())
