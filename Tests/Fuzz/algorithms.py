"""<algorithm> and <numeric> over containers and arrays."""

from containers import filled
from generator import Array, cxx_feature
from memory import affordable
from pieces import pieces
from tree import block

LESS = "[](const real &a, const real &b) { return a < b; }"
NEAR = "[](const real &a, const real &b) { return fabs(a - W_) < fabs(b - W_); }"
RANGE = "C_.begin(), C_.end()"

TABLES = {
    "ordering": ("Sorting, selecting, heaps, permutations.", (
        f"std::sort({RANGE});", "std::sort(C_.rbegin(), C_.rend());",
        f"std::stable_sort({RANGE}, {NEAR});",
        "std::nth_element(C_.begin(), C_.begin() + K_, C_.end());",
        "std::partial_sort(C_.begin(), C_.begin() + K_, C_.end());",
        f"std::make_heap({RANGE}); std::pop_heap({RANGE});",
        f"std::partition({RANGE}, [](const real &e) {{ return e < W_; }});",
        f"std::stable_partition({RANGE}, [](const real &e) {{ return e > W_; }});",
        f"std::rotate(C_.begin(), C_.begin() + K_, C_.end());",
        f"std::reverse({RANGE});", f"std::next_permutation({RANGE});",
        "std::inplace_merge(C_.begin(), C_.begin() + K_, C_.end());")),
    "transforming": ("Transformations of all elements.", (
        f"std::transform({RANGE}, C_.begin(), [](const real &e) -> real {{ return 0.5 * sin(e) - W_; }});",
        f"std::transform({RANGE}, C_.rbegin(), C_.begin(), [](const real &a, const real &b) -> real {{ return 0.2 * a * b; }});",
        f"std::for_each({RANGE}, [](real &e) {{ e = 0.25 * e * e; }});",
        "{ real by = @; " + f"std::for_each({RANGE}, [&](real &e) {{ e = 0.5 * (e + by); by = 0.9 * e; }}); }}",
        f"std::fill(C_.begin() + K_, C_.end(), @);", "std::fill_n(C_.begin(), K_, @);",
        f"std::partial_sum({RANGE}, C_.begin()); for (auto &e : C_) e = 2.0 * tanh(0.3 * e);",
        f"std::adjacent_difference({RANGE}, C_.begin()); for (auto &e : C_) e *= 0.5;",
        f"std::replace_if({RANGE}, [](const real &e) {{ return e > W_; }}, @);",
        "{ real at = @; " + f"std::generate({RANGE}, [&] {{ return at = 0.8 * sin(at + 0.3); }}); }}",
        f"std::exclusive_scan({RANGE}, C_.begin(), real(0.1)); for (auto &e : C_) e = tanh(e);")),
    "reducing": ("Sums, products, extremes.", (
        f"O_ = tanh(std::accumulate({RANGE}, real(0.2)));",
        f"O_ = std::accumulate({RANGE}, real(1.0), [](const real &a, const real &b) -> real {{ return 0.2 * a * b + W_; }});",
        f"O_ = tanh(0.2 * std::inner_product({RANGE}, C_.begin(), real(0.0)));",
        f"O_ = 0.5 * tanh(std::transform_reduce({RANGE}, real(0.0), std::plus<real>(), [](const real &e) -> real {{ return e * e; }}));",
        f"O_ = *std::max_element({RANGE});", f"O_ = *std::min_element({RANGE}, {LESS});",
        "{ auto [low, high] = " + f"std::minmax_element({RANGE}); O_ = 0.5 * (*high - *low); }}",
        "O_ = std::max(C_[K_], C_[L_]);", "O_ = std::min({C_[K_], C_[L_], real(@)});",
        "O_ = std::clamp(C_[K_], real(-0.51237), real(0.73117));",
        f"O_ = 0.1 * (double)std::count_if({RANGE}, [](const real &e) {{ return e > W_; }}) * C_[0];")),
    "moving": ("Copies and moves between ranges.", (
        "std::copy(C_.begin() + K_, C_.end(), C_.begin());",
        "std::copy_backward(C_.begin(), C_.begin() + K_, C_.end());",
        "std::move(C_.begin() + K_, C_.end(), C_.begin());",
        "{ T_ other = C_; " + f"std::reverse_copy({RANGE}, other.begin()); std::swap_ranges({RANGE}, other.begin()); }}",
        "{ T_ other = C_; " + f"other[K_] = @; std::swap(C_, other); }}",
        "std::iter_swap(C_.begin() + K_, C_.begin() + L_);",
        "std::swap(C_[K_], C_[L_]);",
        "{ T_ other = C_; " + f"auto end = std::remove_if(other.begin(), other.end(), [](const real &e) {{ return e > W_; }}); std::copy(other.begin(), end, C_.begin()); }}",
        "{ T_ other = C_; " + f"std::copy_if({RANGE}, other.begin(), [](const real &e) {{ return e < W_; }}); C_ = other; }}")),
    "searching": ("Elements that are looked for.", (
        f"{{ auto at = std::find_if({RANGE}, [](const real &e) {{ return e > W_; }}); if (at != C_.end()) *at = @; }}",
        f"std::sort({RANGE}); {{ auto at = std::lower_bound({RANGE}, real(W_)); if (at != C_.end()) O_ = *at; }}",
        f"if (std::any_of({RANGE}, [](const real &e) {{ return e < -W_; }})) C_[K_] = @;",
        f"O_ = 0.1 * (double)std::distance(C_.begin(), std::max_element({RANGE})) + 0.5 * C_[K_];",
        f"{{ auto at = std::adjacent_find({RANGE}, std::greater<real>()); if (at != C_.end()) std::iter_swap(at, C_.begin()); }}",
        f"if (std::is_sorted({RANGE})) C_[K_] = @;")),
}


def algorithm(group):
    """The ingredient that applies some of a group of algorithms."""
    about, texts = TABLES[group]

    def make(g, scope):
        kind = g.rng.choice(["vector", "vector", "array", "deque"])
        g.program.headers.add(kind)
        name, n = g.name("c"), g.rng.randrange(2, 9)
        if not affordable(scope, n * n):
            return None
        what, start = filled(g, scope, kind, name, n)
        array = Array(name, n)
        inner = scope.grow(arrays=[array])
        marks = {"C_": name, "T_": what, "N_": n}
        return block(start, pieces(g, inner, texts, **marks), g.body(inner, 1),
                     pieces(g, inner, texts, **marks), g.fold(array, inner))
    make.__doc__ = about
    return make


for _group in TABLES:
    cxx_feature("algorithm", "numeric", "functional", name=_group)(algorithm(_group))
