"""Lambdas, function objects, std::function, and templates of functions."""

from generator import Array, cxx_feature
from pieces import body_of, captures
from tree import block, fixed, seq, stmt


def call_in_loop(g, scope, name):
    """A loop that calls `name(real)` and stores the result."""
    i, t = g.name("i"), g.trips(scope, 6)
    return stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {g.target(scope)} = 0.8 * "
                f"{name}(", g.real(scope.loop(i, t), 1), ");")


def lambda_scope(g, scope, names, **changes):
    """The scope inside a lambda that may use the given names."""
    return g.fresh(scope, reals=tuple(names), trips=240, **changes)


@cxx_feature()
def lambda_reference(g, scope):
    """A lambda that captures variables and an array by reference."""
    names, fn, a = captures(g, scope), g.name("fn"), Array(g.name("v"), 3)
    u = g.name("u")
    if not names:
        return None
    names = g.rng.sample(names, min(3, len(names)))
    inner = lambda_scope(g, scope, names + [u], arrays=(a,))
    caught = g.rng.choice(["&", ", ".join("&" + n for n in names + [a.name])])
    return block(f"real {a.name}[3];", g.fill(a, scope),
                 fixed(f"auto {fn} = [{caught}](real {u}) -> real {{",
                       body_of(g, inner), "};"),
                 call_in_loop(g, scope, fn), g.body(scope, 1),
                 stmt(f"{g.target(scope)} = {fn}(", g.real(scope, 1), ");"),
                 g.fold(a, scope))


@cxx_feature()
def lambda_value(g, scope):
    """A lambda that captures copies; the variables change afterwards."""
    names, fn, kept, u = captures(g, scope), g.name("fn"), g.name("kept"), g.name("u")
    if not names:
        return None
    names = g.rng.sample(names, min(2, len(names)))
    inner = g.fresh(scope, reals=(u,), trips=240)
    mutable = g.chance(0.5)
    if mutable:
        inner = inner.grow(reals=names + [kept])
    read = inner.grow(reals=names + [kept])
    return block(
        fixed(f"auto {fn} = [{', '.join(names)}, {kept} = real(", g.real(scope, 1),
              f")](real {u}) {'mutable ' if mutable else ''}-> real {{",
              seq(g.body(inner, 2), stmt(f"{u} = 0.5 * {u} + 0.5 * ", g.real(read, 2), ";"),
                  stmt("return ", g.real(read, 2), ";")), "};"),
        g.body(scope, 2), call_in_loop(g, scope, fn),
        [f"auto {fn}_copy = {fn};", call_in_loop(g, scope, f"{fn}_copy")]
        if g.chance(0.4) else [])


@cxx_feature()
def lambda_generic(g, scope):
    """A generic lambda, applied to numbers and to another lambda."""
    if "w" in scope.reals:  # one in another: twice the instances with each level
        return None
    fn, apply = g.name("fn"), g.name("apply")
    inner = lambda_scope(g, scope, ["u", "w"])
    return block(
        fixed(f"auto {fn} = [](auto u, const auto &v) {{",
              seq("real w = 0.5 * v;", body_of(g, inner)), "};"),
        f"auto {apply} = [&](auto &&f, real u) -> real {{ return 0.5 * f(u, 2) + "
        "0.5 * f(u, 0.3); };",
        stmt(f"{g.target(scope)} = 0.5 * {fn}(real(", g.real(scope, 1), "), real(",
             g.real(scope, 1), "));"),
        stmt(f"{g.target(scope)} = 0.5 * {apply}({fn}, ", g.real(scope, 1), ");"))


@cxx_feature()
def lambda_recursive(g, scope):
    """A lambda that is given itself."""
    fn, t = g.name("fn"), g.trips(scope, 7)
    inner = lambda_scope(g, scope, ["u"], ints=(("m", t + 1),))
    inner = inner.grow(trips=max(1, scope.trips * t))
    return block(
        fixed(f"auto {fn} = [](auto &self, real u, int m) -> real {{", seq(
            fixed("if (m <= 0) return ", g.real(inner, 1), ";"), g.body(inner, 1),
            stmt("return 0.6 * self(self, 0.7 * u, m - 1) + 0.4 * ",
                 g.real(inner, 1), ";"), "return u;"), "};"),
        stmt(f"{g.target(scope)} = {fn}({fn}, ", g.real(scope, 1), f", {t});"))


@cxx_feature()
def function_object(g, scope):
    """A class with a call operator and a state, passed by value and reference."""
    if not g.can_call():
        return None
    kind, apply, f = g.top("Step"), g.top("apply"), g.name("f")
    inner = g.fresh(scope, reals=("this->rate", "this->state", "u"), trips=240)
    g.program.types.append((kind, f"struct {kind} {{ real rate, state; "
                            "real operator()(real u); };"))
    g.member(kind, f"real {kind}::operator()(real u)", lambda: seq(
        stmt("state = 0.6 * state + 0.3 * u;"), body_of(g, inner)))
    how = g.rng.choice(["F f", "F &f", "F &&f"])
    passed = {"F f": f, "F &f": f, "F &&f": f"{kind}({f})"}[how]
    g.program.types.append((apply, f"template <class F> static real {apply}({how}, "
                            "real *p, int m) { for (int i = 0; i < m; i++) "
                            "p[i] = 0.7 * f(p[i]); return p[m - 1]; }"))
    a = Array(g.name("v"), g.rng.randrange(2, 5))
    return block(fixed(f"{kind} {f} = {{", g.real(scope, 1), ", ",
                       g.real(scope, 1), "};"),
                 f"real {a.name}[{a.length}];", g.fill(a, scope),
                 stmt(f"{g.target(scope)} = {apply}({passed}, {a.name}, {a.length});"),
                 g.body(scope.grow(reals=[f"{f}.state", f"{f}.rate"]), 1),
                 call_in_loop(g, scope, f), g.fold(a, scope))


def held(g, scope, capture):
    """std::function objects that are chosen by the data and called."""
    u = g.name("u")
    inner = lambda_scope(g, scope, [u])
    read = inner.grow(reals=[c.strip("&") for c in capture])
    f, other = g.name("f"), g.name("f")
    i, t = g.name("i"), g.trips(scope, 6)
    return block(
        fixed(f"std::function<real(real)> {f} = [{', '.join(capture)}](real {u}) "
              "-> real {", seq(g.body(inner, 1), stmt("return ", g.real(read, 2), ";"),
                               f"return {u};"), "};"),
        fixed(f"std::function<real(real)> {other} = [](real {u}) -> real {{",
              body_of(g, inner, 1), "};"),
        fixed("if (", g.condition(scope), f") std::swap({f}, {other});"),
        stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {g.target(scope)} = "
             f"({i} % 2 ? {f} : {other})(", g.real(scope.loop(i, t), 1), ");"))


@cxx_feature("functional")
def function_small(g, scope):
    """std::function objects that hold what they capture in themselves."""
    names = captures(g, scope)
    if not names:
        return None
    by = g.rng.choice(["", "&"])
    return held(g, scope, [by + name for name in names[:2 if by else 1]])


@cxx_feature("functional", refused="exceptions")
def function_heap(g, scope):
    """std::function objects that hold what they capture on the heap."""
    names = captures(g, scope)
    return held(g, scope, names[:4]) if len(names) > 2 else None


@cxx_feature()
def template_function(g, scope):
    """A function template with a type and a number; if constexpr inside."""
    if not g.can_call():
        return None
    inner = g.fresh(scope, reals=("u", "w"), trips=240, ints=(("k", 4),))
    name = g.function("generic", "real", "T given", lambda _: [
        "const int k = K % 4;", "real u = given, w = 0.5 * given;",
        stmt("if constexpr (K % 2 == 0) {", g.body(inner, 1), "} else {",
             g.body(inner, 1), "}"), g.body(inner, 1),
        stmt("for (int i = 0; i < K; i++) w = 0.6 * w + 0.3 * u;"),
        fixed("return ", g.real(inner, 2), ";")], "template <int K, class T> static ")
    calls = [stmt(f"{g.target(scope)} = {name}<{g.rng.randrange(5)}>(",
                  g.real(scope, 1), ");") for _ in range(2)]
    return block(calls, stmt(f"{g.target(scope)} = 0.5 * {name}<1, int>(",
                             g.integer(scope, 4), ");"))


VARIADIC = {
    "fold": ("template <class... T> static real {name}(T... e) {{ return "
             "2.0 * tanh(0.3 * ((0.5 * e) + ... + 0.2)); }}"),
    "product": ("template <class... T> static real {name}(const T &...e) {{ real p = "
                "1.0; ((p = 0.8 * sin(p + e)), ...); return p; }}"),
    "recursive": ("static real {name}() {{ return 0.3; }} template <class H, class... T> "
                  "static real {name}(H first, T... rest) {{ if constexpr (sizeof...(T) > 1) "
                  "return 0.5 * first * sin({name}(rest...)); else return 0.7 * first + "
                  "0.2 * {name}(); }}"),
    "array": ("template <class... T> static real {name}(T... e) {{ const real v[] = "
              "{{real(e)...}}; real s = 0.0; for (const real &a : v) s = 0.5 * s + 0.4 * a; "
              "return s; }}"),
    "outputs": ("template <class... T> static real {name}(T &&...e) {{ real s = 0.5; "
                "auto one = [&](auto &&u) {{ s = 0.5 * s + 0.4 * u; }}; (one(e), ...); return s; }}"),
}


@cxx_feature()
def variadic(g, scope):
    """A function template with a pack of arguments."""
    name = g.top("pack")
    text = VARIADIC[g.rng.choice(sorted(VARIADIC))]
    g.program.types.append((name, text.format(name=name)))
    parts = []
    for _ in range(g.rng.randrange(1, 6)):
        parts += [", ", g.real(scope, 1)]
    return stmt(f"{g.target(scope)} = {name}(", *parts[1:], ");")


@cxx_feature()
def overloads(g, scope):
    """Overloaded functions with default arguments and references."""
    if not g.can_call():
        return None
    name = g.top("over")
    inner = g.fresh(scope, reals=("u",), trips=240)
    for head, more in (("real &u, real v = 0.41237", ("v",)), ("real &u, int m", ())):
        g.member(name, f"static real &{name}({head})", lambda more=more: seq(
            g.body(inner.grow(reals=more, returns=False), 2), "return u;"))
    r = g.name("r")
    calls = [f"{name}({r})", f"{name}({r}, 0.25 * {r})", f"{name}({r}, 3)",
             f"{name}({name}({r}), 2)"]
    return block(fixed(f"real {r} = ", g.real(scope, 1), ";"),
                 [stmt(f"{g.target(scope)} = {g.rng.choice(calls)};") for _ in "12"],
                 stmt(f"{g.rng.choice(calls)} = ", g.real(scope, 1), ";"),
                 stmt(f"{g.target(scope)} = 0.5 * {r};"))


@cxx_feature()
def member_pointer(g, scope):
    """Pointers to members: data and functions."""
    if not g.can_call():
        return None
    kind, o, m, f = g.top("Two"), g.name("o"), g.name("m"), g.name("f")
    inner = g.fresh(scope, reals=("this->a", "this->b", "u"), trips=240)
    g.program.types.append((kind, f"struct {kind} {{ real a, b; real first(real u, "
                            f"const {kind} *other); real second(real u, const {kind} *other); }};"))
    for name in ("first", "second"):
        g.member(kind, f"real {kind}::{name}(real u, const {kind} *other)",
                 lambda: body_of(g, inner))
    return block(
        fixed(f"{kind} {o} = {{", g.real(scope, 1), ", ", g.real(scope, 1), "};"),
        fixed(f"real {kind}::*{m} = ", g.condition(scope), f" ? &{kind}::a : &{kind}::b;"),
        fixed(f"real ({kind}::*{f})(real, const {kind} *) = ", g.condition(scope),
              f" ? &{kind}::first : &{kind}::second;"),
        stmt(f"{o}.*{m} = 0.5 * {o}.*{m} + 0.4 * ", g.real(scope, 1), ";"),
        stmt(f"{g.target(scope)} = ({o}.*{f})(", g.real(scope, 1), f", &{o});"),
        stmt(f"{g.target(scope)} = 0.5 * {o}.a + 0.4 * {o}.b;"))
