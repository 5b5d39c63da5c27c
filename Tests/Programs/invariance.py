"""Whether every optimisation level differentiates the same code.

The plugin prints the prepared primal of every function that it differentiates (`PRINT`). Two levels agree about a
function if the texts are equal up to the names of values, attributes, metadata and comments.
"""
import collections
import re
import threading

PRINT = ["-mllvm", "-isozyme-print-after=prepare"]
# The least share of functions that must agree: with -O0 among the levels, for which clang writes neither types of
# accesses nor lifetimes, and without.
FLOOR = {True: 0.74, False: 0.99}

SECTION = re.compile(r"^; isozyme: (.*)\n((?:.*\n)*?)\}\n", re.MULTILINE)
NOISE = re.compile(
    r"\s*;.*|(?:,\s*)?![\w.]+(?: !\d+)?|\s#\d+|.*call void @llvm\.lifetime\..*"
    r"|\b(?:noundef|nonnull|captures\(none\)|dereferenceable\(\d+\)|tail) ")
LABEL = re.compile(r"^([\w.$-]+):", re.MULTILINE)
LOCAL = re.compile(r'%(?:"[^"]*"|[\w.$-]+)')


def split(errors):
    """What a compiler wrote, as the printed functions [(heading, text)] and the rest."""
    return SECTION.findall(errors), SECTION.sub("", errors)


def normalised(text):
    """The text of a function with its values numbered in the order in which they are met, and without noise."""
    numbers = {}
    text = LABEL.sub(r"%\1:", NOISE.sub("", text))
    text = LOCAL.sub(lambda name: "%" + str(numbers.setdefault(name[0], len(numbers))), text)
    return "\n".join(line for line in map(str.strip, text.splitlines()) if line)


class Prepared:
    """The prepared functions of all files, by level."""

    def __init__(self):
        self.lock = threading.Lock()
        self.texts = collections.defaultdict(lambda: collections.defaultdict(set))

    def add(self, file, level, functions):
        """Notes the functions that were printed when a file was compiled at a level."""
        found = [(heading, normalised(text)) for heading, text in functions]
        with self.lock:
            for heading, text in found:
                self.texts[file, heading][level].add(text)

    def compare(self, levels):
        """(one line, share of functions that agree, [(file, heading)] of those that do not)."""
        differing = [key for key, found in self.texts.items()
                     if any(found.get(level) != found.get(levels[0]) for level in levels)]
        total = len(self.texts)
        same = total - len(differing)
        name = "all levels" if levels == "0123" else "-O" + ", -O".join(levels)
        return f"prepared IR identical at {name}: {same} of {total} functions", same / max(total, 1), differing
