"""Arrays of every kind: stack, variable length, heap, buffers, copies."""

from generator import Array, feature
from tree import block, fixed, seq, stmt


def loop_over(g, scope, array, low=0):
    """The head of a loop over an array and the scope inside it."""
    i = g.name("i")
    head = f"for (int {i} = {low}; {i} < {array.length}; {i}++) {{"
    return i, head, scope.loop(i, array.length)


def affordable(scope, length):
    """Whether a loop of this length is short enough here."""
    return scope.trips * length <= 240


def sweep(g, scope, array):
    """A loop that updates the array in place from its neighbours."""
    name, n = array.name, array.length
    i, head, inner = loop_over(g, scope, array, 1)
    value = g.real(inner, 2)
    form = g.rng.choice([
        f"{name}[{i}] = 0.2 * {name}[{i}] * {name}[{i} - 1] + 0.2 * ",
        f"{name}[{i}] = 0.5 * {name}[{i} - 1] + 0.5 * ",
        f"{name}[{i}] = 0.6 * {name}[{i}] - 0.1 * {name}[({i} + 1) % {n}] + 0.3 * ",
        f"{name}[{i} - 1] = 0.5 * ({name}[{i}] - {name}[{i} - 1]) * 0.6 + 0.4 * "])
    return stmt(head, [stmt(form, value, ";")], "}")


def worked(g, scope, array, cleanup=()):
    """Statements that fill an array, work on it and fold it into a result."""
    inner = scope.grow(arrays=[array], cleanup=cleanup)
    return seq(g.fill(array, scope), sweep(g, inner, array),
               g.body(inner, 2), g.fold(array, inner))


@feature
def stack_array(g, scope):
    """A local array."""
    array = Array(g.name("v"), g.rng.randrange(2, 9))
    return block(f"real {array.name}[{array.length}];", worked(g, scope, array))


@feature
def variable_array(g, scope):
    """A variable-length array."""
    array, m = Array(g.name("v"), g.rng.randrange(3, 8)), g.name("m")
    return block(fixed(f"int {m} = {array.length} + (", g.condition(scope),
                       " ? 1 : 0);"),
                 f"real {array.name}[{m}];", worked(g, scope, array))


@feature
def heap_array(g, scope):
    """malloc or calloc, used and freed; inside loops too."""
    array = Array(g.name("h"), g.rng.randrange(2, 9))
    name, n = array.name, array.length
    if g.chance(0.5):
        got = f"(real *)calloc({n}, sizeof(real))"
        early = [sweep(g, scope, array)]
    else:
        got, early = f"(real *)malloc({n} * sizeof(real))", []
    free = f"free({name});"
    return block(f"real *{name} = {got};", early,
                 worked(g, scope, array, [free]), free)


@feature
def heap_in_loop(g, scope):
    """A heap array that lives for one round of a loop."""
    i, t = g.name("i"), g.trips(scope, 5)
    node = heap_array(g, scope.loop(i, t))
    return stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", [node], "}")


@feature
def heap_realloc(g, scope):
    """A heap array that grows while it is filled."""
    p, m, i, n = g.name("h"), g.name("cap"), g.name("i"), g.rng.randrange(4, 9)
    if not affordable(scope, n):
        return None
    array, free = Array(p, n), f"free({p});"
    inner = scope.grow(ints=[(i, n)])
    after = scope.grow(arrays=[array], cleanup=[free])
    return block(
        f"int {m} = 2;", f"real *{p} = (real *)malloc({m} * sizeof(real));",
        fixed(f"for (int {i} = 0; {i} < {n}; {i}++) {{", seq(
            f"if ({i} == {m}) {{ {m} *= 2; {p} = (real *)realloc({p}, {m} * "
            "sizeof(real)); }",
            fixed(f"{p}[{i}] = ", g.real(inner, 2), ";"),
            stmt(f"if ({i} > 0) {p}[{i}] = 0.2 * {p}[{i}] * {p}[{i} - 1] + 0.1 * ",
                 g.real(inner, 1), ";")), "}"),
        sweep(g, after, array), g.body(after, 1), g.fold(array, after), free)


@feature
def swap_buffers(g, scope):
    """Two buffers that change places after every round."""
    a, b = g.name("old"), g.name("new")
    n, t, r = g.rng.randrange(3, 7), g.trips(scope, 8), g.name("r")
    heap = g.chance(0.5)
    if not affordable(scope, n * t):
        return None
    now, then = Array(a, n, False), Array(b, n)
    i, free = g.name("i"), [f"free({a}); free({b});"] if heap else []
    inner = scope.grow(cleanup=free).loop(r, t)
    step = fixed(f"for (int {i} = 0; {i} < {n}; {i}++) {b}[{i}] = 0.3 * {a}[{i}] "
                 f"+ 0.4 * {a}[({i} + 1) % {n}] * 0.5 + 0.4 * ",
                 g.real(inner.grow(ints=[(i, n)], arrays=[now]), 1), ";")
    if heap:
        got = [f"real *{v} = (real *)malloc({n} * sizeof(real));" for v in (a, b)]
    else:
        got = [f"real {v}_[{n}], *{v} = {v}_;" for v in (a, b)]
    swap = f"{{ real *t = {a}; {a} = {b}; {b} = t; }}"
    loop = stmt(f"for (int {r} = 0; {r} < {t}; {r}++) {{", seq(
        step, g.body(inner.grow(arrays=[now, then]), 1), swap), "}")
    return block(*got, g.fill(now, scope), g.fill(then, scope), loop,
                 g.fold(now, scope), *free)


@feature
def copy_block(g, scope):
    """memcpy between two arrays, whole or in part."""
    a, b = Array(g.name("v"), g.rng.randrange(3, 8)), g.name("w")
    k = g.rng.randrange(1, a.length)
    part = g.rng.choice([
        f"memcpy({b}, {a.name}, sizeof({a.name}));",
        f"memcpy({b} + {k}, {a.name}, {a.length - k} * sizeof(real));",
        f"memcpy({b}, {a.name} + {k}, ({a.length} - {k}) * sizeof(real));"])
    other = Array(b, a.length)
    inner = scope.grow(arrays=[a, other])
    return block(f"real {a.name}[{a.length}], {b}[{a.length}];",
                 g.fill(a, scope), g.fill(other, scope), stmt(part),
                 g.body(inner, 2), sweep(g, inner, other), stmt(part),
                 g.fold(other, inner), g.fold(a, inner))


@feature
def move_block(g, scope):
    """memmove within one array, the ranges overlapping; in a loop at times."""
    a = Array(g.name("v"), g.rng.randrange(4, 9))
    k = g.rng.randrange(1, a.length - 1)
    m = f"{a.length - k} * sizeof(real)"
    move = stmt(g.rng.choice([f"memmove({a.name} + {k}, {a.name}, {m});",
                              f"memmove({a.name}, {a.name} + {k}, {m});"]))
    inner = scope.grow(arrays=[a])
    i, t = g.name("i"), g.trips(scope, 5)
    return block(f"real {a.name}[{a.length}];", g.fill(a, scope), stmt(
        f"for (int {i} = 0; {i} < {t}; {i}++) {{",
        [move] + g.body(inner.loop(i, t), 1), "}"), g.fold(a, inner))


@feature
def clear_block(g, scope):
    """memset to zero, before and after the array is used."""
    a = Array(g.name("v"), g.rng.randrange(3, 8))
    inner = scope.grow(arrays=[a])
    k = g.rng.randrange(1, a.length)
    return block(f"real {a.name}[{a.length}];",
                 f"memset({a.name}, 0, sizeof({a.name}));",
                 g.body(inner, 1), sweep(g, inner, a), g.fold(a, inner),
                 stmt(f"memset({a.name} + {a.length - k}, 0, {k} * sizeof(real));"),
                 g.body(inner, 1), g.fold(a, inner))


@feature
def matrix(g, scope):
    """A two-dimensional array: a product, or a power in place."""
    m, r, n, t = g.name("m"), g.name("r"), g.rng.randrange(2, 4), g.name("t")
    if not affordable(scope, n * n * n):
        return None
    cells = Array(f"(&{m}[0][0])", n * n)
    fill = [fixed(f"{m}[{i}][{j}] = ", g.real(scope, 1), ";")
            for i in range(n) for j in range(n)]
    loops = [f"for (int {v} = 0; {v} < {n}; {v}++) " for v in "ijk"]
    return block(
        f"real {m}[{n}][{n}], {r}[{n}][{n}];", fill,
        stmt(loops[0] + loops[1] + "{", seq(
            f"real {t} = 0.0;",
            f"{loops[2]}{t} += {m}[i][k] * {m}[k][j];",
            f"{r}[i][j] = 2.0 * tanh(0.2 * {t});"), "}"),
        f"memcpy({m}, {r}, sizeof({m}));",
        stmt(f"{g.target(scope)} = 0.5 * {m}[0][{n - 1}] + 0.5 * ",
             g.real(scope.grow(reals=[f"{m}[1][0]", f"{m}[1][1]"]), 2), ";"))


@feature
def row_pointers(g, scope):
    """An array of pointers to rows on the heap."""
    p, i, n, c = g.name("rows"), g.name("i"), g.rng.randrange(2, 5), 3
    j, inner = g.name("j"), None
    if not affordable(scope, n * c):
        return None
    inner = scope.loop(i, n).loop(j, c)
    free = f"for (int q = 0; q < {n}; q++) free({p}[q]); free({p});"
    row = Array(f"{p}[{g.rng.randrange(n)}]", c)
    after = scope.grow(arrays=[row], cleanup=[free])
    return block(
        f"real **{p} = (real **)malloc({n} * sizeof(real *));",
        fixed(f"for (int {i} = 0; {i} < {n}; {i}++) {{", seq(
            f"{p}[{i}] = (real *)malloc({c} * sizeof(real));",
            fixed(f"for (int {j} = 0; {j} < {c}; {j}++) {p}[{i}][{j}] = ",
                  g.real(inner, 2), ";")), "}"),
        stmt(f"for (int i = 1; i < {n}; i++) for (int j = 0; j < {c}; j++) "
             f"{p}[i][j] = 0.2 * {p}[i - 1][j] * {p}[i][(j + 1) % {c}] "
             f"+ 0.2 * {p}[i][j];"),
        stmt(f"{{ real *t = {p}[0]; {p}[0] = {p}[{n - 1}]; {p}[{n - 1}] = t; }}"),
        g.body(after, 2), g.fold(row, after), free)


@feature
def gather(g, scope):
    """Indices from a table of integers that the data permute."""
    a = Array(g.name("v"), g.rng.randrange(3, 7))
    p, i, n = g.name("perm"), g.name("i"), a.length
    if not affordable(scope, n):
        return None
    order = ", ".join(str(g.rng.randrange(n)) for _ in range(n))
    inner = scope.loop(i, n, arrays=[a])
    return block(
        f"int {p}[{n}] = {{{order}}};", f"real {a.name}[{n}];", g.fill(a, scope),
        stmt(f"for (int {i} = 0; {i} < {n}; {i}++) ", "if (", g.condition(inner),
             f") {p}[{i}] = ({p}[{i}] + 1) % {n};"),
        stmt(f"for (int {i} = 0; {i} < {n}; {i}++) {a.name}[{p}[{i}]] = "
             f"0.5 * {a.name}[{p}[({i} + 1) % {n}]] + 0.5 * ",
             g.real(inner, 1), ";"), g.fold(a, scope.grow(arrays=[a])))


@feature
def sorting(g, scope):
    """Insertion sort: moves that depend on the data."""
    a = Array(g.name("v"), g.rng.randrange(3, 7))
    if not affordable(scope, a.length ** 2):
        return None
    v, n = a.name, a.length
    return block(
        f"real {v}[{n}];", g.fill(a, scope),
        stmt(f"for (int i = 1; i < {n}; i++) {{", seq(
            f"real key = {v}[i];", "int j = i - 1;",
            f"while (j >= 0 && {v}[j] > key) {{ {v}[j + 1] = {v}[j]; j--; }}",
            f"{v}[j + 1] = key;"), "}"), g.fold(a, scope.grow(arrays=[a])))


@feature
def largest(g, scope):
    """The largest element, its index and a pointer to it."""
    a, best = Array(g.name("v"), g.rng.randrange(3, 8)), g.name("best")
    if not affordable(scope, a.length):
        return None
    inner = scope.grow(arrays=[a], reals=[f"(*{best})"])
    return block(
        f"real {a.name}[{a.length}];", g.fill(a, scope),
        f"real *{best} = {a.name};",
        stmt(f"for (int i = 1; i < {a.length}; i++) if ({a.name}[i] > *{best}) "
             f"{best} = &{a.name}[i];"),
        g.body(inner, 2), g.fold(a, inner))


@feature
def pointer_walk(g, scope):
    """A pointer that moves through an array."""
    a, p, total = Array(g.name("v"), g.rng.randrange(3, 9)), g.name("p"), g.name("t")
    if not affordable(scope, a.length):
        return None
    inner = scope.grow(reals=[f"(*{p})", total], trips=scope.trips * a.length)
    step = g.rng.choice([f"for (real *{p} = {a.name}; {p} < {a.name} + "
                         f"{a.length}; {p}++) {{",
                         f"for (real *{p} = {a.name} + {a.length}; {p}-- > "
                         f"{a.name}; ) {{"])
    return block(f"real {a.name}[{a.length}], {total} = 0.5;", g.fill(a, scope),
                 stmt(step, seq(
                     stmt(f"{total} = 0.5 * {total} + 0.4 * *{p} * ",
                          "sin(", g.real(inner, 1), ");"),
                     stmt(f"*{p} = {total};")), "}"),
                 stmt(f"{g.target(scope)} = {total};"), g.fold(a, scope))


@feature
def write_input(g, scope):
    """The input array is overwritten in place."""
    i, t = g.name("i"), g.input_count
    if not affordable(scope, t) or scope.depth > 1 or "x" not in [
            a.name for a in scope.arrays]:
        return None
    inner = scope.loop(i, t)
    return stmt(f"for (int {i} = 0; {i} < n; {i}++) x[{i}] = 0.5 * x[{i}] + 0.4 * ",
                g.real(inner, 2), ";")


@feature
def constant_table(g, scope):
    """A table of constants at file scope."""
    table, n = g.top("table"), g.rng.randrange(3, 7)
    values = ", ".join(g.number() for _ in range(n))
    g.program.globals.append(
        (table, f"static const double {table}[{n}] = {{{values}}};", ""))
    i, t = g.name("i"), g.trips(scope, n)
    return stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {g.target(scope)} = 0.5 * ",
                g.real(scope.loop(i, t), 1), f" + {table}[{i} % {n}];")


@feature
def horner(g, scope):
    """A polynomial whose coefficients are data."""
    a, y, t = Array(g.name("v"), g.rng.randrange(3, 7)), g.name("y"), g.name("t")
    if not affordable(scope, a.length):
        return None
    return block(
        f"real {a.name}[{a.length}];", g.fill(a, scope),
        fixed(f"real {y} = sin(", g.real(scope, 1), ");"),
        f"real {t} = {a.name}[{a.length - 1}];",
        stmt(f"for (int i = {a.length} - 2; i >= 0; i--) {t} = {t} * {y} * 0.5 + "
             f"0.5 * {a.name}[i];"), stmt(f"{g.target(scope)} = {t};"))
