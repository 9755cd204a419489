#!/bin/sh
# tools/demo.sh [IMAGE [FOLDER]]: k-means land cover of an image, and a picture of the result.
# Without IMAGE: the bundled Landsat scene of Olinda in true colour, by L*a*b*, which parts sea and city. FOLDER is build/demo unless given.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
image=${1:-$root/demo/olinda_l7_6band_u8.tif}
folder=${2:-$root/build/demo}
options=
[ -n "${1:-}" ] || options="--BANDS=3;2;1 --SCALING=lab"

if [ ! -e "$image" ]; then
    echo "There is no image at $image. Give the path of a raster file: make demo IMAGE=path" >&2
    exit 1
fi
mkdir -p "$folder"
image=$(cd "$(dirname "$image")" && pwd)/$(basename "$image")
folder=$(cd "$folder" && pwd)

set -- --INPUT="$image" --OUTPUT="$folder/classes.tif" --POLYGONS="$folder/landcover.gpkg" \
    --MODEL="$folder/model.json" --REPORT="$folder/report.html"
# The options are words without spaces and are meant to be split.
# shellcheck disable=SC2086
"$root/tools/qgis_process.sh" run landcover:kmeans "$@" $options

"$root/tools/python.sh" "$root/tools/demo_picture.py" \
    "$image" "$folder/classes.tif" "$folder/landcover.gpkg" "$folder/landcover.png"
cat <<EOF

Class raster   $folder/classes.tif
Boundaries     $folder/landcover.gpkg
Model          $folder/model.json
Report         $folder/report.html
Picture        $folder/landcover.png
EOF
