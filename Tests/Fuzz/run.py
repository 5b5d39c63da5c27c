#!/usr/bin/env python3
"""Judge a compiler plugin by random programs, or test their generator."""

import argparse
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from generator import dialect_of
from harness import Batch, Settings, distance, keep, self_check

ROOT = Path(__file__).resolve().parents[2]
BATCH = 10


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("-n", type=int, default=100, help="number of programs")
    add("--seed", type=int, default=1, help="the first seed")
    add("--only", type=int, help="this seed alone")
    add("--levels", help="optimisation levels, e.g. 0,2; seeds rotate over them")
    add("--all-levels", action="store_true", help="every seed at every level")
    add("--plugin", default=str(ROOT / ".build/release/libIsozyme.so"))
    add("--jobs", type=int, default=2)
    add("--keep", metavar="DIR", help="keep sources of failing seeds here")
    add("--timeout", type=float, default=20, help="seconds per program")
    add("--sanitize", action="store_true", help="AddressSanitizer and leaks")
    add("--without", default="", help="ingredients and modes to leave out, a,b,c")
    add("--features", default="", help="ingredients and modes to put in, a,b,c")
    add("--mixed", action="store_true",
        help="several containers and owners in a C++ program")
    add("--languages", default="c,c++", help="c, c++ or both; other seeds are skipped")
    add("--flags", default="", help="further compiler flags, one string")
    add("--self-test", action="store_true",
        help="check the programs and their twins without a plugin")
    return parser.parse_args()


def programs_of(seeds, settings):
    """The programs of some seeds with their text."""
    made = [settings.program(seed) for seed in seeds]
    return [(program, program.render()) for program in made]


def batches(seeds, levels, every, wanted):
    """[(seeds, levels)]: seeds of one batch share their levels and dialect."""
    groups = {}
    for seed in seeds:
        key = tuple(levels) if every else (levels[seed % len(levels)],)
        groups.setdefault((key, dialect_of(seed, wanted)), []).append(seed)
    return [(group[i:i + BATCH], key) for (key, _), group in groups.items()
            for i in range(0, len(group), BATCH)]


def judge_batch(job, settings, options):
    """The failures of one batch, each confirmed by the seed on its own."""
    seeds, levels = job
    with tempfile.TemporaryDirectory() as folder:
        batch = Batch(programs_of(seeds, settings), settings, folder)
        oracle = batch.oracle()
        failures = [f for level in levels for f in batch.judge(level, oracle)]
        confirmed = []
        for failure in failures if len(seeds) > 1 else []:
            confirmed += confirm(failure, settings, options, folder)
        if len(seeds) == 1:
            confirmed = failures
            if options.keep:
                keep(options.keep, batch, failures)
    names = {p.seed: p.features for p, _ in batch.programs}
    return confirmed, names


def confirm(failure, settings, options, folder):
    """Compile a failing seed alone; what only fails in company says so."""
    batch = Batch(programs_of([failure.seed], settings), settings,
                  f"{folder}/alone{failure.seed}-{failure.level}")
    found = batch.judge(failure.level, batch.oracle())
    if not found:
        failure.detail += " (only when compiled together with others)"
        found = [failure]
    if options.keep:
        keep(options.keep, batch, found)
    return found


def report(failure, names, options):
    """Print a failure and how to replay it."""
    replay = (f"Tests/Fuzz/run.py --only {failure.seed} --levels "
              f"{failure.level} --keep /tmp/x")
    for name in ("without", "features"):
        if getattr(options, name):
            replay += f" --{name} {getattr(options, name)}"
    for name in ("sanitize", "mixed"):
        if getattr(options, name):
            replay += f" --{name}"
    print(f"seed {failure.seed} -O{failure.level} {failure.kind}"
          f"{': ' if failure.detail else ''}{failure.detail}\n"
          f"    replay: {replay}\n    made of: {', '.join(names)}", flush=True)


def summary(failures, features):
    """Which ingredients the failing programs have more often than others."""
    if not failures:
        return
    print("\nkinds: " + ", ".join(f"{kind} {count}" for kind, count in Counter(
        f.kind for f in failures).most_common()))
    total = Counter(n for names in features.values() for n in names)
    bad = Counter(n for seed in {f.seed for f in failures}
                  for n in features[seed])
    ranked = sorted(bad, key=lambda n: -bad[n] / total[n])[:12]
    print("ingredients by share of failing programs: " + ", ".join(
        f"{n} {bad[n]}/{total[n]}" for n in ranked))


def self_test_batch(job, settings, _options):
    """(failures, features, figures) of a batch without a plugin."""
    seeds, _ = job
    with tempfile.TemporaryDirectory() as folder:
        batch = Batch(programs_of(seeds, settings), settings, folder)
        oracle = batch.oracle()
        failures = [f for level in "02" for f in self_check(batch, oracle, level)]
        figures = Counter()
        for program, text in batch.programs:
            values = oracle[program.seed]
            figures["lines"] += text.count("\n")
            if isinstance(values, str):
                continue
            gradient = values["gradient"][0]
            figures["nonzero"] += any(gradient)
            figures["steep"] += max(map(abs, gradient)) > 1e3
            loose = 1e-4 if program.tolerance < 1e-8 else 1e-2
            near = distance(values["differences"][0], gradient) < loose
            figures["smooth"] += near or not any(gradient)
            if not near and any(gradient):
                print(f"seed {program.seed}: differences {values['differences']}"
                      f" gradient {gradient}")
    names = {p.seed: p.features for p, _ in batch.programs}
    return failures, names, figures


def main():
    """Run everything; the exit status tells whether all passed."""
    options = arguments()
    settings = Settings.of(options)
    wanted = settings.wanted
    first = options.seed if options.only is None else options.only
    seeds = range(first, first + (options.n if options.only is None else 1))
    seeds = [seed for seed in seeds if
             ("c++" if dialect_of(seed, wanted).cxx else "c")
             in options.languages.split(",")]
    levels = (options.levels or "0,1,2,3").split(",")
    work = self_test_batch if options.self_test else judge_batch
    if not options.self_test and not Path(options.plugin).exists():
        sys.exit(f"no plugin at {options.plugin}")
    jobs = batches(seeds, levels, options.all_levels, wanted)
    failures, features, figures = [], {}, Counter()
    with ThreadPoolExecutor(options.jobs) as pool:
        for found, names, *more in pool.map(
                lambda job: work(job, settings, options), jobs):
            failures += found
            features.update(names)
            figures.update(*more)
            for failure in found:
                report(failure, names[failure.seed], options)
    summary(failures, features)
    if options.self_test:
        print(", ".join(f"{name} {figures[name]}" for name in
                        ("lines", "nonzero", "steep", "smooth")))
    bad = len({f.seed for f in failures})
    print(f"{len(seeds) - bad} passed, {bad} failed")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
