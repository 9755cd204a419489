#!/bin/sh
# tools/setup.sh run|test|lint|i18n: make sure that what this task needs is installed.
#
# With apt (Debian, Ubuntu) missing packages are installed, as root or with sudo; nothing is touched when none is
# missing. Elsewhere, or with a Python of your own in $PYTHON, the missing parts are named and the script fails.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/environment.sh
. "$root/tools/environment.sh"

task=${1:-}
packages="qgis python3-qgis qgis-providers gdal-bin python3-gdal python3-numpy python3-sklearn python3-skimage"
modules="qgis osgeo numpy sklearn skimage"
case $task in
    run) ;;
    test)
        packages="$packages python3-matplotlib python3-pytest python3-pytest-xdist python3-hypothesis python3-distributed xvfb xauth git make"
        modules="$modules matplotlib pytest xdist hypothesis"
        ;;
    lint)
        packages="python3 python3-venv"
        modules="venv ensurepip"
        ;;
    i18n)
        packages="python3 qttools5-dev-tools"
        modules="ast json xml"
        ;;
    *)
        echo "usage: tools/setup.sh run|test|lint|i18n" >&2
        exit 2
        ;;
esac

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

install_with_apt() {
    missing=
    for package in $packages; do
        is_installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null; then
        as_root=sudo
    else
        echo "Missing packages:$missing" >&2
        echo "As root:  apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
    echo "Installing packages:$missing"
    # The lists of words are meant to be split.
    # shellcheck disable=SC2086
    {
        $as_root apt-get update </dev/null
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
            install -y --no-install-recommends $missing </dev/null
    }
}

# Name every part that is still missing, whatever the system, and fail if there is one.
check_parts() {
    missing=
    needs_qgis=true
    case $task in lint | i18n) needs_qgis=false ;; esac
    if [ "$needs_qgis" = false ]; then
        python=${PYTHON:-python3}
        [ -x /usr/bin/python3 ] && python=${PYTHON:-/usr/bin/python3}
    elif ! python=$(find_python); then
        python=python3
        missing=" QGIS with its Python bindings,"
    fi
    if [ "$needs_qgis" = true ] && ! find_qgis_process >/dev/null; then
        missing="$missing qgis_process,"
    fi
    # shellcheck disable=SC2086
    absent=$(missing_modules "$python" $modules)
    [ -z "$absent" ] || missing="$missing Python modules of $python: $absent,"
    if [ -n "$missing" ]; then
        echo "Missing:${missing%,}." >&2
        echo "(sklearn is in the package scikit-learn, skimage in scikit-image, osgeo in GDAL's Python bindings.)" >&2
        echo "Install them with this system's package manager, for the Python that QGIS uses." >&2
        echo "If QGIS is in an unusual place, set PYTHON=/path/to/its/python3 and QGIS_PROCESS=/path/to/qgis_process." >&2
        exit 1
    fi
}

# Linter, scanners and the stubs of PyQt6 live in an environment below build/, renewed when a pinned version changes.
install_linter() {
    wanted=$root/requirements-dev.txt
    if ! cmp -s "$wanted" "$root/build/venv/requirements-dev.txt"; then
        echo "Installing the linter and the scanners into build/venv"
        "$python" -m venv --clear "$root/build/venv"
        "$root/build/venv/bin/python" -m pip install --quiet --no-deps --requirement "$wanted"
        cp "$wanted" "$root/build/venv/requirements-dev.txt"
    fi
}

if [ -z "${PYTHON:-}" ] && command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    install_with_apt
fi
check_parts
[ "$task" != lint ] || install_linter
