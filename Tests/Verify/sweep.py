#!/usr/bin/env python3
"""Runs programs that were compiled with -isozyme-verify, and sums up what their checks say.

    python3 Tests/Programs/run.py --flags "-mllvm -isozyme-verify" --keep FOLDER
    python3 Tests/Verify/sweep.py FOLDER

Every case of the program tests has a right derivative, as these tests show; so what is called wrong is a false alarm. It is an
error of this script, but for the cases that are named here: they are wrong on purpose, or differences see what the program
hides from its derivative.
"""
import collections
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

PROGRAMS = pathlib.Path(__file__).resolve().parent.parent / "Programs"
CASE = re.compile(r"^(?:CASE|SCALAR|SCALAR_N|LONG_SCALAR|FLOAT_SCALAR|VECTOR)\((\w+)", re.MULTILINE)

# Files and cases whose derivative differs from differences because the program says so, and why.
INTENDED = {
    "custom_rules": "the registered derivatives have factors of their own",
    "function_like": "the likeness is another function", "annotated_function_like": "the same",
    "function_like_in_single_precision": "the same",
    "constant_memory": "memory behind enzyme_const takes active numbers",
}


def source_of(program):
    """The file of cases that a program was made of."""
    stem = program.name.split(".")[0]
    return next((s for s in (PROGRAMS / f"{stem}.c", PROGRAMS / "cxx" / f"{stem}.cpp") if s.exists()), None)


def check(job):
    """What the checks of a case say."""
    program, case = job
    try:
        done = subprocess.run([str(program), case], capture_output=True, timeout=60, text=True, errors="replace")
        return program, case, done.returncode, done.stderr
    except subprocess.TimeoutExpired:
        return program, case, None, ""


def main():
    folder = pathlib.Path(sys.argv[1])
    jobs = []
    for program in sorted(folder.iterdir()):
        source = source_of(program)
        if source and os.access(program, os.X_OK):
            jobs += [(program, case) for case in CASE.findall(source.read_text())]
    counts, reasons, alarms = collections.Counter(), collections.Counter(), 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for program, case, status, errors in pool.map(check, jobs):
            name = f"{program.name}.{case}"
            counts["cases"] += 1
            if status != 0:
                counts["failed"] += 1
                print(f"{name}: exit status {status}")
            if found := re.search(r"verified (\d+) derivative calls of (\d+) requests", errors):
                counts["verified"] += int(found[1])
            for calls, reason in re.findall(r"not checked \('[^']*', (\d+) calls\): (.*)", errors):
                reasons[reason] += int(calls)
            wrong = re.findall(r"isozyme: .* is wrong: .*", errors)
            if wrong and not {case, program.name.split(".")[0]} & INTENDED.keys():
                alarms += 1
                print(f"{name}: {wrong[0]}")
    for reason, calls in reasons.most_common():
        print(f"{calls:8} not checked: {reason}")
    print(f"{counts['cases']} cases, {counts['failed']} failed, {counts['verified']} calls verified, "
          f"{sum(reasons.values())} not checked, {alarms} cases with false alarms")
    sys.exit(1 if alarms or counts["failed"] else 0)


if __name__ == "__main__":
    main()
