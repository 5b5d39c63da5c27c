#!/usr/bin/env bash
# A module without derivative requests must come out bit for bit the same, with and without the plugin.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
plugin=${1:-$here/../../.build/release/libIsozyme.so}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/program.c" <<'END'
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef struct { double value; int kind; double *more; } item;
static double table[16];
double fraction(double x) { double whole; return modf(x, &whole) + whole; }
static int order(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
double sum(const double *restrict x, int n) {
  double total = 0;
  for (int i = 0; i < n; ++i) total += x[i] * exp(-x[i]);
  return total;
}
double walk(item *items, int n) {
  double best = 0;
  for (int i = 0; i < n; ++i)
    switch (items[i].kind) {
    case 0: best = fmax(best, items[i].value); break;
    case 1: memcpy(table, items[i].more, sizeof table); break;
    default: best += pow(items[i].value, 1.5);
    }
  return best;
}
int main(int argc, char **argv) {
  int numbers[] = {3, 1, 2};
  qsort(numbers, 3, sizeof(int), order);
  double *x = malloc(8 * sizeof(double));
  for (int i = 0; i < 8; ++i) x[i] = argc * i;
  item it = {2, 0, x};
  printf("%d %g %g %g\n", numbers[0], fraction(2.5), sum(x, 8), walk(&it, 1));
  free(x);
  return argv[0] == NULL;
}
END
cat >"$work/program.cpp" <<'END'
#include <map>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>
struct shape { virtual double area() const = 0; virtual ~shape() = default; };
struct square : shape { double side = 2; double area() const override { return side * side; } };
double total(const std::map<std::string, std::vector<double>> &all) {
  double result = 0;
  for (auto &[name, values] : all) {
    if (values.empty()) throw std::runtime_error(name);
    result += std::accumulate(values.begin(), values.end(), 0.0);
  }
  return result;
}
int main() {
  square s;
  try { return int(total({{"a", {s.area()}}, {"b", {}}})); } catch (const std::exception &) { return 0; }
}
END

failures=0
compare() { # compiler, source, arguments…
  local compiler=$1 source=$2
  shift 2
  "$compiler" "$@" -c "$work/$source" -o "$work/without.o"
  "$compiler" "$@" -fpass-plugin="$plugin" -c "$work/$source" -o "$work/with.o"
  if ! cmp -s "$work/without.o" "$work/with.o"; then
    echo "harmless: the plugin changes $source: $compiler $*" >&2
    failures=$((failures + 1))
  fi
}

count=0
both() { # arguments…
  compare clang-22 program.c "$@"
  compare clang++-22 program.cpp "$@"
  count=$((count + 2))
}
for level in -O0 -O1 -O2 -O3 -Os; do both $level; done
for extra in -g -flto -flto=thin -fsanitize=address; do
  both -O0 $extra
  both -O2 $extra
done

if ((failures > 0)); then
  echo "harmless: $failures of $count objects differ" >&2
  exit 1
fi
echo "harmless: $count objects are the same with and without the plugin"
