/* privacy.c - what a run may show: --reveal and --pseudonyms. */
#include "cli/privacy.h"

#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/terminal.h"

int tn_privacy_open(tn_privacy *privacy, const tn_args *args)
{
    *privacy = (tn_privacy){.args = args, .reveal = tn_args_has(args, TN_OPT_REVEAL)};
    const char *path = tn_args_get(args, TN_OPT_PSEUDONYMS, NULL);
    tenor_io_error error = {.message = "out of memory"};
    if (!path || tenor_io_pseudonyms_open(&privacy->pseudonyms, path, NULL, &error) == TENOR_OK)
        return TN_EXIT_OK;
    tn_terminal_tell("tenor: %s\n", error.message);
    return TN_EXIT_FAILED;
}

void tn_privacy_free(tn_privacy *privacy)
{
    tenor_io_pseudonyms_free(privacy->pseudonyms);
    privacy->pseudonyms = NULL;
}

void tn_privacy_customer(const tenor_io_pseudonyms *key, tenor_str id, char pseudonym[TENOR_IO_PSEUDONYM])
{
    char text[256] = "customer ";
    size_t at = strlen(text), room = sizeof text - at - (TENOR_IO_PSEUDONYM - 1);
    /* Of a longer id what does not fit comes in as its own pseudonym. */
    if (id.size > room) {
        tenor_io_pseudonym(key, id, pseudonym);
        memcpy(text + at + room, pseudonym, TENOR_IO_PSEUDONYM - 1);
    }
    size_t size = id.size < room ? id.size : room;
    memcpy(text + at, id.data, size);
    tenor_io_pseudonym(key, (tenor_str){text, at + size + (id.size > room ? TENOR_IO_PSEUDONYM - 1 : 0)}, pseudonym);
}

static bool has_digit(tenor_str text)
{
    for (size_t i = 0; i < text.size; i++)
        if (text.data[i] >= '0' && text.data[i] <= '9')
            return true;
    return false;
}

/* FIELD=VALUE: the two parts. */
static void parts_of(const char *value, tenor_str *name, tenor_str *rest)
{
    size_t n = strcspn(value, "=");
    *name = (tenor_str){value, n};
    *rest = tn_terminal_str(value + n + (value[n] == '='));
}

/* Part of a value, masked by what `name` says of it. */
static bool put_masked(tenor_io_buffer *out, tenor_str name, tenor_str value)
{
    char copy[1024];
    tenor_io_mask *mask = NULL;
    if (tenor_io_mask_new(&mask, NULL) != TENOR_OK)
        return false;
    /* Longer values are no words of people: what goes beyond is not written. */
    size_t size = value.size < sizeof copy ? value.size : sizeof copy;
    memcpy(copy, value.data, size);
    tenor_io_mask_value(mask, NULL, name, copy, size);
    tenor_io_mask_free(mask);
    return tenor_io_buffer_put(out, (tenor_str){copy, size}) == TENOR_OK;
}

/* A word for a role may be the name of a person; one with a digit ("SPEAKER_00") or of small letters only ("kunde") is
 * none. */
static bool may_be_person(tenor_str word)
{
    bool capital = false;
    for (size_t i = 0; i < word.size; i++)
        capital = capital || (word.data[i] >= 'A' && word.data[i] <= 'Z') || (word.data[i] & 0x80);
    return capital && !has_digit(word);
}

bool tn_privacy_option(const tn_privacy *privacy, const tn_given *given, tenor_io_buffer *value)
{
    tenor_str name, rest, whole = tn_terminal_str(given->value ? given->value : "");
    if (given->option == TN_OPT_PSEUDONYMS && privacy->pseudonyms) {
        char check[9];
        tenor_io_pseudonyms_check(privacy->pseudonyms, check);
        return tenor_io_buffer_put(value, tn_terminal_str("key ")) == TENOR_OK &&
               tenor_io_buffer_put(value, tn_terminal_str(check)) == TENOR_OK;
    }
    if (privacy->reveal || (given->option != TN_OPT_DEFAULT && given->option != TN_OPT_ROLE_WORD))
        return whole.size == 0 || tenor_io_buffer_put(value, whole) == TENOR_OK;
    parts_of(given->value, &name, &rest);
    if (given->option == TN_OPT_DEFAULT) {
        bool agent = privacy->pseudonyms && name.size == 8 && memcmp(name.data, "agent_id", 8) == 0;
        return tenor_io_buffer_put(value, name) == TENOR_OK &&
               tenor_io_buffer_put(value, tn_terminal_str("=")) == TENOR_OK &&
               put_masked(value, agent ? tn_terminal_str("agent_name") : name, rest);
    }
    return put_masked(value, tn_terminal_str(may_be_person(name) ? "name" : "word"), name) &&
           tenor_io_buffer_put(value, tn_terminal_str("=")) == TENOR_OK &&
           tenor_io_buffer_put(value, rest) == TENOR_OK;
}

bool tn_privacy_names(const tn_privacy *privacy, tenor_io_mask_call *call)
{
    const char *value;
    tenor_str name, rest;
    for (size_t n = 0; (value = tn_args_nth(privacy->args, TN_OPT_ROLE_WORD, n)) != NULL; n++) {
        parts_of(value, &name, &rest);
        if (may_be_person(name) && tenor_io_mask_call_name(call, name) != TENOR_OK)
            return false;
    }
    return true;
}
