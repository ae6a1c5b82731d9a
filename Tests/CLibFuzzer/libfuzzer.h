// What LLVM's libFuzzer offers a program that has a main of its own; linked only where -sanitize=fuzzer is said.
#include <stddef.h>
#include <stdint.h>

/// Runs the fuzzer by the command line; returns when it has nothing more to do.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*examine)(const uint8_t *data, size_t size));

/// Changes data in place as the fuzzer sees fit; returns its new size.
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t room);
