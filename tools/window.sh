#!/bin/sh
# tools/window.sh SCRIPT ARGS...: run a Python script inside the real QGIS window, on a display that nobody sees
# (Xvfb), with this plugin enabled in a private profile. The script finds what is beside it, tools/qgis_window.py
# and tests/support, and ends QGIS by qgis_window.run; the exit status is that of QGIS.
# LANDCOVER_PROFILE names another profile folder than build/profile; QGIS another program.
# tools/window.sh --check says what is missing, if anything, and fails then.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/environment.sh
. "$root/tools/environment.sh"

qgis=$(find_qgis) || {
    echo "The QGIS window was not found. Install QGIS, or name the program: QGIS=/path/to/qgis" >&2
    exit 1
}
for program in Xvfb xvfb-run xauth; do
    command -v "$program" >/dev/null || {
        echo "No display can be made: $program was not found (packages xvfb and xauth)." >&2
        exit 1
    }
done
[ "${1:-}" != --check ] || exit 0
script=$(realpath "$1")
shift
# Not every version of QGIS hands arguments on to a script.
WINDOW_ARGUMENTS=$(printf '%s\n' "$@")
export WINDOW_ARGUMENTS

if python=$(find_python); then
    prefer_python "$python"
fi
use_private_profile
beside=$(dirname "$script")
export QT_QPA_PLATFORM=xcb PYTHONPATH="$beside:$root/tools:$root/tests/support${PYTHONPATH:+:$PYTHONPATH}"

# No news from the network, no question whether to save, no wizard; a layer without CRS is no question either.
settings=$profile/window/profiles/default/QGIS/QGIS3.ini
if [ ! -e "$settings" ]; then
    mkdir -p "$(dirname "$settings")"
    cat >"$settings" <<END
[PythonPlugins]
processing=true
landcover_segmentation=true

[app]
projections\\unknownCrsBehavior=NoAction

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[qgis]
askToSaveProjectChanges=false
checkVersion=false
END
fi
exec xvfb-run --auto-servernum --server-args="-screen 0 1400x900x24" \
    "$qgis" --nologo --noversioncheck --profiles-path "$profile/window" --code "$script"
