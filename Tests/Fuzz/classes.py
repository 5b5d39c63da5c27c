"""Classes: constructors, destructors, operators, virtual functions, templates."""

from generator import Array, cxx_feature
from memory import affordable
from pieces import body_of, piece, pieces
from tree import block, fixed, seq, stmt


def define(g, name, text):
    """Add a class; N_ in its text is its name."""
    hidden = g.chance(0.3)
    text = text.replace("N_", name)
    g.program.types.append(
        (name, f"namespace {{\n{text}\n}}" if hidden else text))


def method(g, scope, kind, head, members, most=2, extra=("u",)):
    """Define a member function that returns a real."""
    reals = tuple(f"this->{m}" for m in members) + extra
    inner = g.fresh(scope, reals=reals, trips=240)
    g.member(kind, g.rng.choice(["", "NOINLINE "]) + head,
             lambda: body_of(g, inner, most))


GUARD = """\
struct N_ {
  real &to;
  real by;
  N_(real &t, real b) : to(t), by(b) { to = 0.7 * to + 0.2 * by; }
  N_(const N_ &) = delete;
  ~N_() { to = 0.6 * to + 0.3 * by * sin(by); }
};"""


def guard_class(g):
    """A class whose constructor and destructor change a variable."""
    kind = g.top("Guard")
    define(g, kind, GUARD)
    return kind


@cxx_feature()
def guard(g, scope):
    """An object whose destructor writes; the scope is left in several ways."""
    kind, name, v = guard_class(g), g.name("guard"), g.name("v")
    inner = scope.grow(reals=[v, f"{name}.by"])
    i, t = g.name("i"), g.trips(scope, 5)
    loop = inner.loop(i, t)
    leave = g.rng.choice(["break;", "continue;", ""])
    jump = [stmt("if (", g.condition(loop), f") {leave}")] if leave else []
    return block(
        fixed(f"real {v} = ", g.real(scope, 1), ";"),
        stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", seq(
            fixed(f"{kind} {name}({v}, ", g.real(scope, 1), ");"),
            g.body(loop, 1), jump, g.body(loop, 1)), "}"),
        stmt(f"{g.target(scope)} = {v};"))


OPERATORS = """\
struct N_ {
  real a, b;
  N_(real x = 0.1, real y = 0.2) : a(x), b(y) {}
  N_ operator+(const N_ &o) const { return N_(0.5 * (a + o.a), 0.5 * (b + o.b)); }
  N_ operator*(const N_ &o) const { return N_(0.2 * (a * o.a - b * o.b), 0.2 * (a * o.b + b * o.a)); }
  friend N_ operator*(real s, const N_ &v) { return N_(0.25 * s * v.a, 0.25 * s * v.b); }
  N_ operator-() const { return N_(-a, -b); }
  N_ &operator+=(const N_ &o) { a = 0.5 * a + 0.4 * o.a; b = 0.5 * b - 0.4 * o.b; return *this; }
  N_ &operator++() { a = 0.9 * a + 0.1; return *this; }
  N_ operator++(int) { N_ old = *this; ++*this; return old; }
  real &operator[](int i) { return i ? b : a; }
  bool operator<(const N_ &o) const { return a < o.a; }
  explicit operator real() const { return 0.5 * (a - b); }
};"""


@cxx_feature("utility")
def operators(g, scope):
    """A class with overloaded operators."""
    kind, a, b = g.top("Vec"), g.name("a"), g.name("b")
    define(g, kind, OPERATORS)
    i, t = g.name("i"), g.trips(scope, 5)
    inner = scope.grow(reals=[f"{a}.a", f"{a}.b", f"{b}[0]", f"{b}[1]"])
    texts = ("A_ = A_ + B_;", "B_ = A_ * B_ + A_;", "A_ += -B_;", "B_ = A_++;",
             "A_ = real(@) * B_;", "if (A_ < B_) std::swap(A_, B_);",
             "O_ = (real)A_;", "A_ = T_(@, @) * B_;", "A_[1] = 0.5 * (real)(++B_);")
    marks = {"A_": a, "B_": b, "T_": kind}
    return block(
        fixed(f"{kind} {a}(", g.real(scope, 1), "), ", f"{b}(", g.real(scope, 1),
              ", ", g.real(scope, 1), ");"),
        stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", seq(
            pieces(g, inner.loop(i, t), texts, **marks),
            g.body(inner.loop(i, t), 1)), "}"),
        pieces(g, inner, texts, **marks),
        stmt(f"{g.target(scope)} = 0.5 * ({a}.a - {b}.b);"))


BUFFER = """\
class N_ {
  real *data;
  int size;
public:
  explicit N_(int n, real v = 0.3) : data(new real[n]), size(n) { for (int i = 0; i < n; i++) data[i] = v; }
  N_(const N_ &o) : data(new real[o.size]), size(o.size) { for (int i = 0; i < size; i++) data[i] = o.data[i]; }
  N_(N_ &&o) noexcept : data(o.data), size(o.size) { o.data = nullptr; o.size = 0; }
  N_ &operator=(N_ o) { std::swap(data, o.data); std::swap(size, o.size); return *this; }
  ~N_() { delete[] data; }
  real &operator[](int i) { return data[i]; }
  const real *begin() const { return data; }
  const real *end() const { return data + size; }
  real *begin() { return data; }
  real *end() { return data + size; }
  N_ scaled(real f) const { N_ r(*this); for (real &e : r) e = 0.25 * f * e; return r; }
};"""


@cxx_feature("utility")
def buffer_class(g, scope):
    """A class that owns memory: copied, moved, assigned, walked."""
    kind, a, b = g.top("Buffer"), Array(g.name("a"), g.rng.randrange(2, 7)), g.name("b")
    if not affordable(scope, a.length):
        return None
    define(g, kind, BUFFER)
    inner = scope.grow(arrays=[a, Array(b, a.length)])
    texts = ("A_ = B_;", "B_ = A_.scaled(@);", "{ T_ t = std::move(A_); A_ = t; }",
             "A_ = std::move(B_); B_ = T_(N_, W_);", "std::swap(A_, B_);",
             "for (real &e : A_) e = 0.5 * e + 0.3 * @;", "B_ = T_(A_);",
             "for (const real &e : B_) O_ = 0.6 * e;")
    marks = {"A_": a.name, "B_": b, "N_": a.length, "T_": kind}
    return block(f"{kind} {a.name}({a.length});", g.fill(a, scope),
                 f"{kind} {b} = {a.name};", g.body(inner, 1),
                 pieces(g, inner, texts, **marks), g.body(inner, 1),
                 pieces(g, inner, texts, **marks), g.fold(a, inner))


@cxx_feature("memory", "vector")
def virtual_calls(g, scope):
    """An abstract base and its implementations behind std::unique_ptr."""
    base, n = g.top("Base"), g.rng.randrange(2, 4)
    if not g.can_call():
        return None
    define(g, base, "struct N_ { virtual ~N_() = default; virtual real at(real u, const "
           "N_ *self) = 0; virtual void move(const N_ *self, real u) { } };")
    kinds = [g.top("Shape") for _ in range(n)]
    for k, kind in enumerate(kinds):
        above = kinds[k - 1] if k and g.chance(0.3) else base
        member = f"m{k}"
        define(g, kind, f"struct N_ : {above} {{ real {member}; int mark = {k}; explicit "
               f"N_(real v) : {'' if above == base else above + '(0.5 * v), '}{member}(v) {{}} "
               f"real at(real u, const {base} *self) override; void move(const {base} *self, "
               f"real u) override {{ {member} = 0.6 * {member} + 0.3 * u; }} }};")
        method(g, scope, kind, f"real {kind}::at(real u, const {base} *self)", [member])
    v, i, t = g.name("shapes"), g.name("i"), g.trips(scope, 6)
    loop = scope.loop(i, t)
    pick = f"{v}[{i} % {v}.size()]"
    call = [stmt(f"{pick}->move({pick}.get(), ", g.real(loop, 1), ");"),
            stmt(f"{g.target(scope)} = {pick}->at(", g.real(loop, 1), f", {pick}.get());")]
    makes = [fixed(f"{v}.push_back(std::make_unique<{kind}>(", g.real(scope, 1), "));")
             for kind in kinds]
    chosen = fixed(f"{v}.emplace_back(", g.condition(scope),
                   f" ? (({base} *)new {kinds[0]}(0.31)) : new {kinds[-1]}(0.77));")
    return block(f"std::vector<std::unique_ptr<{base}>> {v};", makes, chosen,
                 stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", call, "}"))


MULTIPLE = """\
struct N_A { real a; virtual ~N_A() = default; virtual real first(real u, N_A *o) { return 0.5 * a + 0.3 * u; } };
struct N_B { real b = 0.4; virtual ~N_B() = default; virtual real second(real u, N_B *o) { return 0.2 * b * u; } };
struct N_ : N_A, N_B {
  real c;
  N_(real x, real y) : c(y) { a = x; b = 0.5 * (x - y); }
  real first(real u, N_A *o) override;
  real second(real u, N_B *o) override;
};"""
VIRTUAL = """\
struct N_A { real a; explicit N_A(real v) : a(v) {} virtual ~N_A() = default; virtual real first(real u, N_A *o) { return 0.6 * a - 0.3 * u; } };
struct N_L : virtual N_A { real b = 0.7; N_L() : N_A(0.1) {} };
struct N_B : virtual N_A { real b2 = 0.2; N_B() : N_A(0.2) {} virtual real second(real u, N_B *o) { return 0.3 * (a + b2) * sin(u); } };
struct N_ : N_L, N_B {
  real c;
  N_(real x, real y) : N_A(x), c(y) { b = 0.5 * (x + y); }
  real first(real u, N_A *o) override;
  real second(real u, N_B *o) override;
};"""


@cxx_feature("memory")
def inheritance(g, scope):
    """Several bases, or a virtual one, called through pointers to them."""
    if not g.can_call():
        return None
    kind, o, p, q = g.top("Deep"), g.name("o"), g.name("p"), g.name("q")
    define(g, kind, g.rng.choice([MULTIPLE, VIRTUAL]))
    method(g, scope, kind, f"real {kind}::first(real u, {kind}A *o)", "abc")
    method(g, scope, kind, f"real {kind}::second(real u, {kind}B *o)", "abc")
    i, t = g.name("i"), g.trips(scope, 5)
    inner = scope.grow(reals=[f"{o}->a", f"{o}->c", f"{p}->a"])
    return block(
        fixed(f"auto {o} = std::make_unique<{kind}>(", g.real(scope, 1), ", ",
              g.real(scope, 1), ");"),
        f"{kind}A *{p} = {o}.get(); {kind}B *{q} = {o}.get();", g.body(inner, 1),
        stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", [
            stmt(f"{g.target(scope)} = {p}->first(", g.real(inner, 1), f", {p});"),
            stmt(f"{g.target(scope)} = {q}->second(", g.real(inner, 1), f", {q});")],
            "}"), g.body(inner, 1),
        stmt(f"if (auto *down = dynamic_cast<{kind} *>({p})) {g.target(scope)} = "
             "0.5 * down->c;"))


TEMPLATE = """\
template <class T, int M> struct N_ {
  T values[M];
  N_() { for (int i = 0; i < M; i++) values[i] = T(0.1 * (i + 1)); }
  T &operator[](int i) { return values[i]; }
  template <class F> N_ map(F f) const { N_ r; for (int i = 0; i < M; i++) r.values[i] = f(values[i]); return r; }
  T total() const { if constexpr (M == 1) return values[0]; else { T t = T(0.0); for (const T &v : values) t = 0.5 * t + 0.4 * v; return t; } }
};"""


@cxx_feature()
def template_class(g, scope):
    """A class template with a type and a size, and a member template."""
    kind, n, a = g.top("Tuple"), g.rng.randrange(1, 5), g.name("a")
    define(g, kind, TEMPLATE)
    inner = scope.grow(arrays=[Array(a, n)])
    texts = ("A_ = A_.map([](real e) -> real { return 0.5 * e * sin(e); });",
             "{ real s = @; A_ = A_.map([s](const real &e) -> real { return 0.5 * (e - s); }); }",
             "O_ = A_.total();", "{ auto copy = A_; copy[K_] = @; A_ = copy; }")
    return block(f"{kind}<real, {n}> {a};", g.fill(Array(a, n), scope),
                 g.body(inner, 1), pieces(g, inner, texts, A_=a, N_=n),
                 g.body(inner, 1), g.fold(Array(a, n), inner))


@cxx_feature()
def static_polymorphism(g, scope):
    """A base class template that is given its derived class."""
    if not g.can_call():
        return None
    base, o = g.top("Crtp"), g.name("o")
    define(g, base, "template <class D> struct N_ { real run(real u) { for (int i = 0; i < 3; "
           "i++) u = 0.8 * static_cast<D *>(this)->step(u, i); return u; } };")
    calls = []
    for _ in range(g.rng.randrange(1, 3)):
        kind = g.top("Own")
        define(g, kind, f"struct N_ : {base}<N_> {{ real a; explicit N_(real v) : a(v) {{}} "
               "real step(real u, int i); };")
        method(g, scope, kind, f"real {kind}::step(real u, int i)", "a", 1)
        o = g.name("o")
        calls += [fixed(f"{kind} {o}(", g.real(scope, 1), ");"),
                  stmt(f"{g.target(scope)} = {o}.run(", g.real(scope, 1), ");"),
                  piece(g, scope, f"O_ = 0.5 * {o}.a;")]
    return block(*calls)


def item_objects(g, scope, changes):
    """Objects in a std::vector, sorted and walked; `changes(name)` between."""
    if not g.can_call():
        return None
    kind, v, n, i = g.top("Item"), g.name("items"), g.rng.randrange(2, 6), g.name("i")
    if not affordable(scope, n * n):
        return None
    define(g, kind, "class N_ { real key; int mark; real weight; public: N_(real k, int m, "
           "real w) : key(k), mark(m), weight(w) {} real get(real u, int more) const; void "
           "set(real w) { weight = 0.5 * weight + 0.4 * w; } bool operator<(const N_ &o) "
           "const { return key < o.key; } };")
    method(g, scope, kind, f"real {kind}::get(real u, int more) const", (), 1)
    kept = g.program.functions[-1].body
    kept.insert(0, stmt("u = 0.3 * u + 0.3 * this->key + 0.3 * this->weight + 0.01 * mark;"))
    inner = scope.loop(i, n)
    return block(
        f"std::vector<{kind}> {v};",
        fixed(f"for (int {i} = 0; {i} < {n}; {i}++) {v}.emplace_back(",
              g.real(inner, 2), f", {i}, ", g.real(inner, 1), ");"),
        stmt(f"for (auto &item : {v}) item.set(", g.real(scope, 1), ");"),
        stmt(f"std::sort({v}.begin(), {v}.end());"), changes(v),
        stmt(f"for (const auto &item : {v}) {g.target(scope)} = item.get(",
             g.real(scope, 1), ", 1);"))


@cxx_feature("vector", "algorithm")
def objects_in_vector(g, scope):
    """Objects with members and methods in a std::vector, sorted and walked."""
    return item_objects(g, scope, lambda v: stmt(f"std::swap({v}[0], {v}.back());"))


@cxx_feature("vector", "algorithm", refused="always")
def objects_copied(g, scope):
    """The same, with an object that is appended as a copy of another one."""
    return item_objects(g, scope, lambda v: stmt(
        f"{v}.push_back({v}.front()); {v}.erase({v}.begin());"))
