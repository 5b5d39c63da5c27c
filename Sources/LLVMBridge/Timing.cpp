// The time that our stages take, in the report of the compiler that runs us (-ftime-report, -time-passes).

#include "Timing.h"

#include "llvm/Pass.h"
#include "llvm/Support/Timer.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

IsozymeTimer *IsozymeStartTimer(const char *stage) {
  if (!TimePassesIsEnabled)
    return nullptr;
  return reinterpret_cast<IsozymeTimer *>(new NamedRegionTimer(stage, stage, "isozyme", "Isozyme: stages of derivatives"));
}

void IsozymeStopTimer(IsozymeTimer *timer) { delete reinterpret_cast<NamedRegionTimer *>(timer); }

void IsozymeEnableTiming(void) { TimePassesIsEnabled = true; }

void IsozymePrintTimes(void) {
  TimerGroup::printAll(errs());
  TimerGroup::clearAll();
}
