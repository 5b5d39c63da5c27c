"""The generator: scopes, budgets, statement bodies and helper functions."""

import random
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import modes
from expressions import ALL_MATH, Expressions
from tree import Expr, Function, Program, fixed, seq, stmt

LIGHT = {"array", "complex", "optional", "stdexcept", "tuple", "utility", "variant"}
MOST_TRIPS = 240   # bound on the product of the trip counts around a statement
FEATURES = {}      # name -> Ingredient


@dataclass(frozen=True)
class Dialect:
    """The language of a program and how it is compiled."""
    cxx: bool = False
    exceptions: bool = False


@dataclass(frozen=True)
class Ingredient:
    """A kind of statement and where it may occur."""
    make: object               # function(generator, scope) -> Node or None
    headers: tuple = ()
    cxx: bool = False
    exceptions: bool = False   # needs them
    refused: str = ""          # "always", "exceptions": only if asked for

    def language(self):
        """What the list of ingredients says of the language."""
        return "C++!" if self.exceptions else "C++" if self.cxx else "C"

    def fits(self, dialect):
        """Whether programs of a dialect may have it."""
        return (dialect.cxx or not self.cxx) and (
            dialect.exceptions or not self.exceptions)

    @property
    def heavy(self):
        """Whether it uses parts of the library that own memory."""
        return not LIGHT.issuperset(self.headers)

    def off(self, dialect):
        """Whether it is refused, as documented, in programs of a dialect."""
        return self.refused == "always" or (
            self.refused == "exceptions" and dialect.exceptions)


def feature(function):
    """Register a kind of statement under the name of its function."""
    FEATURES[function.__name__] = Ingredient(function)
    return function


def cxx_feature(*headers, exceptions=False, refused="", name=""):
    """Register a kind of statement of C++ programs."""
    def register(function):
        FEATURES[name or function.__name__] = Ingredient(
            function, headers, True, exceptions, refused)
        return function
    return register


def dialect_of(seed, wanted=()):
    """A third of the seeds are C++ programs, half of them with exceptions."""
    asked = [FEATURES[name] for name in wanted if name in FEATURES]
    cxx = seed % 3 == 2 or any(item.cxx for item in asked)
    throws = (seed // 12) % 2 == 1 or any(item.exceptions for item in asked)
    return Dialect(cxx, cxx and throws)


class Array(NamedTuple):
    """An array in scope."""
    name: str
    length: int
    writable: bool = True


@dataclass(frozen=True)
class Scope:
    """What a statement may use, and how it may leave."""
    reals: tuple = ()
    arrays: tuple = ()
    ints: tuple = ()       # (name, limit): values in [0, limit)
    states: tuple = ()     # the names among them that may be assigned
    trips: int = 1         # product of the trip counts around
    depth: int = 0
    returns: bool = True   # whether a return of a real may occur here
    cleanup: tuple = ()    # releases due before a return
    loop_mark: int = -1    # releases held when the innermost loop began
    throws: str = ""       # what may be thrown here, an expression
    throw_mark: int = 0    # releases held where that is caught

    def grow(self, **changes):
        """A copy one level deeper; tuples are appended, the rest replaced."""
        merged = {"depth": self.depth + 1}
        for name, value in changes.items():
            old = getattr(self, name)
            merged[name] = old + tuple(value) if isinstance(old, tuple) else value
        return replace(self, **merged)

    def loop(self, variable, trips, **changes):
        """The scope inside a loop of at most `trips` rounds."""
        ints = [(variable, trips)] + changes.pop("ints", [])
        return self.grow(ints=ints, trips=self.trips * trips,
                         loop_mark=len(self.cleanup), **changes)


@dataclass
class Budget:
    """How much more may be generated."""
    statements: int
    helpers: int
    heavy: int             # statements that use owners of the library
    helper_depth: int = 0
    reusable: dict = field(default_factory=dict)


class Generator(Expressions):
    """One program in the making; everything is drawn from one seeded source."""

    def __init__(self, seed, prefix, without=(), wanted=(), mixed=False):
        self.rng = random.Random(f"isozyme-{seed}")
        self.program = Program(seed, prefix, dialect_of(seed, wanted))
        self.counter = 0
        self.math = self.rng.sample(ALL_MATH, self.rng.randrange(3, 12))
        self.mixed = mixed
        self.enabled = self._choose(without, wanted)
        self.program.modes = [modes.draw(self.rng, slot, without, wanted)
                              for slot in (modes.REVERSE, modes.FORWARD)]
        heavy = 8 if mixed else self.rng.randrange(1, 3)
        self.budget = Budget(self.rng.randrange(2, 14), 5, heavy)
        self.used = set()
        self.input_count = self.rng.randrange(2, 7)

    def _choose(self, without, wanted):
        """The ingredients of this program: those wanted, and some others.

        Unless they may mix, at most one of the others uses owners of the library."""
        dialect = self.program.dialect
        names = [n for n in sorted(FEATURES) if n not in without
                 and FEATURES[n].fits(dialect) and not FEATURES[n].off(dialect)]
        chosen = [n for n in wanted if n in FEATURES]
        count = self.rng.choice([1, 2, 2, 3, 3, 4, 5]) - len(chosen)
        own = [n for n in names if FEATURES[n].cxx]
        if own and count > 0:
            first = self.rng.choice(own)
            own = [n for n in own if n != first and (self.mixed or not FEATURES[n].heavy)]
            some = [first] + self.rng.sample(own, min((count - 1) // 2, len(own)))
            chosen, count = chosen + some, count - len(some)
        others = [n for n in names if n not in chosen
                  and (self.mixed or not FEATURES[n].heavy)]
        return chosen + self.rng.sample(others, max(0, min(count, len(others))))

    # -- names and sizes -------------------------------------------------

    def name(self, stem):
        """A fresh local name."""
        self.counter += 1
        return f"{stem}{self.counter}"

    def top(self, stem):
        """A fresh name at file scope."""
        return f"{self.program.prefix}{self.name(stem)}"

    def trips(self, scope, most=10):
        """A trip count that keeps the running time bounded."""
        return max(1, min(self.rng.randrange(2, most + 1),
                          MOST_TRIPS // scope.trips))

    def chance(self, probability):
        """True with the given probability."""
        return self.rng.random() < probability

    def linkage(self):
        """How a helper is declared."""
        return self.rng.choice(["static ", "static NOINLINE ", "NOINLINE ",
                                "static inline ", "static NOINLINE "])

    # -- statements ------------------------------------------------------

    def target(self, scope):
        """Something of type real that may be assigned."""
        if scope.reals and self.chance(0.65):
            return self.rng.choice(scope.reals)
        return self.element(scope, writable=True) or self.rng.choice(scope.reals)

    def assign(self, scope):
        """An assignment that keeps its target within bounds."""
        to = self.target(scope)
        roll = self.rng.randrange(7)
        value = self.real(scope, self.rng.choice([1, 2, 2, 3]))
        if roll < 2:
            return stmt(f"{to} = ", value, ";")
        if roll < 4:
            return stmt(f"{to} = 0.6 * {to} + 0.4 * ", value, ";")
        if roll == 4:
            return stmt(f"{to} *= 0.7; {to} += 0.3 * ", value, ";")
        if roll == 5:
            return stmt(f"{to} -= 0.4 * ({to} - ", value, ");")
        temporary = self.name("t")
        again = self.real(scope.grow(reals=[temporary]), 2)
        return stmt("{ ", f"real {temporary} = ", value, "; ", f"{to} = ",
                    Expr(f"0.5 * ({temporary} + @)", again), "; }")

    def state_step(self, scope):
        """An assignment to an integer that steers control flow."""
        name = self.rng.choice(scope.states)
        limit = dict(scope.ints)[name]
        return stmt(f"{name} = ", self.integer(scope, limit), ";")

    def simple(self, scope):
        """A statement without statements inside."""
        if scope.states and self.chance(0.15):
            return self.state_step(scope)
        return self.assign(scope)

    def statement(self, scope):
        """Any statement that fits here."""
        self.budget.statements -= 1
        if self.budget.statements > 0 and scope.depth < 4 and self.chance(0.55):
            node = self.feature(self.rng.choice(self.enabled), scope)
            if node:
                return node
        return self.simple(scope)

    def feature(self, name, scope):
        """A statement of the given kind, or None where it does not fit."""
        ingredient = FEATURES[name]
        if ingredient.heavy and self.budget.heavy <= 0:
            return None
        self.budget.heavy -= ingredient.heavy
        node = ingredient.make(self, scope)
        if node:
            self.used.add(name)
            self.program.headers.update(ingredient.headers)
        return node

    def body(self, scope, most=3):
        """A list of statements; at least one of them an assignment."""
        count = self.rng.randrange(1, most + 1)
        return [self.statement(scope) for _ in range(count)] + [self.assign(scope)]

    def fill(self, array, scope):
        """Statements that give every element of an array a value."""
        i = self.name("i")
        inner = scope.grow(ints=[(i, array.length)], arrays=())
        value = self.real(inner, 2)
        return fixed(f"for (int {i} = 0; {i} < {array.length}; {i}++) ",
                     f"{array.name}[{i}] = ", value, ";")

    def fold(self, array, scope):
        """A statement that puts a mixture of an array into a variable."""
        to, total, i = self.target(scope), self.name("sum"), self.name("i")
        weight = self.number(0.4, 1.0)
        return stmt("{", seq(
            f"real {total} = 0.0;",
            f"for (int {i} = 0; {i} < {array.length}; {i}++) {total} += "
            f"{array.name}[{i}] * (1.0 + 0.1 * {i});",
            f"{to} = 0.5 * {to} + 2.0 * tanh({weight} * {total} / "
            f"{array.length}.0);"), "}")

    # -- functions -------------------------------------------------------

    def can_call(self):
        """Whether another helper may be generated."""
        return self.budget.helpers > 0 and self.budget.helper_depth < 3

    def function(self, stem, result, parameters, body, linkage=None):
        """Add a helper whose body is made by `body()`; returns its name."""
        name = self.top(stem)
        self.budget.helpers -= 1
        self.budget.helper_depth += 1
        nodes = seq(body(name))
        self.budget.helper_depth -= 1
        head = f"{linkage or self.linkage()}{result} {name}({parameters})"
        self.program.functions.append(Function(name, head, nodes))
        return name

    def member(self, owner, head, body, init=""):
        """Add the definition of a member function; `head` names it."""
        self.budget.helper_depth += 1
        nodes = seq(body())
        self.budget.helper_depth -= 1
        self.program.functions.append(Function(owner, head + init, nodes, True))

    def reuse(self, kind, scope, make):
        """A helper of a kind: an earlier one if it is cheap enough here."""
        known = [name for name, trips in self.budget.reusable.get(kind, [])
                 if trips >= scope.trips]
        if known and (self.chance(0.5) or not self.can_call()):
            return self.rng.choice(known)
        if not self.can_call():
            return None
        name = make()
        self.budget.reusable.setdefault(kind, []).append((name, scope.trips))
        return name

    def fresh(self, scope, **changes):
        """The scope of a helper called from `scope`."""
        empty = Scope(trips=scope.trips, depth=min(scope.depth + 1, 2))
        return replace(empty, **changes)

    # -- the whole -------------------------------------------------------

    def build(self):
        """Generate the program."""
        n, rng, program = self.input_count, self.rng, self.program
        program.inputs = [round(rng.uniform(-1.5, 1.5), 4) for _ in range(n)]
        reals = [f"s{i}" for i in range(rng.randrange(2, 5))]
        base = Scope(arrays=(Array("x", n, False),))
        body = [fixed(f"real {name} = ", self.real(base, 2), ";")
                for name in reals]
        arrays, ints, states = [base.arrays[0]], [], []
        if rng.random() < 0.7:
            state, limit = "k", rng.randrange(3, 12)
            body += seq(f"int k = {rng.randrange(limit)};")
            ints, states = [(state, limit)], [state]
        scope = Scope(tuple(reals), tuple(arrays), tuple(ints), tuple(states))
        if rng.random() < 0.6:
            array = Array("a", rng.randrange(3, 9))
            body.append(stmt(seq(f"real a[{array.length}];",
                                 self.fill(array, scope))))
            scope = replace(scope, arrays=scope.arrays + (array,))
        for name in self.enabled:
            node = self.feature(name, scope)
            body += ([node] if node else []) + [self.simple(scope)]
        while self.budget.statements > 0:
            body.append(self.statement(scope))
        body += self._result(scope)
        program.main = Function(program.prefix + "f",
                                f"real {program.prefix}f(real *x, int n)",
                                body)
        program.features = sorted(self.used) + program.modes
        program.number()
        return program

    def _result(self, scope):
        weights = [self.number(0.5, 1.5) for _ in scope.reals]
        out = [fixed("real result = " + " + ".join(
            f"{w} * {s}" for w, s in zip(weights, scope.reals)) + ";")]
        for j, array in enumerate(scope.arrays[1:]):
            i = self.name("i")
            out.append(stmt(f"for (int {i} = 0; {i} < {array.length}; {i}++) "
                            f"result += {array.name}[{i}] * "
                            f"(0.{j + 1} + 0.03 * {i});"))
        return out + [fixed("return result;")]
