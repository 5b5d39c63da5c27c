#!/usr/bin/env python3
"""Compiles and runs the program tests; see check.h for what a case is.

Every file of cases (`*.c`, `cxx/*.cpp`) is compiled with the plugin at -O0 to -O3, every case runs in a process of its own, and the
gradients of the levels are compared (1e-9 of the largest component, 1e-4 in single precision). A file that does not
compile is compiled again case by case. `diagnostics/*.c` and `.cpp` must fail to compile with the messages of their
`// EXPECT: regex` lines; `stops/*.c` must stop with theirs when they run; with --sanitize, `sanitizers/*.c` must be stopped
by AddressSanitizer with theirs. `judge/*.c`
tests the harness itself, and `untouched.c`, which asks for no derivative, must compile to the same IR with the plugin.
The functions that are differentiated must be prepared alike at all levels, but for a known share; see invariance.py.

The closing line is `N passed, N failed`, counted as cases times levels.
"""
import argparse
import collections
import concurrent.futures
import dataclasses
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

import invariance

HERE = pathlib.Path(__file__).resolve().parent
INCLUDE = HERE.parent.parent / "include"
PLUGIN = HERE.parent.parent / ".build" / "release" / "libIsozyme.so"
CASE = re.compile(r"^(?:CASE|SCALAR|SCALAR_N|LONG_SCALAR|FLOAT_SCALAR|VECTOR)\((\w+)", re.MULTILINE)
FLAGS = re.compile(r"^// FLAGS: (.*)$", re.M)
LINK = re.compile(r"^// LINK: (.*)$", re.M)
EXPECT = re.compile(r"^// EXPECT: (.*)$", re.MULTILINE)
# How the table-driven cases ask for derivatives, beside the ordinary way: check_modes.h.
MODES = {"split": "-DSPLIT_MODE", "lanes": "-DLANES", "replayed": "-DREPLAYED"}
CRASH = re.compile(r"PLEASE submit a bug report|Stack dump|Assertion .* failed|Fatal error:|LLVM ERROR|UNREACHABLE")

# What stands in for the derivative calls and the markers when only the primals are run.
STUB = "\t.globl {0}\n{0}:\n\tmov %rdi, %rax\n\tpxor %xmm0, %xmm0\n\tpxor %xmm1, %xmm1\n\tret\n"
MARKER = "\t.globl {0}\n{0}:\n\t.quad 0\n"


@dataclasses.dataclass
class Result:
    """One case at one level; `kind` is empty when it passed, `gradient` is what the program printed."""
    name: str
    level: str
    kind: str = ""
    message: str = ""
    gradient: tuple = ()
    single: bool = False


def execute(command, timeout, environment=None):
    """Exit status (negative: signal; None: timed out), output and errors of a command."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=timeout, text=True, errors="replace",
                              env=environment, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout, done.stderr
    except subprocess.TimeoutExpired:
        return None, "", ""


def first_error(text):
    """The line of a compiler's output that says what went wrong."""
    lines = text.splitlines()
    for pattern in (r"undefined (reference|symbol)", r"error:", CRASH.pattern):
        for line in lines:
            if re.search(pattern, line):
                return line.strip()[:400]
    return lines[-1].strip()[:400] if lines else "no message"


class Suite:
    """How the programs are compiled and run."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.prepared = invariance.Prepared()
        self.environment = dict(os.environ, MALLOC_PERTURB_="165", LC_ALL="C",
                                ASAN_OPTIONS="detect_leaks=1:exitcode=99", UBSAN_OPTIONS="halt_on_error=1")
        self.flags = ["-g", "-fverify-intermediate-code", "-I", str(HERE), "-isystem", str(INCLUDE)]
        if options.primal:
            self.flags += ["-DPRIMAL_ONLY", "-Wall", "-Wextra", "-Werror", "-Wno-unused-function", "-Wno-unused-parameter",
                           "-Wno-unused-variable", "-Wno-unused-const-variable",
                           "-Wno-deprecated-non-prototype", "-Wno-deprecated-declarations"]
        else:
            self.flags += [f"-fpass-plugin={options.plugin}", *(options.flags.split())]
        if options.verify_each:
            self.flags += ["-Xclang", "-llvm-verify-each"]
        if options.mode == "forward":
            self.flags += ["-DNO_REVERSE"]
        if options.mode == "reverse":
            self.flags += ["-DNO_FORWARD"]
        if options.mode in MODES:
            self.flags += [MODES[options.mode]]
        self.link_flags = []
        if options.sanitize:
            self.link_flags = ["-fsanitize=" + ("address,undefined" if options.primal else options.sanitize)]
            self.flags += self.link_flags

    def compiler(self, source):
        """The compiler of a file's language, and the flags that say which."""
        if source.suffix == ".cpp":
            flags = FLAGS.findall(source.read_text())
            return [self.options.clang, "--driver-mode=g++", "-std=c++20", *" ".join(flags).split()]
        return [self.options.clang, "--driver-mode=gcc", "-std=gnu17"]

    def compile(self, source, level, only=None):
        """The program of a file, or of one of its cases; None and a result's kind and message if there is none."""
        stem = f"{source.stem}{'.' + only if only else ''}.O{level}"
        program, object_file = self.folder / stem, self.folder / (stem + ".o")
        selection = ["-DONLY_CASE", f"-DONLY_CASE_{only}=1"] if only else []
        selection += [] if self.options.primal or source.suffix == ".cpp" else invariance.PRINT
        status, _, errors = execute([*self.compiler(source), *self.flags, f"-O{level}", *selection, "-c", str(source), "-o",
                                     str(object_file)], self.options.compile_timeout)
        functions, errors = invariance.split(errors)
        self.prepared.add(source.stem, level, functions)
        if status is None:
            return None, "compile-timeout", f"clang needs more than {self.options.compile_timeout} s"
        if status != 0 or CRASH.search(errors):
            crashed = status not in (0, 1) or CRASH.search(errors)
            return None, "compiler-crash" if crashed else "compile-error", first_error(errors)
        objects = [str(object_file)] + ([self.stubs(object_file)] if self.options.primal else [])
        objects += " ".join(LINK.findall(source.read_text())).split()
        status, _, errors = execute([*self.compiler(source)[:2], *self.link_flags, *objects, "-lm", "-o", str(program)],
                                    self.options.compile_timeout)
        object_file.unlink()
        return (program, "", "") if status == 0 else (None, "link-error", first_error(errors))

    def stubs(self, object_file):
        """An assembler file that defines the requests and markers an object leaves undefined."""
        _, symbols, _ = execute(["nm", "-u", str(object_file)], 60)
        names = re.findall(r"\bU (\w*__enzyme_\w+)$", symbols, re.MULTILINE)
        markers = re.findall(r"\bU (enzyme_\w+|isozyme_activities)$", symbols, re.MULTILINE)
        path = object_file.with_suffix(".s")
        path.write_text("\t.text\n" + "".join(map(STUB.format, names)) + "\t.data\n"
                        + "".join(map(MARKER.format, markers)) + '\t.section .note.GNU-stack,"",@progbits\n')
        return str(path)

    def run(self, program, name, level):
        """One case of a program."""
        status, output, errors = execute([str(program), name.split(".")[1]], self.options.run_timeout, self.environment)
        result = Result(name, level)
        grad = re.search(r"^GRAD(F?) \w+(.*)$", output, re.MULTILINE)
        if grad:
            result.single, result.gradient = bool(grad[1]), tuple(map(float, grad[2].split()))
        failure = re.search(r"^FAIL \w+ (.*)$", output, re.MULTILINE)
        if status is None:
            result.kind, result.message = "timeout", f"runs longer than {self.options.run_timeout} s"
        elif report := re.search(r"(AddressSanitizer|LeakSanitizer|runtime error): ?(.*)", errors):
            result.kind, result.message = "sanitizer", report[0][:300]
        elif status < 0:
            result.kind, result.message = "crash", signal.Signals(-status).name
        elif failure:
            result.kind, result.message = re.match(r"[\w-]+", failure[1])[0], failure[1]
        elif status != 0 or not re.search(r"^PASS ", output, re.MULTILINE):
            result.kind, result.message = "crash", f"exit status {status}: {first_error(errors)}"
        return result

    def file(self, source, level):
        """All chosen cases of a file at one level."""
        found = CASE.findall(source.read_text())
        names = [n for n in found if re.search(self.options.filter, f"{source.stem}.{n}")]
        if not names:
            return []
        whole = len(names) > 1 or len(found) == 1
        program, kind, message = self.compile(source, level) if whole else (None, "", "")
        results = []
        for name in names:
            full, alone = f"{source.stem}.{name}", program
            if program is None and (not whole or len(names) > 1):
                alone, kind, message = self.compile(source, level, only=name)
            results.append(self.run(alone, full, level) if alone else Result(full, level, kind, message))
            if alone and alone != program and not self.options.keep:
                alone.unlink()
        if program and not self.options.keep:
            program.unlink()
        return results

    def prepare(self, source, level):
        """What the plugin prepares in a file; whether the file compiles is judged elsewhere."""
        _, _, errors = execute([*self.compiler(source), *self.flags, f"-O{level}", *invariance.PRINT, "-S", "-emit-llvm",
                                str(source), "-o", os.devnull], self.options.compile_timeout)
        self.prepared.add(source.stem, level, invariance.split(errors)[0])
        return []

    def diagnostic(self, source, level):
        """A program that must be rejected with its expected messages, by a compiler that does not crash."""
        status, _, errors = execute([*self.compiler(source), *self.flags, f"-O{level}", "-c", str(source), "-o", os.devnull],
                                    self.options.compile_timeout)
        result = Result(f"diagnostics.{source.stem}", level)
        missing = [e for e in EXPECT.findall(source.read_text()) if not re.search(e, errors)]
        if status is None:
            result.kind, result.message = "compile-timeout", "clang does not come back"
        elif status not in (0, 1) or CRASH.search(errors):
            result.kind, result.message = "compiler-crash", first_error(errors)
        elif status == 0:
            result.kind, result.message = "accepted", "compiles, should be rejected"
        elif missing:
            result.kind, result.message = "message", f"no /{missing[0]}/ in: {first_error(errors)}"
        return [result]

    def harmless(self, source, level):
        """A module without derivative requests must come out of clang as if the plugin were not there."""
        result, texts = Result(f"harmless.{source.stem}", level), []
        for flags in (self.flags, [f for f in self.flags if not f.startswith("-fpass-plugin")]):
            text = self.folder / f"harmless.{source.stem}.O{level}.ll"
            status, _, errors = execute([*self.compiler(source), *flags, f"-O{level}", "-S", "-emit-llvm", str(source), "-o",
                                         str(text)], self.options.compile_timeout)
            if status != 0:
                result.kind, result.message = "compile-error", first_error(errors)
                return [result]
            texts.append(text.read_text())
        if texts[0] != texts[1]:
            result.kind, result.message = "harmless", "the plugin changes a module that asks for no derivative"
        return [result]

    def judge(self, source, level):
        """The harness on hand-written derivatives, right and wrong, without the plugin."""
        result, program = Result(f"judge.{source.stem}", level), self.folder / source.stem
        status, _, errors = execute([self.options.clang, "-std=gnu17", f"-O{level}", "-I", str(HERE), str(source), "-lm",
                                     "-o", str(program)], self.options.compile_timeout)
        if status != 0:
            result.kind, result.message = "compile-error", first_error(errors)
            return [result]
        _, output, _ = execute([str(program)], self.options.run_timeout, self.environment)
        missing = [e for e in EXPECT.findall(source.read_text()) if not re.search(e, output, re.MULTILINE)]
        if missing:
            result.kind, result.message = "judge", f"no /{missing[0]}/ in the output"
        return [result]

    def stopped(self, source, level):
        """A program that must stop with a message: of AddressSanitizer, where derived code steps out of its memory, or of ours."""
        result = Result(f"{source.parent.name}.{source.stem}", level)
        program, result.kind, result.message = self.compile(source, level)
        if program:
            status, _, errors = execute([str(program)], self.options.run_timeout, self.environment)
            missing = [e for e in EXPECT.findall(source.read_text()) if not re.search(e, errors)]
            if status == 0 or missing:
                result.kind, result.message = "not-stopped", f"not reported: exit status {status}, no /{missing}/"
        return [result]


def compare_prepared(suite, levels, options):
    """The results of comparing what was prepared at the levels; a part of the programs is held to no floor."""
    results = []
    for group in (levels, "".join(level for level in levels if level != "0")):
        if len(group) < 2 or not suite.prepared.texts:
            continue
        line, share, differing = suite.prepared.compare(group)
        print(line)
        for file, heading in differing if options.verbose else ():
            print(f"    differs: {file}: {heading}")
        floor = invariance.FLOOR["0" in group]
        if not options.filter and options.mode == "both" and set(levels) == set("0123"):
            result = Result("invariance.prepared", group[0])
            if share < floor:
                result.kind, result.message = "invariance", f"{line}, less than {floor:.1%}"
            results.append(result)
    return results


def compare_levels(results):
    """Fails a case at a level whose gradient is not that of the first level at which it passes."""
    reference = {}
    for result in results:
        if result.kind or not result.gradient:
            continue
        first = reference.setdefault(result.name, result)
        bound = (1e-4 if result.single else 1e-9) * max(map(abs, first.gradient)) + 1e-13
        differs = len(first.gradient) != len(result.gradient) or any(
            not abs(a - b) <= bound for a, b in zip(first.gradient, result.gradient))
        if differs:
            result.kind, result.message = "levels", f"-O{result.level} differs from -O{first.level}"


def report(results, options):
    """Prints the failures and a table of their kinds."""
    failed = [r for r in results if r.kind]
    groups = collections.defaultdict(list)          # cases of a file that fail alike are reported once
    for result in failed:
        groups[result.name if options.verbose else result.name.split(".")[0], result.kind, result.message].append(result)
    for result in results if options.verbose else ():
        if not result.kind:
            print(f"PASS {result.name} -O{result.level}")
    for (_, kind, message), alike in groups.items():
        where = ", ".join(f"{r.name} -O{r.level}" for r in alike[:4]) + (f" and {len(alike) - 4} more" if alike[4:] else "")
        print(f"FAIL {where} [{kind}] {message}")
    table = collections.Counter((r.kind, r.level) for r in failed)
    levels = sorted({r.level for r in results})
    if failed:
        print("\n{:<18}{}".format("failures", "".join(f"{'-O' + level:>7}" for level in levels)))
    for kind in sorted({r.kind for r in failed}):
        print(f"{kind:<18}{''.join(f'{table[kind, level]:>7}' for level in levels)}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plugin", type=pathlib.Path, default=PLUGIN)
    parser.add_argument("--clang", default=shutil.which("clang-22") or "clang")
    parser.add_argument("--filter", default="", help="regular expression over file.case")
    parser.add_argument("--levels", help="digits, as in 02; default 0123, with --sanitize or --primal 02")
    parser.add_argument("--mode", choices=["both", "forward", "reverse", *MODES], default="both")
    parser.add_argument("--sanitize", nargs="?", const="address", choices=["address", "undefined"],
                        help="address (the default; leaks too) or undefined behaviour, in the derived programs")
    parser.add_argument("--invariance", action="store_true", help="only compare what the levels prepare; --filter: of files")
    parser.add_argument("--verify-each", action="store_true", help="LLVM's verifier after every pass (slow)")
    parser.add_argument("--full", action="store_true", help="the cases themselves, the derived programs, both sanitized")
    parser.add_argument("--primal", action="store_true", help="no plugin: check the cases themselves")
    parser.add_argument("--flags", default="", help="further flags of clang")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--compile-timeout", type=int, default=120)
    parser.add_argument("--run-timeout", type=int, default=20)
    parser.add_argument("--keep", metavar="FOLDER", type=pathlib.Path, help="leave the programs in this folder")
    parser.add_argument("-v", "--verbose", action="store_true")
    return parser.parse_args()


def run_jobs(jobs, options):
    """The results of calls (method, source, level)."""
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        return [r for part in pool.map(lambda job: job[0](job[1], job[2]), jobs) for r in part]


def perform(options):
    """One pass over the programs: the results of all chosen cases at all levels."""
    levels = options.levels or ("02" if options.sanitize or options.primal else "0123")

    def chosen(folder):
        return [s for s in sorted(HERE.glob(f"{folder}/*.c*")) if re.search(options.filter, f"{folder}.{s.stem}")]

    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        suite = Suite(options, folder)
        if options.invariance:
            sources = [s for s in sorted(HERE.glob("*.c")) if re.search(options.filter, s.stem)]
            run_jobs([(suite.prepare, source, level) for source in sources for level in levels], options)
            return compare_prepared(suite, levels, options)
        sources = sorted(HERE.glob("*.c")) + sorted(HERE.glob("cxx/*.cpp"))
        jobs = [(suite.file, source, level) for source in sources for level in levels]
        jobs += [(suite.judge, source, "0") for source in chosen("judge")]
        if not options.primal and not options.sanitize:
            if re.search(options.filter, "harmless.untouched"):
                jobs += [(suite.harmless, HERE / "untouched.c", level) for level in levels]
            jobs += [(suite.stopped, source, level) for source in chosen("stops") for level in levels]
            jobs += [(suite.diagnostic, s, level) for s in chosen("diagnostics") for level in "02" if level in levels]
        if not options.primal and options.sanitize == "address":
            jobs += [(suite.stopped, source, level) for source in chosen("sanitizers") for level in levels]
        results = run_jobs(jobs, options)
    compare_levels(results)
    if not options.primal and not options.sanitize:
        results += compare_prepared(suite, levels, options)
    return results


def main():
    options = arguments()
    options.plugin = options.plugin.resolve()
    if not options.primal and not options.plugin.exists():
        sys.exit(f"error: no plugin at {options.plugin}; build it, or name it with --plugin")
    passes = [{}]
    if options.full:
        passes = [{"primal": True, "sanitize": "address"}, {}, {"sanitize": "address"}, {"sanitize": "undefined"}]
    results = []
    for settings in passes:
        if options.full:
            print("==", " ".join(f"{name}={value}" for name, value in settings.items()) or "plugin", flush=True)
        part = perform(argparse.Namespace(**{**vars(options), **settings}))
        report(part, options)
        results += part
    failures = sum(1 for result in results if result.kind)
    print(f"{len(results) - failures} passed, {failures} failed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
