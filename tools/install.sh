#!/bin/sh
# tools/install.sh [PROFILE]: install the committed plugin into a QGIS profile, the user's default one unless given.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/environment.sh
. "$root/tools/environment.sh"

plugins=$(plugins_folder "${1:-}")
new=$(mktemp -d "$plugins/.landcover_XXXXXX")
trap 'rm -rf "$new"' EXIT
git -C "$root" archive --format=tar --output="$new/plugin.tar" --prefix=landcover_segmentation/ HEAD
tar -xf "$new/plugin.tar" -C "$new"
rm -rf "$plugins/landcover_segmentation"
mv "$new/landcover_segmentation" "$plugins/landcover_segmentation"
echo "Installed in $plugins/landcover_segmentation"
[ -z "$(git -C "$root" status --porcelain)" ] || echo "Changes that are not committed are not included."
echo "Start QGIS and tick Land Cover Segmentation in Plugins > Manage and Install Plugins."
