"""Statements from text with marks, so that kinds of statement can be data.

In a text, C_ is a name (of a container, say), T_ a type, N_ a length, K_ an
index below it, L_ another one, W_ a number and O_ something that may be
assigned; each @ is an expression.
"""

from tree import Expr, seq, stmt


def piece(g, scope, text, **marks):
    """A statement made of a text; marks that are not given are drawn."""
    length = int(marks.get("N_", 1))
    drawn = {"K_": lambda: str(g.rng.randrange(length)),
             "L_": lambda: str(g.rng.randrange(length)),
             "W_": lambda: g.number(0.2, 1.4),
             "O_": lambda: g.target(scope)}
    for mark, draw in drawn.items():
        if mark in text and mark not in marks:
            text = text.replace(mark, draw())
    for mark, value in marks.items():
        text = text.replace(mark, str(value))
    parts = [g.real(scope, 1) for _ in range(text.count("@"))]
    return stmt(Expr(text, *parts, kind="statement"))


def pieces(g, scope, texts, most=3, **marks):
    """Some statements of a table."""
    count = g.rng.randrange(1, most + 1)
    return [piece(g, scope, g.rng.choice(texts), **marks) for _ in range(count)]


FOLD = """\
{ real total = 0.0, weight = 1.0; for (const auto &e : C_) { total += weight * \
ELEMENT_; weight *= 0.93; } O_ = 0.5 * O_ + 2.0 * tanh(W_ * total); }"""


def fold(g, scope, name, element="e"):
    """A statement that puts a mixture of a container into a variable."""
    target = g.target(scope)
    return piece(g, scope, FOLD, C_=name, ELEMENT_=element, O_=target)


def captures(g, scope):
    """The names of local variables among the reals, which a lambda can capture."""
    return [name for name in scope.reals
            if name.isidentifier() and not name.startswith(g.program.prefix)]


def body_of(g, scope, most=2):
    """A body followed by the return of a real."""
    return seq(g.body(scope, most), stmt("return ", g.real(scope, 2), ";"))
