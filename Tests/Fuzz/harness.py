"""Compiling, running and judging batches of generated programs."""

import math
import os
import re
import resource
import shutil
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import generate
from modes import MODES

BASIC = ["-w", "-ffp-contract=off"]
CXX = ["-std=c++20"]
CHECKED = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all",
           "-fno-omit-frame-pointer"]
ONLY_TWIN = ("gradient", "differences")
WORDS = set(re.findall(r'show\("(\w+)"', " ".join(
    mode.twin for mode in MODES.values()))) | {"primal", *ONLY_TWIN}
MEMORY_LIMIT = 6 << 30


@dataclass
class Settings:
    """How programs are compiled and run."""
    plugin: str = ""
    timeout: float = 20
    sanitize: bool = False
    without: tuple = ()
    wanted: tuple = ()
    mixed: bool = False
    flags: tuple = ()      # further flags for the compiler under test

    def program(self, seed):
        """The program of a seed."""
        return generate.make(seed, self.without, self.wanted, self.mixed)

    @staticmethod
    def of(options):
        """The settings that a command line asks for."""
        return Settings(options.plugin, options.timeout, options.sanitize,
                        generate.names_of(options.without),
                        generate.names_of(options.features), options.mixed,
                        tuple(options.flags.split()))


@dataclass
class Failure:
    """What is wrong with one seed at one level."""
    seed: int
    level: str
    kind: str
    detail: str = ""


def execute(command, timeout, limited=True, env=None):
    """Run a command; returns (exit status, output); status None: too slow."""
    def prepare():
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if limited:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(
            command, stdout=out, stderr=subprocess.STDOUT, env=env,
            stdin=subprocess.DEVNULL, preexec_fn=prepare, start_new_session=True)
        try:
            status = process.wait(timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            status = None
        out.seek(0)
        return status, out.read(1 << 20).decode(errors="replace")


def run_environment():
    """The environment of the programs under test."""
    return dict(os.environ, MALLOC_PERTURB_="181",
                ASAN_OPTIONS="detect_leaks=1:detect_stack_use_after_return=1",
                UBSAN_OPTIONS="print_stacktrace=1")


def parse(output):
    """The printed lines by their first word, as lists of numbers."""
    values = {}
    for line in output.splitlines():
        word, *rest = line.split() or [""]
        if word in WORDS:
            try:
                numbers = [float.fromhex(x) for x in rest]
            except ValueError:
                numbers = [math.nan]
            values.setdefault(word, []).append(numbers)
    return values


def distance(found, wanted):
    """The largest difference relative to the largest wanted component."""
    if len(found) != len(wanted) or not all(map(math.isfinite, found)):
        return math.inf
    scale = max([abs(w) for w in wanted] + [1e-12])
    return max(abs(f - w) for f, w in zip(found, wanted)) / scale


def compile_kind(status, output):
    """The kind of a failure to compile."""
    if status is None:
        return "compile hang"
    if any(word in output for word in ("roken module", "roken function",
                                       "failed to verify", "failed verif")):
        return "verifier"
    if "undefined reference" in output or "undefined symbol" in output:
        return "call not lowered"
    if status < 0 or "PLEASE submit a bug report" in output \
            or "LLVM ERROR" in output or "Stack dump" in output:
        return "compiler crash"
    return "compile error"


def first_line(output):
    """The line of an output that says most."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    for word in ("undefined ", "ssertion", "Fatal error", "LLVM ERROR",
                 "roken module", "fatal error", "error:", "runtime error",
                 "ERROR"):
        for line in lines:
            if word in line:
                return line[:200]
    return lines[0][:200] if lines else ""


class Batch:
    """Some programs that share translation units."""

    def __init__(self, programs, settings, folder):
        self.programs = programs      # [(program, text)], of one dialect
        self.dialect = programs[0][0].dialect
        self.settings = settings
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)

    def suffix(self, dual=False):
        """How the names of sources end."""
        return ".cpp" if dual or self.dialect.cxx else ".c"

    def compiler(self, level):
        """The start of the call that compiles the programs."""
        if not self.dialect.cxx:
            return ["clang-22", f"-O{level}", *BASIC]
        more = [] if self.dialect.exceptions else ["-fno-exceptions"]
        return ["clang++-22", f"-O{level}", *BASIC, *CXX, *more]

    def build(self, name, dual, command, programs=None, timeout=None):
        """Write and compile a unit; returns (status, output, executable)."""
        programs = programs or self.programs
        source = self.folder / (name + self.suffix(dual))
        source.write_text(generate.unit(programs, dual))
        program = self.folder / (name + (".twin" if dual else ".run"))
        limit = timeout or self.settings.timeout * 2 + 4 * len(programs)
        status, output = execute(
            command + [str(source), "-o", str(program), "-lm"], limit)
        return status, output, program

    def units(self, name, dual, command, programs=None):
        """Compile the programs together, in halves where a unit does not
        compile; yields (programs, status, output, executable) of each unit."""
        programs = programs or self.programs
        status, output, binary = self.build(name, dual, command, programs)
        if status == 0 or len(programs) == 1:
            yield programs, status, output, binary
            return
        half = len(programs) // 2
        yield from self.units(name + "l", dual, command, programs[:half])
        yield from self.units(name + "r", dual, command, programs[half:])

    def oracle(self):
        """Results of the twins by seed; a string where there is none."""
        results = {}
        command = ["clang++-22", "-O0"] + BASIC + CXX
        for programs, status, output, binary in self.units("twin", True, command):
            for p, _ in programs:
                results[p.seed] = (
                    self.twin(p, binary) if status == 0
                    else "twin does not compile: " + first_line(output))
        return results

    def twin(self, program, binary):
        """The results of a twin that compiled; a string if it fails."""
        code, text = execute([binary, str(program.seed)], self.settings.timeout,
                             env=run_environment())
        values = parse(text)
        ok = code == 0 and "differences" in values and all(
            math.isfinite(v) for row in values.values() for v in row[0])
        return values if ok else f"twin fails ({code})"

    def command(self, level):
        """The compiler call under test."""
        s = self.settings
        command = [*self.compiler(level), *s.flags,
                   f"-fpass-plugin={s.plugin}", "-fverify-intermediate-code",
                   "-fno-crash-diagnostics"]
        if s.sanitize:
            command += ["-fsanitize=address", "-g1"]
        return command

    def judge(self, level, oracle):
        """The failures at one level."""
        failures = []
        for programs, status, output, binary in self.units(
                "batch", False, self.command(level)):
            for program, _ in programs:
                if status != 0:
                    found = (compile_kind(status, output), first_line(output))
                else:
                    found = self.verdict(program, binary, oracle[program.seed])
                if found:
                    failures.append(Failure(program.seed, level, *found))
        return failures

    def verdict(self, program, binary, oracle):
        """(kind, detail) for one program that compiled; None if it is right."""
        if isinstance(oracle, str):
            return "oracle", oracle
        status, text = execute([binary, str(program.seed)],
                               self.settings.timeout,
                               limited=not self.settings.sanitize,
                               env=run_environment())
        if status is None:
            return "hang", ""
        values = parse(text)
        if status != 0:
            word = "sanitizer" if "Sanitizer" in text else "crash"
            stage = [w for w in values if w != "primal"]
            stage = stage[-1] if stage else "primal"
            return word, f"exit {status} after {stage}: {first_line(text)}"
        return compare(values, oracle, program.tolerance)


def compare(values, oracle, tolerance):
    """(kind, detail) of the first disagreement; None if there is none."""
    exact = 1e-13 if tolerance < 1e-8 else 1e-6
    for numbers in values.get("primal", []):
        if distance(numbers, oracle["primal"][0]) > exact:
            return "wrong primal", f"{numbers} for {oracle['primal'][0]}"
    for word in sorted(oracle.keys() - {"primal", *ONLY_TWIN}):
        rows = values.get(word, [])
        if len(rows) != 2:
            return "crash", f"no {word} result"
        error = distance(rows[0], oracle[word][0])
        if not error <= tolerance:
            return f"wrong {word}", f"relative error {error:.2g}"
        if rows[0] != rows[1]:
            return "not repeatable", word
    return None


def self_check(batch, oracle, level, flags=CHECKED):
    """Failures of the primal programs alone, under sanitizers."""
    command = [*batch.compiler(level), "-DPRIMAL_ONLY", *flags]
    failures = []
    for programs, status, output, binary in batch.units(
            f"primal{level}", False, command):
        for program, _ in programs:
            wanted = oracle[program.seed]
            if status != 0 or isinstance(wanted, str):
                text = wanted if isinstance(wanted, str) else first_line(output)
                found = ("invalid program", text)
            else:
                found = primal_fault(batch, program, binary, wanted)
            if found:
                failures.append(Failure(program.seed, level, *found))
    return failures


def primal_fault(batch, program, binary, wanted):
    """(kind, detail) of a primal program that compiled; None if it is right."""
    code, text = execute([binary, str(program.seed)], batch.settings.timeout,
                         limited=False, env=run_environment())
    if code != 0:
        return "undefined behaviour", first_line(text)
    rows = parse(text).get("primal", [])
    if len(rows) != 3 or any(
            distance(r, wanted["primal"][0]) > 1e-13 for r in rows):
        return "primal differs", f"{rows} for {wanted['primal']}"
    return None


def keep(folder, batch, failures):
    """Copy what one seed made to a folder of the user's."""
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    for path in batch.folder.iterdir():
        seed = batch.programs[0][0].seed
        shutil.copy(path, target / f"seed{seed}-{path.name}")
    for failure in failures:
        with open(target / "failures.txt", "a", encoding="utf-8") as out:
            out.write(f"{failure}\n")
