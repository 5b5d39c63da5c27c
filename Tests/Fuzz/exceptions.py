"""Exceptions: thrown, caught, passed through frames, thrown again."""

from classes import define, guard_class
from flow import releases
from generator import cxx_feature
from tree import block, fixed, seq, stmt

KINDS = {  # how to throw, how to catch, what the handler may use
    "integer": ("{i}", "int e", "e"),
    "text": ('std::runtime_error("a text that is longer than a small string")',
             "const std::exception &e", "6"),
    "derived": ('std::out_of_range("range")', "const std::logic_error &e", "3"),
    "own": ("{own}({i})", "const {own} &e", "e.code"),
    "base": ("{own}({i})", "const std::exception &e", "4"),
    "literal": ('"words"', "const char *e", "(int)strlen(e)"),
    "any": ("{i}", "...", "2"),
}
OWN = """\
struct N_ : std::exception {
  int code;
  explicit N_(int c) : code(c) {}
  const char *what() const noexcept override { return "own"; }
};"""


def kind_of(g, scope):
    """A kind of exception: (how to throw, how to catch, an integer from it)."""
    texts = KINDS[g.rng.choice(sorted(KINDS))]
    if any("{own}" in text for text in texts):
        own = g.top("Error")
        define(g, own, OWN)
    else:
        own = ""
    number = scope.ints[0][0] if scope.ints else "7"
    return tuple(text.replace("{own}", own).replace("{i}", number) for text in texts)


def caught(thrown, scope):
    """The scope of a try block where `thrown` may be thrown."""
    return scope.grow(throws=thrown, throw_mark=len(scope.cleanup), loop_mark=-1)


def handler(g, scope, catch, number, last=()):
    """A handler that uses an integer of what it caught."""
    return [f" catch ({catch}) {{", seq(
        g.body(scope, 1), stmt(f"{g.target(scope)} = 0.5 * {g.target(scope)} + 0.1 * "
                               f"({number} % 5);"), *last), "}"]


def throwing(g, scope):
    """A statement that may throw what is caught around it."""
    free = releases(g, scope, scope.throw_mark)
    return stmt("if (", g.condition(scope), f") {{ {free} throw {scope.throws}; }}")


@cxx_feature("stdexcept", exceptions=True)
def raise_here(g, scope):
    """A throw of what a try block around catches."""
    return throwing(g, scope) if scope.throws else try_catch(g, scope)


@cxx_feature("stdexcept", exceptions=True)
def try_catch(g, scope):
    """An exception thrown and caught in one function, in a loop at times."""
    throw, catch, number = kind_of(g, scope)
    inner = caught(throw, scope)
    tried = seq(g.body(inner, 1), throwing(g, inner), g.body(inner, 2))
    node = stmt("try {", tried, "}", *handler(g, scope, catch, number))
    if g.chance(0.5):
        return node
    i, t = g.name("i"), g.trips(scope, 5)
    inner = caught(throw, scope.loop(i, t))
    return stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", [
        stmt("try {", seq(g.body(inner, 1), throwing(g, inner), g.body(inner, 1)), "}",
             *handler(g, scope.loop(i, t), catch, number)), g.assign(scope)], "}")


@cxx_feature("stdexcept", exceptions=True)
def through_frames(g, scope):
    """An exception that passes through frames whose destructors run."""
    if g.budget.helpers < 2 or not g.can_call():
        return None
    throw, catch, number = kind_of(g, g.fresh(scope, ints=(("m", 5),)))
    guard = guard_class(g)
    deep = g.fresh(scope, reals=("u", "(*out)"), ints=(("m", 5),), trips=240, throws=throw)
    thrower = g.function("thrower", "real", "real u, real *out, int m", lambda _: [
        g.body(deep, 1), throwing(g, deep), g.body(deep, 1),
        fixed("return ", g.real(deep, 2), ";")], "static ")
    middle = g.function("middle", "real", "real u, real *out, int m", lambda _: [
        fixed(f"{guard} guard(*out, ", g.real(deep, 1), ");"), "real w = 0.3;",
        stmt("for (int i = 0; i < 3; i++) {", [
            fixed(f"{guard} inner(w, 0.5 * u);"),
            fixed(f"w = 0.5 * w + 0.4 * {thrower}(u, out, m);")], "}"),
        stmt("*out = 0.6 * *out + 0.3 * w;"), "return w;"])
    v = g.name("v")
    inner = scope.grow(reals=[v])
    i, t = g.name("i"), g.trips(scope, 4)
    loop = inner.loop(i, t)
    return block(
        fixed(f"real {v} = ", g.real(scope, 1), ";"),
        stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", [
            stmt("try {", seq(
                stmt(f"{g.target(scope)} = {middle}(", g.real(loop, 1), f", &{v}, {i});"),
                g.body(loop, 1)), "}", *handler(g, loop, catch, number))], "}"),
        stmt(f"{g.target(scope)} = {v};"))


@cxx_feature("stdexcept", exceptions=True)
def rethrown(g, scope):
    """An exception that is caught, used and thrown again to an outer handler."""
    throw, catch, number = kind_of(g, scope)
    guard, v = guard_class(g), g.name("v")
    outer = caught(throw, scope.grow(reals=[v]))
    inner = caught(throw, outer)
    again = g.rng.choice(["throw;", "throw 5;", ""])
    last = [stmt("if (", g.condition(outer), f") {again}")] if again else []
    return block(
        fixed(f"real {v} = ", g.real(scope, 1), ";"),
        stmt("try {", seq(
            fixed(f"{guard} guard({v}, 0.3);"),
            stmt("try {", seq(g.body(inner, 1), throwing(g, inner), g.body(inner, 1)),
                 "}", *handler(g, outer, catch, number, last)),
            g.body(outer, 1)), "} catch (...) {", g.body(scope, 1), "}"),
        stmt(f"{g.target(scope)} = {v};"))


@cxx_feature("stdexcept", "vector", "memory", exceptions=True)
def owners_unwound(g, scope):
    """Containers and owners that an exception destroys on its way."""
    throw, catch, number = kind_of(g, scope)
    v, p = g.name("c"), g.name("p")
    inner = caught(throw, scope).grow(reals=[f"{v}[0]", f"{v}.back()", f"(*{p})"])
    return stmt("try {", seq(
        fixed(f"std::vector<real> {v}(3, ", g.real(scope, 1), ");"),
        fixed(f"auto {p} = std::make_unique<real>(", g.real(scope, 1), ");"),
        g.body(inner, 1), throwing(g, inner), stmt(f"{v}.push_back(0.5 * *{p});"),
        g.body(inner, 1), throwing(g, inner),
        stmt(f"{g.target(scope)} = 0.5 * {v}.back();")), "}",
        *handler(g, scope, catch, number))


@cxx_feature("stdexcept", exceptions=True)
def constructor_throws(g, scope):
    """A constructor that throws after a member was made."""
    guard, kind, v, o = guard_class(g), g.top("Risky"), g.name("v"), g.name("o")
    define(g, kind, f"struct N_ {{ {guard} first; real value; N_(real &to, real v) : "
           "first(to, 0.5 * v), value(v) { if (v > 0.2137) throw std::range_error(\"v\"); "
           "to = 0.7 * to + 0.2 * value; } ~N_() { first.to *= 0.8; } };")
    inner = scope.grow(reals=[v])
    return block(
        fixed(f"real {v} = ", g.real(scope, 1), ";"),
        stmt("try {", seq(fixed(f"{kind} {o}({v}, ", g.real(inner, 1), ");"),
                          g.body(inner.grow(reals=[f"{o}.value"], loop_mark=-1), 1)),
             "} catch (const std::runtime_error &e) {", g.body(inner, 1), "}"),
        stmt(f"{g.target(scope)} = {v};"))


@cxx_feature("vector", "map", "stdexcept", exceptions=True)
def library_throws(g, scope):
    """An exception that the standard library throws: at() out of range."""
    v, n = g.name("c"), g.rng.randrange(2, 5)
    what = g.rng.choice(["std::vector<real>", "std::map<int, real>"])
    make = f"({n}, 0.3)" if "vector" in what else " = {{0, 0.3}, {1, 0.1}}"
    return block(
        f"{what} {v}{make};", stmt("try {", seq(
            fixed(f"{v}.at(", g.integer(scope, n + 2), ") = ", g.real(scope, 1), ";"),
            stmt(f"{g.target(scope)} = 0.5 * {v}.at(", g.integer(scope, n + 2), ");")),
            "} catch (const std::out_of_range &) {", g.body(scope, 1), "}"),
        stmt(f"{g.target(scope)} = {v}.at(0);"))
