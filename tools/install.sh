#!/bin/sh
# tools/install.sh [PROFILE]: install the committed plugin into a QGIS profile, the user's default one unless given.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
profile=${1:-}
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
plugins=$profile/python/plugins
mkdir -p "$plugins"
plugins=$(cd "$plugins" && pwd)
new=$(mktemp -d "$plugins/.landcover_XXXXXX")
trap 'rm -rf "$new"' EXIT
git -C "$root" archive --format=tar --output="$new/plugin.tar" --prefix=landcover_segmentation/ HEAD
tar -xf "$new/plugin.tar" -C "$new"
rm -rf "$plugins/landcover_segmentation"
mv "$new/landcover_segmentation" "$plugins/landcover_segmentation"
echo "Installed in $plugins/landcover_segmentation"
[ -z "$(git -C "$root" status --porcelain)" ] || echo "Changes that are not committed are not included."
echo "Start QGIS and tick Land Cover Segmentation in Plugins > Manage and Install Plugins."
