// Enzyme's `-enzyme-…` options, as far as they have a meaning here.

#ifndef ISOZYME_PLUGIN_ENTRY_ENZYME_OPTIONS_H
#define ISOZYME_PLUGIN_ENTRY_ENZYME_OPTIONS_H

#include "PluginInterface.h"

/// Whether derivatives are to be made at all (`-enzyme-enable`).
bool isEnzymeEnabled();

/// Lets Enzyme's options change what our own have not set.
void applyEnzymeOptions(IsozymePluginOptions &Options);

#endif
