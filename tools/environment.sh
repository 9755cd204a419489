# Sourced by the scripts beside this file, which set `root` to the checkout first.
# Finds the Python that QGIS uses and qgis_process, and keeps both away from the user's own QGIS profile.
# shellcheck shell=sh

# True in an active conda environment that has a QGIS of its own: it goes before that of the system.
in_conda() {
    [ -n "${CONDA_PREFIX:-}" ] && [ -x "$CONDA_PREFIX/bin/qgis_process" ]
}

# Print the Python that can import qgis: $PYTHON if given, else the first that works. Fails when there is none.
find_python() {
    if [ -n "${PYTHON:-}" ]; then
        printf '%s\n' "$PYTHON"
        return
    fi
    if in_conda; then
        printf '%s\n' "$CONDA_PREFIX/bin/python3"
        return
    fi
    for candidate in /usr/bin/python3 /Applications/QGIS*.app/Contents/MacOS/bin/python3 \
        /Applications/QGIS*.app/Contents/MacOS/python python3; do
        if has_modules "$candidate" qgis; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    return 1
}

# has_modules PYTHON MODULE...: true when that Python finds every module. Nothing is imported, so it is quick.
has_modules() {
    [ -z "$(missing_modules "$@")" ]
}

# missing_modules PYTHON MODULE...: print the modules that this Python does not find (all of them if it does not run).
missing_modules() {
    interpreter=$1
    shift
    "$interpreter" -c '
import sys
from importlib.util import find_spec
print(*[name for name in sys.argv[1:] if find_spec(name) is None])
' "$@" 2>/dev/null || echo "$@"
}

# Print the path of a qgis_process that works: $QGIS_PROCESS if given.
# Debian's plain qgis_process is a wrapper that passes an option the program does not know; the binary is beside it.
find_qgis_process() {
    if [ -n "${QGIS_PROCESS:-}" ]; then
        command -v "$QGIS_PROCESS"
        return
    fi
    if in_conda; then
        printf '%s\n' "$CONDA_PREFIX/bin/qgis_process"
        return
    fi
    for candidate in qgis_process.bin qgis_process /Applications/QGIS*.app/Contents/MacOS/bin/qgis_process \
        /Applications/QGIS*.app/Contents/MacOS/qgis_process; do
        if command -v "$candidate"; then
            return
        fi
    done
    return 1
}

# Print the path of the program with the window of QGIS: $QGIS if given. Debian's plain qgis is a wrapper.
find_qgis() {
    if [ -n "${QGIS:-}" ]; then
        command -v "$QGIS"
        return
    fi
    if in_conda; then
        printf '%s\n' "$CONDA_PREFIX/bin/qgis"
        return
    fi
    for candidate in qgis.bin qgis /Applications/QGIS*.app/Contents/MacOS/QGIS; do
        if command -v "$candidate"; then
            return
        fi
    done
    return 1
}

# plugins_folder PROFILE: make the folder of plugins of a profile, the user's default one where it is empty; print it.
plugins_folder() {
    profile=$1
    if [ -z "$profile" ]; then
        case $(uname -s) in
            Darwin) data="$HOME/Library/Application Support" ;;
            *) data=${XDG_DATA_HOME:-$HOME/.local/share} ;;
        esac
        profile=$data/QGIS/QGIS3/profiles/default
        # QGIS 4 keeps profiles of its own: use them where there are no older ones.
        if [ ! -d "$profile" ] && [ -d "$data/QGIS/QGIS4/profiles/default" ]; then
            profile=$data/QGIS/QGIS4/profiles/default
        fi
    fi
    mkdir -p "$profile/python/plugins" && cd "$profile/python/plugins" && pwd
}

# Point QGIS at a profile, a plugin folder and a runtime folder of our own below build/ and at no display.
use_private_profile() {
    mkdir -p "${LANDCOVER_PROFILE:-$root/build/profile}" "$root/build/plugins"
    profile=$(cd "${LANDCOVER_PROFILE:-$root/build/profile}" && pwd)
    [ -L "$root/build/plugins/landcover_segmentation" ] || ln -sf ../.. "$root/build/plugins/landcover_segmentation"
    mkdir -p "$profile/run"
    chmod 700 "$profile/run"
    unset QGIS_CUSTOM_CONFIG_PATH
    export HOME="$profile" XDG_DATA_HOME="$profile/.local/share" XDG_CONFIG_HOME="$profile/.config"
    export XDG_CACHE_HOME="$profile/.cache" XDG_RUNTIME_DIR="$profile/run"
    export QGIS_PLUGINPATH="$root/build/plugins" QT_QPA_PLATFORM=offscreen
    # QGIS 3.22 itself calls this on start; the warning would head every answer.
    export PYTHONWARNINGS="${PYTHONWARNINGS:+$PYTHONWARNINGS,}ignore:setapi"
    # Qt reads file names in the locale's encoding: a bare machine's "C" would break every name that is not ASCII.
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

# Put the folder of the given Python first on PATH: the Python inside QGIS looks there for its own library,
# and another python3 (pyenv, conda) may come first.
prefer_python() {
    case $1 in
        /*) PATH=$(dirname "$1"):$PATH && export PATH ;;
    esac
}
