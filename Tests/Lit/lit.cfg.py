"""How lit runs the tests of shape: opt, FileCheck and clang are those of LLVM 22, whatever else is on the path."""

import os

import lit.formats

config.name = "Isozyme"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".ll", ".c", ".cpp"]
config.test_source_root = os.path.dirname(os.path.abspath(__file__))

root = os.path.dirname(os.path.dirname(config.test_source_root))
build = os.environ.get("ISOZYME_BUILD", os.path.join(root, ".build", "release"))
llvm = os.environ.get("ISOZYME_LLVM_BIN", "/usr/lib/llvm-22/bin")
config.test_exec_root = os.path.join(build, "lit")

config.environment["PATH"] = os.pathsep.join([llvm, os.environ["PATH"]])
plugin = os.path.join(build, "libIsozyme.so")
if not os.path.exists(plugin):
    lit_config.fatal(f"{plugin} is not there; build it with 'make plugin'")

config.substitutions.append(("%plugin", plugin))
# The pass on a module: both phases in place, and the verifier after them.
config.substitutions.append(("%isozyme-opt", f"opt -load-pass-plugin={plugin} -passes=isozyme,verify -S"))
# The tool.
config.substitutions.append(("%isozyme", os.path.join(build, "isozyme")))
