#!/bin/sh
# tools/link.sh [PROFILE]: link this checkout into a QGIS profile, the user's default one unless given.
# QGIS then runs what is in the working tree, committed or not.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/environment.sh
. "$root/tools/environment.sh"

link=$(plugins_folder "${1:-}")/landcover_segmentation
if [ -e "$link" ] && [ ! -L "$link" ]; then
    echo "An installed plugin is at $link. Uninstall it in QGIS, or move it away, and link again." >&2
    exit 1
fi
ln -sfn "$root" "$link"
echo "Linked $link to $root"
echo "Start QGIS and tick Land Cover Segmentation in Plugins > Manage and Install Plugins."
