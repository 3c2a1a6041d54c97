/* sqlitelib.c - SQLite, loaded when it is first needed, or linked with the program where the build says so. */
#define TN_SQLITELIB_ITSELF
#include "store/sqlitelib.h"

#include <stddef.h>
#include <string.h>

#ifndef TN_SQLITE_LATER

tn_sqlitelib_table tn_sqlitelib = {
#define F(name) .name = sqlite3_##name,
    TN_SQLITELIB_FUNCTIONS(F)
#undef F
};

const char *tn_sqlitelib_load(void)
{
    return NULL;
}

#else

#include <dlfcn.h>
#include <pthread.h>

static int no_store(sqlite3 *store)
{
    (void)store;
    return SQLITE_OK;
}

static int no_statement(sqlite3_stmt *statement)
{
    (void)statement;
    return SQLITE_OK;
}

tn_sqlitelib_table tn_sqlitelib = {.close = no_store, .finalize = no_statement, .reset = no_statement};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *missing = "stores need SQLite, which is not here (libsqlite3.so.0)";

static void load(void)
{
    static const struct {
        const char *name;
        size_t at;
    } functions[] = {
#define F(name) {"sqlite3_" #name, offsetof(tn_sqlitelib_table, name)},
        TN_SQLITELIB_FUNCTIONS(F)
#undef F
    };
    static const char *const names[] = {"libsqlite3.so.0", "libsqlite3.so"};
    tn_sqlitelib_table found;
    void *library = NULL;
    for (size_t i = 0; i < sizeof names / sizeof *names && !library; i++)
        library = dlopen(names[i], RTLD_LAZY | RTLD_LOCAL);
    if (!library)
        return;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        void *function = dlsym(library, functions[i].name);
        if (!function) {
            missing = "stores need a newer SQLite than is here";
            dlclose(library);
            return;
        }
        memcpy((char *)&found + functions[i].at, &function, sizeof function);
    }
    tn_sqlitelib = found;
    missing = NULL;
}

const char *tn_sqlitelib_load(void)
{
    pthread_once(&once, load);
    return missing;
}

#endif
