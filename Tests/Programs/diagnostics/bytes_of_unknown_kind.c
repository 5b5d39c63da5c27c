// Bytes whose kind nothing tells: buffers of unsigned char that are copied and cleared.
// EXPECT: error: .*(type|kind|bytes)
// EXPECT: bytes_of_unknown_kind\.c:[0-9]+
#include <string.h>
void __enzyme_autodiff(void *, ...);
static void copy_and_clear(unsigned char *to, unsigned char *from, int size) {
    memcpy(to, from, size);
    memset(from + size / 2, 0, size / 4);
}
void gradient(unsigned char *x, unsigned char *dx, unsigned char *y, unsigned char *dy) {
    __enzyme_autodiff((void *)copy_and_clear, y, dy, x, dx, 64);
}
