/// Shadows of a derivative of width W > 1: after a duplicated argument the call lists W shadows. Here lane v
/// lies `v * stride` elements behind the first.
#ifndef ADBENCH_LANES_H
#define ADBENCH_LANES_H

#define LANES_14(first, stride)                                                                            \
  (first), (first) + (stride), (first) + 2 * (stride), (first) + 3 * (stride), (first) + 4 * (stride),     \
      (first) + 5 * (stride), (first) + 6 * (stride), (first) + 7 * (stride), (first) + 8 * (stride),      \
      (first) + 9 * (stride), (first) + 10 * (stride), (first) + 11 * (stride), (first) + 12 * (stride),   \
      (first) + 13 * (stride)

#define LANES_15(first, stride) LANES_14(first, stride), (first) + 14 * (stride)

#endif
