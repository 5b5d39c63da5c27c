"""Smart pointers, references, operator new, and structures made of them."""

from generator import Array, cxx_feature
from memory import affordable
from pieces import pieces
from tree import block, fixed, stmt


@cxx_feature("memory")
def unique_number(g, scope):
    """A std::unique_ptr to a number, moved and replaced."""
    p, q = g.name("p"), g.name("q")
    inner = scope.grow(reals=[f"(*{p})"])
    return block(
        fixed(f"std::unique_ptr<real> {p} = std::make_unique<real>(",
              g.real(scope, 1), ");"), g.body(inner, 2),
        f"std::unique_ptr<real> {q} = std::move({p});",
        fixed(f"{p} = std::make_unique<real>(0.5 * *{q});"),
        g.body(inner.grow(reals=[f"(*{q})"]), 2),
        pieces(g, inner, (
            "P_.swap(Q_);", "std::swap(P_, Q_); *P_ = 0.5 * *P_ + 0.3 * *Q_;",
            "if (P_) P_.reset(new real(@));", "{ real *raw = P_.release(); P_.reset(raw); }",
            "P_ = std::move(Q_); Q_ = std::make_unique<real>(W_);"), P_=p, Q_=q),
        stmt(f"{g.target(scope)} = 0.5 * (*{p} - *{q});"))


@cxx_feature("memory")
def unique_array(g, scope):
    """A std::unique_ptr to an array."""
    a = Array(g.name("p"), g.rng.randrange(2, 8))
    if not affordable(scope, a.length):
        return None
    inner = scope.grow(arrays=[a])
    got = g.rng.choice([f"std::make_unique<real[]>({a.length})",
                        f"std::unique_ptr<real[]>(new real[{a.length}])"])
    return block(f"auto {a.name} = {got};", g.fill(a, scope), g.body(inner, 3),
                 g.fold(a, inner))


@cxx_feature("memory")
def shared_number(g, scope):
    """Several std::shared_ptr to one number, and a std::weak_ptr."""
    p, q, w = g.name("p"), g.name("q"), g.name("w")
    inner = scope.grow(reals=[f"(*{p})", f"(*{q})"])
    return block(
        fixed(f"auto {p} = std::make_shared<real>(", g.real(scope, 1), ");"),
        f"auto {q} = {p};", f"std::weak_ptr<real> {w} = {q};", g.body(inner, 2),
        fixed("if (", g.condition(scope), f") {q} = std::make_shared<real>(",
              g.real(scope, 1), ");"), g.body(inner, 2),
        stmt(f"if (auto locked = {w}.lock()) *locked = 0.5 * *locked + 0.05 * "
             f"{p}.use_count();"),
        stmt(f"{g.target(scope)} = 0.5 * (*{p} - *{q});"))


@cxx_feature()
def new_delete(g, scope):
    """Arrays and numbers from operator new."""
    a, p = Array(g.name("p"), g.rng.randrange(2, 8)), g.name("q")
    if not affordable(scope, a.length):
        return None
    free = f"delete[] {a.name}; delete {p};"
    inner = scope.grow(arrays=[a], reals=[f"(*{p})"], cleanup=[free])
    return block(f"real *{a.name} = new real[{a.length}];",
                 fixed(f"real *{p} = new real(", g.real(scope, 1), ");"),
                 g.fill(a, scope), g.body(inner, 3), g.fold(a, inner),
                 stmt(f"{g.target(scope)} = *{p};"), free)


@cxx_feature()
def references(g, scope):
    """References chosen by the data, and functions that return them."""
    pick, u, v, r = g.top("pick"), g.name("u"), g.name("v"), g.name("ref")
    g.program.types.append((pick, f"template <class T> static T &{pick}(T &a, T &b) "
                            "{ return a < b ? b : a; }"))
    inner = scope.grow(reals=[u, v, f"({r})"])
    return block(
        fixed(f"real {u} = ", g.real(scope, 1), f", {v} = ", g.real(scope, 1), ";"),
        fixed(f"real &{r} = ", g.condition(scope), f" ? {u} : {v};"),
        g.body(inner, 2), stmt(f"{pick}({u}, {v}) = 0.5 * {r} + 0.4 * ",
                               g.real(inner, 1), ";"),
        stmt(f"(({u} < 0.1237) ? {u} : {v}) *= 0.7;"),
        stmt(f"{g.target(scope)} = 0.5 * ({u} - {v});"))


@cxx_feature("memory")
def owned_list(g, scope):
    """A list whose nodes own the next one."""
    kind, n = g.top("Node"), g.rng.randrange(2, 6)
    if not affordable(scope, n):
        return None
    g.program.types.append((kind, f"struct {kind} {{ real value; std::unique_ptr<{kind}> "
                            f"next; {kind}(real v, std::unique_ptr<{kind}> n) : value(v), "
                            "next(std::move(n)) {} };"))
    head, i, p = g.name("head"), g.name("i"), g.name("p")
    walk = scope.grow(reals=[f"{p}->value"], trips=scope.trips * n, loop_mark=-1)
    return block(
        f"std::unique_ptr<{kind}> {head};",
        fixed(f"for (int {i} = 0; {i} < {n}; {i}++) {head} = std::make_unique<{kind}>(",
              g.real(scope.loop(i, n), 2), f", std::move({head}));"),
        stmt(f"for ({kind} *{p} = {head}.get(); {p}; {p} = {p}->next.get()) {{",
             g.body(walk, 2), "}"),
        stmt("if (", g.condition(scope), f") {head} = std::move({head}->next);"),
        stmt(f"for (auto *{p} = {head}.get(); {p}; {p} = {p}->next.get()) "
             f"{g.target(scope)} = 0.6 * {p}->value;"))


@cxx_feature("memory")
def owned_tree(g, scope):
    """A binary search tree of owned nodes, walked by recursion."""
    kind, n, root, i = g.top("Tree"), g.rng.randrange(2, 7), g.name("root"), g.name("i")
    if not affordable(scope, n * n):
        return None
    g.program.types.append((kind, f"""\
struct {kind} {{
  real value;
  std::unique_ptr<{kind}> low, high;
  explicit {kind}(real v) : value(v) {{}}
  void insert(real v) {{
    auto &side = v < value ? low : high;
    if (side) side->insert(v);
    else side = std::make_unique<{kind}>(v);
  }}
  real total(double weight) const {{
    real t = weight * value * value;
    if (low) t += low->total(weight * 0.5);
    if (high) t += high->total(weight * 0.7);
    return t;
  }}
}};"""))
    return block(
        fixed(f"auto {root} = std::make_unique<{kind}>(", g.real(scope, 1), ");"),
        fixed(f"for (int {i} = 0; {i} < {n}; {i}++) {root}->insert(",
              g.real(scope.loop(i, n), 2), ");"),
        stmt("if (", g.condition(scope), f") {root}->low.reset();"),
        stmt(f"{g.target(scope)} = 2.0 * tanh(0.1 * {root}->total(0.9));"))


@cxx_feature("memory", "vector")
def shared_graph(g, scope):
    """Records in a vector of std::shared_ptr, some of them shared."""
    kind, v, n, i = g.top("Cell"), g.name("cells"), g.rng.randrange(2, 6), g.name("i")
    if not affordable(scope, n):
        return None
    g.program.types.append((kind, f"struct {kind} {{ real value = 0.3; int mark = 1; "
                            f"std::shared_ptr<{kind}> other; }};"))
    inner = scope.loop(i, n)
    return block(
        f"std::vector<std::shared_ptr<{kind}>> {v};",
        stmt(f"for (int {i} = 0; {i} < {n}; {i}++) {{",
             [fixed(f"auto cell = std::make_shared<{kind}>();"),
              fixed("cell->value = ", g.real(inner, 2), ";"),
              stmt(f"if ({i}) cell->other = {v}[", g.integer(inner, 100),
                   f" % {v}.size()];"),
              fixed(f"{v}.push_back(cell);")], "}"),
        stmt(f"for (auto &cell : {v}) if (cell->other) cell->other->value = 0.5 * "
             "cell->other->value + 0.3 * cell->value;"),
        stmt(f"for (const auto &cell : {v}) {g.target(scope)} = 0.5 * cell->value + "
             "0.05 * cell->mark;"))
