"""Containers of the C++ standard library: growth, removal, copies, walks."""

from typing import NamedTuple

from generator import Array, cxx_feature
from memory import affordable, sweep
from pieces import fold, piece, pieces
from tree import block, fixed, stmt


class Container(NamedTuple):
    """A kind of container and what may be done to it, its length kept."""
    type: str
    fill: str           # a statement that makes element I_ from @
    changes: tuple
    element: str = "e"  # the number in an element of a walk over `auto &e`
    indexed: bool = True
    start: str = ""     # how it is initialised
    most: int = 3       # changes at a time


ANY = (
    "{ T_ other = C_; C_.swap(other); }",
    "{ T_ other = C_; C_ = std::move(other); }",
    "{ T_ other; other = C_; std::swap(C_, other); }",
)
ENDS = (
    "C_.push_back(@); C_.back() = 0.5 * C_.back() + 0.3; C_.pop_back();",
    "C_.emplace_back(@); C_.erase(C_.begin());",
    "C_.resize(N_ + 3, real(@)); C_.resize(N_);",
    "C_.assign(N_, real(@));",
    "{ T_ other(C_.rbegin(), C_.rend()); C_ = other; }",
    "{ T_ other(N_, @); other.swap(C_); C_.front() = 0.5 * other.back(); }",
    "O_ = 0.5 * (C_.front() - C_.back());",
    "if (!C_.empty() && C_.size() < 20) O_ = 0.5 * *C_.rbegin();",
)
RANDOM = (
    "C_.insert(C_.begin() + K_, @); C_.pop_back();",
    "C_.push_back(@); C_.erase(C_.begin() + K_);",
    "O_ = 0.5 * C_.at(K_) + 0.4 * @;",
    "for (auto at = C_.begin() + K_; at != C_.end(); ++at) *at = 0.6 * *at + 0.3 * @;",
    "for (auto at = C_.rbegin(); at != C_.rend(); ++at) *at = 0.7 * *at - 0.2 * @;",
)
FRONT = ("C_.push_front(@); C_.pop_back();", "C_.emplace_front(@); C_.pop_front();",
         "C_.push_front(0.5 * C_.back()); C_.pop_back();")
WALK = ("for (real &e : C_) e = 0.5 * e + 0.4 * @;",
        "for (auto &e : C_) { if (e > W_) continue; e = 0.6 * e - 0.3 * @; }")
MAPPED = (
    "C_.erase(K_); C_[K_] = @;",
    "C_.insert_or_assign(K_, @);",
    "C_.emplace(K_ + 50, @); O_ = C_.at(K_ + 50); C_.erase(K_ + 50);",
    "{ auto it = C_.find(K_); if (it != C_.end()) it->second = 0.5 * it->second + 0.4 * @; }",
    "for (auto &[key, value] : C_) value = 0.5 * value + 0.02 * key;",
    "if (auto [it, fresh] = C_.try_emplace(K_, @); !fresh) it->second *= 0.7;",
    "if (C_.count(K_)) O_ = C_[K_];",
)
ORDERED = ("O_ = 0.5 * C_.begin()->second + 0.2 * C_.rbegin()->second;",
           "C_.lower_bound(K_)->second = @;",
           "for (auto it = C_.rbegin(); it != C_.rend(); ++it) it->second *= 0.8;")

CONTAINERS = {
    "vector": Container("std::vector<real>", "C_.push_back(@);",
                        ANY + ENDS + RANDOM + WALK + (
                            "C_.reserve(40); C_[K_] = @; C_.shrink_to_fit();",)),
    "deque": Container("std::deque<real>", "C_.push_back(@);",
                       ANY + ENDS + RANDOM + FRONT + WALK),
    "list": Container("std::list<real>", "C_.push_front(@);", ANY + ENDS + FRONT
                      + WALK + (
        "C_.reverse();", "C_.sort();",
        "C_.splice(C_.begin(), C_, std::prev(C_.end()));",
        "C_.insert(std::next(C_.begin(), K_), @); C_.pop_front();",
        "C_.remove_if([](const real &e) { return e > W_; }); C_.resize(N_, @);",
        "{ T_ other(2, @); C_.merge(other); C_.resize(N_); }"), indexed=False, most=1),
    "array": Container("std::array<real, N_>", "C_[I_] = @;", ANY + WALK + (
        "C_.fill(@);", "std::get<K_>(C_) = 0.5 * C_.back() + 0.4 * @;",
        "O_ = 0.5 * (C_.front() - C_.at(K_));")),
    "map": Container("std::map<int, real>", "C_[I_] = @;", MAPPED + ORDERED,
                     "e.second * (1.0 + 0.1 * e.first)"),
    "unordered_map": Container("std::unordered_map<int, real>", "C_[I_] = @;",
                               MAPPED, "e.second * (1.0 + 0.1 * e.first)"),
    "valarray": Container("std::valarray<real>", "C_[I_] = @;", (
        "C_ *= real(0.7);", "C_ = 0.5 * C_.cshift(1) + 0.4 * C_;",
        "C_ += 0.2 * cos(C_); C_ *= real(0.8);", "O_ = 0.5 * C_.max() - 0.3 * C_.min();",
        "O_ = tanh(C_.sum());", "C_ = C_.apply([](real e) -> real { return 0.5 * e * e - W_; }); C_ *= real(0.3);"),
        start="(N_)"),
}


def filled(g, scope, kind, name, length):
    """The declaration of a container and the loop that fills it."""
    i = g.name("i")
    item = CONTAINERS[kind]
    what = item.type.replace("N_", str(length))
    inner = scope.grow(ints=[(i, length)])
    text = item.fill.replace("C_", name).replace("I_", i)
    before, after = text.split("@")
    return what, [
        fixed(f"{what} {name}{item.start.replace('N_', str(length))};"),
        fixed(f"for (int {i} = 0; {i} < {length}; {i}++) {before}",
              g.real(inner, 2), after)]


def container(kind):
    """The ingredient that works on one kind of container."""
    def make(g, scope):
        name, n = g.name("c"), g.rng.randrange(2, 8)
        if not affordable(scope, n):
            return None
        item = CONTAINERS[kind]
        what, start = filled(g, scope, kind, name, n)
        array = Array(name, n)
        inner = scope.grow(arrays=[array]) if item.indexed else scope.grow()
        most = 3 if g.mixed else item.most
        marks = {"C_": name, "T_": what, "N_": n}
        work = [sweep(g, inner, array)] if item.indexed and g.chance(0.5) else []
        return block(start, work, g.body(inner, 1),
                     pieces(g, inner, item.changes, most, **marks),
                     g.body(inner, 1),
                     pieces(g, inner, item.changes, most, **marks),
                     fold(g, scope, name, item.element))
    make.__doc__ = f"A std::{kind}: made, changed, walked."
    return make


for _kind in CONTAINERS:
    cxx_feature(_kind, name=_kind)(container(_kind))


@cxx_feature("map", refused="exceptions")
def map_copy(g, scope):
    """A copy of a std::map that goes its own way."""
    name, n = g.name("c"), g.rng.randrange(2, 6)
    if not affordable(scope, n):
        return None
    what, start = filled(g, scope, "map", name, n)
    other = g.name("c")
    inner = scope.grow(arrays=[Array(name, n), Array(other, n)])
    return block(start, f"{what} {other} = {name};", g.body(inner, 2),
                 piece(g, inner, f"{name} = {other};"), g.body(inner, 1),
                 fold(g, scope, name, "e.second"), fold(g, scope, other, "e.second"))


@cxx_feature("vector", refused="exceptions")
def insert_copies(g, scope):
    """Several copies of a number inserted into a std::vector."""
    name, n = g.name("c"), g.rng.randrange(2, 6)
    _, start = filled(g, scope, "vector", name, n)
    return block(start, piece(g, scope, "C_.insert(C_.begin() + K_, 2, @);",
                              C_=name, N_=n), fold(g, scope, name))


ADAPTORS = {
    "priority_queue": ("queue", "top", "std::priority_queue<real>"),
    "smallest_first": ("queue", "top", "std::priority_queue<real, std::vector<real>"
                       ", std::greater<real>>"),
    "queue": ("queue", "front", "std::queue<real>"),
    "stack": ("stack", "top", "std::stack<real>"),
}


@cxx_feature("queue", "stack", "vector", "functional")
def adaptor(g, scope):
    """A queue, a stack or a heap, filled and emptied."""
    _, read, what = ADAPTORS[g.rng.choice(sorted(ADAPTORS))]
    name, n, i = g.name("c"), g.rng.randrange(2, 8), g.name("i")
    if not affordable(scope, n):
        return None
    inner = scope.loop(i, n)
    return block(
        f"{what} {name};",
        fixed(f"for (int {i} = 0; {i} < {n}; {i}++) {name}.push(",
              g.real(inner, 2), ");"),
        piece(g, scope, f"if ({name}.{read}() > W_) {name}.push(0.5 * {name}.{read}());"),
        stmt(f"while (!{name}.empty()) {{ {g.target(scope)} = 0.5 * "
             f"{name}.{read}() + 0.4 * ", g.real(scope, 1), f"; {name}.pop(); }}"))


@cxx_feature("set")
def ordered_set(g, scope):
    """A std::set or std::multiset whose keys are active."""
    name, n, i = g.name("c"), g.rng.randrange(2, 8), g.name("i")
    kind = g.rng.choice(["set", "multiset"])
    if not affordable(scope, n):
        return None
    return block(
        f"std::{kind}<real> {name};",
        fixed(f"for (int {i} = 0; {i} < {n}; {i}++) {name}.insert(",
              g.real(scope.loop(i, n), 2), f" + 0.013 * {i});"),
        pieces(g, scope, (
            "C_.erase(C_.begin()); C_.insert(@);", "O_ = *C_.rbegin();",
            "{ auto at = C_.lower_bound(W_); if (at != C_.end()) O_ = *at; }",
            "C_.insert(0.5 * *C_.begin());"), C_=name),
        fold(g, scope, name))


COPIED_ROW = (
    "C_.push_back(C_[K_]); C_.back()[0] = @; O_ = C_.back()[0]; C_.pop_back();",)


@cxx_feature("vector")
def vector_of_vectors(g, scope):
    """Rows of different lengths in vectors."""
    rows, n, i = g.name("rows"), g.rng.randrange(2, 5), g.name("i")
    if not affordable(scope, n * n):
        return None
    inner = scope.loop(i, n)
    last = Array(f"{rows}[{n - 1}]", n)
    after = scope.grow(arrays=[last])
    marks = {"C_": rows, "N_": n}
    return block(
        f"std::vector<std::vector<real>> {rows};",
        fixed(f"for (int {i} = 0; {i} < {n}; {i}++) {{ {rows}.emplace_back("
              f"{i} + 1, ", g.real(inner, 1), f"); {rows}.back()[{i}] = ",
              g.real(inner, 1), "; }"),
        g.body(after, 2),
        pieces(g, after, (
            "std::swap(C_[0], C_[N_ - 1]); std::swap(C_[0], C_[N_ - 1]);",
            "{ auto row = C_[K_]; row[0] = @; C_[K_] = std::move(row); }",
            "for (auto &row : C_) for (real &e : row) e = 0.6 * e + 0.3 * @;",
            *(COPIED_ROW if g.mixed else ())), **marks),
        g.fold(last, after),
        stmt(f"for (const auto &row : {rows}) {g.target(scope)} = 0.5 * row.back() "
             "+ 0.3 * row.front();"))


@cxx_feature("map", "string")
def named_numbers(g, scope):
    """A std::map from names to numbers; the names are inactive."""
    name = g.name("c")
    words = g.rng.sample(["mass", "a rather long name of a quantity", "angle",
                          "charge", "another name longer than a small string"], 3)
    reals = [f'{name}["{word}"]' for word in words]
    return block(
        f"std::map<std::string, real> {name};",
        [fixed(f"{real} = ", g.real(scope, 2), ";") for real in reals],
        g.body(scope.grow(reals=reals), 2),
        stmt(f"for (auto &[key, value] : {name}) {g.target(scope)} = 0.5 * value + "
             "0.01 * key.size();"))
