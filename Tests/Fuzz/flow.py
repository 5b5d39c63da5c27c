"""Control flow: branches, loops, jumps and early returns."""

from generator import feature
from tree import block, fixed, seq, stmt


@feature
def if_else(g, scope):
    """if, else if, else."""
    inner = scope.grow()
    parts = ["if (", g.condition(scope), ") {", g.body(inner, 2), "}"]
    if g.chance(0.3):
        parts += [" else if (", g.condition(scope), ") {", g.body(inner, 1), "}"]
    if g.chance(0.6):
        parts += [" else {", g.body(inner, 2), "}"]
    return stmt(*parts)


@feature
def switch_state(g, scope):
    """A switch on an integer, some cases falling through."""
    count = g.rng.randrange(2, 5)
    parts = ["switch (", g.integer(scope, count + 1), ") {"]
    inner = scope.grow(loop_mark=-1)
    for case in range(count):
        leave = [] if g.chance(0.25) else seq("break;")
        parts += [f"case {case}: {{", g.body(inner, 1), "}", leave]
    if g.chance(0.7):
        parts += ["default: {", g.body(inner, 1), "}"]
    return stmt(*parts, "}")


@feature
def for_loop(g, scope):
    """A counted loop, upwards, downwards or with a stride."""
    i, t = g.name("i"), g.trips(scope, g.rng.choice([4, 8, 24]))
    head = g.rng.choice([
        f"for (int {i} = 0; {i} < {t}; {i}++) {{",
        f"for (int {i} = {t} - 1; {i} >= 0; {i}--) {{",
        f"for (int {i} = 0; {i} < {t}; {i} += 2) {{",
        f"for (unsigned {i} = 0; {i} < {t}u; ++{i}) {{",
        f"for (size_t {i} = 1; {i} < {t}; {i} += {i}) {{"])
    return stmt(head, g.body(scope.loop(i, t), 2), "}")


@feature
def for_data(g, scope):
    """A loop whose trip count depends on the data or on the state."""
    i, t, m = g.name("i"), g.trips(scope, 12), g.name("m")
    return block(fixed(f"int {m} = ", g.integer(scope, t + 1), ";"),
                 stmt(f"for (int {i} = 0; {i} < {m}; {i}++) {{",
                      g.body(scope.loop(i, t), 2), "}"))


@feature
def for_nested(g, scope):
    """Two or three loops, rectangular or triangular."""
    i, j, t = g.name("i"), g.name("j"), g.trips(scope, 6)
    outer = scope.loop(i, t)
    u = g.trips(outer, 6)
    bound = g.rng.choice([str(u), f"({i} < {u} ? {i} : {u})"])
    start = g.rng.choice(["0", "0", f"({i} < {u} ? {i} : 0)"])
    inner = [g.assign(outer)] if g.chance(0.5) else []
    inner += [stmt(f"for (int {j} = {start}; {j} < {bound}; {j}++) {{",
                   g.body(outer.loop(j, u), 2), "}")]
    inner += [g.assign(outer)] if g.chance(0.4) else []
    return stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", inner, "}")


@feature
def while_counter(g, scope):
    """A while loop that counts in its body."""
    c, t = g.name("c"), g.trips(scope, 10)
    step = fixed(f"{c}++;")
    inner = g.body(scope.loop(c, t), 2) + [step]
    return block(f"int {c} = 0;", stmt(f"while ({c} < {t}) {{", inner, "}"))


@feature
def while_converge(g, scope):
    """A loop that ends when a value is small, or after some rounds."""
    c, v, t = g.name("c"), g.name("v"), g.trips(scope, 14)
    inner = scope.loop(c, t, reals=[v])
    return block(
        f"int {c} = 0;", fixed(f"real {v} = 0.5 + ", g.real(scope, 1), ";"),
        stmt(f"while ({c} < {t} && fabs({v}) > {g.number(0.05, 0.5)}) {{", seq(
            stmt(f"{v} = 0.7 * {v} + 0.1 * ", g.real(inner, 1), ";"),
            g.body(inner, 1), f"{c}++;"), "}"),
        stmt(f"{g.target(scope)} = {v};"))


@feature
def newton(g, scope):
    """Newton's iteration for a square root until it converges."""
    c, v, w, t = g.name("c"), g.name("v"), g.name("w"), g.trips(scope, 12)
    return block(
        fixed(f"real {w} = 1.5 + 0.25 * ", g.real(scope, 1), ";"),
        f"real {v} = 1.0;",
        stmt(f"for (int {c} = 0; {c} < {t}; {c}++) {{", seq(
            f"real next = 0.5 * ({v} + {w} / {v});",
            f"if (fabs(next - {v}) < 1e-4) break;", f"{v} = next;"), "}"),
        stmt(f"{g.target(scope)} = {v};"))


@feature
def do_while(g, scope):
    """A do-while loop, sometimes with a second condition on the data."""
    c, t = g.name("c"), g.trips(scope, 8)
    inner = g.body(scope.loop(c, t), 2) + [fixed(f"{c}++;")]
    tail = [f"}} while ({c} < {t}"]
    tail += [" && ", g.condition(scope)] if g.chance(0.4) else []
    return block(f"int {c} = 0;", stmt("do {", inner, *tail, ");"))


def releases(g, scope, mark):
    """The text that frees what was allocated since `mark`."""
    return " ".join(scope.cleanup[mark:][::-1])


@feature
def loop_exit(g, scope):
    """break and continue inside a loop."""
    i, t = g.name("i"), g.trips(scope, 10)
    inner = scope.loop(i, t)
    word = g.rng.choice(["break;", "continue;"])
    jump = stmt("if (", g.condition(inner), f") {word}")
    return stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{",
                g.body(inner, 1) + [jump] + g.body(inner, 1), "}")


@feature
def leave_loop(g, scope):
    """A break of the loop around that releases what its body holds."""
    if scope.loop_mark < 0:
        return loop_exit(g, scope)
    free = releases(g, scope, scope.loop_mark)
    return stmt("if (", g.condition(scope), f") {{ {free} break; }}")


@feature
def endless_loop(g, scope):
    """for (;;) with exits in the middle."""
    c, t = g.name("c"), g.trips(scope, 9)
    inner = scope.loop(c, t + 1)
    return block(f"int {c} = 0;", stmt("for (;;) {", seq(
        g.body(inner, 1), fixed(f"if (++{c} >= {t}) break;"),
        stmt("if (", g.condition(inner), ") break;"), g.body(inner, 1)), "}"))


@feature
def goto_forward(g, scope):
    """goto out of nested loops."""
    i, j, out, t = g.name("i"), g.name("j"), g.name("out"), g.trips(scope, 6)
    outer = scope.loop(i, t)
    u = g.trips(outer, 5)
    inner = outer.loop(j, u)
    jump = stmt("if (", g.condition(inner), f") goto {out};")
    return block(
        stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", seq(
            stmt(f"for (int {j} = 0; {j} < {u}; {j}++) {{",
                 g.body(inner, 1) + [jump] + g.body(inner, 1), "}"),
            g.assign(outer)), "}"),
        g.assign(scope), f"{out}: ;")


@feature
def goto_backward(g, scope):
    """A loop made of a label and a goto."""
    c, again, t = g.name("c"), g.name("again"), g.trips(scope, 8)
    inner = scope.grow(ints=[(c, t + 1)], trips=scope.trips * t, loop_mark=-1)
    return block(f"int {c} = 0;", f"{again}: ;", g.body(inner, 2),
                 fixed(f"if (++{c} < {t}", ") ", f"goto {again};"))


@feature
def early_return(g, scope):
    """A return in the middle, under a condition."""
    if not scope.returns:
        return None
    free = releases(g, scope, 0)
    return stmt("if (", g.condition(scope), " && ", g.condition(scope),
                ") { real early = ", g.real(scope, 2),
                f"; {free} return early; }}")


@feature
def state_machine(g, scope):
    """A loop around a switch that moves between states."""
    i, q, t = g.name("i"), g.name("q"), g.trips(scope, 9)
    inner = scope.loop(i, t, states=[q]).grow(ints=[(q, 3)], loop_mark=-1)
    cases = []
    for case in range(3):
        move = stmt(f"{q} = ", g.integer(inner, 3), ";")
        cases += [f"case {case}: {{", g.body(inner, 1) + [move], "} break;"]
    return block(f"int {q} = {g.rng.randrange(3)};",
                 stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{",
                      [stmt(f"switch ({q}) {{", *cases, "}")], "}"))


@feature
def ternary_chain(g, scope):
    """Nested conditional expressions."""
    return stmt(f"{g.target(scope)} = ", g.condition(scope), " ? ",
                g.real(scope, 2), " : (", g.condition(scope), " ? ",
                g.real(scope, 1), " : ", g.real(scope, 2), ");")


@feature
def fixed_point(g, scope):
    """A few damped rounds over all variables at once."""
    if len(scope.reals) < 2:
        return None
    i, t = g.name("i"), g.trips(scope, 16)
    inner = scope.loop(i, t)
    steps = [stmt(f"{name} = 0.5 * {name} + 0.3 * ", g.real(inner, 2), ";")
             for name in scope.reals[:4]]
    return stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", steps, "}")
