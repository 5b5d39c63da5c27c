// The module is its header; this file lets the C compiler check it.
#include "PluginInterface.h"
