"""Types that hold values: optional, variant, tuple, pair, complex, string."""

from generator import cxx_feature
from pieces import piece, pieces
from tree import block, fixed, seq, stmt


@cxx_feature("optional")
def optional_value(g, scope):
    """A std::optional, set or not by the data."""
    a, b = g.name("o"), g.name("o")
    return block(
        f"std::optional<real> {a}, {b};",
        stmt("if (", g.condition(scope), f") {a} = ", g.real(scope, 1), ";"),
        pieces(g, scope, (
            "B_ = A_;", "if (A_) *A_ = 0.5 * *A_ + 0.4 * @;", "B_.emplace(@);",
            "A_.swap(B_);", "if (B_.has_value()) O_ = *B_;", "A_.reset();",
            "A_ = A_.value_or(@) * 0.5; B_ = std::move(A_);"), 5, A_=a, B_=b),
        stmt(f"{g.target(scope)} = 0.5 * {a}.value_or(", g.real(scope, 1),
             f") + 0.4 * {b}.value_or(0.3);"))


@cxx_feature("variant")
def variant_value(g, scope):
    """A std::variant of numbers, integers and pairs, visited."""
    kind, v, i = g.top("Both"), g.name("v"), g.name("i")
    g.program.types.append((kind, f"struct {kind} {{ real a, b; }};"))
    t = g.trips(scope, 5)
    inner = scope.loop(i, t)
    visit = (f"std::visit([&](const auto &e) -> real {{ using E = std::decay_t<decltype(e)>; "
             f"if constexpr (std::is_same_v<E, {kind}>) return 0.5 * (e.a - e.b); "
             f"else return 0.3 * e; }}, {v})")
    return block(
        f"std::variant<real, int, {kind}> {v};",
        stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", seq(
            pieces(g, inner, (
                "C_ = real(@);", "C_ = int(@);", "C_ = T_{@, @};",
                "if (auto *p = std::get_if<T_>(&C_)) p->a = 0.5 * p->a + 0.4 * p->b;",
                "if (C_.index() == 0) std::get<0>(C_) *= 0.7;",
                "{ auto copy = C_; C_ = std::move(copy); }"), C_=v, T_=kind),
            stmt(f"{g.target(scope)} = 0.7 * {visit};")), "}"))


@cxx_feature("tuple", "utility")
def tuple_value(g, scope):
    """Tuples and pairs, structured bindings, std::tie."""
    t, a, b, c = (g.name(s) for s in "tabc")
    inner = scope.grow(reals=[f"({a})", f"({b})", f"std::get<0>({t})"],
                       ints=[(f"({c})", 4)])
    return block(
        fixed(f"std::tuple<real, real, int> {t}(", g.real(scope, 1), ", ",
              g.real(scope, 1), ", ", g.integer(scope, 4), ");"),
        f"auto {g.rng.choice(['', '&', '&&'])}[{a}, {b}, {c}] = {t};",
        g.body(inner, 2),
        stmt(f"std::tie({g.target(scope)}, std::get<1>({t})) = std::make_pair(real(",
             g.real(inner, 1), "), real(", g.real(inner, 1), "));"),
        stmt(f"{g.target(scope)} = std::apply([](const real &x, const real &y, int m) -> "
             f"real {{ return 0.2 * x * y + 0.02 * m; }}, {t});"),
        stmt(f"{g.target(scope)} = 0.5 * ({a} - {b}) + 0.1 * {c};"))


@cxx_feature("tuple", "utility")
def pair_result(g, scope):
    """A function that returns a pair or a structure, taken apart."""
    if not g.can_call():
        return None
    kind = g.rng.choice(["std::pair<real, real>", "std::tuple<real, real>",
                         "std::pair<real, int>"])
    inner = g.fresh(scope, reals=("u", "v"), trips=240, returns=False)
    second = "int(2 * fabs(v)) % 4" if "int" in kind else "v"
    name = g.function("two", kind, "real u, real v", lambda _: [
        g.body(inner, 2), f"return {{0.8 * u, {second}}};"])
    a, b = g.name("a"), g.name("b")
    return block(fixed(f"auto [{a}, {b}] = {name}(", g.real(scope, 1), ", ",
                       g.real(scope, 1), ");"),
                 g.body(scope.grow(reals=[f"({a})"]), 1),
                 stmt(f"{g.target(scope)} = 0.5 * {a} - 0.3 * {b};"))


@cxx_feature("complex")
def complex_value(g, scope):
    """std::complex: arithmetic, polar form, a power by squaring."""
    z, w = g.name("z"), g.name("w")
    i, t = g.name("i"), g.trips(scope, 5)
    texts = ("Z_ = real(0.2) * Z_ * Y_;", "Z_ = real(0.5) * (Z_ + Y_);",
             "Y_ = Z_ / (Y_ * std::conj(Y_) + real(2.1)) + real(0.3);",
             "O_ = tanh(std::norm(Z_));", "O_ = 0.5 * Z_.real() - 0.5 * std::imag(Y_);",
             "Z_ *= std::complex<real>(real(0.6), real(0.3) * sin(@));",
             "Z_ -= real(0.3) * @; Z_ *= real(0.5);", "Y_.imag(0.5 * Y_.real());",
             "Y_ = std::polar(real(0.8), real(@));", "Z_ = real(0.3) * std::exp(real(0.3) * Z_);",
             "Z_ = -Y_ + real(0.2); Z_ *= real(0.7);")
    inner = scope.loop(i, t)
    return block(
        fixed(f"std::complex<real> {z}(", g.real(scope, 1), ", ", g.real(scope, 1),
              "), ", f"{w}(", g.real(scope, 1), ");"),
        stmt(f"for (int {i} = 0; {i} < {t}; {i}++) {{", seq(
            pieces(g, inner, texts, Z_=z, Y_=w), g.body(inner, 1),
            stmt(f"{z} = std::complex<real>(tanh({z}.real()), tanh({z}.imag()));"),
            stmt(f"{w} = std::complex<real>(tanh({w}.real()), tanh({w}.imag()));")),
            "}"), stmt(f"{g.target(scope)} = 0.5 * ({z}.real() + {w}.imag());"))


@cxx_feature("string", "sstream")
def text_beside(g, scope):
    """A std::string or a stream beside the numbers; its length is used."""
    s = g.name("text")
    return block(
        f"std::string {s} = \"some text\";",
        stmt("if (", g.condition(scope), f") {s} += \" that becomes rather long in here\";"),
        g.body(scope, 1), piece(g, scope, "O_ = 0.5 * @ + 0.01 * C_.size();", C_=s),
        stmt(f"for (char c : {s}) if (c == 'e') {g.target(scope)} *= 0.9;"),
        stmt(f"{{ std::ostringstream out; out << {s} << 3; {s} = out.str(); }}")
        if g.chance(0.3) else [],
        piece(g, scope, "if (C_ > \"som\") O_ = 0.8 * @;", C_=s))
