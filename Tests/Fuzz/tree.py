"""The program tree: expressions, statements, functions and their rendering.

A tree is rendered under a set of *edits* (node key -> action), which is how
the reducer drops statements without generating anything anew:
"drop" leaves a statement out, "lift" replaces it by the statements inside it,
and an integer replaces an expression by that operand of it.
"""

import re


class Expr:
    """A C expression: a form whose `@` marks are filled by the operands."""

    def __init__(self, form, *parts, kind="real"):
        self.form = form
        self.parts = parts
        self.kind = kind
        self.key = None

    def text(self, edits):
        """The expression in C."""
        choice = edits.get(self.key)
        if choice is not None:
            return self.parts[choice].text(edits)
        pieces = self.form.split("@")
        out = [pieces[0]]
        for part, piece in zip(self.parts, pieces[1:]):
            out.append(part if isinstance(part, str) else part.text(edits))
            out.append(piece)
        return "".join(out)

    def choices(self):
        """The operands that may stand in place of the whole expression."""
        return [i for i, part in enumerate(self.parts)
                if isinstance(part, Expr) and part.kind == self.kind]


class Node:
    """A statement: text, expressions and lists of inner statements in order."""

    def __init__(self, parts, fixed=False):
        self.parts = parts
        self.fixed = fixed
        self.key = None

    def children(self):
        """The statements directly inside this one."""
        return [child for part in self.parts if isinstance(part, list)
                for child in part]

    def lines(self, edits, depth):
        """The statement as indented lines."""
        action = edits.get(self.key)
        if action == "drop":
            return []
        if action == "lift":
            return [line for child in self.children()
                    for line in child.lines(edits, depth)]
        indent, line, out = "  " * depth, "", []
        for part in self.parts:
            if isinstance(part, list):
                out += [indent + line] if line else []
                line = ""
                for child in part:
                    out += child.lines(edits, depth + 1)
            else:
                line += part if isinstance(part, str) else part.text(edits)
        if line:
            out.append(indent + line)
        return out


def stmt(*parts):
    """A statement that the reducer may drop."""
    return Node(list(parts))


def fixed(*parts):
    """A statement that its surroundings need (a declaration, a release)."""
    return Node(list(parts), fixed=True)


def seq(*items):
    """A flat list of statements; plain text becomes a fixed statement."""
    out = []
    for item in items:
        if isinstance(item, list):
            out += seq(*item)
        elif isinstance(item, str):
            out.append(fixed(item))
        else:
            out.append(item)
    return out


def block(*items):
    """A braced, self-contained statement."""
    return stmt("{", seq(*items), "}")


class Function:
    """A helper, left out where `name` is not used; a member's is its class."""

    def __init__(self, name, head, body, member=False):
        self.name = name
        self.head = head
        self.body = body
        self.member = member

    def render(self, edits):
        """The definition."""
        lines = [self.head + " {"]
        for node in self.body:
            lines += node.lines(edits, 1)
        return "\n".join(lines + ["}"])


class Program:
    """All that one seed makes."""

    def __init__(self, seed, prefix, dialect):
        self.seed = seed
        self.dialect = dialect
        self.prefix = prefix
        self.inputs = []
        self.types = []        # (name, definition)
        self.globals = []      # (name, definition, statement for entry or "")
        self.functions = []    # callees before callers
        self.main = None
        self.features = []
        self.modes = []        # names of ways to ask for derivatives
        self.headers = set()   # of the C++ standard library
        self.tolerance = 1e-10

    def nodes(self):
        """Every statement, outer ones first."""
        def walk(node):
            yield node
            for child in node.children():
                yield from walk(child)
        for function in [self.main] + self.functions[::-1]:
            for node in function.body:
                yield from walk(node)

    def expressions(self):
        """Every expression, outer ones first."""
        def walk(expr):
            yield expr
            for part in expr.parts:
                if isinstance(part, Expr):
                    yield from walk(part)
        for node in self.nodes():
            for part in node.parts:
                if isinstance(part, Expr):
                    yield from walk(part)

    def number(self):
        """Give every node its key; keys depend on the seed alone."""
        for key, node in enumerate(self.nodes()):
            node.key = f"s{key}"
        for key, expr in enumerate(self.expressions()):
            expr.key = f"e{key}"

    def render(self, edits=None):
        """The program in C: only what the main function reaches."""
        edits = edits or {}
        body = self.main.render(edits)
        texts = [(f, f.render(edits)) for f in self.functions]
        functions = {}
        for function, text in texts:
            functions.setdefault(function.name, []).append(text)
        types = dict(self.types)
        data = {name: (text, entry) for name, text, entry in self.globals}
        used, pending = set(), [body]
        while pending:
            for word in re.findall(r"\w+", pending.pop()):
                if word in used:
                    continue
                used.add(word)
                pending += functions.get(word, [])
                pending.append(types.get(word, ""))
                pending.append(" ".join(data.get(word, ("", ""))))
        first, rest = body.split("\n", 1)
        entry = ["  " + e for n, (_, e) in data.items() if n in used and e]
        parts = [text for name, text in types.items() if name in used]
        parts += [f.head + ";" for f in self.functions
                  if f.name in used and not f.member]
        parts += [text for name, (text, _) in data.items() if name in used]
        parts += [text for f, text in texts if f.name in used]
        parts.append("\n".join([first] + entry + [rest]))
        return "\n".join(parts) + "\n"
