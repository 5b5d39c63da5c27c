// Numbers in bytes, behind records of other sizes: nothing in the program tells where in the bytes a number begins.

#include "../check.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <utility>
#include <vector>

namespace {
struct Writer {
    std::vector<unsigned char> bytes;
    template <class T> void put(T value) {
        const auto end = bytes.size();
        bytes.resize(end + sizeof value);
        memcpy(&bytes[end], &value, sizeof value);
    }
};
struct Reader {
    const unsigned char *at;
    template <class T> T take() {
        T value;
        memcpy((void *)&value, at, sizeof value);
        at += sizeof value;
        return value;
    }
};
}

// A count, then so many numbers.
static double counted_blocks(double *x, int n) {
    Writer writer;
    for (int block = 0; block < 3; block++) {
        writer.put(block + 1);
        for (int i = 0; i <= block; i++) writer.put(x[(block + i) % n] * x[i]);
    }
    Reader reader{writer.bytes.data()};
    double sum = 0;
    for (int block = 0; block < 3; block++) {
        const int count = reader.take<int>();
        for (int i = 0; i < count; i++) {
            const double value = reader.take<double>();
            sum = 0.7 * sum + value * value * count;
        }
    }
    return sum;
}
SCALAR(counted_blocks, 0.8, 1.2, -0.5, 0.4)

// Records of two sizes, with integers of all sizes before the numbers.
static double records(double *x, int n) {
    Writer writer;
    for (int i = 0; i < n; i++) {
        writer.put(char('a' + i % 2));
        if (i % 2) writer.put(std::pair<short, char>(i, 'x')), writer.put(x[i] * x[0]);
        else writer.put(int64_t(i)), writer.put(x[i]), writer.put(i);
    }
    const auto copy = writer.bytes;
    Reader reader{copy.data()};
    double sum = 0;
    for (int i = 0; i < n; i++) {
        if (reader.take<char>() == 'b') {
            const auto pair = reader.take<std::pair<short, char>>();
            sum += pair.first * reader.take<double>() * x[1];
        } else {
            const auto index = reader.take<int64_t>();
            const double value = reader.take<double>();
            sum += (double(index) + reader.take<int>()) * value * value + value;
        }
    }
    return sum;
}
SCALAR(records, 0.8, 1.2, 0.5, 0.4, 0.3)

// A buffer that is grown by hand, of which a part is moved within.
static double grown_buffer(double *x, int n) {
    size_t room = 8, end = 0;
    char *bytes = (char *)malloc(room);
    auto put = [&](const void *value, size_t size) {
        while (end + size > room) bytes = (char *)realloc(bytes, room *= 2);
        memcpy(bytes + end, value, size);
        end += size;
    };
    for (int i = 0; i < n; i++) {
        const double value = x[i] * x[0];
        if (i % 2) put(&i, sizeof i);
        put(&value, sizeof value);
    }
    memmove(bytes, bytes + 8, end -= 8);  // without the first
    double sum = 0;
    size_t at = 0;
    for (int i = 1; i < n; i++) {
        if (i % 2) at += sizeof i;
        double value;
        memcpy(&value, bytes + at, sizeof value);
        at += sizeof value;
        sum += (i + 1) * value * x[1];
    }
    free(bytes);
    return sum;
}
SCALAR(grown_buffer, 0.8, 1.2, 0.5, 0.4, 0.3)
