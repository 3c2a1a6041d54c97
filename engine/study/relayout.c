/* relayout.c - a file that was read, laid out and held to what it said. */
#include "study/relayout.h"

#include "study/lexlayout.h"

static tenor_str outer(tn_str s)
{
    return (tenor_str){s.p ? s.p : "", s.n};
}

bool tn_relayout_read(tn_source_set *set, const tn_mem *mem, const tn_ast *ast, uint32_t file, tn_str text)
{
    *set = (tn_source_set){0};
    tenor_source *sources = tn_mem_alloc(mem, ast->file_count, sizeof *sources);
    if (!sources) {
        tn_arena_init(&set->arena, mem);
        return false;
    }
    for (size_t i = 0; i < ast->file_count; i++)
        sources[i] = (tenor_source){outer(ast->files[i].name), outer(i == file ? text : ast->files[i].text), ast->files[i].layer};
    bool read = tn_source_read(set, mem, sources, ast->file_count) && tn_source_parse(set) && !set->diags.no_memory;
    tn_mem_free(mem, sources, ast->file_count, sizeof *sources);
    return read;
}

bool tn_relayout_file(const tn_mem *mem, const tn_ast *ast, uint32_t file, bool ids, tn_buf *out, bool *no_memory)
{
    for (int careful = 0; careful < 2 && !*no_memory; careful++) {
        tn_lexlayout_options options = {.ids = ids, .careful = careful};
        tn_buf_clear(out);
        *no_memory = !tn_lexlayout_write(out, ast, file, &options);
        if (*no_memory)
            break;
        tn_source_set set;
        bool read = tn_relayout_read(&set, mem, ast, file, tn_buf_view(out));
        bool same = read && set.diags.errors == 0 && tn_lexlayout_same(ast, file, &set.ast, file, ids);
        *no_memory = !read;
        tn_source_free(&set);
        if (same)
            return true;
    }
    return false;
}
