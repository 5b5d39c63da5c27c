#!/usr/bin/env python3
"""Reduce the program of a failing seed while it still fails the same way.

Statements are dropped or replaced by the statements inside them, expressions
by one of their operands. A step counts only if the smaller program is still
valid: its twin gives finite values, and the program without derivatives runs
clean under the sanitizers.
"""

import argparse
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import generate
from harness import Batch, Settings, self_check
from run import ROOT


class Reducer:
    """A search for a small set of statements that still fails."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = Path(folder)
        self.settings = Settings.of(options)
        self.program = self.settings.program(options.seed)
        self.edits = {}
        self.attempts = 0
        self.wanted = None

    def kind(self, text):
        """How a program text fails; None if it passes or is not valid."""
        self.attempts += 1
        batch = Batch([(self.program, text)], self.settings, self.folder)
        oracle = batch.oracle()
        if isinstance(oracle[self.program.seed], str):
            return None
        if self.options.command:
            batch.build("candidate", False, batch.compiler(0) + ["-fsyntax-only"])
            call = shlex.split(self.options.command) + [
                str(self.folder / ("candidate" + batch.suffix()))]
            status = subprocess.run(call, check=False, stdout=-3, stderr=-3)
            found = "" if status.returncode else "interesting"
        else:
            failures = batch.judge(self.options.level, oracle)
            found = failures[0].kind if failures else ""
        if not found or self.wanted not in (None, found):
            return None
        return None if self_check(batch, oracle, "1") else found

    def attempt(self, change):
        """Keep a change of the edits if the program still fails with it."""
        edits = dict(self.edits, **change)
        text = self.program.render(edits)
        if text == self.program.render(self.edits) or not self.kind(text):
            return False
        self.edits = edits
        return True

    def drop_many(self):
        """Drop runs of statements, halving the length of the runs."""
        keys = [n.key for n in self.program.nodes()
                if not n.fixed and n.key not in self.edits]
        size = max(1, len(keys) // 2)
        while size >= 1:
            for start in range(0, len(keys), size):
                self.attempt({k: "drop" for k in keys[start:start + size]
                              if k not in self.edits})
            size //= 2

    def lift_each(self):
        """Replace statements by those inside them."""
        for node in list(self.program.nodes()):
            if node.children() and node.key not in self.edits:
                self.attempt({node.key: "lift"})

    def shrink_expressions(self):
        """Replace expressions by one of their operands."""
        for expr in list(self.program.expressions()):
            if expr.key in self.edits:
                continue
            for choice in expr.choices():
                if self.attempt({expr.key: choice}):
                    break

    def reduce(self):
        """The smallest program found, as text; None if it does not fail."""
        self.wanted = self.kind(self.program.render())
        if not self.wanted:
            return None
        size = None
        while size != len(self.edits):
            size = len(self.edits)
            self.drop_many()
            self.lift_each()
            self.shrink_expressions()
            print(f"{self.attempts} attempts, "
                  f"{self.program.render(self.edits).count(chr(10))} lines",
                  file=sys.stderr, flush=True)
        return self.program.render(self.edits)


def main():
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    add = parser.add_argument
    add("seed", type=int)
    add("--level", default=None, help="optimisation level (default: seed %% 4)")
    add("--plugin", default=str(ROOT / ".build/release/libIsozyme.so"))
    add("--out", default="", help="where to write (default: reducedSEED.c "
        "or .cpp); the twin beside it")
    add("--timeout", type=float, default=10)
    add("--sanitize", action="store_true")
    add("--without", default="")
    add("--features", default="")
    add("--mixed", action="store_true")
    add("--flags", default="", help="further compiler flags, one string")
    add("--command", default="", help="judge by this command on the source "
        "instead: exit status 0 means it still fails")
    options = parser.parse_args()
    options.level = options.level or str(options.seed % 4)
    with tempfile.TemporaryDirectory() as folder:
        reducer = Reducer(options, folder)
        text = reducer.reduce()
        if text is None:
            sys.exit(f"seed {options.seed} does not fail at -O{options.level}")
        sources = [(reducer.program, text)]
        suffix = ".cpp" if reducer.program.dialect.cxx else ".c"
        out = Path(options.out or f"reduced{options.seed}{suffix}")
        out.write_text(generate.unit(sources, False))
        out.with_suffix(".twin.cpp").write_text(generate.unit(sources, True))
    print(f"{reducer.wanted}: {text.count(chr(10))} lines, written to {out}")


if __name__ == "__main__":
    main()
