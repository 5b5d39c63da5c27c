"""How the derivatives of a program are asked for, and what its twin expects.

Each mode is a piece of the driver of a program and one of the driver of its
twin. What both print with the same first word has to agree. In the pieces, P_
is the prefix of the program and N_ the number of its inputs. A twin has `y` and
the inputs after the call, `x`; and the same at a second point, `y2` and `x2`.
Their members d[i] are the derivatives along input i.
"""

from typing import NamedTuple


class Mode(NamedTuple):
    """One way to ask for derivatives."""
    weight: int      # how often it is drawn for its slot
    program: str
    twin: str
    head: str = ""   # what stands in front of the driver


CALL = "(void *)P_f"
FIRST = "enzyme_dup, x, dx, enzyme_const, N_"
SECOND = "enzyme_dup, x2, dx2, enzyme_const, N_"
LANES = "enzyme_width, 2, enzyme_dupv, sizeof dx[0], x, dx, enzyme_const, N_"
POINT = """\
    double x[N_], dx[N_] = {0};
    P_reset(x);
"""
POINTS = POINT + """\
    double x2[N_], dx2[N_] = {0};
    P_second(x2);
"""
LANE_POINT = """\
    double x[N_], dx[2][N_] = {{0}};
    for (int i = 0; i < N_; i++) dx[1][i] = seeded(i);
    P_reset(x);
"""
OVERWRITE = "    for (int i = 0; i < N_; i++) x[i] = -77;\n"
BOTH = """\
    show("split", dx, N_);
    show("split_second", dx2, N_);
"""
RETURNED = f"""\
    struct tape_and_value t = __enzyme_augmentfwd({CALL}, {FIRST});
    struct tape_and_value t2 = __enzyme_augmentfwd({CALL}, {SECOND});
    for (int i = 0; i < N_; i++) x[i] = x2[i] = -77;
    show("primal", &t.value, 1);
"""
READS = [f"    __enzyme_reverse({CALL}, {FIRST}, 1.5, t.tape);\n",
         f"    __enzyme_reverse({CALL}, {SECOND}, -0.5, t2.tape);\n"]
STORED = f"""\
    void *t = 0, *t2 = 0;
    double value = __enzyme_augmentfwd_value({CALL}, enzyme_tape, &t, {FIRST});
    __enzyme_augmentfwd_value({CALL}, enzyme_tape, &t2, {SECOND});
    for (int i = 0; i < N_; i++) x[i] = x2[i] = -77;
    show("primal", &value, 1);
    __enzyme_reverse({CALL}, enzyme_tape, &t2, {SECOND}, -0.5);
    __enzyme_reverse({CALL}, enzyme_tape, &t, {FIRST}, 1.5);
"""
AGAIN = f"""\
    struct tape_and_value t = __enzyme_augmentfwd({CALL}, {FIRST});
{OVERWRITE}\
    __enzyme_reverse({CALL}, enzyme_nofree, {FIRST}, 2.0, t.tape);
    show("split", dx, N_);
    memset(dx, 0, sizeof dx);
    __enzyme_reverse({CALL}, {FIRST}, -1.0, t.tape);
    show("split_second", dx, N_);
"""
SPLIT_LANES = f"""\
    void *t = 0;
    __enzyme_augmentfwd_value({CALL}, enzyme_tape, &t, {LANES});
{OVERWRITE}\
    __enzyme_reverse({CALL}, enzyme_tape, &t, {LANES}, 1.0, 0.5);
    show("split_lanes", dx[0], 2 * N_);
"""
FORWARD_LANES = f"""\
    double x[N_], dx[N_][N_] = {{{{0}}}};
    P_reset(x);
    for (int i = 0; i < N_; i++) dx[i][i] = 1.0;
    struct P_lanes out = __enzyme_fwddiff_P_({CALL}, enzyme_width, N_, enzyme_dupv,
                                             sizeof dx[0], x, dx, enzyme_const, N_);
    show("forward", out.t, N_);
    show("tangents", dx[0], N_ * N_);
"""
LANES_HEAD = """\
struct P_lanes { double t[N_]; };
struct P_lanes __enzyme_fwddiff_P_(void *, ...);
"""
FORWARD_ONE = f"""\
    double out[N_];
    for (int i = 0; i < N_; i++) {{
{POINT}\
    dx[i] = 1.0;
    out[i] = __enzyme_fwddiff({CALL}, {FIRST});
    }}
    show("forward", out, N_);
"""
REPLAYED = f"""\
    double out[N_];
{POINT}\
    void *t = __enzyme_augmentfwd({CALL}, {FIRST}).tape;
{OVERWRITE}\
    for (int i = 0; i < N_; i++) {{
      memset(dx, 0, sizeof dx);
      dx[i] = 1.0;
      out[i] = __enzyme_fwdsplit({CALL}, enzyme_nofree, {FIRST}, t);
    }}
    isozyme_tape_free(t);
    show("forward", out, N_);
"""
TANGENTS = """\
  for (int i = 0; i < N_ * N_; i++) out[i] = x[i % N_].d[i / N_];
  show("tangents", out, N_ * N_);
"""


def gradient(word, value="y", cotangent=1.0):
    """What a twin expects of a gradient times a cotangent."""
    return (f"  for (int i = 0; i < N_; i++) out[i] = {cotangent} * {value}.d[i];\n"
            f"  show(\"{word}\", out, N_);\n")


def two_gradients(first, second, value="y2"):
    """What a twin expects of two readings, with the given cotangents."""
    return gradient("split", "y", first) + gradient("split_second", value, second)


def two_lanes(word, first, second):
    """What a twin expects of two lanes, the second with a seeded shadow."""
    return f"""\
  for (int i = 0; i < N_; i++) {{
    out[i] = {first} * y.d[i];
    out[N_ + i] = {second} * y.d[i];
    for (int j = 0; j < N_; j++) out[N_ + i] += seeded(j) * x[j].d[i];
  }}
  show("{word}", out, 2 * N_);
"""


REVERSE = {
    "reverse": Mode(
        12, f"{POINT}    __enzyme_autodiff({CALL}, {FIRST});\n"
        "    show(\"reverse\", dx, N_);\n", gradient("reverse")),
    "reverse_lanes": Mode(
        3, f"{LANE_POINT}    __enzyme_autodiff({CALL}, {LANES});\n"
        "    show(\"reverse_lanes\", dx[0], 2 * N_);\n",
        two_lanes("reverse_lanes", 1, 1)),
    "split_queue": Mode(1, POINTS + RETURNED + READS[0] + READS[1] + BOTH,
                        two_gradients(1.5, -0.5)),
    "split_stack": Mode(1, POINTS + RETURNED + READS[1] + READS[0] + BOTH,
                        two_gradients(1.5, -0.5)),
    "split_stored": Mode(1, POINTS + STORED + BOTH, two_gradients(1.5, -0.5)),
    "split_again": Mode(1, POINT + AGAIN, two_gradients(2.0, -1.0, "y")),
    "split_lanes": Mode(1, LANE_POINT + SPLIT_LANES,
                        two_lanes("split_lanes", 1, 0.5)),
}
FORWARD = {
    "forward": Mode(12, FORWARD_ONE, gradient("forward")),
    "replayed": Mode(3, REPLAYED, gradient("forward")),
    "forward_lanes": Mode(4, FORWARD_LANES, gradient("forward") + TANGENTS,
                          LANES_HEAD),
}
MODES = {**REVERSE, **FORWARD}

PROGRAM = """\
static void P_reset(double *x) {
  const double start[N_] = {INPUTS_};
  memcpy(x, start, sizeof start);
}
static void P_second(double *x) {
  P_reset(x);
  for (int i = 0; i < N_; i++) x[i] = 0.5 * x[i] + 0.2;
}
static void P_primal(void) {
  double x[N_], y;
  P_reset(x);
  y = P_f(x, N_);
  show("primal", &y, 1);
}
static void P_run(void) {
  P_primal();
  P_primal();
#ifndef PRIMAL_ONLY
"""
TURNS = "  for (int turn = 0; turn < 2; turn++) {\n"
PROGRAM_END = """\
#endif
  P_primal();
}
"""
TWIN = """\
static Dual P_at(Dual *x, double factor, double offset, int k, double shift) {
  const double start[N_] = {INPUTS_};
  for (int i = 0; i < N_; i++) {
    x[i] = Dual(factor * start[i] + offset + (i == k ? shift : 0));
    x[i].d[i] = 1;
  }
  return P_f(x, N_);
}
static void P_run(void) {
  Dual x[N_], x2[N_];
  Dual y = P_at(x, 1, 0, 0, 0), y2 = P_at(x2, 0.5, 0.2, 0, 0);
  double out[N_ * N_];
  show("primal", &y.v, 1);
"""
TWIN_END = """\
  show("gradient", y.d, N_);
  for (int i = 0; i < N_; i++) {
    const double h = STEP_;
    out[i] = (P_at(x, 1, 0, i, h).v - P_at(x, 1, 0, i, -h).v) / (2 * h);
  }
  show("differences", out, N_);
}
"""


def draw(rng, slot, without=(), wanted=()):
    """The name of a mode for a slot, REVERSE or FORWARD."""
    names = [name for name in slot if name in wanted] or [
        name for name in slot if name not in without] or list(slot)
    return rng.choices(names, [slot[name].weight for name in names])[0]


def driver(program, dual):
    """The text that runs a program, or its twin, in its modes."""
    modes = [MODES[name] for name in program.modes]
    if dual:
        parts = [TWIN] + [mode.twin for mode in modes] + [TWIN_END]
    else:
        head = "".join(mode.head for mode in modes)
        parts = [f"#ifndef PRIMAL_ONLY\n{head}#endif\n" if head else "", PROGRAM]
        parts += [TURNS + mode.program + "  }\n" for mode in modes]
        parts += [PROGRAM_END]
    step = "1e-3" if program.tolerance > 1e-8 else "1e-5"
    values = {"P_": program.prefix, "N_": str(len(program.inputs)),
              "INPUTS_": ", ".join(map(repr, program.inputs)), "STEP_": step}
    text = "".join(parts)
    for mark in ("INPUTS_", "STEP_", "P_", "N_"):
        text = text.replace(mark, values[mark])
    return text
