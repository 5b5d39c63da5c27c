"""Records: structures, unions, lists, bit copies and small interpreters."""

from generator import Array, feature
from tree import block, fixed, seq, stmt


def record_type(g):
    """A structure with mixed members; returns (name, reals, array length)."""
    name, length = g.top("Rec"), g.rng.randrange(2, 5)
    members = ["int id;", "real w;", f"real part[{length}];", "real z;"]
    if g.chance(0.5):
        members.append("float scale;")
    if g.chance(0.3):
        members.append("char tag;")
    if g.chance(0.3):
        members.append("real *link;")
    g.rng.shuffle(members)
    g.program.types.append((name, f"typedef struct {name}_ "
                            f"{{ {' '.join(members)} }} {name};"))
    return name, length


def inside(var, length, access="."):
    """The reals and arrays that a record variable brings into scope."""
    return {"reals": [f"{var}{access}w", f"{var}{access}z"],
            "arrays": [Array(f"{var}{access}part", length)]}


def set_record(g, scope, var, length, access="."):
    """Statements that give every member a value."""
    head = f"{var}{access}"
    return seq(fixed(f"memset({'&' if access == '.' else ''}{var}, 0, sizeof("
                     f"{'*' if access == '->' else ''}{var}));"),
               fixed(f"{head}id = ", g.integer(scope, 7), ";"),
               fixed(f"{head}w = ", g.real(scope, 2), ";"),
               fixed(f"{head}z = ", g.real(scope, 1), ";"),
               g.fill(Array(f"{head}part", length), scope))


@feature
def record_local(g, scope):
    """A structure on the stack, copied by assignment or memcpy."""
    kind, n = record_type(g)
    a, b = g.name("r"), g.name("r")
    copy = g.rng.choice([f"{b} = {a};", f"memcpy(&{b}, &{a}, sizeof({kind}));"])
    inner = scope.grow(**inside(a, n), ints=[(f"{a}.id", 8)])
    both = inner.grow(**inside(b, n))
    return block(f"{kind} {a}, {b};", set_record(g, scope, a, n),
                 g.body(inner, 2), copy, g.body(both, 2),
                 stmt(f"if ({a}.id % 2) {{ {kind} t = {a}; {a} = {b}; {b} = t; }}"),
                 g.fold(Array(f"{b}.part", n), both),
                 stmt(f"{g.target(scope)} = 0.5 * ({a}.w - {b}.z);"))


@feature
def record_array(g, scope):
    """An array of structures, on the stack or on the heap."""
    kind, n = record_type(g)
    v, i, m = g.name("rs"), g.name("i"), g.rng.randrange(2, 5)
    if scope.trips * m * n > 240:
        return None
    heap = g.chance(0.5)
    free = [f"free({v});"] if heap else []
    got = (f"{kind} *{v} = ({kind} *)malloc({m} * sizeof({kind}));" if heap
           else f"{kind} {v}[{m}];")
    loop = scope.loop(i, m)
    held = scope.grow(cleanup=free)
    inside_loop = held.loop(i, m, **inside(f"{v}[{i}]", n))
    head = f"for (int {i} = 0; {i} < {m}; {i}++) {{"
    last = held.grow(**inside(f"{v}[{m - 1}]", n))
    return block(
        got, fixed(head, set_record(g, loop, f"{v}[{i}]", n), "}"),
        stmt(head, g.body(inside_loop, 2), "}"), g.body(last, 1),
        stmt(f"{v}[0] = {v}[{m - 1}];"),
        stmt(f"for (int i = 1; i < {m}; i++) {v}[i].w = 0.5 * {v}[i - 1].w "
             f"+ 0.25 * {v}[i].z * {v}[i].part[{n - 1}] * 0.5;"),
        stmt(f"{g.target(scope)} = {v}[{m - 1}].w;"),
        stmt(f"{g.target(scope)} = 0.5 * {v}[0].z + 0.1 * {v}[0].id;"), *free)


@feature
def record_call(g, scope):
    """Structures passed by value, by pointer, and returned by value."""
    if not g.can_call():
        return None
    kind, n = record_type(g)
    inner = g.fresh(scope, **{k: tuple(v) for k, v in inside("r", n).items()},
                    ints=(("r.id", 8),), returns=False)
    by_value = g.function("turn", kind, f"{kind} r", lambda _: [
        g.body(inner, 2), "r.id = (r.id + 3) % 7;", "return r;"])
    deep = g.fresh(scope, **{k: tuple(v) for k, v in
                             inside("r", n, "->").items()})
    by_pointer = g.function("look", "real", f"{kind} *r", lambda _: [
        g.body(deep, 2), fixed("return ", g.real(deep, 2), ";")])
    a, b = g.name("r"), g.name("r")
    both = scope.grow(**inside(a, n)).grow(**inside(b, n))
    return block(f"{kind} {a};", set_record(g, scope, a, n),
                 f"{kind} {b} = {by_value}({a});", g.body(both, 1),
                 stmt(f"{g.target(scope)} = {by_pointer}(&{b});"),
                 stmt(f"{a} = {by_value}({b});"),
                 stmt(f"{g.target(scope)} = {by_pointer}(&{a});"))


@feature
def record_small(g, scope):
    """A two-member structure that travels in registers."""
    if not g.can_call():
        return None
    kind = g.top("Pair")
    second = g.rng.choice(["real b", "real b", "int b"])
    g.program.types.append((kind, f"typedef struct {kind}_ {{ real a; {second}; "
                            f"}} {kind};"))
    whole = second.startswith("int")
    reals = ("p.a", "u") if whole else ("p.a", "p.b", "u")
    inner = g.fresh(scope, reals=reals, returns=False,
                    ints=(("p.b", 6),) if whole else ())
    step = f"(p.b + 1) % 6" if whole else "0.5 * p.b - 0.4 * u"
    name = g.function("step", kind, f"{kind} p, real u", lambda _: [
        g.body(inner, 2), f"p.b = {step};", "return p;"])
    p, i, t = g.name("p"), g.name("i"), g.trips(scope, 6)
    outer = scope.loop(i, t, reals=[f"{p}.a"])
    start = g.integer(scope, 6) if whole else g.real(scope, 1)
    use = f"0.3 * {p}.b" if whole else f"{p}.b"
    return block(f"{kind} {p};", fixed(f"{p}.a = ", g.real(scope, 1), ";"),
                 fixed(f"{p}.b = ", start, ";"),
                 stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {p} = {name}({p}, ",
                      g.real(outer, 1), ");"),
                 stmt(f"{g.target(scope)} = {p}.a; ", f"{g.target(scope)} = {use};"))


@feature
def record_nested(g, scope):
    """A structure inside a structure, reached through a member pointer."""
    (kind, n), outer = record_type(g), g.top("Box")
    g.program.types.append((outer, f"typedef struct {outer}_ {{ {kind} in; real "
                            f"*view; {kind} *at; int count; }} {outer};"))
    b = g.name("box")
    inner = scope.grow(**inside(f"{b}.in", n))
    both = inner.grow(**inside(f"{b}.at", n, "->"))
    view = Array(f"{b}.view", 2)
    return block(
        f"{outer} {b};", set_record(g, scope, f"{b}.in", n),
        f"{b}.at = &{b}.in; {b}.count = {n};",
        fixed(f"{b}.view = ", g.condition(scope),
              f" ? {b}.in.part : {b}.at->part + {n - 2};"),
        g.body(both.grow(arrays=[view]), 2),
        stmt(f"for (int i = 0; i < {b}.count; i++) {b}.at->part[i] = 0.5 * "
             f"{b}.in.part[i] + 0.1 * {b}.in.w * {b}.in.z;"),
        g.fold(Array(f"{b}.in.part", n), both), g.fold(view, both))


@feature
def linked_list(g, scope):
    """A list built on the heap, walked, changed in place and released."""
    kind, n = g.top("Link"), g.rng.randrange(2, 7)
    if scope.trips * n > 240:
        return None
    members = ["real value;", "int mark;", f"struct {kind}_ *next;"]
    g.rng.shuffle(members)
    g.program.types.append((kind, f"typedef struct {kind}_ {{ "
                            f"{' '.join(members)} }} {kind};"))
    head, i, p, q = (g.name(stem) for stem in ("head", "i", "p", "q"))
    loop = scope.loop(i, n)
    free = (f"while ({head}) {{ {kind} *{q} = {head}->next; free({head}); "
            f"{head} = {q}; }}")
    walk = scope.grow(reals=[f"{p}->value"], trips=scope.trips * n,
                      ints=[(f"{p}->mark", 5)], cleanup=[free], loop_mark=-1)
    return block(
        f"{kind} *{head} = NULL;",
        fixed(f"for (int {i} = 0; {i} < {n}; {i}++) {{", seq(
            f"{kind} *{q} = ({kind} *)malloc(sizeof({kind}));",
            fixed(f"{q}->value = ", g.real(loop, 2), ";"),
            fixed(f"{q}->mark = ", g.integer(loop, 5), ";"),
            f"{q}->next = {head}; {head} = {q};"), "}"),
        stmt(f"for ({kind} *{p} = {head}; {p}; {p} = {p}->next) {{",
             g.body(walk, 2), "}"),
        stmt(f"for ({kind} *{q} = {head}; {q}->next; {q} = {q}->next) "
             f"{q}->next->value = 0.5 * {q}->next->value + 0.2 * {q}->value * "
             f"cos({q}->value);"),
        stmt(f"for ({kind} *{q} = {head}; {q}; {q} = {q}->next) "
             f"{g.target(scope)} = 0.5 * {q}->value + 0.1 * {q}->mark;"), free)


@feature
def pointer_pointer(g, scope):
    """A pointer to a pointer that is redirected."""
    u, v, p, pp = (g.name(s) for s in ("u", "v", "p", "pp"))
    inner = scope.grow(reals=[u, v, f"(*{p})", f"(**{pp})"])
    return block(
        fixed(f"real {u} = ", g.real(scope, 1), ";"),
        fixed(f"real {v} = ", g.real(scope, 1), ";"),
        f"real *{p} = &{u};", f"real **{pp} = &{p};", g.body(inner, 1),
        stmt("if (", g.condition(scope), f") *{pp} = &{v};"), g.body(inner, 2),
        stmt(f"**{pp} = 0.5 * {u} - 0.4 * {v};"),
        stmt(f"{g.target(scope)} = 0.5 * ({u} + {v});"))


@feature
def pointer_array(g, scope):
    """An array of pointers to variables, permuted by the data."""
    names, p = [g.name("u") for _ in range(3)], g.name("ps")
    inner = scope.grow(reals=names + [f"(*{p}[{i}])" for i in range(3)])
    return block(
        [fixed(f"real {u} = ", g.real(scope, 1), ";") for u in names],
        f"real *{p}[3] = {{{', '.join('&' + u for u in names)}}};",
        fixed("if (", g.condition(scope), f") {{ real *q = {p}[0]; {p}[0] = "
              f"{p}[2]; {p}[2] = q; }}"), g.body(inner, 2),
        stmt(f"for (int i = 0; i < 2; i++) *{p}[i] = 0.5 * *{p}[i + 1] + 0.2 * "
             f"*{p}[i];"),
        stmt(f"{g.target(scope)} = 0.3 * ({' + '.join(names)});"))


@feature
def bit_copy(g, scope):
    """Doubles copied as 64-bit integers."""
    a = Array(g.name("v"), g.rng.randrange(2, 6))
    u, i = g.name("u"), g.name("i")
    inner = scope.grow(reals=[u], arrays=[a])
    return block(
        f"real {a.name}[{a.length}], {u};", g.fill(a, scope),
        f"COPY_BITS({u}, {a.name}[{g.rng.randrange(a.length)}]);",
        g.body(inner, 2),
        stmt(f"for (int {i} = 1; {i} < {a.length}; {i}++) if ({i} & 1) "
             f"COPY_BITS({a.name}[{i}], {a.name}[{i} - 1]);"),
        stmt(f"{g.target(scope)} = {u};"), g.fold(a, inner))


@feature
def union_copy(g, scope):
    """A union of a double and an integer, copied as the integer."""
    kind, u, v = g.top("Word"), g.name("u"), g.name("u")
    g.program.types.append((kind, f"typedef union {kind}_ {{ real value; int64_t "
                            f"bits; }} {kind};"))
    inner = scope.grow(reals=[f"{u}.value", f"{v}.value"])
    return block(f"{kind} {u}, {v};",
                 fixed(f"{u}.value = ", g.real(scope, 2), ";"),
                 f"COPY_UNION({v}, {u});", g.body(inner, 2),
                 stmt("if (", g.condition(scope), f") COPY_UNION({u}, {v});"),
                 stmt(f"{g.target(scope)} = 0.5 * ({u}.value + {v}.value);"))


@feature
def interpreter(g, scope):
    """A small stack machine that runs a program of integers."""
    a, top = Array(g.name("st"), 8), g.name("top")
    code, pc, n = g.name("code"), g.name("pc"), g.rng.randrange(4, 10)
    if scope.trips * n > 240:
        return None
    depth, ops = 0, []
    for _ in range(n):
        op = g.rng.randrange(2) if depth < 2 else g.rng.randrange(5)
        op = g.rng.randrange(2, 5) if depth >= 7 else op
        op = 0 if depth == 0 else op
        depth += {0: 1, 1: 0, 2: -1, 3: -1, 4: 0}[op]
        ops.append(str(op))
    s = a.name
    return block(
        f"real {s}[8];", f"int {code}[{n}] = {{{', '.join(ops)}}}, {top} = 0;",
        stmt(f"for (int {pc} = 0; {pc} < {n}; {pc}++) {{", seq(
            f"switch ({code}[{pc}]) {{",
            fixed(f"case 0: {s}[{top}++] = ", g.real(scope.loop(pc, n), 1),
                  "; break;"),
            f"case 1: {s}[{top} - 1] = sin({s}[{top} - 1]); break;",
            f"case 2: {top}--; {s}[{top} - 1] = 0.25 * {s}[{top} - 1] * "
            f"{s}[{top}]; break;",
            f"case 3: {top}--; {s}[{top} - 1] = 0.5 * ({s}[{top} - 1] + "
            f"{s}[{top}]); break;",
            f"default: {{ real t = {s}[{top} - 1]; {s}[{top} - 1] = {s}[{top} - "
            f"2]; {s}[{top} - 2] = t; }}", "}"), "}"),
        stmt(f"while ({top} > 0) {g.target(scope)} = {s}[--{top}];"))


@feature
def ring_buffer(g, scope):
    """A queue in a ring, its indices wrapping round."""
    r, n = Array(g.name("ring"), g.rng.randrange(3, 6)), g.name("head")
    i, t = g.name("i"), g.trips(scope, 12)
    inner = scope.loop(i, t, ints=[(n, r.length)], arrays=[r])
    return block(
        f"real {r.name}[{r.length}];", g.fill(r, scope), f"int {n} = 0;",
        stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", seq(
            stmt(f"{r.name}[{n}] = 0.5 * {r.name}[({n} + 1) % {r.length}] + 0.4 * ",
                 g.real(inner, 1), ";"),
            f"{n} = ({n} + 1) % {r.length};", g.body(inner, 1)), "}"),
        g.fold(r, scope))


@feature
def single_precision(g, scope):
    """Active values that pass through float."""
    g.program.tolerance = 1e-5
    u, v = g.name("u"), g.name("v")
    return block(
        fixed(f"real32 {u} = (real32)(", g.real(scope, 2), ");"),
        f"real {v} = (real){u};", g.body(scope.grow(reals=[v]), 2),
        stmt(f"{u} = (real32){v};"), stmt(f"{g.target(scope)} = (real){u};"))
