/// Readers of ADBench's data files. A file that cannot be read ends the program with a message.
#ifndef ADBENCH_IO_H
#define ADBENCH_IO_H

#include "ba.h"
#include "gmm.h"
#include "hand.h"
#include "lstm.h"

GmmProblem read_gmm(const char *path);
LstmProblem read_lstm(const char *path);
BaProblem read_ba(const char *path);

/// The model is in the folder `../model` beside the folder of the instance. The instance is complicated if it has
/// numbers us.
HandProblem read_hand(const char *path);

void free_gmm(GmmProblem *problem);
void free_lstm(LstmProblem *problem);
void free_ba(BaProblem *problem);
void free_hand(HandProblem *problem);

#endif
