#!/usr/bin/env python3
"""Compiles programs with `isozyme cc --verify`, runs them, and compares what the checks say.

`programs/*.c` and `*.cpp` hold lines `// REPORT: regex`, for the lines on standard error that must come, in this order and no
others; `// STATUS: n` is the exit status (default 0; -6: aborted), `// SETTING: value` the environment variable ISOZYME_VERIFY.
Programs run at -O0 to -O3, and what they print must not depend on the checks.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ISOZYME = HERE.parent.parent / ".build" / "release" / "isozyme"
REPORT = re.compile(r"^// REPORT: (.*)$", re.MULTILINE)
STATUS = re.compile(r"^// STATUS: (.*)$", re.MULTILINE)
SETTING = re.compile(r"^// SETTING: (.*)$", re.MULTILINE)


def compile_program(source, level, flags, program):
    """Compiles; returns what went wrong."""
    compiler = "c++" if source.suffix == ".cpp" else "cc"
    done = subprocess.run([str(ISOZYME), compiler, *flags, f"-O{level}", "-fno-crash-diagnostics", str(source), "-lm", "-o",
                           str(program)], capture_output=True, text=True, cwd=source.parent)
    return done.stderr[:600] if done.returncode or done.stderr else ""


def run_program(program, setting):
    environment = {k: v for k, v in os.environ.items() if k != "ISOZYME_VERIFY"}
    if setting:
        environment["ISOZYME_VERIFY"] = setting
    environment["MALLOC_PERTURB_"] = "165"
    return subprocess.run([str(program)], capture_output=True, text=True, timeout=120, env=environment)


def check(job):
    """What is wrong with a program at a level; empty if nothing is."""
    source, level, folder, extra = job
    text = source.read_text()
    expected = REPORT.findall(text)
    status = int((STATUS.findall(text) or ["0"])[0])
    setting = (SETTING.findall(text) or [""])[0]
    checked, plain = folder / f"{source.stem}.{level}", folder / f"{source.stem}.{level}.plain"
    for flags, program in ((["--verify", *extra], checked), ([], plain)):
        if problem := compile_program(source, level, flags, program):
            return f"does not compile: {problem}"
    done = run_program(checked, setting)
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    if done.returncode != status:
        return f"exit status {done.returncode}, not {status}: {done.stderr[-600:]}"
    for number, (line, pattern) in enumerate(zip(lines, expected)):
        if not re.fullmatch(pattern, line):
            return f"line {number + 1} is '{line}', not '{pattern}'"
    if len(lines) != len(expected):
        return f"{len(lines)} lines, not {len(expected)}: {lines[len(expected):] or expected[len(lines):]}"
    if status == 0 and done.stdout != run_program(plain, "").stdout:
        return "the program prints something else when it is checked"
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--filter", default="", help="a regular expression over file names")
    parser.add_argument("--levels", default="0123", help="digits")
    parser.add_argument("--sanitize", action="store_true", help="under AddressSanitizer and LeakSanitizer")
    options = parser.parse_args()
    extra = ["-fsanitize=address"] if options.sanitize else []
    with tempfile.TemporaryDirectory() as folder:
        jobs = [(source, level, pathlib.Path(folder), extra) for source in sorted((HERE / "programs").iterdir())
                for level in options.levels if re.search(options.filter, source.name)]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            results = list(pool.map(check, jobs))
    for (source, level, *_), problem in zip(jobs, results):
        if problem:
            print(f"FAIL {source.stem} -O{level}: {problem}")
    failures = sum(map(bool, results))
    print(f"{len(results) - failures} passed, {failures} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
