/* folders.c - paths put together, and the folders that they lead through. */
#include "cli/folders.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

char *tn_folders_join(const char *a, const char *b, const char *c)
{
    size_t na = strlen(a), nb = b ? strlen(b) : 0, nc = c ? strlen(c) : 0;
    char *path = malloc(na + nb + nc + 3), *p = path;
    if (!path)
        return NULL;
    memcpy(p, a, na);
    p += na;
    if (b) {
        *p++ = '/';
        memcpy(p, b, nb);
        p += nb;
    }
    if (c) {
        *p++ = '/';
        memcpy(p, c, nc);
        p += nc;
    }
    *p = '\0';
    return path;
}

static bool make_one(const char *path)
{
    struct stat about;
    if (mkdir(path, 0700) == 0)
        return true;
    int failed = errno;
    if (stat(path, &about) == 0 && S_ISDIR(about.st_mode))
        return true;
    errno = failed == EEXIST ? ENOTDIR : failed;
    return false;
}

bool tn_folders_make(const char *path)
{
    char *part = tn_folders_join(path, NULL, NULL);
    if (!part) {
        errno = ENOMEM;
        return false;
    }
    bool fine = true;
    for (char *slash = part + 1; fine && *part && (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = '\0';
        fine = make_one(part);
        *slash = '/';
    }
    fine = fine && make_one(part);
    int failed = errno;
    free(part);
    errno = failed;
    return fine;
}

bool tn_folders_make_for(const char *path, char **last)
{
    const char *slash = strrchr(path, '/');
    size_t size = slash ? (size_t)(slash - path) : 0;
    if (size == 0 || (*last && strlen(*last) == size && memcmp(*last, path, size) == 0))
        return true;
    char *folder = tn_folders_join(path, NULL, NULL);
    if (!folder) {
        errno = ENOMEM;
        return false;
    }
    folder[size] = '\0';
    bool fine = tn_folders_make(folder);
    int failed = errno;
    free(*last);
    *last = fine ? folder : NULL;
    if (!fine)
        free(folder);
    errno = failed;
    return fine;
}

int tn_folders_hold_others(const char *path, const char *but)
{
    DIR *folder = opendir(path);
    if (!folder)
        return -1;
    int others = 0;
    const struct dirent *entry;
    errno = 0;
    while (!others && (entry = readdir(folder)) != NULL)
        others = strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0 && strcmp(entry->d_name, but) != 0;
    if (!others && errno != 0)
        others = -1;
    int failed = errno;
    closedir(folder);
    errno = failed;
    return others;
}
