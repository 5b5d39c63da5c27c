// The tapes that a program owns (split mode).

#pragma once

#include "Tape.h"

typedef struct {
  Tape tape;
  const char *identity;  // of the derivative: compared by address
  bool isSpent;
  char padding[7];
} Handle;  // what both halves share follows

_Static_assert(sizeof(Handle) == 128, "TapeHandle.headBytes");
