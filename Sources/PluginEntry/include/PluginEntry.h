// The plugin's entry has no interface of its own: compilers find `llvmGetPassPluginInfo` by its name.
