# Régie. Two commands: `make run` opens it, `make test` tests it; `make help` lists the rest.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help run test check check-screens check-rust bench fuzz types icons package fresh fresh-package need-run need-test need-bench need-package

# A toolchain that was installed a minute ago is found without a new terminal.
export PATH := $(PATH):$(HOME)/.cargo/bin
step := @scripts/step
# In CI the lock file is law.
locked := $(if $(CI),--locked)

ui_sources := $(shell find ui \( -name node_modules -o -name dist \) -prune -o -type f -print)

help: ## This list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 16

run: ARGS ?= --sample
run: need-run ui/dist/index.html ## Build Régie and open its window on the sample event; ARGS="..." for other arguments
	$(step) "Building the program" cargo build $(locked) --bin regie
	@scripts/open-window $(ARGS)

test: need-test check ## Every test, the end-to-end ones in the real webview on a virtual display
	$(step) "Building the programs and the tests" cargo build $(locked) --workspace --bins --tests
	$(step) "Tests" scripts/on-display cargo test $(locked) --workspace

# The screens are checked before they are built: building them renews a generated file that is checked.
check: need-test check-screens check-rust ## Format, lint and types of the screens and of Rust, without running a test

check-screens: ui/node_modules/.installed
	$(step) "Format, lint and types of the screens" npm --prefix ui run check

check-rust: ui/dist/index.html
	$(step) "Format of the Rust sources" cargo fmt --all --check
	$(step) "Lint of the Rust sources" cargo clippy $(locked) --workspace --all-targets -- --deny warnings

types: need-test ui/dist/index.html ## Write the TypeScript types anew from the Rust ones
	@REGIE_WRITE_TYPES=1 cargo test --workspace --lib the_front_ends_types_are_those_of_the_core

bench: need-bench ui/dist/index.html ## Measure what is promised, on this machine
	$(step) "Building the programs" cargo build $(locked) --workspace --release --bins --examples --benches
	$(step) "Benches" scripts/on-display cargo bench $(locked) --workspace --bench speed

fuzz: SECONDS ?= 600
fuzz: need-test ## Fuzz what reads foreign files, each for SECONDS; needs a nightly compiler, and installs cargo-fuzz
	@scripts/fuzz $(SECONDS)

package: need-package ui/dist/index.html ## Build the Debian package, into target/package
	$(step) "Building the programs" cargo build $(locked) --release --package regie --package regie-cli --bins
	$(step) "Packing them" scripts/package

icons: ## Draw the icon files anew from icons/regie.svg
	@scripts/need icons
	@scripts/draw-icons

fresh: GOAL ?= test
fresh: ## Prove, as root, that a bare Debian can `make test`; GOAL=run for `make run`
	@scripts/fresh-root $(GOAL)

fresh-package: ## Prove, as root, that the package installs, works and leaves a bare Debian
	@scripts/fresh-package

need-run need-test need-bench need-package: need-%:
	@scripts/need $*

# The screens are built once, for every target; their packages are installed when the lock file changes.
ui/node_modules/.installed: ui/package.json ui/package-lock.json
	$(step) "Installing the packages of the screens" npm --prefix ui ci --no-audit --no-fund
	@touch $@

ui/dist/index.html: $(ui_sources) ui/node_modules/.installed
	$(step) "Building the screens" npm --prefix ui run build
	@touch $@
