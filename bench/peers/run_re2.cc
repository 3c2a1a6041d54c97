// run_re2.cc - RE2::Set on a file of texts, one a line: run_re2 re2 TEXTS PHRASES
//
// Every phrase becomes \bphrase\b, caseless, unanchored. Prints: texts, CPU seconds of the loop, CPU seconds of the start,
// matches, version (of the package: the library knows none). Built and run by peers.py.
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include <re2/set.h>

static double cpu()
{
    timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

static std::vector<std::string> lines_of(const char *path)
{
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

int main(int argc, char **argv)
{
    const double begin = cpu();
    if (argc != 4) {
        std::fprintf(stderr, "usage: run_re2 re2 TEXTS PHRASES\n");
        return 2;
    }
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_max_mem(int64_t{1} << 30); // less, and it gives up
    RE2::Set set(options, RE2::UNANCHORED);
    for (const auto &phrase : lines_of(argv[3]))
        if (set.Add("\\b" + phrase + "\\b", nullptr) < 0)
            return 1;
    if (!set.Compile())
        return 1;
    const auto texts = lines_of(argv[2]);
    std::vector<int> matches;
    std::size_t found = 0;
    const double started = cpu();
    for (const auto &text : texts)
        if (set.Match(text, &matches))
            found += matches.size();
    const double end = cpu();
    std::printf("%zu %.6f %.6f %zu -\n", texts.size(), end - started, started - begin, found);
    return 0;
}
