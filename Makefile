# Land Cover Segmentation. `make help` lists the targets.
# Every path is relative to this folder, so a checkout may stand anywhere, under any name, with spaces too.

IMAGE ?=
OUT ?= build/demo
PROFILE ?=
ARGS ?=
export IMAGE OUT PROFILE

version = $(shell sed -n 's/^version=//p' metadata.txt)

.DEFAULT_GOAL := help
.PHONY: help demo demo-cluster test test-zip fuzz benchmark check lint scan docs docs-pages i18n screenshots setup \
	install link package clean

help:
	@echo "make demo      classify the bundled scene by k-means and by segments and NDVI, and draw a picture of each;"
	@echo "               IMAGE=path takes any other image, OUT=folder another folder than build/demo"
	@echo "make demo-cluster   the same map from this machine and from a Dask cluster that is started here for it"
	@echo "make test      every test; ARGS='-k words' passes options to pytest"
	@echo "make test-zip  build the zip, hold it against the rules of the plugin site, install it into a clean profile and run"
	@echo "               its algorithms there"
	@echo "make fuzz      other random rasters in every run, for half an hour, through every algorithm"
	@echo "make benchmark speed and memory beside every other program that is found, into benchmarks/RESULTS.md;"
	@echo "               ARGS='--sizes 2048 --runs 1' measures less, ARGS=--help tells more"
	@echo "make check     lint, layer rules, help texts, the scan and the rules of the plugin site"
	@echo "make docs      the documentation site, into build/site"
	@echo "make docs-pages   the page of every algorithm, for the site and for the Help button, from its parameters and texts"
	@echo "make i18n      take new texts into the translations (i18n/*.ts), and compile them"
	@echo "make screenshots  pictures of every dialog and of the first maps, into docs/images"
	@echo "make install   install the plugin into your QGIS profile; PROFILE=folder takes another profile"
	@echo "make link      link this checkout into your QGIS profile instead, for development; PROFILE as above"
	@echo "make package   the plugin as a zip, in build/"
	@echo "make setup     install what the demo, the tests and the lint need (each target does so by itself)"
	@echo "make clean     remove everything made here"
	@echo
	@echo "PYTHON=path and QGIS_PROCESS=path name the programs where QGIS is in an unusual place."

demo:
	@tools/setup.sh run
	@tools/demo.sh "$$IMAGE" "$$OUT"

demo-cluster:
	@tools/setup.sh test
	@tools/demo_cluster.sh

test:
	@tools/setup.sh test
	@tools/python.sh -m pytest -n auto --maxprocesses 4 --dist loadfile $(ARGS)

test-zip: package
	@tools/setup.sh test
	@tools/setup.sh lint
	@tools/test_zip.sh "build/landcover_segmentation-$(version).zip"

fuzz:
	@tools/setup.sh test
	@tools/python.sh -m pytest --hypothesis-profile=fuzz tests/unit/test_fuzz.py tests/qgis/test_fuzz.py $(ARGS)

benchmark:
	@tools/setup.sh test
	@tools/python.sh benchmarks/benchmark.py $(ARGS)

check: lint scan
	@tools/setup.sh test
	@tools/python.sh -m pytest tests/static $(ARGS)

lint:
	@tools/setup.sh lint
	@build/venv/bin/ruff check
	@build/venv/bin/ruff format --check

scan:
	@tools/setup.sh lint
	@tools/scan.sh

docs:
	@tools/setup.sh docs
	@NO_MKDOCS_2_WARNING=1 build/venv-docs/bin/mkdocs build --strict --quiet
	@echo build/site/index.html

docs-pages:
	@tools/setup.sh test
	@LC_ALL=C.UTF-8 tools/python.sh tools/algorithm_pages.py
	@LC_ALL=C.UTF-8 tools/python.sh tools/which_chart.py

i18n:
	@tools/setup.sh i18n
	@python3 tools/translations.py

setup:
	@tools/setup.sh test
	@tools/setup.sh lint

screenshots:
	@tools/setup.sh test
	@LC_ALL=C.UTF-8 tools/window.sh tools/screenshots.py "$(CURDIR)/docs/images"

install:
	@tools/install.sh "$$PROFILE"

link:
	@tools/link.sh "$$PROFILE"

package:
	@mkdir -p build
	@git archive --format=zip --prefix=landcover_segmentation/ \
		--output=build/landcover_segmentation-$(version).zip HEAD
	@echo build/landcover_segmentation-$(version).zip

clean:
	rm -rf build .hypothesis .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
