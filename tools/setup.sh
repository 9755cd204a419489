#!/bin/sh
# tools/setup.sh run|test|lint|docs|i18n: make sure that what this task needs is installed.
#
# In a conda environment that has QGIS, and with apt (Debian, Ubuntu) or dnf (Fedora), missing packages are installed, the
# latter as root or with sudo; nothing is touched when none is missing. Elsewhere, or with a Python of your own in
# $PYTHON, the missing parts are named and the script fails.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/environment.sh
. "$root/tools/environment.sh"

task=${1:-}
debian="qgis python3-qgis qgis-providers gdal-bin python3-gdal python3-numpy python3-sklearn python3-skimage"
fedora="qgis python3-qgis python3-gdal python3-numpy python3-scikit-learn python3-scikit-image python3-matplotlib"
conda="scikit-learn scikit-image"
modules="qgis osgeo numpy sklearn skimage"
needs_qgis=yes
case $task in
    run) ;;
    test)
        # The tests of a cluster are skipped where Dask is absent, those in windows where Xvfb is.
        debian="$debian python3-matplotlib python3-pytest python3-pytest-xdist python3-hypothesis python3-distributed \
            xvfb xauth git make"
        fedora="$fedora python3-pytest python3-pytest-xdist python3-hypothesis \
            xorg-x11-server-Xvfb xorg-x11-xauth git make"
        conda="$conda matplotlib-base pytest pytest-xdist hypothesis distributed"
        modules="$modules matplotlib pytest xdist hypothesis"
        ;;
    lint | docs)
        debian="python3 python3-venv"
        fedora="python3"
        conda="python"
        modules="venv ensurepip"
        needs_qgis=no
        ;;
    i18n)
        debian="python3 qttools5-dev-tools"
        fedora="python3 qt5-linguist"
        conda="python"
        modules="json xml"
        needs_qgis=no
        ;;
    *)
        echo "usage: tools/setup.sh run|test|lint|docs|i18n" >&2
        exit 2
        ;;
esac

# as_root COMMAND...: run it as root, with sudo if there is one, or say what root has to run.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@" </dev/null
    elif command -v sudo >/dev/null; then
        sudo "$@" </dev/null
    else
        echo "Packages are missing. As root:  $*" >&2
        exit 1
    fi
}

# missing_packages PACKAGE...: print those that `is_installed` does not find.
missing_packages() {
    missing=
    for package in "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    echo "$missing"
}

# has_own_qgis: true where a QGIS runs that no package brought, such as one built here or that of the container images
# of QGIS. Packages would be laid over it.
has_own_qgis() {
    ! is_installed qgis && find_python >/dev/null && find_qgis_process >/dev/null
}

# The lists of words are meant to be split here and below.
# shellcheck disable=SC2086
install_with_apt() {
    is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
    ! has_own_qgis || debian=${debian#qgis python3-qgis qgis-providers }
    missing=$(missing_packages $debian)
    [ -n "$missing" ] || return 0
    echo "Installing packages:$missing"
    as_root apt-get update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
        install -y --no-install-recommends $missing
}

# shellcheck disable=SC2086
install_with_dnf() {
    is_installed() { rpm --query --quiet --whatprovides "$1"; }
    ! has_own_qgis || fedora=${fedora#qgis python3-qgis }
    missing=$(missing_packages $fedora)
    [ -n "$missing" ] || return 0
    echo "Installing packages:$missing"
    as_root dnf install --assumeyes --setopt=install_weak_deps=False $missing
}

# shellcheck disable=SC2086
install_with_conda() {
    [ -n "$(missing_modules "$CONDA_PREFIX/bin/python3" $modules)" ] || return 0
    echo "Installing packages into $CONDA_PREFIX: $conda"
    "${MAMBA_EXE:-${CONDA_EXE:-conda}}" install --yes --prefix "$CONDA_PREFIX" --channel conda-forge $conda </dev/null
}

# Name every part that is still missing, whatever the system, and fail if there is one.
check_parts() {
    missing=
    if [ "$needs_qgis" = no ]; then
        python=${PYTHON:-python3}
        in_conda || [ ! -x /usr/bin/python3 ] || python=${PYTHON:-/usr/bin/python3}
    elif ! python=$(find_python); then
        python=python3
        missing=" QGIS with its Python bindings,"
    fi
    if [ "$needs_qgis" = yes ] && ! find_qgis_process >/dev/null; then
        missing="$missing qgis_process,"
    fi
    # shellcheck disable=SC2086
    absent=$(missing_modules "$python" $modules)
    [ -z "$absent" ] || missing="$missing Python modules of $python: $absent,"
    if [ -n "$missing" ]; then
        echo "Missing:${missing%,}." >&2
        echo "(sklearn is in the package scikit-learn, skimage in scikit-image, osgeo in GDAL's Python bindings.)" >&2
        echo "Install them with this system's package manager, for the Python that QGIS uses; docs/installation.md has" >&2
        echo "the commands for every system." >&2
        echo "If QGIS is in an unusual place, set PYTHON=/path/to/its/python3 and QGIS_PROCESS=/path/to/qgis_process." >&2
        exit 1
    fi
}

# install_tools REQUIREMENTS FOLDER WHAT: tools live in environments below build/, renewed when a pinned version changes.
install_tools() {
    wanted=$root/$1 environment=$root/build/$2
    if ! cmp -s "$wanted" "$environment/$1"; then
        echo "Installing $3 into build/$2"
        "$python" -m venv --clear "$environment"
        "$environment/bin/python" -m pip install --quiet --no-deps --requirement "$wanted"
        cp "$wanted" "$environment/$1"
    fi
}

if [ -n "${PYTHON:-}" ]; then
    :
elif in_conda; then
    install_with_conda
elif command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    install_with_apt
elif command -v dnf >/dev/null; then
    install_with_dnf
fi
check_parts
case $task in
    lint) install_tools requirements-dev.txt venv "the linter, the scanners and the stubs of PyQt6" ;;
    docs) install_tools requirements-docs.txt venv-docs "what builds the documentation" ;;
esac
