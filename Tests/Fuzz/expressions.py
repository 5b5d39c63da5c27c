"""Random expressions whose values stay within [-4, 4].

Every form maps operands in [-4, 4] into [-4, 4] and stays clear of poles, so
any expression, and any part of one, is finite whatever it is made of.
"""

from tree import Expr

PLAIN = [
    ("(0.5 * (@ + @))", 8), ("(0.5 * (@ - @))", 6), ("(0.25 * @ * @)", 8),
    ("(sin(@) * @)", 4), ("(-@)", 2), ("(@ / (2.0 + cos(@)))", 3),
    ("(@ * 0.8)", 2), ("(0.3 * @ - 0.7 * @)", 4),
]

FUNCTIONS = {
    "sin": ["sin(@)", "sin(2.0 * @)"],
    "cos": ["cos(@)", "cos(@ - 0.5)"],
    "exp": ["exp(0.3 * @)", "exp(-0.5 * fabs(@))"],
    "tanh": ["tanh(@)", "2.0 * tanh(0.7 * @)"],
    "fabs": ["fabs(@)"],
    "minmax": ["fmin(@, @)", "fmax(@, @)", "fmax(-1.5, fmin(@, 1.5))"],
    "atan": ["atan(@)", "2.0 * atan(@)"],
    "atan2": ["atan2(@, 2.5 + 0.5 * @)"],
    "erf": ["erf(@)"],
    "sinh": ["sinh(0.4 * @)", "cosh(0.4 * @)"],
    "asin": ["asin(0.2 * @)", "acos(0.2 * @)"],
    "fma": ["fma(0.25 * @, @, 0.0)", "fma(0.3, @, 0.5 * @)"],
    "copysign": ["copysign(@, @)"],
    "floor": ["(@ - floor(@))", "0.8 * ceil(@)", "(@ - trunc(@))"],
    "fmod": ["fmod(@, 1.7)"],
    "ldexp": ["ldexp(@, -1)"],
    "exp2": ["exp2(0.5 * @)", "expm1(0.3 * @)"],
    "hypot": ["0.4 * hypot(@, 4.5 + @)"],
}
SHARED = {  # forms that use one operand more than once
    "square": ["(0.2 * @0 * @0)", "(1.0 - 0.25 * @0 * @0)"],
    "log": ["log(1.0 + @0 * @0)", "log1p(@0 * @0)", "0.9 * log2(1.0 + @0 * @0)",
            "log10(1.5 + @0 * @0)"],
    "sqrt": ["0.9 * sqrt(0.5 + @0 * @0)"],
    "cbrt": ["cbrt(1.0 + @0 * @0)"],
    "quotient": ["(@1 / (1.0 + @0 * @0))", "(@0 / (1.0 + @0 * @0))"],
    "gauss": ["exp(-0.5 * @0 * @0)"],
}
POWERS = ["pow(fabs(@) + 0.5, 0.7)", "0.2 * pow(@, 2.0)", "0.05 * pow(@, 3.0)",
          "pow(fabs(@) + 0.5, 0.2 * @)", "pow(1.2, @)"]
ALL_MATH = sorted(FUNCTIONS) + sorted(SHARED) + ["pow", "choose"]


class Expressions:
    """The part of the generator that makes expressions."""

    def number(self, low=-1.5, high=1.5):
        """A constant; four decimals, so comparisons are never ties."""
        value = round(self.rng.uniform(low, high), 3)
        return f"{value}7" if value >= 0 else f"({value}7)"

    def index(self, scope, length):
        """An index within an array of `length` elements."""
        choices = [str(self.rng.randrange(length))]
        for name, limit in scope.ints:
            if limit <= length:
                choices += [name] * 4
            offset = self.rng.randrange(length + 1)
            choices += [f"({name} + {offset}) % {length}", f"{name} % {length}"]
        return self.rng.choice(choices)

    def element(self, scope, writable=False):
        """An element of an array in scope, or None."""
        arrays = [a for a in scope.arrays if a.writable or not writable]
        if not arrays:
            return None
        array = self.rng.choice(arrays)
        return f"{array.name}[{self.index(scope, array.length)}]"

    def leaf(self, scope):
        """A variable, an element, a constant or a value from an integer."""
        roll = self.rng.random()
        if roll < 0.08:
            return Expr(self.number())
        if roll < 0.14 and scope.ints:
            return Expr(f"0.05 * {self.rng.choice(scope.ints)[0]}")
        if roll < 0.5 and scope.arrays or not scope.reals:
            return Expr(self.element(scope) or self.number())
        return Expr(self.rng.choice(scope.reals))

    def real(self, scope, depth=2):
        """An expression of type real."""
        if depth <= 0 or self.rng.random() < 0.15:
            return self.leaf(scope)
        if self.rng.random() < 0.5:
            form = self.rng.choices([f for f, _ in PLAIN],
                                    [w for _, w in PLAIN])[0]
            return self._fill(form, scope, depth)
        name = self.rng.choice(self.math)
        if name in SHARED:
            return self._shared(self.rng.choice(SHARED[name]), scope, depth)
        if name == "choose":
            return Expr("(@ ? @ : @)", self.condition(scope),
                        self.real(scope, depth - 1),
                        self.real(scope, depth - 1))
        forms = POWERS if name == "pow" else FUNCTIONS[name]
        return self._fill(self.rng.choice(forms), scope, depth)

    def _fill(self, form, scope, depth):
        if form.count("floor(@)") + form.count("trunc(@)"):
            part = self.leaf(scope)
            return Expr(form, part, part)
        parts = [self.real(scope, depth - 1) for _ in range(form.count("@"))]
        return Expr(form, *parts)

    def _shared(self, form, scope, depth):
        operands = [self.leaf(scope) if depth < 2 or self.rng.random() < 0.7
                    else self.real(scope, 1) for _ in range(2)]
        parts = []
        for piece in form.split("@")[1:]:
            parts.append(operands[int(piece[0])])
        form = form.replace("@0", "@").replace("@1", "@")
        return Expr(form, *parts)

    def condition(self, scope):
        """A truth value from the data, the integer state, or both."""
        roll = self.rng.random()
        relation = self.rng.choice(["<", ">", "<=", ">="])
        data = Expr(f"@ {relation} {self.number(-1, 1)}", self.real(scope, 1),
                    kind="cond")
        if not scope.ints or roll < 0.5:
            return data
        name, limit = self.rng.choice(scope.ints)
        state = Expr(self.rng.choice([
            f"{name} % 3 == {self.rng.randrange(3)}",
            f"{name} < {self.rng.randrange(1, max(2, limit))}",
            f"({name} & 1)", f"{name} % 4 != {self.rng.randrange(4)}"]),
            kind="cond")
        if roll < 0.75:
            return state
        form = self.rng.choice(["(@ && @)", "(@ || @)", "(!(@) || @)"])
        return Expr(form, state, data, kind="cond")

    def integer(self, scope, limit):
        """An integer in [0, limit), often from the data."""
        roll = self.rng.random()
        if roll < 0.4:
            return Expr(f"((int)(1.5 * fabs(@)) % {limit})",
                        self.real(scope, 1), kind="int")
        if roll < 0.6:
            return Expr("(@ ? @ : @)", self.condition(scope),
                        Expr(str(self.rng.randrange(limit)), kind="int"),
                        Expr(str(self.rng.randrange(limit)), kind="int"),
                        kind="int")
        name = self.rng.choice(scope.ints)[0] if scope.ints else "1"
        factor, offset = self.rng.randrange(1, 7), self.rng.randrange(9)
        return Expr(f"(({name} * {factor} + {offset}) % {limit})", kind="int")
