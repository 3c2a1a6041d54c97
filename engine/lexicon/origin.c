/* origin.c - SHA-256 of the sources of a lexicon. */
#include "lexicon/origin.h"

#include <stdio.h>

#include "base/sha256.h"
#include "lexicon/actfile.h"

void tn_origin_of(const tn_ast *ast, unsigned char origin[TN_ORIGIN_SIZE])
{
    tn_sha256 sha;
    char head[96];
    tn_sha256_init(&sha);
    int n = snprintf(head, sizeof head, "tenor %d.%d.%d\n", TENOR_VERSION_MAJOR, TENOR_VERSION_MINOR, TENOR_VERSION_PATCH);
    tn_sha256_add(&sha, head, (size_t)n);
    for (size_t i = 0; i < ast->file_count; i++) {
        const tn_file *file = &ast->files[i];
        n = snprintf(head, sizeof head, "layer %u, %zu bytes%s\n", file->layer, file->text.n, tn_actfile_is(file->name) ? " of acts" : "");
        tn_sha256_add(&sha, head, (size_t)n);
        tn_sha256_add(&sha, file->text.p, file->text.n);
    }
    tn_sha256_end(&sha, origin);
}
