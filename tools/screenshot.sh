#!/bin/sh
# tools/screenshot.sh IMAGE ALGORITHM PICTURE [NAME=VALUE...]: open a copy of an image in the real QGIS, run an
# algorithm through its dialog (defaults but for the values given), and save the window as PICTURE (.png).
# Beside it: PICTURE-dialog.png (before the run), PICTURE-log.png (after it), PICTURE.json (the layer tree).
set -eu
if [ "$#" -lt 3 ]; then
    sed -n '2,4s/^# //p' "$0" >&2
    exit 2
fi
image=$(realpath "$1")
algorithm=$2
picture=$(realpath "$3")
shift 3
mkdir -p "$(dirname "$picture")"
exec "$(dirname "$0")/window.sh" "$(dirname "$0")/screenshot.py" "$image" "$algorithm" "$picture" "$@"
