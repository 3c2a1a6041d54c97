/* storefile.c - a store: opening, versions, transactions, errors. */
#include "store/storefile.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "store/storemigrate.h"
#include "store/storeschema.h"

/* Another run is asked after so often. */
#define WAIT_MS 100
/* Sorting and mapping a night of some hundred thousand legs stays in memory. */
#define CACHE "-65536"

/* ---- errors ---------------------------------------------------------------------------------- */

static tenor_status set_error(tenor_io_error *error, tenor_status status, int system, const char *path, const char *format,
                              va_list list)
{
    if (!error)
        return status;
    int n = path ? snprintf(error->message, sizeof error->message, "%s: ", path) : 0;
    size_t at = n < 0 ? 0 : (size_t)n < sizeof error->message ? (size_t)n : sizeof error->message - 1;
    error->status = status;
    error->system = system;
    vsnprintf(error->message + at, sizeof error->message - at, format, list);
    return status;
}

tenor_status tn_storefile_refuse(const char *path, tenor_io_error *error, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    set_error(error, TENOR_IO, 0, path, format, list);
    va_end(list);
    return TENOR_IO;
}

tenor_status tn_storefile_no_memory(tenor_io_error *error)
{
    tn_storefile_refuse(NULL, error, "out of memory");
    if (error)
        error->status = TENOR_NO_MEMORY;
    return TENOR_NO_MEMORY;
}

static tenor_status explain(const char *path, sqlite3 *db, int code, tenor_io_error *error)
{
    const char *text = NULL;
    switch (code & 0xFF) {
    case SQLITE_NOMEM: return tn_storefile_no_memory(error);
    case SQLITE_FULL: text = "the disk is full; the store is as it was"; break;
    case SQLITE_NOTADB: text = "is no store: it is no SQLite database"; break;
    case SQLITE_CORRUPT: text = "is damaged: take the last copy, or see what `sqlite3 FILE .recover` can save"; break;
    case SQLITE_READONLY: text = "may not be written to"; break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: text = "another run is using it and did not end in time; the store is as it was"; break;
    case SQLITE_CANTOPEN: text = "cannot be opened"; break;
    case SQLITE_TOOBIG: text = "a name or number is too large for it"; break;
    default: break;
    }
    if (text)
        return tn_storefile_refuse(path, error, "%s", text);
    int system = db ? sqlite3_system_errno(db) : 0;
    tn_storefile_refuse(path, error, "%s", db ? sqlite3_errmsg(db) : sqlite3_errstr(code));
    if (error && (code & 0xFF) == SQLITE_IOERR)
        error->system = system;
    return TENOR_IO;
}

tenor_status tn_storefile_fail(const tn_storefile *store, tenor_io_error *error)
{
    return explain(store->path, store->db, store->db ? sqlite3_extended_errcode(store->db) : SQLITE_NOMEM, error);
}

/* ---- statements ------------------------------------------------------------------------------ */

tenor_status tn_storefile_run(tn_storefile *store, const char *sql, tenor_io_error *error)
{
    return sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK ? TENOR_OK : tn_storefile_fail(store, error);
}

sqlite3_stmt *tn_storefile_prepare(tn_storefile *store, const char *sql, tenor_status *status, tenor_io_error *error)
{
    sqlite3_stmt *statement = NULL;
    if (*status == TENOR_OK && sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) != SQLITE_OK)
        *status = tn_storefile_fail(store, error);
    return statement;
}

bool tn_storefile_step(tn_storefile *store, sqlite3_stmt *statement, tenor_status *status, tenor_io_error *error)
{
    if (*status != TENOR_OK || !statement)
        return false;
    int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        *status = tn_storefile_fail(store, error);
    return code == SQLITE_ROW;
}

tenor_status tn_storefile_number(tn_storefile *store, const char *sql, int64_t *number, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *statement = tn_storefile_prepare(store, sql, &status, error);
    *number = tn_storefile_step(store, statement, &status, error) ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    return status;
}

void tn_storefile_bind(sqlite3_stmt *statement, int place, tenor_str text)
{
    sqlite3_bind_text64(statement, place, text.size ? text.data : "", text.size, SQLITE_STATIC, SQLITE_UTF8);
}

static int digit_of(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

void tn_storefile_bind_customer(sqlite3_stmt *statement, int place, tenor_str customer)
{
    unsigned char bytes[8];
    bool ours = customer.size == 18 && customer.data[0] == 'p' && customer.data[1] == '-';
    for (size_t i = 0; ours && i < sizeof bytes; i++) {
        int high = digit_of(customer.data[2 + 2 * i]), low = digit_of(customer.data[3 + 2 * i]);
        ours = high >= 0 && low >= 0;
        bytes[i] = (unsigned char)(high << 4 | low);
    }
    if (ours)
        sqlite3_bind_blob(statement, place, bytes, sizeof bytes, SQLITE_TRANSIENT);
    else if (customer.size)
        tn_storefile_bind(statement, place, customer);
    else
        sqlite3_bind_null(statement, place);
}

tenor_str tn_storefile_text(sqlite3_stmt *statement, int column)
{
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return (tenor_str){text ? text : "", text ? (size_t)sqlite3_column_bytes(statement, column) : 0};
}

/* ---- opening --------------------------------------------------------------------------------- */

static int busy(void *context, int times)
{
    tn_storefile *store = context;
    if (!store->wait || !store->wait(store->wait_context, (unsigned)times * WAIT_MS / 1000))
        return 0;
    sqlite3_sleep(WAIT_MS);
    return 1;
}

tenor_status tn_storefile_init(tn_storefile *store, tenor_io_error *error)
{
    *store = (tn_storefile){.mem = tn_mem_default()};
    const char *missing = tn_sqlitelib_load();
    if (missing)
        return tn_storefile_refuse(NULL, error, "%s", missing);
    if (sqlite3_open_v2(":memory:", &store->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, NULL) !=
        SQLITE_OK)
        return tn_storefile_fail(store, error);
    sqlite3_busy_handler(store->db, busy, store);
    /* Nothing in a file that comes from elsewhere may call what is not harmless. */
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    return TENOR_OK;
}

void tn_storefile_close(tn_storefile *store)
{
    sqlite3_close(store->db); /* rolls back */
    store->db = NULL;
}

/* A path as SQLite's URIs spell it. NULL: no memory; size is that of the block. */
static char *uri_of(const tn_mem *mem, const char *path, const char *mode, size_t *size)
{
    static const char digits[] = "0123456789ABCDEF";
    *size = strlen(path) * 3 + strlen(mode) + 16;
    char *uri = tn_mem_alloc(mem, *size, 1), *out = uri;
    if (!uri)
        return NULL;
    out += snprintf(out, *size, "file:%s", path[0] == '/' ? "" : "./");
    for (const unsigned char *p = (const unsigned char *)path; *p; p++) {
        if (*p == '%' || *p == '?' || *p == '#') {
            *out++ = '%';
            *out++ = digits[*p >> 4];
            *out++ = digits[*p & 15];
        } else {
            *out++ = (char)*p;
        }
    }
    snprintf(out, *size - (size_t)(out - uri), "?mode=%s", mode);
    return uri;
}

/* path NULL: an empty one. */
static tenor_status attach(tn_storefile *store, const char *path, const char *mode, const char *name, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    size_t size = 0;
    char *uri = path ? uri_of(&store->mem, path, mode, &size) : NULL, sql[64];
    if (path && !uri)
        return tn_storefile_no_memory(error);
    store->path = path;
    sqlite3_stmt *statement = tn_storefile_prepare(store, "ATTACH ?1 AS ?2", &status, error);
    if (statement) {
        sqlite3_bind_text(statement, 1, uri ? uri : "", -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, name, -1, SQLITE_STATIC);
        tn_storefile_step(store, statement, &status, error);
    }
    sqlite3_finalize(statement);
    tn_mem_free(&store->mem, uri, size, 1);
    snprintf(sql, sizeof sql, "PRAGMA %s.cache_size = " CACHE, name);
    return status == TENOR_OK ? tn_storefile_run(store, sql, error) : status;
}

/* Is there a file, and is it one? */
static tenor_status look_at(const char *path, bool *there, tenor_io_error *error)
{
    struct stat about;
    *there = stat(path, &about) == 0;
    if (!*there && errno != ENOENT)
        return tn_storefile_refuse(path, error, "%s", errno == EACCES ? "may not be looked at" : "cannot be looked at");
    if (*there && !S_ISREG(about.st_mode))
        return tn_storefile_refuse(path, error, "is no store: it is no regular file");
    return TENOR_OK;
}

/* What kind of database stands under this name; *made: it is an empty one. */
static tenor_status identify(tn_storefile *store, const char *name, bool *made, int64_t *version, tenor_io_error *error)
{
    int64_t application = 0, objects = 0;
    char sql[3][64];
    snprintf(sql[0], sizeof sql[0], "PRAGMA %s.application_id", name);
    snprintf(sql[1], sizeof sql[1], "PRAGMA %s.user_version", name);
    snprintf(sql[2], sizeof sql[2], "SELECT count(*) FROM %s.sqlite_master", name);
    tenor_status status = tn_storefile_number(store, sql[0], &application, error);
    status = status == TENOR_OK ? tn_storefile_number(store, sql[1], version, error) : status;
    status = status == TENOR_OK ? tn_storefile_number(store, sql[2], &objects, error) : status;
    if (status != TENOR_OK)
        return status;
    *made = objects == 0 && application == 0;
    if (!*made && application != TN_STOREFILE_APPLICATION)
        return tn_storefile_refuse(store->path, error, "is no store of tenor: it is another program's SQLite database");
    if (!*made && *version > TN_STOREFILE_VERSION)
        return tn_storefile_refuse(store->path, error, "a store of version %lld: this tenor knows version %d; take the one "
                                   "that wrote it, or a newer one", (long long)*version, TN_STOREFILE_VERSION);
    if (!*made && *version < 1)
        return tn_storefile_refuse(store->path, error, "is no store of tenor: it has no version");
    return TENOR_OK;
}

/* The tables, under a name; views and what they need where `whole`. */
static tenor_status make_tables(tn_storefile *store, const char *name, bool whole, tenor_io_error *error)
{
    const char *const parts[] = {tn_storeschema_tables, whole ? tn_storeschema_views : ""};
    tenor_status status = TENOR_OK;
    tn_buf sql;
    tn_buf_init(&sql, &store->mem);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        for (const char *from = parts[i]; *from; from++) {
            if (from[0] == '%' && from[1] == 's') {
                tn_buf_text(&sql, name);
                from++;
            } else {
                tn_buf_byte(&sql, *from);
            }
        }
    tn_buf_byte(&sql, 0);
    status = sql.failed ? tn_storefile_no_memory(error) : tn_storefile_run(store, sql.data, error);
    tn_buf_free(&sql);
    return status;
}

/* src, to be read. A run that was killed within its transaction left its journal: what it began is taken back first. */
static tenor_status attach_src(tn_storefile *store, const char *path, bool *made, int64_t *version, tenor_io_error *error)
{
    tenor_status status = attach(store, path, "ro", "src", error);
    if (status == TENOR_OK)
        status = identify(store, "src", made, version, error);
    if (status == TENOR_OK || (sqlite3_errcode(store->db) & 0xFF) != SQLITE_READONLY)
        return status;
    sqlite3_exec(store->db, "DETACH src", NULL, NULL, NULL);
    status = attach(store, path, "rw", "src", error);
    status = status == TENOR_OK ? identify(store, "src", made, version, error) : status;
    status = status == TENOR_OK ? tn_storefile_leave(store, error) : status;
    return status == TENOR_OK ? attach(store, path, "ro", "src", error) : status;
}

/* src is of an earlier version: a copy takes its place. */
static tenor_status read_older(tn_storefile *store, const char *path, int64_t version, tenor_io_error *error)
{
    tenor_status status = tn_storefile_run(store, "DETACH src", error);
    status = status == TENOR_OK ? attach(store, path, "ro", "old", error) : status;
    status = status == TENOR_OK ? tn_storefile_stage(store, error) : status;
    store->path = path;
    status = status == TENOR_OK ? tn_storefile_run(store, "BEGIN", error) : status;
    status = status == TENOR_OK ? tn_storemigrate_copy(store, version, "old", "src", error) : status;
    status = status == TENOR_OK ? tn_storefile_run(store, "COMMIT; DETACH old", error) : status;
    store->older = version;
    store->older_path = path;
    store->older_is_read = true;
    return status;
}

tenor_status tn_storefile_read(tn_storefile *store, const char *path, tenor_io_error *error)
{
    bool there, made = false;
    int64_t version = TN_STOREFILE_VERSION;
    tenor_status status = look_at(path, &there, error);
    if (status == TENOR_OK && !there)
        return tn_storefile_refuse(path, error, "there is no such store");
    status = status == TENOR_OK ? attach_src(store, path, &made, &version, error) : status;
    if (status == TENOR_OK && made)
        status = tn_storefile_refuse(path, error, "the store is empty: nothing was ever added to it");
    return status == TENOR_OK && version < TN_STOREFILE_VERSION ? read_older(store, path, version, error) : status;
}

tenor_status tn_storefile_stage(tn_storefile *store, tenor_io_error *error)
{
    tenor_status status = attach(store, NULL, "", "src", error);
    return status == TENOR_OK ? make_tables(store, "src", false, error) : status;
}

tenor_status tn_storefile_leave(tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_run(store, "DETACH src", error);
}

tenor_status tn_storefile_check(const char *path, bool make, tn_storefile_wait wait, void *context, tenor_io_error *error)
{
    bool there, made;
    int64_t version;
    tn_storefile store = {.db = NULL};
    tenor_status status = look_at(path, &there, error);
    if (status != TENOR_OK)
        return status;
    if (!there && !make)
        return tn_storefile_refuse(path, error, "there is no such store");
    if (!there) {
        char folder[4096];
        const char *slash = strrchr(path, '/');
        size_t n = slash ? (size_t)(slash - path) + (slash == path) : 1;
        if (n >= sizeof folder)
            return tn_storefile_refuse(path, error, "the path is too long");
        memcpy(folder, slash ? path : ".", n);
        folder[n] = 0;
        return access(folder, W_OK | X_OK) == 0
                   ? TENOR_OK
                   : tn_storefile_refuse(path, error, "cannot be made: its folder is not there, or may not be written to");
    }
    if (access(path, W_OK) != 0)
        return tn_storefile_refuse(path, error, "may not be written to");
    status = tn_storefile_init(&store, error);
    store.wait = wait;
    store.wait_context = context;
    status = status == TENOR_OK ? attach_src(&store, path, &made, &version, error) : status;
    tn_storefile_close(&store);
    return status;
}

/* ---- transactions ---------------------------------------------------------------------------- */

static tenor_status set_version(tn_storefile *store, tenor_io_error *error)
{
    char sql[96];
    snprintf(sql, sizeof sql, "PRAGMA dst.application_id = %d; PRAGMA dst.user_version = %d", TN_STOREFILE_APPLICATION,
             TN_STOREFILE_VERSION);
    return tn_storefile_run(store, sql, error);
}

/* dst is of an earlier version: it is brought up to date, in the transaction at hand. */
static tenor_status bring_up(tn_storefile *store, const char *path, int64_t version, tenor_io_error *error)
{
    tenor_status status = tn_storemigrate_set_aside(store, version, "dst", "old", error);
    status = status == TENOR_OK ? make_tables(store, "dst", true, error) : status;
    status = status == TENOR_OK ? tn_storemigrate_copy(store, version, "old", "dst", error) : status;
    store->older = version;
    store->older_path = path;
    store->older_is_read = false;
    return status == TENOR_OK ? set_version(store, error) : status;
}

tenor_status tn_storefile_begin(tn_storefile *store, const char *path, bool make, tenor_io_error *error)
{
    bool there, made = false;
    int64_t version = TN_STOREFILE_VERSION;
    tenor_status status = look_at(path, &there, error);
    if (status == TENOR_OK && !there) {
        if (!make)
            return tn_storefile_refuse(path, error, "there is no such store");
        int fd = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (fd < 0)
            return tn_storefile_refuse(path, error, "cannot be made");
        close(fd);
    }
    /* What an earlier version held is set aside in a place that has to be there before the transaction. */
    status = status == TENOR_OK ? attach(store, NULL, "", "old", error) : status;
    status = status == TENOR_OK ? attach(store, path, "rw", "dst", error) : status;
    /* What is taken out is overwritten, so that it cannot be read from the file either. */
    status = status == TENOR_OK ? tn_storefile_run(store, "PRAGMA dst.secure_delete = ON; BEGIN IMMEDIATE", error) : status;
    status = status == TENOR_OK ? identify(store, "dst", &made, &version, error) : status;
    if (status == TENOR_OK && !made && version < TN_STOREFILE_VERSION)
        return bring_up(store, path, version, error);
    if (status != TENOR_OK || !made)
        return status;
    status = make_tables(store, "dst", true, error);
    return status == TENOR_OK ? set_version(store, error) : status;
}

tenor_status tn_storefile_commit(tn_storefile *store, tenor_io_error *error)
{
    return tn_storefile_run(store, "COMMIT; DETACH old", error);
}
