/* storefile.h - a store: one SQLite file with the numbers of scored nights. Opening, versions, transactions, errors.
 *
 * Of all functions of this folder: a store is used by one thread at a time; what fails fills in a tenor_io_error (NULL is
 * allowed) and leaves the file as it was. SQLite takes its memory from malloc. */
#ifndef TN_STORE_STOREFILE_H
#define TN_STORE_STOREFILE_H

#include "base/mem.h"
#include "store/sqlitelib.h"
#include "tenor_io.h"

/* "TNOR" in the file's header, so that no other program's database is taken for a store. */
#define TN_STOREFILE_APPLICATION 0x544E4F52
/* Of the schema: storeschema.h says what it holds. A newer one is refused, an older one is brought up to this. */
#define TN_STOREFILE_VERSION 2

/* Another run holds the file: asked again and again; false gives up. seconds: since the first time. */
typedef bool (*tn_storefile_wait)(void *context, unsigned seconds);

/* A connection; the stores that are open in it are known by names in SQL: "dst" is written to, "src" is read. */
typedef struct tn_storefile {
    sqlite3 *db;
    const char *path; /* of dst, or of src where that is the only one; borrowed */
    tn_mem mem;
    tn_storefile_wait wait; /* NULL: gives up at once */
    void *wait_context;
    const char *older_path; /* the store that is of an earlier version; NULL: none. borrowed */
    int64_t older;          /* which one */
    bool older_is_read;     /* it stays as it is: src is a copy, as it would be today */
} tn_storefile;

/* Nothing is open in it yet. TENOR_NO_MEMORY. Close it in any case. */
tenor_status tn_storefile_init(tn_storefile *store, tenor_io_error *error);
void tn_storefile_close(tn_storefile *store);

/* src: to be read. TENOR_IO: no such file, no store, damaged, or of a newer version. One of an earlier version is read into
 * temporary files, as it would be today. */
tenor_status tn_storefile_read(tn_storefile *store, const char *path, tenor_io_error *error);
/* src: an empty one, in memory and temporary files, gone with the connection. */
tenor_status tn_storefile_stage(tn_storefile *store, tenor_io_error *error);
/* The name "src" is free again. */
tenor_status tn_storefile_leave(tn_storefile *store, tenor_io_error *error);
/* dst: to be changed, in the transaction that this begins: nobody else sees any of it before tn_storefile_commit, and a process
 * that ends earlier has changed nothing. Waits for others to end theirs. make: where there is no such file it is made, its
 * owner's only (an empty file is an empty store). An older version is brought up to date in the same transaction. */
tenor_status tn_storefile_begin(tn_storefile *store, const char *path, bool make, tenor_io_error *error);
tenor_status tn_storefile_commit(tn_storefile *store, tenor_io_error *error);
/* Would tn_storefile_begin work, as far as can be told without a change? wait: as in tn_storefile, or NULL. */
tenor_status tn_storefile_check(const char *path, bool make, tn_storefile_wait wait, void *context, tenor_io_error *error);

/* One or more statements without results. */
tenor_status tn_storefile_run(tn_storefile *store, const char *sql, tenor_io_error *error);
/* NULL: it failed, and *status says why. */
sqlite3_stmt *tn_storefile_prepare(tn_storefile *store, const char *sql, tenor_status *status, tenor_io_error *error);
/* True: a row; false: the last one was there, or *status. */
bool tn_storefile_step(tn_storefile *store, sqlite3_stmt *statement, tenor_status *status, tenor_io_error *error);
/* The first column of the first row; 0 where there is none. */
tenor_status tn_storefile_number(tn_storefile *store, const char *sql, int64_t *number, tenor_io_error *error);
/* What the last failed call of SQLite says. */
tenor_status tn_storefile_fail(const tn_storefile *store, tenor_io_error *error);
/* "FILE: ..." */
tenor_status tn_storefile_refuse(const char *path, tenor_io_error *error, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
tenor_status tn_storefile_no_memory(tenor_io_error *error);

/* Binds text without a copy: it must live until the statement is reset. */
void tn_storefile_bind(sqlite3_stmt *statement, int place, tenor_str text);
/* Who stands for a customer: as 8 bytes where it is one of our pseudonyms, else as text; NULL where there is nobody. Lives as
 * tn_storefile_bind's, or is copied. */
void tn_storefile_bind_customer(sqlite3_stmt *statement, int place, tenor_str customer);
/* A column as text, until the next step. */
tenor_str tn_storefile_text(sqlite3_stmt *statement, int column);

#endif
