// Time that is taken.

#ifndef ISOZYME_TIMING_H
#define ISOZYME_TIMING_H

#ifdef __cplusplus
extern "C" {
#endif

/// A running timer.
typedef struct IsozymeTimer IsozymeTimer;

/// Starts to take the time of a stage; null where no times are reported.
IsozymeTimer *_Nullable IsozymeStartTimer(const char *_Nonnull stage);

/// Adds the time since the start to the stage's.
void IsozymeStopTimer(IsozymeTimer *_Nullable timer);

/// Lets times be taken and reported.
void IsozymeEnableTiming(void);

/// Prints the times to standard error.
void IsozymePrintTimes(void);

#ifdef __cplusplus
}
#endif

#endif
