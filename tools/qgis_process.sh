#!/bin/sh
# tools/qgis_process.sh ARGS...: run the real qgis_process with this plugin enabled in a private profile.
# LANDCOVER_PROFILE names another profile folder than build/profile; QGIS_PROCESS another program.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/environment.sh
. "$root/tools/environment.sh"

qgis_process=$(find_qgis_process) || {
    echo "qgis_process was not found. Install QGIS, or name the program: QGIS_PROCESS=/path/to/qgis_process" >&2
    exit 1
}
if python=$(find_python); then
    prefer_python "$python"
fi
use_private_profile

# Settings are kept per program name.
enabled=$profile/$(basename "$qgis_process").enabled
if [ ! -e "$enabled" ]; then
    # It fails when the plugin is enabled already, by a call at the same time for example.
    log=$("$qgis_process" plugins enable landcover_segmentation 2>&1) || case $log in
        *"already enabled"*) ;;
        *)
            printf '%s\n' "$log" >&2
            exit 1
            ;;
    esac
    : >"$enabled"
fi
exec "$qgis_process" "$@"
