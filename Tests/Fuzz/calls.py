"""Calls: helpers of many shapes, recursion, function pointers, globals."""

from generator import Array, feature
from tree import Function, block, fixed, seq, stmt


def scalar_helper(g, scope, linkage=None):
    """A helper `real h(real u, real v, int m)`."""
    def make():
        inner = g.fresh(scope, reals=("u", "v"), ints=(("m", 8),), states=("m",))
        return g.function("h", "real", "real u, real v, int m", lambda _: [
            g.body(inner, 3), fixed("return ", g.real(inner, 2), ";")], linkage)
    return g.reuse("scalar", scope, make)


def array_helper(g, scope):
    """A helper `real h(real *p, const real *q, int m)` on 3 elements of each."""
    def make():
        inner = g.fresh(scope, reals=("w",), ints=(("m", 8),), arrays=(
            Array("p", 3), Array("q", 3, False)))
        return g.function(
            "on", "real", "real *p, const real *q, int m", lambda _: [
                "real w = 0.5 * (p[0] + q[2]);",
                g.body(inner, 3), fixed("return ", g.real(inner, 2), ";")])
    return g.reuse("array", scope, make)


def unary_helper(g, scope):
    """A helper `real h(real u)` of one expression."""
    inner = g.fresh(scope, reals=("u",), trips=240)
    return g.function("one", "real", "real u", lambda _: [
        fixed("return ", g.real(inner, 2), ";")],
        g.rng.choice(["static ", "static NOINLINE "]))


@feature
def call_scalar(g, scope):
    """A call that takes and returns values."""
    name = scalar_helper(g, scope)
    if not name:
        return None
    return stmt(f"{g.target(scope)} = {name}(", g.real(scope, 1), ", ",
                g.real(scope, 1), ", ", g.integer(scope, 8), ");")


@feature
def call_array(g, scope):
    """A call on a sub-array, the arguments aliasing at times."""
    name = array_helper(g, scope)
    if not name:
        return None
    a = Array(g.name("v"), g.rng.randrange(3, 9))
    inner = scope.grow(arrays=[a])
    first = g.rng.randrange(a.length - 2)
    second = first if g.chance(0.3) else g.rng.randrange(a.length - 2)
    call = f"{name}({a.name} + {first}, {a.name} + {second}, "
    again = f"{name}(&{a.name}[{second}], {a.name} + {first}, 3)"
    return block(f"real {a.name}[{a.length}];", g.fill(a, scope),
                 stmt(f"{g.target(scope)} = {call}", g.integer(scope, 8), ");"),
                 g.body(inner, 1),
                 stmt(f"{g.target(scope)} = 0.5 * {again};"), g.fold(a, inner))


@feature
def call_out(g, scope):
    """A void helper that returns through pointers."""
    def make():
        inner = g.fresh(scope, reals=("(*out)", "(*also)", "u"), returns=False)
        return g.function("out", "void", "real *out, real *also, real u",
                          lambda _: [g.body(inner, 3)])
    name = g.reuse("out", scope, make)
    if not name:
        return None
    o, p = g.name("o"), g.name("p")
    alias = f"&{o}, &{o}" if g.chance(0.2) else f"&{o}, &{p}"
    inner = scope.grow(reals=[o, p])
    return block(fixed(f"real {o} = ", g.real(scope, 1), ";"),
                 fixed(f"real {p} = ", g.real(scope, 1), ";"),
                 stmt(f"{name}({alias}, ", g.real(scope, 1), ");"),
                 g.body(inner, 1),
                 stmt(f"{g.target(scope)} = 0.5 * ({o} - {p});"))


@feature
def call_many(g, scope):
    """A helper with more arguments than there are registers for."""
    if not g.can_call():
        return None
    names = [f"given{i}" for i in range(10)]
    inner = g.fresh(scope, reals=tuple(names), ints=(("m", 5), ("q", 5)))
    head = "int m, " + ", ".join(f"real {x}" for x in names) + ", int q"
    name = g.function("many", "real", head, lambda _: [
        g.body(inner, 2), fixed("return 0.2 * (", " + ".join(names[:5]),
                                ") + 0.0 * m - 0.2 * (", " - ".join(names[5:]),
                                ");")])
    parts = []
    for _ in names:
        parts += [g.real(scope, 1), ", "]
    return stmt(f"{g.target(scope)} = 0.4 * {name}(", g.integer(scope, 5), ", ",
                *parts, g.integer(scope, 5), ");")


@feature
def recursion(g, scope):
    """A function that calls itself once, to a bounded depth."""
    if not g.can_call():
        return None
    inner = g.fresh(scope, reals=("u",), ints=(("m", 10),),
                    trips=scope.trips * 8)
    name = g.function("rec", "real", "real u, int m", lambda self: [
        fixed("if (m <= 0) return ", g.real(inner, 1), ";"), g.body(inner, 1),
        stmt("if (", g.condition(inner), ") return 0.5 * u;"),
        fixed(f"real below = {self}(0.7 * u + 0.1 * ", g.real(inner, 1),
              ", m - 1);"),
        fixed("return 0.5 * below + 0.5 * ",
              g.real(inner.grow(reals=["below"]), 1), ";")],
        g.rng.choice(["static ", "NOINLINE "]))
    return stmt(f"{g.target(scope)} = {name}(", g.real(scope, 1), ", ",
                g.integer(scope, 9), ");")


@feature
def recursion_tree(g, scope):
    """Divide and conquer over an array, which is also updated in place."""
    if not g.can_call() or not scope.trips * 8 <= 240:
        return None
    inner = g.fresh(scope, reals=("left", "right"), trips=240)
    name = g.function("tree", "real", "real *p, int m", lambda self: [
        "if (m == 1) { p[0] = 0.5 * p[0] * p[0] * 0.5; return p[0]; }",
        f"real left = {self}(p, m / 2);",
        f"real right = {self}(p + m / 2, m - m / 2);",
        stmt("p[0] = 0.5 * (p[0] - right);"),
        fixed("return ", g.real(inner, 2), ";")], "static ")
    a = Array(g.name("v"), g.rng.randrange(3, 9))
    return block(f"real {a.name}[{a.length}];", g.fill(a, scope),
                 stmt(f"{g.target(scope)} = {name}({a.name}, {a.length});"),
                 g.fold(a, scope))


@feature
def recursion_mutual(g, scope):
    """Two functions that call one another."""
    if not g.can_call():
        return None
    odd, even = g.top("odd"), g.top("even")
    inner = g.fresh(scope, reals=("u", "v"), ints=(("m", 8),),
                    trips=scope.trips * 8)
    for name, other in ((odd, even), (even, odd)):
        body = seq(fixed("if (m == 0) return ", g.real(inner, 1), ";"),
                   g.body(inner, 1),
                   fixed(f"return 0.5 * {other}(", g.real(inner, 1),
                         ", u, m - 1) + 0.4 * ", g.real(inner, 1), ";"))
        g.program.functions.append(Function(
            name, f"static NOINLINE real {name}(real u, real v, int m)", body))
    g.budget.helpers -= 2
    return stmt(f"{g.target(scope)} = {odd}(", g.real(scope, 1), ", ",
                g.real(scope, 1), ", ", g.integer(scope, 7), ");")


@feature
def returned_pointer(g, scope):
    """A function that returns one of its pointer arguments, or into it."""
    if not g.can_call():
        return None
    inner = g.fresh(scope, reals=("(*p)", "(*q)"), returns=False)
    name = g.function("pick", "real *", "real *p, real *q, int m", lambda _: [
        g.body(inner, 1), fixed("if (", g.condition(inner), ") return q + 1;"),
        "return p + m;"])
    a, b, r = (Array(g.name("v"), 3) for _ in range(3))
    after = scope.grow(arrays=[a, b], reals=[f"(*{r.name})"])
    return block(f"real {a.name}[3], {b.name}[3];", g.fill(a, scope),
                 g.fill(b, scope),
                 fixed(f"real *{r.name} = {name}({a.name}, {b.name}, ",
                       g.integer(scope, 3), ");"),
                 g.body(after, 2), g.fold(a, after), g.fold(b, after))


@feature
def allocator(g, scope):
    """A function that allocates and fills, and one that releases."""
    if not g.can_call():
        return None
    inner = g.fresh(scope, reals=("u",), ints=(("i", 5),), returns=False)
    make = g.function("make", "real *", "real u, int m", lambda _: [
        "real *p = (real *)malloc(m * sizeof(real));",
        fixed("for (int i = 0; i < m; i++) p[i] = ", g.real(inner, 2), ";"),
        "return p;"])
    drop = g.function("drop", "void", "real *p", lambda _: ["free(p);"])
    a = Array(g.name("h"), g.rng.randrange(2, 6))
    free = f"{drop}({a.name});"
    after = scope.grow(arrays=[a], cleanup=[free])
    return block(fixed(f"real *{a.name} = {make}(", g.real(scope, 1),
                       f", {a.length});"),
                 g.body(after, 2), g.fold(a, after), free)


@feature
def function_table(g, scope):
    """A constant table of functions, called by index."""
    if not g.can_call():
        return None
    names = [unary_helper(g, scope) for _ in range(g.rng.randrange(2, 4))]
    table, kind = g.top("tab"), g.top("Fn")
    g.program.types.append((kind, f"typedef real (*{kind})(real);"))
    constant = "const " if g.chance(0.7) else ""
    g.program.globals.append((table, f"static {kind} {constant}"
                              f"{table}[{len(names)}] = "
                              f"{{{', '.join(names)}}};", ""))
    i, t = g.name("i"), g.trips(scope, 6)
    inner = scope.loop(i, t)
    return stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {g.target(scope)} = "
                f"{table}[", g.integer(inner, len(names)), "](",
                g.real(inner, 1), ");")


@feature
def function_argument(g, scope):
    """A function passed to a function that applies it along an array."""
    if not g.can_call():
        return None
    kind = g.top("Fn")
    g.program.types.append((kind, f"typedef real (*{kind})(real);"))
    first, second = unary_helper(g, scope), unary_helper(g, scope)
    apply = g.function("apply", "real", f"{kind} fn, real *p, int m", lambda _: [
        "real total = 0.0;",
        "for (int i = 0; i < m; i++) { p[i] = fn(p[i]); total += p[i]; }",
        "return total / m;"])
    a, fn = Array(g.name("v"), g.rng.randrange(2, 6)), g.name("fn")
    return block(f"real {a.name}[{a.length}];", g.fill(a, scope),
                 fixed(f"{kind} {fn} = ", g.condition(scope),
                       f" ? {first} : {second};"),
                 stmt(f"{g.target(scope)} = {apply}({fn}, {a.name}, {a.length});"),
                 stmt(f"{g.target(scope)} = {apply}({first}, {a.name}, 2);"),
                 g.fold(a, scope))


@feature
def callback_context(g, scope):
    """A callback with its context behind a void pointer."""
    if not g.can_call():
        return None
    inner = g.fresh(scope, reals=("u", "c[0]", "c[1]"), trips=240)
    back = g.function("back", "real", "real u, void *context", lambda _: [
        "real *c = (real *)context;", stmt("c[1] = 0.5 * c[1] + 0.4 * u;"),
        fixed("return ", g.real(inner, 2), ";")], "static ")
    drive = g.function(
        "drive", "real", "real (*fn)(real, void *), void *context, int m",
        lambda _: ["real u = 0.3;",
                   "for (int i = 0; i < m; i++) u = fn(u, context);",
                   "return u;"])
    a = Array(g.name("ctx"), 2)
    return block(f"real {a.name}[2];", g.fill(a, scope),
                 stmt(f"{g.target(scope)} = {drive}({back}, {a.name}, "
                      f"{g.trips(scope, 6)});"), g.fold(a, scope))


@feature
def static_local(g, scope):
    """A function with static state that the caller resets."""
    if not g.can_call():
        return None
    inner = g.fresh(scope, reals=("(kept)", "u"), trips=240)
    name = g.function("keep", "real", "real u, int reset", lambda _: [
        "static real kept;", fixed(
            "if (reset) kept = ", g.real(g.fresh(scope, reals=("u",)), 1), ";"),
        stmt("kept = 0.5 * kept + 0.4 * ", g.real(inner, 1), ";"),
        "return kept;"], g.rng.choice(["static ", "NOINLINE "]))
    i, t = g.name("i"), g.trips(scope, 6)
    return block(fixed(f"{name}(0.25, 1);"),
                 stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {g.target(scope)} = "
                      f"{name}(", g.real(scope.loop(i, t), 1), ", 0);"))


@feature
def global_scalar(g, scope):
    """A variable at file scope that helpers read and write."""
    if not g.can_call():
        return None
    name = g.top("g")
    g.program.globals.append((name, f"static real {name};", f"{name} = 0.5;"))
    inner = g.fresh(scope, reals=(name, "u"), returns=False)
    touch = g.function("touch", "void", "real u", lambda _: [
        g.body(inner, 2), stmt(f"{name} = 0.5 * {name} + 0.4 * u;")])
    outer = scope.grow(reals=[name])
    return block(stmt(f"{name} = ", g.real(outer, 1), ";"),
                 stmt(f"{touch}(", g.real(outer, 1), ");"), g.body(outer, 1),
                 stmt(f"{touch}({name});"),
                 stmt(f"{g.target(scope)} = {name};"))


@feature
def global_array(g, scope):
    """An array at file scope, reached through a pointer at file scope too."""
    name, where, n = g.top("ga"), g.top("gp"), g.rng.randrange(2, 7)
    g.program.globals.append((
        name, f"static real {name}[{n}];",
        f"for (int i = 0; i < {n}; i++) {name}[i] = 0.1 * (i + 1);"))
    g.program.globals.append((where, f"static real *{where};",
                              f"{where} = {name};"))
    a = Array(name, n)
    through = Array(where, n) if g.chance(0.6) else a
    inner = scope.grow(arrays=[a, through])
    return block(g.body(inner, 2), stmt(f"{name}[{n - 1}] = ",
                                        g.real(inner, 1), ";"),
                 g.fold(through, inner))
