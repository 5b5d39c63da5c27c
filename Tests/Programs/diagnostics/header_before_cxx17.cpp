// The header needs C++17.
// FLAGS: -std=c++14
// EXPECT: error: .*needs C\+\+17
#include <isozyme/isozyme>
int main() {}
