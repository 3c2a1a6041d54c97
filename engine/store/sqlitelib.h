/* sqlitelib.h - what this folder calls of SQLite, from a library that is loaded when the first store is opened.
 *
 * Few runs have a store, and every run that is linked with SQLite pays for its relocations when it starts: a third of a millisecond. Who
 * includes this writes sqlite3_step as ever. */
#ifndef TN_STORE_SQLITELIB_H
#define TN_STORE_SQLITELIB_H

#include <sqlite3.h>
#include <stdbool.h>

#define TN_SQLITELIB_FUNCTIONS(F) \
    F(bind_blob) F(bind_int) F(bind_int64) F(bind_null) F(bind_parameter_count) F(bind_text) F(bind_text64) F(busy_handler) F(changes) \
    F(close) F(column_blob) F(column_bytes) F(column_int) F(column_int64) F(column_text) F(column_type) F(create_function) F(db_config) \
    F(errcode) F(errmsg) F(errstr) F(exec) F(extended_errcode) F(finalize) F(get_autocommit) F(open_v2) F(prepare_v2) F(reset) \
    F(result_error) F(result_error_nomem) F(result_text64) F(sleep) F(step) F(system_errno) F(user_data) F(value_bytes) F(value_text) \
    F(value_type)

typedef struct tn_sqlitelib_table {
#define F(name) __typeof__(&sqlite3_##name) name;
    TN_SQLITELIB_FUNCTIONS(F)
#undef F
} tn_sqlitelib_table;

/* What tn_sqlitelib_load has found. Before that, and where it has found nothing, only what may be given NULL for a store or a statement
 * that was never there can be called: sqlite3_close, sqlite3_finalize, sqlite3_reset. */
extern tn_sqlitelib_table tn_sqlitelib;

/* Loads the library, once. NULL: it is there; else why it is not. From any thread. */
const char *tn_sqlitelib_load(void);

#ifndef TN_SQLITELIB_ITSELF
#define sqlite3_bind_blob tn_sqlitelib.bind_blob
#define sqlite3_bind_int tn_sqlitelib.bind_int
#define sqlite3_bind_int64 tn_sqlitelib.bind_int64
#define sqlite3_bind_null tn_sqlitelib.bind_null
#define sqlite3_bind_parameter_count tn_sqlitelib.bind_parameter_count
#define sqlite3_bind_text tn_sqlitelib.bind_text
#define sqlite3_bind_text64 tn_sqlitelib.bind_text64
#define sqlite3_busy_handler tn_sqlitelib.busy_handler
#define sqlite3_changes tn_sqlitelib.changes
#define sqlite3_close tn_sqlitelib.close
#define sqlite3_column_blob tn_sqlitelib.column_blob
#define sqlite3_column_bytes tn_sqlitelib.column_bytes
#define sqlite3_column_int tn_sqlitelib.column_int
#define sqlite3_column_int64 tn_sqlitelib.column_int64
#define sqlite3_column_text tn_sqlitelib.column_text
#define sqlite3_column_type tn_sqlitelib.column_type
#define sqlite3_create_function tn_sqlitelib.create_function
#define sqlite3_db_config tn_sqlitelib.db_config
#define sqlite3_errcode tn_sqlitelib.errcode
#define sqlite3_errmsg tn_sqlitelib.errmsg
#define sqlite3_errstr tn_sqlitelib.errstr
#define sqlite3_exec tn_sqlitelib.exec
#define sqlite3_extended_errcode tn_sqlitelib.extended_errcode
#define sqlite3_finalize tn_sqlitelib.finalize
#define sqlite3_get_autocommit tn_sqlitelib.get_autocommit
#define sqlite3_open_v2 tn_sqlitelib.open_v2
#define sqlite3_prepare_v2 tn_sqlitelib.prepare_v2
#define sqlite3_reset tn_sqlitelib.reset
#define sqlite3_result_error tn_sqlitelib.result_error
#define sqlite3_result_error_nomem tn_sqlitelib.result_error_nomem
#define sqlite3_result_text64 tn_sqlitelib.result_text64
#define sqlite3_sleep tn_sqlitelib.sleep
#define sqlite3_step tn_sqlitelib.step
#define sqlite3_system_errno tn_sqlitelib.system_errno
#define sqlite3_user_data tn_sqlitelib.user_data
#define sqlite3_value_bytes tn_sqlitelib.value_bytes
#define sqlite3_value_text tn_sqlitelib.value_text
#define sqlite3_value_type tn_sqlitelib.value_type
#endif

#endif
