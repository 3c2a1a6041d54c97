# The build of tenor, whole, in this one file. `make help` lists what it can do.
#
# How to read it: settings first, then the sources (found by wildcard: a new .c file in a folder
# below needs no edit here), then the rules in the order things are built:
#
#     engine/{base,kernel,text,lexicon,score,call,study,api}/*.c ──▶ libtenor.o ──▶ libtenor.a libtenor.so
#     engine/{base,kernel,io}/*.c                   ──▶ libtenor-io.o ──▶ libtenor-io.a  libtenor-io.so
#     engine/{cli,store,sample}/*.c + libtenor-io.a + libtenor.a   ──▶ tenor, the program
#
# Each library is first linked into ONE object whose internal names are then made local, so that an
# embedder's own `tn_…` function or a second copy of base/ can never clash with ours.
#
# Everything built lands in $(BUILD). A build with other flags has a folder of its own, for example
# `make BUILD=build/asan SANITIZE=address,undefined`; `make asan` and the like do just that.
# Nothing runs a compiler while this file is read: `make deps` must work where there is none yet.

# ---- settings, each can be given on the command line or in the environment -----------------------

BUILD     ?= build
SANITIZE  ?=
WERROR    ?=
V         ?=
OPT       ?= -O3
NM        ?= nm
OBJCOPY   ?= objcopy
PYTHON    ?= python3
PKG_CONFIG ?= pkg-config

PREFIX     ?= /usr/local
BINDIR     ?= $(PREFIX)/bin
LIBDIR     ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DATADIR    ?= $(PREFIX)/share/tenor
MANDIR     ?= $(PREFIX)/share/man
VIMDIR     ?= $(PREFIX)/share/vim/vimfiles
DOCDIR     ?= $(PREFIX)/share/doc/tenor
BASHDIR    ?= $(PREFIX)/share/bash-completion/completions
ZSHDIR     ?= $(PREFIX)/share/zsh/site-functions
FISHDIR    ?= $(PREFIX)/share/fish/vendor_completions.d
DESTDIR    ?=

JOBS         ?= $(shell getconf _NPROCESSORS_ONLN)
FUZZ_SEED    ?= 1
FUZZ_SECONDS ?= 14
FUZZ_RUNS    ?= 1000000
DRIFT_REPETITIONS ?= 40
DRIFT_SEED        ?= 1
CAMPAIGN     ?=
CAMPAIGN_SEED ?= 1

# The one place where the version stands is the public header.
version_part = $(or $(shell sed -n 's/^.define TENOR_VERSION_$1 *\([0-9][0-9]*\).*/\1/p' \
                 include/tenor.h 2>/dev/null),0)
MAJOR   := $(call version_part,MAJOR)
VERSION := $(MAJOR).$(call version_part,MINOR).$(call version_part,PATCH)

# ---- flags ---------------------------------------------------------------------------------------

# -ffp-contract=off: a fused multiply-add rounds once instead of twice, and the same text must give
# the same bits on every machine. -fPIC: the same object makes the .a and the .so.
WARNINGS := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wconversion \
            $(if $(WERROR),-Werror)
SANFLAGS := $(if $(SANITIZE),-fsanitize=$(SANITIZE) -fno-sanitize-recover=all \
            -fno-omit-frame-pointer -O1 -g1)
CFLAGS   ?=
CPPFLAGS ?=
LDFLAGS  ?=
COMPILE   = $(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude -Iengine -fPIC \
            -fvisibility=hidden -ffp-contract=off $(OPT) -g $(WARNINGS) $(SANFLAGS) \
            $(CPPFLAGS) $(CFLAGS)
# Under sanitizers a program has fixed addresses: else each run of it begins with ten megabytes of relocations.
LINK      = $(CC) $(SANFLAGS) $(LDFLAGS)
LINK_PROGRAM = $(LINK) $(if $(SANITIZE),-no-pie)

LIBS    := -lpcre2-8 -lstemmer -lutf8proc -lm
IO_LIBS := -lz -pthread

# ISA-L inflates gzip files two to three times as fast as zlib does. It is used where it is found, and
# `make ISAL=0` goes without it; the bytes that come out are the same.
ifndef ISAL
ISAL := $(shell $(PKG_CONFIG) --exists libisal 2>/dev/null && echo 1 || echo 0)
endif
ifeq ($(ISAL),1)
IO_LIBS   += -lisal
ISAL_FLAGS := -DTN_ISAL
endif

# Only the program has the store of nights: who embeds the libraries links no database. On Linux it loads SQLite when the
# first store is opened, since every start would pay for what few of them need; `make SQLITE=linked` links it as elsewhere.
SQLITE ?= $(if $(filter Linux,$(shell uname -s)),later,linked)
ifeq ($(SQLITE),later)
STORE_LIBS := -ldl
SQLITE_FLAGS := -DTN_SQLITE_LATER
else
STORE_LIBS := -lsqlite3
endif

# What program and shared libraries are linked with, where that is not what users of the archives need: make dist.
LINK_LIBS    ?= $(LIBS)
LINK_IO_LIBS ?= $(IO_LIBS)
LINK_STORE_LIBS ?= $(STORE_LIBS)

# ---- sources -------------------------------------------------------------------------------------

BASE_SRC := $(wildcard engine/base/*.c engine/kernel/*.c)
LIB_SRC  := $(BASE_SRC) $(wildcard $(patsubst %,engine/%/*.c,text lexicon score call drift study api))
IO_SRC   := $(wildcard engine/io/*.c)
CLI_SRC  := $(wildcard engine/cli/*.c)
STORE_SRC := $(wildcard engine/store/*.c)
SAMPLE_SRC := $(wildcard engine/sample/*.c)
UNIT_SRC := $(wildcard tests/unit/test_*.c)
FUZZ_SRC := $(wildcard tests/fuzz/fuzz_*.c)
PLAIN_SRC := $(wildcard tests/plain/*.c)
DIFFER_SRC := $(wildcard tests/differential/*.c)
MUTATION_SRC := $(wildcard tests/mutation/*.c)
HEADERS  := $(wildcard include/*.h)

objects  = $(patsubst %.c,$(BUILD)/obj/%.o,$1)
LIB_OBJ := $(call objects,$(LIB_SRC))
IO_OBJ  := $(call objects,$(IO_SRC))
CLI_OBJ := $(call objects,$(CLI_SRC))
STORE_OBJ := $(call objects,$(STORE_SRC))
SAMPLE_OBJ := $(call objects,$(SAMPLE_SRC))
UNITS   := $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(UNIT_SRC))
FUZZERS := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(FUZZ_SRC))

# `make` shows one short line a command; `make V=1` shows the commands themselves.
Q   := $(if $(V),,@)
say  = $(if $(V),,@echo '  $1  $(patsubst $(BUILD)/%,%,$2)')

# This Makefile once more, with other settings; on all processors unless -j was given already.
SUBMAKE = $(MAKE) --no-print-directory $(if $(filter -j%,$(MAKEFLAGS)),,-j$(JOBS))

.DELETE_ON_ERROR:
.SUFFIXES:
.PHONY: all demo test unit units beside-programs golden lint asan tsan fuzz fuzzers fuzz-run fuzz-short \
        bench bench-quick bench-drift bench-peers bench-build bench-programs \
        eval eval-duties eval-calls acts eval-acts campaign differential install uninstall dist deb deps deps-demo clean help FORCE

all: program libraries ## build the libraries and the program (the default)

# ---- compiling -----------------------------------------------------------------------------------

# Holds the flags of the last build and is touched only when they change: then all is rebuilt.
$(BUILD)/flags: FORCE
	@mkdir -p $(@D)
	@command -v $(firstword $(CC)) >/dev/null || \
	    { echo "tenor: no C compiler ($(CC)) here: run 'make deps' first" >&2; exit 1; }
	@printf '%s\n' '$(COMPILE)' | cmp -s - $@ || printf '%s\n' '$(COMPILE)' >$@

# The same for how all is linked, and for the files that know which libraries there are.
said = $(subst ','\'',$1)
$(BUILD)/linking: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' '$(call said,$(LINK_PROGRAM) $(LINK_LIBS) $(LINK_IO_LIBS) $(LINK_STORE_LIBS))' | cmp -s - $@ || \
	    printf '%s\n' '$(call said,$(LINK_PROGRAM) $(LINK_LIBS) $(LINK_IO_LIBS) $(LINK_STORE_LIBS))' >$@

$(BUILD)/optional: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' '$(ISAL_FLAGS) $(SQLITE_FLAGS)' | cmp -s - $@ || printf '%s\n' '$(ISAL_FLAGS) $(SQLITE_FLAGS)' >$@

# The same for the list of sources: a file that is gone must leave the libraries, too.
$(BUILD)/sources: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' '$(LIB_SRC) $(IO_SRC) $(STORE_SRC) $(SAMPLE_SRC) $(CLI_SRC)' | cmp -s - $@ || \
	    printf '%s\n' '$(LIB_SRC) $(IO_SRC) $(STORE_SRC) $(SAMPLE_SRC) $(CLI_SRC)' >$@

# The same for the places that only the program and the pkg-config files know.
$(BUILD)/places: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' '$(PREFIX) $(LIBDIR) $(INCLUDEDIR) $(DATADIR) $(VERSION)' | cmp -s - $@ || \
	    printf '%s\n' '$(PREFIX) $(LIBDIR) $(INCLUDEDIR) $(DATADIR) $(VERSION)' >$@

$(BUILD)/obj/%.o: %.c $(BUILD)/flags
	$(call say,CC  ,$<)
	@mkdir -p $(@D)
	$(Q)$(COMPILE) $(EXTRA) -MMD -MP -c -o $@ $<

$(BUILD)/obj/engine/io/gunzip.o: EXTRA = $(ISAL_FLAGS)
$(BUILD)/obj/engine/store/sqlitelib.o: EXTRA = $(SQLITE_FLAGS)
$(BUILD)/obj/engine/io/gunzip.o $(BUILD)/obj/engine/store/sqlitelib.o: $(BUILD)/optional

$(CLI_OBJ): EXTRA = -DTENOR_DATADIR='"$(DATADIR)"'
$(CLI_OBJ): $(BUILD)/places

# The hot loops of one instruction set each; on another machine these files compile to nothing. The compiler
# is asked what it compiles for only when one of them is built.
for_x86_64 = $(if $(filter x86_64-% amd64-%,$(shell $(CC) $(CPPFLAGS) $(CFLAGS) -dumpmachine)),$1)
V3 = -mavx2 -mbmi -mbmi2 -mpopcnt
$(BUILD)/obj/engine/kernel/kernel_v3.o $(BUILD)/obj/engine/io/quick_v3.o: EXTRA = $(call for_x86_64,$(V3))
$(BUILD)/obj/engine/kernel/kernel_avx512.o $(BUILD)/obj/engine/io/quick_avx512.o: EXTRA = \
    $(call for_x86_64,$(V3) -mavx512f -mavx512bw -mavx512vl -mavx512dq -mavx512vbmi -mavx512vbmi2)

-include $(patsubst %.o,%.d,$(call objects,$(LIB_SRC) $(IO_SRC) $(STORE_SRC) $(SAMPLE_SRC) $(CLI_SRC) $(UNIT_SRC) \
                                           $(FUZZ_SRC) tests/fuzz/driver.c $(PLAIN_SRC) $(DIFFER_SRC) \
                                           $(wildcard tests/formats/*.c) $(MUTATION_SRC) \
                                           $(wildcard bench/*.c bench/drift/*.c)))

# ---- the two libraries ---------------------------------------------------------------------------

.PHONY: libraries program
libraries: $(BUILD)/libtenor.a $(BUILD)/libtenor.so $(BUILD)/tenor.pc
libraries: $(BUILD)/libtenor-io.a $(BUILD)/libtenor-io.so $(BUILD)/tenor-io.pc
program: $(BUILD)/tenor $(BUILD)/en.tnr

$(BUILD)/libtenor.o: $(LIB_OBJ)
$(BUILD)/libtenor-io.o: $(IO_OBJ) $(call objects,$(BASE_SRC))
$(BUILD)/libtenor.o $(BUILD)/libtenor-io.o: $(BUILD)/sources
	$(call say,LD  ,$@)
	$(Q)$(LD) -r -o $@ $(filter %.o,$^)
	$(Q)$(OBJCOPY) --localize-hidden $@

$(BUILD)/libtenor.a $(BUILD)/libtenor-io.a: %.a: %.o
	$(call say,AR  ,$@)
	$(Q)rm -f $@ && $(AR) rcs $@ $<

# A sanitizer's own functions are found only when the program starts, so -z defs is for plain builds.
SHARED = $(LINK) -shared -Wl,--as-needed $(if $(SANITIZE),,-Wl,-z,defs) -Wl,-soname,$(notdir $@).$(MAJOR)

$(BUILD)/libtenor.so: $(BUILD)/libtenor.o $(BUILD)/linking
	$(call say,LD  ,$@)
	$(Q)$(SHARED) -o $@ $< $(LINK_LIBS)
	@ln -sf $(@F) $@.$(MAJOR)

$(BUILD)/libtenor-io.so: $(BUILD)/libtenor-io.o $(BUILD)/libtenor.so $(BUILD)/linking
	$(call say,LD  ,$@)
	$(Q)$(SHARED) -o $@ $(filter %.o %.so,$^) $(LINK_IO_LIBS)
	@ln -sf $(@F) $@.$(MAJOR)

# libdir is written relative to prefix where it lies below it, so that a staged copy can be moved.
$(BUILD)/tenor.pc: engine/api/tenor.pc.in
$(BUILD)/tenor-io.pc: engine/io/tenor-io.pc.in
$(BUILD)/tenor.pc $(BUILD)/tenor-io.pc: $(BUILD)/places
	$(call say,GEN ,$@)
	$(Q)sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@IO_LIBS@|$(IO_LIBS)|' -e 's|@VERSION@|$(VERSION)|' \
	    -e 's|@LIBDIR@|$(patsubst $(PREFIX)/%,$${prefix}/%,$(LIBDIR))|' \
	    -e 's|@INCLUDEDIR@|$(patsubst $(PREFIX)/%,$${prefix}/%,$(INCLUDEDIR))|' \
	    $(filter %.in,$^) >$@

# ---- the program ---------------------------------------------------------------------------------

# What libtenor has of base is its own; store and samples have it once more.
$(BUILD)/tenor: $(CLI_OBJ) $(STORE_OBJ) $(SAMPLE_OBJ) $(call objects,$(wildcard engine/base/*.c)) $(BUILD)/libtenor-io.a $(BUILD)/libtenor.a $(BUILD)/sources $(BUILD)/linking
	$(call say,LD  ,$@)
	@rm -f $(BUILD)/en.tnr
	$(Q)$(LINK_PROGRAM) -o $@ $(filter %.o %.a,$^) $(LINK_STORE_LIBS) $(LINK_IO_LIBS) $(LINK_LIBS)

# The shipped lexicons, compiled: the program starts from it as long as their files have not changed. Where it
# cannot be made (a lexicon with errors, a program for another machine), the program does without it.
$(BUILD)/en.tnr: $(BUILD)/tenor $(wildcard lexicons/en/*.lex lexicons/en/*.play lexicons/en/*.acts)
	$(call say,GEN ,$@)
	$(Q)$< lexicon compile --alone -o $@ lexicons/en 2>/dev/null || { rm -f $@; echo '  no image of the shipped lexicons: see tenor lexicon check'; }

demo: ## install what the build needs, build, score the nights in corpus/, show the result
	@engine/build/deps.sh demo
	@$(SUBMAKE) all
	@BUILD='$(BUILD)' engine/build/demo.sh

# ---- tests ---------------------------------------------------------------------------------------

# The steps of the test run are the files in tests/steps; each calls back into this Makefile with
# its settings in the environment. MAKEFLAGS is dropped so that -j is the runner's to choose.
RUN_TESTS = env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL MAKE='$(firstword $(MAKE))' JOBS='$(JOBS)' \
            CC='$(CC)' NM='$(NM)' PYTHON='$(PYTHON)' PKG_CONFIG='$(PKG_CONFIG)'

test: ## install what tests need, then run everything that CI runs (tests/steps)
	@engine/build/deps.sh test
	@$(RUN_TESTS) BUILD='$(BUILD)' WERROR=1 tests/run.sh

# Tests see internal headers, so they link the engine's objects as they were before their names were
# made local; an archive, so that a test pulls in only what it uses. The program's verbs are in it too.
$(BUILD)/tests/libengine.a: $(filter-out %/main.o,$(LIB_OBJ) $(IO_OBJ) $(STORE_OBJ) $(SAMPLE_OBJ) $(CLI_OBJ)) $(BUILD)/sources
	@mkdir -p $(@D)
	$(Q)rm -f $@ && $(AR) rcs $@ $(filter %.o,$^)

# What a test does is done in the engine, mostly: its own object need not be fast, and gdb finds the lines of it.
$(patsubst %.c,$(BUILD)/obj/%.o,$(UNIT_SRC)): EXTRA = -O1 -g1

# A hundred tests are linked with the whole engine: by gold where it is there, which takes half the time.
QUICK_LINK = $(eval QUICK_LINK := $(shell echo 'int main(void) { return 0; }' | \
               $(CC) -fuse-ld=gold -x c -o /dev/null - 2>/dev/null && echo -fuse-ld=gold))$(QUICK_LINK)

# A test that needs one more library says so in a line of its own: /* link: -lNAME */
$(UNITS): $(BUILD)/tests/%: $(BUILD)/obj/tests/unit/%.o $(BUILD)/tests/libengine.a
	$(call say,LD  ,$@)
	$(Q)$(LINK_PROGRAM) $(QUICK_LINK) -o $@ $^ $$(sed -n 's,^/\* link: \(-l[a-z0-9]*\) \*/$$,\1,p' tests/unit/$*.c) -lcmocka $(STORE_LIBS) $(IO_LIBS) $(LIBS)

units: $(UNITS)

# What steps that run beside others need (tests/run.sh), built before they begin.
beside-programs: $(BUILD)/show-records $(BUILD)/campaign/fault.so $(BUILD)/campaign/mutation $(BUILD)/drift-bench $(BUILD)/bench/timed

unit: ## run the unit tests; T=mem runs test_mem alone
	@$(RUN_TESTS) BUILD='$(BUILD)' SANITIZE='$(SANITIZE)' WERROR='$(WERROR)' T='$(T)' \
	    tests/steps/20-unit.sh

# The scorer as it was before it was made fast (tests/plain), and both side by side (tests/differential).
DIFFER_SEED       ?= 1
DIFFER_UTTERANCES ?= 1000000
PLAIN_OBJ  := $(call objects,$(filter-out %_main.c,$(PLAIN_SRC)))
DIFFER_OBJ := $(call objects,$(filter-out %/differential.c,$(DIFFER_SRC)))

$(BUILD)/tests/libplain.a: $(PLAIN_OBJ) $(DIFFER_OBJ)
	@mkdir -p $(@D)
	$(Q)rm -f $@ && $(AR) rcs $@ $^

$(BUILD)/plain-score: $(call objects,tests/plain/plain_score_main.c)
$(BUILD)/differential: $(call objects,tests/differential/differential.c)
$(BUILD)/plain-score $(BUILD)/differential: $(BUILD)/tests/libplain.a $(BUILD)/tests/libengine.a
	$(call say,LD  ,$@)
	$(Q)$(LINK_PROGRAM) -o $@ $(filter %.o,$^) $(BUILD)/tests/libplain.a $(BUILD)/tests/libengine.a $(STORE_LIBS) $(IO_LIBS) $(LIBS)

# Records of any input as canonical JSON Lines: what the tests of formats compare.
$(BUILD)/show-records: $(call objects,tests/formats/show_records.c) $(BUILD)/tests/libengine.a
	$(call say,LD  ,$@)
	$(Q)$(LINK_PROGRAM) -o $@ $(filter %.o,$^) $(BUILD)/tests/libengine.a $(STORE_LIBS) $(IO_LIBS) $(LIBS)

differential: $(BUILD)/differential $(BUILD)/plain-score ## a million random utterances, scored fast and plainly: the same bits
	$< --seed $(DIFFER_SEED) --utterances $(DIFFER_UTTERANCES) --seconds 1200 --jobs $(JOBS) lexicons/*/ tests/spec/base.lex

.PHONY: wordtable
wordtable: ## make the table of the words that calls listen for, after a change of engine/call/wordlists.def
	$(PYTHON) engine/build/wordtable.py

golden: all ## renew all golden output (then read `git diff` before you commit it)
	@$(RUN_TESTS) BUILD='$(BUILD)' WERROR='$(WERROR)' tests/run.sh --golden

lint: $(LIB_OBJ) $(IO_OBJ) $(STORE_OBJ) $(SAMPLE_OBJ) $(CLI_OBJ) ## hold the laws: who may include whom, names, sizes, no globals
	@NM='$(NM)' $(PYTHON) engine/build/lint.py --objects $(BUILD)/obj .

asan: ## build with ASan and UBSan (BUILD/asan), run the test set that is marked for it
	@$(RUN_TESTS) BUILD='$(BUILD)/asan' WERROR='$(WERROR)' SANITIZE=address,undefined tests/run.sh --sanitizers

# TSan before gcc 13 stops at once where the kernel spreads addresses wider than it knows: where it is
# allowed, its programs run at fixed addresses.
tsan: ## build with TSan (BUILD/tsan), run the same test set
	@fixed="setarch $$(uname -m) -R"; $$fixed true 2>/dev/null || fixed=; \
	$(RUN_TESTS) BUILD='$(BUILD)/tsan' WERROR='$(WERROR)' SANITIZE=thread $$fixed tests/run.sh --sanitizers

# ---- fuzzing -------------------------------------------------------------------------------------

# A target is tests/fuzz/fuzz_NAME.c, with seeds in tests/fuzz/seeds/NAME/ and, if it helps, words in
# tests/fuzz/NAME.dict. FUZZ_ENGINE is what calls it: our small driver, or libFuzzer under clang.
FUZZ_ENGINE ?= $(call objects,tests/fuzz/driver.c)

$(FUZZERS): $(BUILD)/fuzz/%: $(BUILD)/obj/tests/fuzz/%.o $(filter %.o,$(FUZZ_ENGINE)) \
                             $(BUILD)/tests/libplain.a $(BUILD)/tests/libengine.a
	$(call say,LD  ,$@)
	@mkdir -p $(@D)
	$(Q)$(LINK_PROGRAM) -o $@ $^ $(filter-out %.o,$(FUZZ_ENGINE)) $(STORE_LIBS) $(IO_LIBS) $(LIBS)

fuzzers: $(FUZZERS)

# The time is shared out, so that a new target makes the others shorter and not the run longer.
fuzz-run: $(FUZZERS:$(BUILD)/fuzz/fuzz_%=fuzz-run-%)
fuzz-run-%: $(BUILD)/fuzz/fuzz_%
	@$< -seed=$(FUZZ_SEED) -runs=$(FUZZ_RUNS) \
	    -max_total_time=$(shell expr $(FUZZ_SECONDS) \* $(JOBS) / $(words $(FUZZERS)) + 1) \
	    -artifact_prefix=$(BUILD)/fuzz/ $(addprefix -dict=,$(wildcard tests/fuzz/$*.dict)) \
	    $(wildcard tests/fuzz/seeds/$*) $(if $(filter vendor,$*),$(wildcard tests/formats/*/))

fuzz-short: ## a seeded run of every fuzz target under ASan and UBSan, FUZZ_SECONDS=14 in all
	@$(SUBMAKE) BUILD='$(BUILD)/asan' WERROR='$(WERROR)' SANITIZE=address,undefined fuzzers
	@$(SUBMAKE) BUILD='$(BUILD)/asan' WERROR='$(WERROR)' SANITIZE=address,undefined -k fuzz-run

fuzz: ## libFuzzer (needs clang): FUZZ_SECONDS=3600 for longer; finds stay in BUILD/libfuzzer
	@command -v clang >/dev/null || { echo "tenor: 'make fuzz' needs clang; 'make fuzz-short' does not" >&2; exit 1; }
	@$(SUBMAKE) BUILD='$(BUILD)/libfuzzer' WERROR= CC=clang FUZZ_RUNS=-1 \
	    SANITIZE=fuzzer-no-link,address,undefined FUZZ_ENGINE=-fsanitize=fuzzer fuzz-run

# ---- campaign ------------------------------------------------------------------------------------

# Faults on purpose, and what comes of them: tests/campaign/run.py. What makes calls fail is put before the C library.
$(BUILD)/campaign/fault.so: tests/campaign/fault.c $(BUILD)/flags
	$(call say,LD  ,$@)
	@mkdir -p $(@D)
	$(Q)$(CC) -std=c11 $(OPT) $(WARNINGS) -fPIC -fno-builtin -shared -o $@ $< -ldl

# Damage to one record, and what comes of the others: tests/mutation.
$(BUILD)/campaign/mutation: $(call objects,$(MUTATION_SRC)) $(BUILD)/libtenor-io.a $(BUILD)/libtenor.a
	$(call say,LD  ,$@)
	@mkdir -p $(@D)
	$(Q)$(LINK) -o $@ $^ $(IO_LIBS) $(LIBS)

campaign: program $(BUILD)/campaign/fault.so $(BUILD)/campaign/mutation ## the trials under faults, whole: CAMPAIGN='kills memory' for some, CAMPAIGN_SEED=1
	@BUILD='$(BUILD)' PYTHONDONTWRITEBYTECODE=1 $(PYTHON) tests/campaign/run.py --seed $(CAMPAIGN_SEED) $(CAMPAIGN)

# ---- bench ---------------------------------------------------------------------------------------

# bench/README.md says what it measures. Its programs see public headers only, save drivers of inner loops: what the
# libraries do not export is found in the archive behind them.
BENCH_SRC  := $(wildcard bench/*.c)
BENCH_BINS := $(patsubst bench/%.c,$(BUILD)/bench/%,$(BENCH_SRC))

$(BENCH_BINS): $(BUILD)/bench/%: $(BUILD)/obj/bench/%.o $(BUILD)/libtenor-io.a $(BUILD)/libtenor.a \
                                 $(BUILD)/tests/libplain.a $(BUILD)/tests/libengine.a
	$(call say,LD  ,$@)
	@mkdir -p $(@D)
	$(Q)$(LINK) -o $@ $^ $(STORE_LIBS) $(IO_LIBS) $(LIBS)

bench-programs: $(BENCH_BINS)

# Where the program inflates with ISA-L, the bench wants one with zlib to compare.
bench-build:
	@engine/build/deps.sh bench || echo 'bench: without these some lines will be missing'
	@$(SUBMAKE) program libraries bench-programs
	@if ldd '$(BUILD)/tenor' 2>/dev/null | grep -q libisal; then $(SUBMAKE) BUILD='$(BUILD)/zlib' ISAL=0 program; fi

bench: bench-build ## measure, judge by bench/bars.tsv: BENCH_ONLY= BENCH_SIZE= BENCH_INPUT= BENCH_OUT=
	@$(PYTHON) bench/bench.py --build '$(BUILD)'

bench-quick: bench-build ## the same in two minutes, on less: not all bars mean something then
	@$(PYTHON) bench/bench.py --build '$(BUILD)' --quick

# The truth is known there: a simulated centre. It sees the public header of drift only.
DRIFT_BENCH_OBJ := $(call objects,$(wildcard bench/drift/*.c))
$(BUILD)/drift-bench: $(DRIFT_BENCH_OBJ) $(BUILD)/libtenor.a
	$(call say,LD  ,$@)
	$(Q)$(LINK) -o $@ $(DRIFT_BENCH_OBJ) $(BUILD)/libtenor.a $(LIBS)

bench-drift: $(BUILD)/drift-bench ## hold drift to its bars on simulated nights: DRIFT_REPETITIONS= DRIFT_SEED=
	@$(BUILD)/drift-bench --scale; scale=$$?; \
	    $(BUILD)/drift-bench --repetitions $(DRIFT_REPETITIONS) --seed $(DRIFT_SEED) && exit $$scale

# GOLD is a folder of labelled rows: lexicons/README.md. With EVAL_PYTHON=v/bin/python that has vaderSentiment, beside VADER.
EVAL_PYTHON ?= $(PYTHON)
EVAL_FORMAT ?= text
eval: program ## hold the lexicons to labelled rows, beside VADER: GOLD=folder EVAL_PYTHON= EVAL_FORMAT=markdown
	@test -n '$(GOLD)' || { echo 'make eval GOLD=FOLDER: a folder of gold rows, see lexicons/README.md' >&2; exit 2; }
	@$(EVAL_PYTHON) bench/gold.py --tenor $(BUILD)/tenor --format $(EVAL_FORMAT) $(GOLD)

# DUTIES is a folder of lexicons with a playbook; LABELS= first, second or settled; FLOORS= a file of floors: tests/corpus/duties.py.
DUTIES ?= lexicons/en
LABELS ?= settled
eval-duties: program ## hold duties to the labelled calls of corpus/: DUTIES=folder LABELS=first FLOORS=file
	@$(PYTHON) tests/corpus/duties.py $(BUILD) $(DUTIES) --labels $(LABELS) $(if $(FLOORS),--check $(FLOORS))

eval-calls: program ## hold flags, outcomes, entities and promises to the labelled calls of corpus/: FLOORS=file
	@$(PYTHON) tests/corpus/calls.py $(BUILD) $(if $(FLOORS),--check $(FLOORS))

# Learns lexicons/en/dialogue.acts anew of corpus/acts, the acts that the playbooks there listen for: tests/corpus/acts.py.
acts: program ## learn the act models of the shipped lexicons from corpus/acts
	@$(PYTHON) tests/corpus/acts.py learn $(BUILD)

eval-acts: program ## duties in calls whose night the act models have not seen, learnt once for each fold of nights
	@$(PYTHON) tests/corpus/acts.py judge $(BUILD)

bench-peers: bench-build ## the same utterances through what else there is (network: installs peers in BUILD/peers)
	@$(PYTHON) bench/peers.py --build '$(BUILD)'

# ---- installing ----------------------------------------------------------------------------------

# Lexicons are found with their paths: en/empathy.lex, en/support.play, en/README.md …
EDITORS  = $(patsubst engine/editors/%,%,$(shell find engine/editors -type f ! -name '.*' 2>/dev/null | sort))
LEXICONS = $(patsubst lexicons/%,%,$(shell find lexicons -type f ! -name '.*' 2>/dev/null | sort))

# The program prints its manual pages and completions itself, from the table of its verbs.
PAGES := tenor $(shell sed -n 's/^VERB.[A-Z_]*, "\([a-z ]*\)".*/tenor \1/p' \
                 engine/cli/verbs.def 2>/dev/null | tr ' ' '-')
SHELLS := bash zsh fish
bash_place := $(BASHDIR)/tenor
zsh_place  := $(ZSHDIR)/_tenor
fish_place := $(FISHDIR)/tenor.fish

# What people read, and programs to begin with.
DOCS     := LICENSE engine/CHANGELOG.md $(wildcard engine/manual/*.md)
EXAMPLES := $(wildcard engine/examples/*)

$(PAGES:%=$(BUILD)/man/%.1): $(BUILD)/man/%.1: $(BUILD)/tenor
	@mkdir -p $(@D)
	$(Q)$< man $(wordlist 2,9,$(subst -, ,$*)) >$@

$(SHELLS:%=$(BUILD)/completion/%): $(BUILD)/completion/%: $(BUILD)/tenor
	@mkdir -p $(@D)
	$(Q)$< completion $* >$@

install: all $(PAGES:%=$(BUILD)/man/%.1) $(SHELLS:%=$(BUILD)/completion/%)
install: ## install program, libraries, headers, lexicons, pages (PREFIX=/usr/local DESTDIR=)
	install -d '$(DESTDIR)$(BINDIR)' '$(DESTDIR)$(INCLUDEDIR)' '$(DESTDIR)$(LIBDIR)/pkgconfig'
	install -m 755 $(BUILD)/tenor '$(DESTDIR)$(BINDIR)/'
	install -m 644 $(HEADERS) '$(DESTDIR)$(INCLUDEDIR)/'
	install -m 644 $(BUILD)/libtenor.a $(BUILD)/libtenor-io.a '$(DESTDIR)$(LIBDIR)/'
	install -m 644 $(BUILD)/tenor.pc $(BUILD)/tenor-io.pc '$(DESTDIR)$(LIBDIR)/pkgconfig/'
	for name in libtenor libtenor-io; do \
	    install -m 755 $(BUILD)/$$name.so '$(DESTDIR)$(LIBDIR)'/$$name.so.$(VERSION) && \
	    ln -sf $$name.so.$(VERSION) '$(DESTDIR)$(LIBDIR)'/$$name.so.$(MAJOR) && \
	    ln -sf $$name.so.$(MAJOR) '$(DESTDIR)$(LIBDIR)'/$$name.so || exit 1; done
	for file in $(LEXICONS); do \
	    install -D -m 644 lexicons/$$file '$(DESTDIR)$(DATADIR)'/lexicons/$$file || exit 1; done
	if [ -f $(BUILD)/en.tnr ]; then install -m 644 $(BUILD)/en.tnr '$(DESTDIR)$(DATADIR)/lexicons/'; fi
	install -d '$(DESTDIR)$(MANDIR)/man1'
	install -m 644 $(PAGES:%=$(BUILD)/man/%.1) '$(DESTDIR)$(MANDIR)/man1/'
	$(foreach shell,$(SHELLS),install -D -m 644 $(BUILD)/completion/$(shell) \
	    '$(DESTDIR)$($(shell)_place)' &&) :
	for file in $(EDITORS); do \
	    install -D -m 644 engine/editors/$$file '$(DESTDIR)$(DATADIR)'/editors/$$file || exit 1; done
	for file in $(patsubst vim/%,%,$(filter vim/%,$(EDITORS))); do \
	    install -D -m 644 engine/editors/vim/$$file '$(DESTDIR)$(VIMDIR)'/$$file || exit 1; done
	install -d '$(DESTDIR)$(DOCDIR)/examples'
	install -m 644 $(DOCS) '$(DESTDIR)$(DOCDIR)/'
	install -m 644 $(EXAMPLES) '$(DESTDIR)$(DOCDIR)/examples/'

uninstall: ## remove what install put there
	rm -f '$(DESTDIR)$(BINDIR)/tenor' $(HEADERS:include/%='$(DESTDIR)$(INCLUDEDIR)/%')
	cd '$(DESTDIR)$(LIBDIR)' && rm -f libtenor.a libtenor-io.a pkgconfig/tenor.pc pkgconfig/tenor-io.pc \
	    libtenor.so libtenor.so.$(MAJOR) libtenor.so.$(VERSION) \
	    libtenor-io.so libtenor-io.so.$(MAJOR) libtenor-io.so.$(VERSION)
	rm -f $(PAGES:%='$(DESTDIR)$(MANDIR)/man1/%.1') $(foreach shell,$(SHELLS),'$(DESTDIR)$($(shell)_place)')
	rm -rf '$(DESTDIR)$(DATADIR)/lexicons' '$(DESTDIR)$(DATADIR)/editors'
	rm -f $(patsubst vim/%,'$(DESTDIR)$(VIMDIR)/%',$(filter vim/%,$(EDITORS)))
	-cd '$(DESTDIR)$(VIMDIR)' && rmdir $(sort $(patsubst vim/%,%,$(dir $(filter vim/%,$(EDITORS))))) 2>/dev/null; rmdir '$(DESTDIR)$(VIMDIR)' 2>/dev/null
	-rmdir '$(DESTDIR)$(DATADIR)' 2>/dev/null
	rm -f $(patsubst %,'$(DESTDIR)$(DOCDIR)/%',$(notdir $(DOCS))) $(EXAMPLES:engine/examples/%='$(DESTDIR)$(DOCDIR)/examples/%')
	-rmdir '$(DESTDIR)$(DOCDIR)/examples' '$(DESTDIR)$(DOCDIR)' 2>/dev/null

# Packages are built in folders of their own, with the flags that they need.
PACKAGING = env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL MAKE='$(firstword $(MAKE))' JOBS='$(JOBS)' CC='$(CC)'

dist: ## a tarball that runs wherever it is put: BUILD/tenor-VERSION-SYSTEM-MACHINE.tar.gz
	@mkdir -p '$(BUILD)'
	@$(PACKAGING) engine/build/dist.sh '$(BUILD)' '$(VERSION)'

deb: ## Debian packages: BUILD/tenor_*.deb, libtenor0_*.deb, libtenor-dev_*.deb
	@mkdir -p '$(BUILD)'
	@$(PACKAGING) engine/build/deb.sh '$(BUILD)' '$(VERSION)'

# ---- the rest ------------------------------------------------------------------------------------

deps: ## install the packages that building and testing need (apt-get, through sudo if not root)
	@engine/build/deps.sh test

deps-demo: ## install only the packages that building needs
	@engine/build/deps.sh demo

clean: ## remove everything that was built
	rm -rf '$(BUILD)'

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
