#!/usr/bin/env python3
"""Programs in several files, by every way in which the bodies of their functions can be brought together."""

import argparse
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = os.path.join(HERE, "whole_programs")
BUILD = os.path.join(os.path.dirname(os.path.dirname(HERE)), ".build", "release")
PLUGIN, TOOL = os.path.join(BUILD, "libIsozyme.so"), os.path.join(BUILD, "isozyme")
LLVM = os.environ.get("ISOZYME_LLVM_BIN", "/usr/lib/llvm-22/bin")

C_FILES = ["main.c", "model.c", "helper.c", "rules.c"]
CXX_FILES = ["shapes_main.cpp", "shapes.cpp"]
COMPILE = [f"-fpass-plugin={PLUGIN}", "-fno-crash-diagnostics"]
TIMEOUT = 120
LINK = ["-fuse-ld=lld", f"-Wl,--load-pass-plugin={PLUGIN}"]


def run(*command, fails=False):
    """Runs a program; its output. Raises where it fails, or where it does not although it should."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        raise AssertionError(f"{' '.join(command)}\ndid not end within {TIMEOUT} seconds") from None
    text = done.stdout + done.stderr
    if (done.returncode != 0) != fails:
        raise AssertionError(f"{' '.join(command)}\nended with {done.returncode}\n{text[:3000]}")
    return text


def llvm(name, *arguments, **options):
    return run(os.path.join(LLVM, name), *arguments, **options)


def clang(files, *arguments, **options):
    return llvm("clang++" if files[0].endswith("pp") else "clang", *arguments, **options)


def source(name):
    return os.path.join(SOURCES, name)


def compiled(work, files, *arguments):
    """Compiles each file on its own; the objects."""
    objects = []
    for name in files:
        objects.append(os.path.join(work, name + ".o"))
        clang([name], "-c", *arguments, source(name), "-o", objects[-1])
    return objects


def succeeds(program):
    for arguments in ([], ["other"]):
        text = run(program, *arguments)
        assert text == "all right\n", text


# The ways. Each takes a folder, the files and the level.


def full(work, files, level):
    """-flto: the plugin in the compiler and in the linker."""
    objects = compiled(work, files, level, "-flto", *COMPILE)
    clang(files, level, "-flto", *LINK, *objects, "-lm", "-o", f"{work}/program")
    succeeds(f"{work}/program")


def one_command(work, files, level):
    """-flto: one command for all files."""
    clang(files, level, "-flto", *COMPILE, *LINK, *map(source, files), "-lm", "-o", f"{work}/program")
    succeeds(f"{work}/program")


def archive(work, files, level):
    """-flto: all files but the first in a static library."""
    first, *rest = compiled(work, files, level, "-flto", *COMPILE)
    llvm("llvm-ar", "rcs", f"{work}/library.a", *rest)
    clang(files, level, "-flto", *LINK, first, f"{work}/library.a", "-lm", "-o", f"{work}/program")
    succeeds(f"{work}/program")


def tool(work, files, level):
    """isozyme cc -flto, in steps and at once."""
    name = "c++" if files[0].endswith("pp") else "cc"
    objects = []
    for file in files:
        objects.append(f"{work}/{file}.o")
        run(TOOL, name, level, "-flto", "-c", source(file), "-o", objects[-1])
    run(TOOL, name, level, "-flto", *objects, "-lm", "-o", f"{work}/steps")
    succeeds(f"{work}/steps")
    run(TOOL, name, level, "-flto", *map(source, files), "-lm", "-o", f"{work}/program")
    succeeds(f"{work}/program")


def bitcode(work, files, level):
    """llvm-link, then the tool or opt, then the compiler."""
    parts = compiled(work, files, level, "-emit-llvm", "-Xclang", "-disable-llvm-passes")
    llvm("llvm-link", *parts, "-o", f"{work}/all.bc")
    run(TOOL, "opt", f"{work}/all.bc", "-o", f"{work}/derived.bc")
    llvm("opt", f"-load-pass-plugin={PLUGIN}", "-passes=isozyme,verify", f"{work}/all.bc", "-o", f"{work}/opt.bc")
    for derived in ("derived", "opt"):
        clang(files, level, f"{work}/{derived}.bc", "-lm", "-o", f"{work}/{derived}")
        succeeds(f"{work}/{derived}")


def linker_only(work, files, level):
    """-flto with the plugin in the linker alone: right where nothing is registered and no number is compared for equality."""
    objects = compiled(work, files, level, "-flto")
    clang(files, level, "-flto", *LINK, *objects, "-lm", "-o", f"{work}/program")
    succeeds(f"{work}/program")


# What is an error.


def expect(text, *patterns):
    for pattern in patterns:
        assert re.search(pattern, text), f"no /{pattern}/ in\n{text[:3000]}"


def apart(work):
    """Without link-time optimisation."""
    text = clang(["main.c"], "-O2", "-g", *COMPILE, "-c", source("main.c"), "-o", f"{work}/main.o", fails=True)
    expect(text, r"main\.c:\d+:\d+: .*'chain' to be differentiated has no body in this file; .*-flto and the plugin")


def thin(work):
    """Thin link-time optimisation keeps files apart, and serves what is in one."""
    text = clang(["main.c"], "-O2", "-g", "-flto=thin", *COMPILE, "-c", source("main.c"), "-o", f"{work}/main.o", fails=True)
    expect(text, r"main\.c:\d+:\d+: .*'chain' .*has no body in this file; thin .*-flto=full")
    for plugins in (COMPILE, LINK, COMPILE + LINK):
        clang(["alone.c"], "-O2", "-flto=thin", "-fuse-ld=lld", *plugins, source("alone.c"), "-lm", "-o", f"{work}/alone")
        succeeds(f"{work}/alone")


def left_out(work):
    """A file that takes no part in link-time optimisation."""
    objects = compiled(work, C_FILES, "-O2", "-g", "-flto", *COMPILE)
    objects[2:3] = compiled(work, ["helper.c"], "-O2")
    text = clang(C_FILES, "-O2", "-flto", *LINK, *objects, "-lm", "-o", f"{work}/program", fails=True)
    expect(text, r"model\.c:\d+:\d+: .*'scaled_sum' has no body in the files .*compile its file with -flto too")


def options(work):
    """Options of the plugin, given to the linker."""
    objects = compiled(work, C_FILES, "-O2", "-flto", *COMPILE)
    link = ["-O2", "-flto", f"-Wl,-mllvm,-load={PLUGIN}", *LINK, *objects, "-lm", "-o", f"{work}/program"]
    text = clang(C_FILES, *link, "-Wl,-mllvm,-isozyme-print-after=plan")
    expect(text, r"; isozyme: reverse mode of .*chain")
    text = clang(C_FILES, *link, "-Wl,-mllvm,-enzyme-loose-types")
    expect(text, r"-enzyme-loose-types has no effect")
    succeeds(f"{work}/program")


WAYS = [full, one_command, archive, tool, bitcode]
ERRORS = [apart, thin, left_out, options]


def cases():
    for way in WAYS:
        for level in ("-O0", "-O2"):
            for files in (C_FILES, CXX_FILES):
                yield f"{way.__name__} {level} {files[0]}", lambda work, w=way, f=files, l=level: w(work, f, l)
    for level in ("-O0", "-O2"):
        yield f"linker_only {level} {CXX_FILES[0]}", lambda work, l=level: linker_only(work, CXX_FILES, l)
    for error in ERRORS:
        yield error.__name__, error


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--filter", default="", help="a regular expression over the names of the cases")
    chosen = parser.parse_args()
    failed = passed = 0
    for name, case in cases():
        if not re.search(chosen.filter, name):
            continue
        with tempfile.TemporaryDirectory() as work:
            try:
                case(work)
                passed += 1
            except AssertionError as error:
                failed += 1
                print(f"FAILED {name}: {error}")
    print(f"whole programs: {passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
