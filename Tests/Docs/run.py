#!/usr/bin/env python3
"""Compiles and runs what the pages of the documentation show, at -O0 and -O2.

* A block of C or C++ with an `int main` is a complete program. Its file is what its first line names (`// model.c`), else the
  source that the command behind it names. Other blocks that start with such a line are files beside it. A file
  that the command takes from the repository has to be what the page shows.
* Lines of an indented block that start with `$ ` are commands. They are run as they stand (but for the level), in a
  folder that looks like the repository; what the page shows below is what they print, on both streams. A line `…` ends the comparison.
* A program without a command is compiled by `isozyme cc` or `isozyme c++`.
* Comments behind calls that print (`// 4 6`) are what the program prints, in this order, word by word.
* Blocks fenced as `sh` are run too, with the files of the page. The exit status of everything is 0.

The closing line is `N passed, N failed`, counted as programs and commands times levels.
"""
import argparse
import concurrent.futures
import dataclasses
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
INDENTED = re.compile(r"(?:^    .*\n(?:\n(?=    ))?)+", re.M)
FILE = re.compile(r"^// ([\w.]+\.(?:c|cpp|h|hpp))$", re.M)
SOURCE = re.compile(r"[\w./]+\.(?:c|cpp)\b")
PRINTED = re.compile(r"(?:printf|cout).*;.*?//\s+(.*)$", re.M)
ABSENT = re.compile(r"fatal error: '?(Eigen/\S+|eigen3/\S+)'? file not found")


@dataclasses.dataclass
class Step:
    """Something a page says, as a command with the files that are there before it and what it prints."""
    where: str
    command: str
    files: dict
    shown: list | None = None           # lines
    words: list | None = None


def blocks(text):
    """The blocks of a page in order: (line, language, content); commands have the language `$`."""
    found = [(m.start(), m[1], m[2]) for m in FENCE.finditer(text)]
    bare = FENCE.sub(lambda m: re.sub(r"[^\n]", " ", m[0]).replace(" ", "."), text)
    for m in INDENTED.finditer(bare):
        content = re.sub(r"^    ", "", m[0], flags=re.M)
        found.append((m.start(), "$" if content.startswith("$ ") else "", content))
    return [(text.count("\n", 0, at) + 1, language, content) for at, language, content in sorted(found)]


def words_of(comments):
    return " ".join(comments).replace(", then ", " ").split()


def session(content):
    """The commands of a session and the lines below them."""
    lines = content.rstrip("\n").split("\n")
    commands = [line[2:] for line in lines if line.startswith("$ ")]
    return " && ".join(commands), [line for line in lines if not line.startswith("$ ")]


def steps_of(page):
    """The steps of a page."""
    shown = blocks(page.read_text())
    steps, files = [], {}
    for index, (line, language, content) in enumerate(shown):
        where = f"{page.relative_to(ROOT)}:{line}"
        if language in ("c", "cpp"):
            named, program = FILE.match(content), "int main" in content
            following = next((c for _, l, c in shown[index + 1:index + 2] if l == "$"), None)
            command = session(following)[0] if following else ""
            if named:
                files = {**files, named[1]: content}
            elif program and SOURCE.search(command):
                files = {**files, SOURCE.search(command)[0]: content}
            if program and not named and not following:
                name = f"program.{language}"
                tool = "cc" if language == "c" else "c++"
                words = words_of(PRINTED.findall(content))
                steps.append(Step(where, f"isozyme {tool} -O2 {name} -lm -o program && ./program",
                                  {**files, name: content}, words=words or None))
        elif language == "$":
            command, output = session(content)
            program = "\n".join(files.get(name, "") for name in SOURCE.findall(command))
            steps.append(Step(where, command, files, shown=output or None, words=words_of(PRINTED.findall(program)) or None))
        elif language == "sh":
            steps.append(Step(where, content, files))
    return steps


def wrong(step, output):
    """What is wrong with an output; empty if nothing is."""
    lines = output.rstrip("\n").split("\n")
    if step.shown is None:
        return f"prints {output.split()}, not {step.words}" if step.words and output.split() != step.words else ""
    for number, line in enumerate(step.shown):
        if line == "…":
            return ""
        if number >= len(lines) or lines[number].rstrip() != line.rstrip():
            return f"line {number + 1} is '{lines[number] if number < len(lines) else ''}', not '{line}'"
    return f"prints more: {lines[len(step.shown):]}" if len(lines) > len(step.shown) else ""


def perform(job):
    """Runs a step at a level: what is wrong, or None if it needs what is not installed."""
    step, level = job
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for name in (".build", "include", "Examples"):
            (folder / name).symlink_to(ROOT / name)
        for name, content in step.files.items():
            if (ROOT / name).exists():
                if (ROOT / name).read_text() != content:
                    return f"{name} is not what the page shows"
            else:
                (folder / name).write_text(content)
        environment = dict(os.environ, LC_ALL="C", PATH=f"{ROOT}/.build/release:{os.environ['PATH']}")
        environment.pop("ISOZYME_VERIFY", None)
        try:
            done = subprocess.run(["bash", "-ec", re.sub(r"-O2\b", f"-O{level}", step.command)], cwd=folder, env=environment,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", timeout=180)
        except subprocess.TimeoutExpired:
            return "takes more than 180 s"
        if ABSENT.search(done.stdout):
            return None
        return f"exit status {done.returncode}: {done.stdout[:600]}" if done.returncode else wrong(step, done.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--filter", default="", help="regular expression over page:line")
    parser.add_argument("--levels", default="02")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    pages = [ROOT / "README.md", *sorted((ROOT / "Docs").glob("*.md"))]
    jobs = [(step, level) for page in pages for step in steps_of(page) if re.search(options.filter, step.where)
            for level in options.levels]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(perform, jobs))
    for (step, level), result in zip(jobs, results):
        if result or options.verbose:
            print(f"{'FAIL' if result else 'SKIP' if result is None else 'PASS'} {step.where} -O{level} {result or ''}")
    failures, skipped = sum(map(bool, results)), results.count(None)
    print(f"{len(results) - failures - skipped} passed, {failures} failed" + (f", {skipped} skipped" if skipped else ""))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
