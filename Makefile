# Rejoinder: `make site` and `make test` do everything, set-up included.

SWIFT ?= swift
LINT = $(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Fuzz
QUIET = --quiet
COUNT ?= 10000
RUNS ?= 5
LARGE ?= 0
SECONDS ?= 60
IMPORTS = --explicit-target-dependency-import-check error

.PHONY: site test check unit test-nginx test-workflows test-browser test-sanitizers test-dist test-large shots setup format bench fuzz mutants dist clean

site: setup ## build a release binary and write the whole site to public/
	@echo "make site: building rejoinder and writing the site to public/"
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@.build/release/rejoinder build

test: check unit test-nginx test-workflows test-browser ## run the checks and all tests

unit: setup
	@echo "make test: running all tests"
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@sh scripts/test-unit.sh $(IMPORTS) -Xswiftc -warnings-as-errors

test-browser: setup ## have Chromium go over the real site: axe-core, keyboard, layout, search, print, and the Nu HTML checker
	@echo "make test-browser: a real browser over the real site"
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@sh scripts/test-browser.sh

shots: setup ## pictures of each type of page, at three widths, light, dark and in print, in .build/shots
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@sh scripts/test-browser.sh --shots .build/shots

test-large: setup ## what takes too long for every day: a hundred thousand files in one folder
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@LARGE=1 $(SWIFT) test --disable-xctest --filter LargeFolderTests

test-nginx: setup ## serve a built site with nginx, while it is published again and again
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@sh scripts/test-nginx.sh

test-workflows: setup ## check the workflows for GitHub and GitLab, and run their shell steps
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@sh scripts/test-workflows.sh

check: setup ## format lint, warnings as errors, import boundaries
	@echo "make check: format, warnings and import boundaries"
	@$(LINT)
	@$(SWIFT) build --build-tests $(IMPORTS) -Xswiftc -warnings-as-errors $(QUIET)

setup: ## install libcmark and libyaml if they are missing
	@sh scripts/setup.sh

bench: setup ## measure Markdown against libcmark, and builds against the floor, Hugo and zorto; COUNT, RUNS, LARGE
	@$(SWIFT) build --configuration release --product rejoinder $(QUIET)
	@python3 Benchmarks/markdown.py .build/release/rejoinder
	@python3 Benchmarks/run.py .build/release/rejoinder $(COUNT) $(RUNS) $(LARGE)

fuzz: setup ## feed all readers with changed bytes, under the address sanitizer; SECONDS for each of them
	@sh scripts/fuzz.sh $(SECONDS)

mutants: setup ## break the program in one place at a time; each mistake must turn a test red
	@python3 Tests/Mutants/mutants.py .build/mutants

test-sanitizers: setup ## run all unit tests under the thread and the address sanitizer
	@sh scripts/test-sanitizers.sh

dist: setup ## build one executable for machines without Swift, in .build/dist
	@sh scripts/dist.sh

test-dist: setup ## make that executable, and try it in an empty root
	@sh scripts/test-dist.sh

format: ## format all Swift sources in place
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Fuzz

clean:
	@rm -rf .build
