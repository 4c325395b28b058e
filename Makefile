# The one way in. The first call makes .venv from the lock; later calls start at once.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
# A process a core. The tests of one file stay together, so that what they share is built once.
CORES  := -n auto --dist loadfile --no-loadscope-reorder

.DEFAULT_GOAL := help
.PHONY: help install serve build publish test test-slow soak coverage mutants fuzz lint bench lock clean

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

$(STAMP): requirements.lock pyproject.toml
	@echo "Installing into $(VENV); this takes a minute or two, once."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --no-build-isolation --no-deps -e .
	@touch $@

install: $(STAMP) ## make .venv and install what the lock names

serve: $(STAMP) ## read the briefing at http://127.0.0.1:8000/, rebuilt as you edit
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve --livereload

build: $(STAMP) ## write docs/fr and docs/en from seeds/, then the site into site/
	@$(BIN)/briefing build
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

publish: $(STAMP) ## write docs/ and site/ as they may be published; asks for `originals`
	@$(BIN)/briefing build --publish --strict
	@NO_MKDOCS_2_WARNING=1 BRIEFING_PUBLISH=1 $(BIN)/mkdocs build --strict

test: $(STAMP) ## run the tests; what needs Chromium, gettext or npm packages says so when it is missing
	@$(BIN)/python -m pytest $(CORES) -m "not slow" --durations=8

test-slow: $(STAMP) ## run the tests that take more than a minute each
	@$(BIN)/python -m pytest $(CORES) -m "slow and not soak" --durations=8

soak: $(STAMP) ## run the tests that take many minutes, then fuzz each parser and try a sample of mutants
	@$(BIN)/python -m pytest -m soak
	@$(MAKE) --no-print-directory fuzz mutants

coverage: $(STAMP) ## print which branches the fast tests take, for each package
	@$(BIN)/python -m coverage run -m pytest -m "not slow and not browser"
	@$(BIN)/python -m tests.coverage_by_package

FUZZ_SECONDS ?= 600
fuzz: $(STAMP) ## ask each parser for FUZZ_SECONDS (600); what fails is kept in .cache/fuzz
	@$(BIN)/python -m tests.fuzz --seconds $(FUZZ_SECONDS)

MUTANTS ?= 150
mutants: $(STAMP) ## change claims/, facts/ and anchors/ in MUTANTS places (150); what no test notices is printed
	@test -x .venv-bench/bin/python || $(PYTHON) -m venv .venv-bench
	@.venv-bench/bin/python -m pip install --quiet --require-hashes -r benchmarks/requirements.lock
	@.venv-bench/bin/python benchmarks/mutants.py $(MUTANTS)

lint: $(STAMP) ## ruff, mypy and the import contract
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports

bench: $(STAMP) ## measure extraction beside spaCy, pysbd and dateparser, catalogues beside gettext and polib, our stages at two sizes, pages with Lighthouse, the whole build beside MkDocs, Zensical and Hugo
	@test -x .venv-bench/bin/python || $(PYTHON) -m venv .venv-bench
	@.venv-bench/bin/python -m pip install --quiet --require-hashes -r benchmarks/requirements.lock
	@.venv-bench/bin/python -m pip install --quiet --no-build-isolation --no-deps -e .
	@.venv-bench/bin/python benchmarks/extraction.py
	@.venv-bench/bin/python benchmarks/translation.py
	@$(BIN)/python benchmarks/scale.py 100 1000
	@npm ci --silent --no-audit --no-fund --prefix tests/site/checkers
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet
	@$(BIN)/python benchmarks/lighthouse.py
	@.venv-bench/bin/python benchmarks/site.py 100
	@$(BIN)/python benchmarks/search_latency.py site

lock: ## renew both locks (hashes for every platform, no address)
	@test -x $(BIN)/uv || { test -x $(BIN)/python || $(PYTHON) -m venv $(VENV); $(BIN)/python -m pip install --quiet uv; }
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links --python-version 3.11 --upgrade --group dev pyproject.toml -o requirements.lock
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links --python-version 3.11 --upgrade --group dev --group bench pyproject.toml -o benchmarks/requirements.lock

clean: ## remove what can be made again
	@rm -rf $(VENV) .venv-bench site .cache
