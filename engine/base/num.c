/* num.c - exact decimal numbers in units of 1e-4. */
#include "base/num.h"

#include <math.h>

size_t tn_num_int(char *out, int64_t value)
{
    return (size_t)(tn_num_put_int(out, value) - out);
}

size_t tn_num_unit(char *out, int64_t value)
{
    return (size_t)(tn_num_put_unit(out, value) - out);
}

/* Eight digits of a value below 1e8, the first in the lowest byte: tn_num_digits4 of both halves at once. */
static uint64_t digits8(uint32_t value)
{
    uint64_t fours = value / 10000 | (uint64_t)(value % 10000) << 32;
    uint64_t hundreds = (fours * 10486 >> 20) & UINT64_C(0x0000007F0000007F);
    uint64_t pairs = hundreds | (fours - hundreds * 100) << 16;
    uint64_t tens = (pairs * 103 >> 10) & UINT64_C(0x000F000F000F000F);
    return tens | (pairs - tens * 10) << 8;
}

char *tn_num_put_long(char *p, uint64_t value)
{
    if (value >= 100000000) {
        p = tn_num_put_count(p, value / 100000000); /* at most 184467440737, so this ends */
        tn_num_store(p, digits8((uint32_t)(value % 100000000)) | TN_NUM_ZEROS);
        return p + 8;
    }
    uint64_t digits = digits8((uint32_t)value);
    unsigned skip = (unsigned)__builtin_ctzll(digits) & 56;
    tn_num_store(p, (digits | TN_NUM_ZEROS) >> skip);
    return p + 8 - skip / 8;
}

char *tn_num_put_large(char *p, uint64_t magnitude)
{
    uint32_t rest = (uint32_t)(magnitude % TN_NUM_UNIT);
    p = tn_num_put_count(p, magnitude / TN_NUM_UNIT);
    if (rest) {
        uint32_t digits = tn_num_digits4(rest);
        tn_num_store(p, 0x2E | (uint64_t)(digits | (uint32_t)TN_NUM_ZEROS) << 8);
        p += 5 - __builtin_clz(digits) / 8;
    }
    return p;
}

bool tn_num_parse_unit(tn_str s, int32_t *value)
{
    size_t i = 0;
    bool negative = s.n > 0 && s.p[0] == '-';
    i += negative;
    int64_t whole = 0;
    size_t first = i;
    for (; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++) {
        whole = whole * 10 + (s.p[i] - '0');
        if (whole > 200000)
            return false;
    }
    if (i == first)
        return false;
    int64_t parts = whole * TN_NUM_UNIT;
    if (i < s.n) {
        if (s.p[i++] != '.' || i == s.n || s.n - i > 4)
            return false;
        int64_t scale = TN_NUM_UNIT / 10;
        for (; i < s.n; i++, scale /= 10) {
            if (s.p[i] < '0' || s.p[i] > '9')
                return false;
            parts += (s.p[i] - '0') * scale;
        }
    }
    *value = (int32_t)(negative ? -parts : parts);
    return true;
}

bool tn_num_parse_u32(tn_str s, uint32_t *value)
{
    uint64_t v = 0;
    if (s.n == 0 || s.n > 10)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        v = v * 10 + (uint64_t)(s.p[i] - '0');
    }
    if (v > UINT32_MAX)
        return false;
    *value = (uint32_t)v;
    return true;
}

bool tn_num_parse_date(tn_str s, int32_t *days)
{
    uint32_t y, m, d;
    if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-' || !tn_num_parse_u32(tn_str_of(s.p, 4), &y) ||
        !tn_num_parse_u32(tn_str_of(s.p + 5, 2), &m) || !tn_num_parse_u32(tn_str_of(s.p + 8, 2), &d))
        return false;
    static const uint8_t month_days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
    if (m < 1 || m > 12 || d < 1 || d > (uint32_t)month_days[m - 1] + (m == 2 && leap))
        return false;
    /* Days before the year, counting from 0000-03-01 so that the leap day ends a year (Hinnant's algorithm). */
    uint32_t year = m <= 2 ? y + 399 : y + 400; /* one era ahead, so that year 0 stays positive */
    uint32_t shifted = m <= 2 ? m + 9 : m - 3;
    uint32_t day = (153 * shifted + 2) / 5 + d - 1;
    int64_t total = (int64_t)year * 365 + year / 4 - year / 100 + year / 400 + day;
    *days = (int32_t)(total - 719468 - 146097);
    return true;
}

size_t tn_num_date(char *out, int32_t days)
{
    /* Years and days of an era of 400 years that begins on a 1 March (Hinnant's algorithm). */
    int64_t since = (int64_t)days + 719468;
    int64_t era = (since >= 0 ? since : since - 146096) / 146097;
    uint32_t day = (uint32_t)(since - era * 146097);
    uint32_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    uint32_t rest = day - (365 * year + year / 4 - year / 100), shifted = (5 * rest + 2) / 153;
    uint32_t d = rest - (153 * shifted + 2) / 5 + 1, m = shifted < 10 ? shifted + 3 : shifted - 9;
    int64_t y = era * 400 + year + (m <= 2);
    char *p = out;
    *p = '-';
    p += y < 0;
    y = y < 0 ? -y : y;
    if (y < 10000)
        for (int64_t unit = 1000; unit; unit /= 10)
            *p++ = (char)('0' + y / unit % 10);
    else
        p += tn_num_int(p, y);
    *p++ = '-';
    *p++ = (char)('0' + m / 10);
    *p++ = (char)('0' + m % 10);
    *p++ = '-';
    *p++ = (char)('0' + d / 10);
    *p++ = (char)('0' + d % 10);
    return (size_t)(p - out);
}

int64_t tn_num_round(double x)
{
    double low = floor(x), rest = x - low;
    int64_t n = (int64_t)low;
    if (rest > 0.5 || (rest == 0.5 && (n & 1)))
        n++;
    return n;
}
