# Isozyme: build, test, measure. Every target works on a fresh machine with a Swift toolchain.

SWIFT  ?= swift
LLVM   ?= /usr/lib/llvm-22
LIT    ?= $(LLVM)/bin/lit
N      ?= 5000
export PATH := $(LLVM)/bin:$(PATH)

.PHONY: setup plugin test test-full fuzz demo bench format lint clean

setup:
	@Scripts/setup

plugin: setup
	$(SWIFT) build -c release

test: plugin
	$(SWIFT) test --disable-xctest
	python3 Tests/Programs/run.py
	python3 Tests/Fuzz/run.py -n 300
	python3 Tests/Verify/run.py
	$(LIT) -sv Tests/Lit
	Tests/Scripts/harmless.sh
	python3 Tests/Scripts/whole_programs.py
	python3 Tests/Docs/run.py
	@echo "make test: everything passed"

test-full: test
	python3 Tests/Programs/run.py --full
	for mode in split lanes replayed; do python3 Tests/Programs/run.py --mode $$mode || exit 1; done
	@$(MAKE) --no-print-directory fuzz
	@echo "make test-full: everything passed"

fuzz: plugin
	python3 Tests/Fuzz/run.py -n $(N)

demo: plugin
	python3 Examples/ADBench/run.py

bench: plugin
	python3 Benchmarks/run.py

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

clean:
	$(SWIFT) package clean
