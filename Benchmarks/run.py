#!/usr/bin/env python3
"""Builds every benchmark with the plugin, runs it, and prints how much the gradient costs.

"ratio" is time(gradient) / time(primal): both run in turn in one process, after a warm-up; the ratio of the minima
and of the medians. "tape" is the largest number of bytes on the tape, "memory" the growth of the process's peak memory
when the gradient runs for the first time after the primal. "check" is the error of the gradient along a random
direction against finite differences, relative to the norm of the gradient.

Compare ratios measured in one run, never seconds of different runs or machines.

A peer is measured in the same run when it is there: ENZYME_PLUGIN is the path of Enzyme's plugin (ClangEnzyme or
LLVMEnzyme), ENZYME_CLANG the clang it was built for (default: clang).
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
ADBENCH = os.path.join(ROOT, "Examples", "ADBench", "run.py")
CHECK_TOLERANCE = 1e-6


class Failure(Exception):
    """A benchmark that could not be built or run."""


class Tool:
    """A compiler with a plugin that differentiates."""

    def __init__(self, name, clang, plugin):
        self.name, self.clang, self.plugin = name, clang, plugin


def run_command(command, timeout):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        raise Failure(f"{os.path.basename(command[0])}: no result after {timeout} s") from None
    except OSError as error:
        raise Failure(str(error)) from None
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        marks = ("undefined reference", "error:")
        errors = [line for mark in marks for line in lines if mark in line] or lines[:1]
        raise Failure(errors[0].strip() if errors else f"exit status {done.returncode}")
    return done.stdout


def measure(arguments, tool, name, folder):
    """Builds and runs one benchmark; its figures as a dictionary."""
    base = os.path.join(folder, f"{name}-{tool.name}")
    flags = [tool.clang, f"-O{arguments.level}", "-std=c17"] + arguments.cflag
    source = os.path.join(HERE, name, name + ".c")
    run_command(flags + [f"-fpass-plugin={tool.plugin}", "-c", source, "-o", base + ".o"], arguments.timeout)
    run_command(flags + [os.path.join(HERE, "bench.c"), base + ".o", "-lm", "-o", base], arguments.timeout)
    seconds = arguments.seconds or (0.1 if arguments.quick else 1.0)
    result = json.loads(run_command([base, str(seconds)] + (["quick"] if arguments.quick else []), arguments.timeout))
    result["name"] = name
    result["ratio_min"] = result["gradient_min"] / result["primal_min"]
    result["ratio_median"] = result["gradient_median"] / result["primal_median"]
    result["passed"] = result["check_error"] <= CHECK_TOLERANCE
    return result


def measure_adbench(arguments, tool, folder):
    """The ADBench problems with the same compiler, as figures of the same form; failures included."""
    output = os.path.join(folder, f"adbench-{tool.name}.json")
    command = [sys.executable, ADBENCH, "--levels", arguments.level, "--clang", tool.clang, "--plugin", tool.plugin,
               "--json", output, "--seconds", "0.1" if arguments.quick else "1"]
    command += ["--small"] if arguments.quick else []
    command += [f"--cflag={flag}" for flag in arguments.cflag]
    try:
        subprocess.run(command, capture_output=True, timeout=10 * arguments.timeout, check=False)
        with open(output, encoding="utf-8") as file:
            entries = json.load(file)
    except (OSError, subprocess.TimeoutExpired):
        return [{"name": "ADBench", "failure": "the ADBench programs did not finish"}]
    results = []
    for entry in entries:
        name = f"ADBench {entry['problem']} {entry['data']} {entry['mode']}"
        if "failure" in entry:
            results.append({"name": name, "failure": entry["failure"]})
            continue
        results.append({
            "name": name,
            "primal_min": entry["primal_seconds"],
            "ratio_min": entry["ratio"],
            "ratio_median": None,
            "tape_bytes": entry["tape_bytes"],
            "memory_growth": None,
            "check_error": entry["difference_error"],
            "passed": entry["passed"],
        })
    return results


def shown_bytes(count):
    if count is None:
        return "-"
    for unit, size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} B"


def shown_seconds(seconds):
    for unit, size in (("s", 1), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-6:.3g} us"


COLUMNS = "{:<58} {:>9} {:>8} {:>8} {:>9} {:>9} {:>7}  {}"


def print_header(peers):
    print(COLUMNS.format("", "primal", "ratio", "median", "tape", "memory", "check",
                         "".join(f"{peer.name + ' ratio, memory':<26}" for peer in peers)))


def shown_peer(result):
    if "failure" in result:
        return "fails"
    text = f"{result['ratio_min']:.2f}, {shown_bytes(result['memory_growth'])}"
    return text if result["passed"] else text + " WRONG"


def print_result(result, peer_results):
    peers = "".join(f"{shown_peer(peer):<26}" for peer in peer_results)
    if "failure" in result:
        print(f"{result['name']:<58} FAILED: {result['failure']}  {peers}")
    else:
        median = result["ratio_median"]
        print(COLUMNS.format(
            result["name"], shown_seconds(result["primal_min"]), f"{result['ratio_min']:.2f}",
            "-" if median is None else f"{median:.2f}", shown_bytes(result["tape_bytes"]),
            shown_bytes(result["memory_growth"]), f"{result['check_error']:.0e}",
            peers + ("" if result["passed"] else "WRONG GRADIENT")))
    sys.stdout.flush()


def measure_or_report(arguments, tool, name, folder):
    try:
        return measure(arguments, tool, name, folder)
    except (Failure, ValueError) as failure:
        return {"name": name, "failure": str(failure)}


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="small sizes, short measurements")
    parser.add_argument("--filter", default="", metavar="TEXT", help="only benchmarks with TEXT in their name")
    parser.add_argument("--level", default="3", help="optimisation level (default: 3)")
    parser.add_argument("--seconds", type=float, help="time to measure per benchmark (default: 1, quick 0.1)")
    parser.add_argument("--plugin", default=os.path.join(ROOT, ".build/release/libIsozyme.so"))
    parser.add_argument("--clang", default=os.environ.get("CLANG", "clang-22"))
    parser.add_argument("--cflag", action="append", default=[], help="another compiler flag (repeatable)")
    parser.add_argument("--timeout", type=float, default=120, help="seconds for one compilation or run (default: 120)")
    parser.add_argument("--json", metavar="FILE", help="also write the results to FILE")
    return parser.parse_args()


def all_benchmarks():
    folders = sorted(os.listdir(HERE))
    return [name for name in folders if os.path.exists(os.path.join(HERE, name, name + ".c"))]


def main():
    arguments = parse_arguments()
    if not os.path.exists(arguments.plugin):
        sys.exit(f"{arguments.plugin} does not exist: build the plugin first (swift build -c release)")
    ours = Tool("Isozyme", arguments.clang, os.path.abspath(arguments.plugin))
    peers = []
    if os.environ.get("ENZYME_PLUGIN"):
        peers.append(Tool("Enzyme", os.environ.get("ENZYME_CLANG", "clang"), os.environ["ENZYME_PLUGIN"]))

    results = []
    print_header(peers)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for name in all_benchmarks():
            if arguments.filter in name:
                result = measure_or_report(arguments, ours, name, folder)
                peer_results = [measure_or_report(arguments, peer, name, folder) for peer in peers]
                print_result(result, peer_results)
                results.append(result | {"peers": peer_results})
        if arguments.filter.lower() in "adbench":
            by_name = [{result["name"]: result for result in measure_adbench(arguments, peer, folder)}
                       for peer in peers]
            for result in measure_adbench(arguments, ours, folder):
                missing = {"failure": "no result"}
                peer_results = [named.get(result["name"], missing) for named in by_name]
                print_result(result, peer_results)
                results.append(result | {"peers": peer_results})

    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as file:
            json.dump(results, file, indent=1)
    passed = sum(result.get("passed", False) for result in results)
    print(f"{passed} passed, {len(results) - passed} failed")
    return 0 if passed == len(results) else 1


if __name__ == "__main__":
    sys.exit(main())
