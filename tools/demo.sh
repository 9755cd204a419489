#!/bin/sh
# tools/demo.sh [IMAGE [FOLDER]]: land cover of an image by k-means and by segments and NDVI, and a picture of each.
# Without IMAGE: the bundled Landsat scene of Olinda. Of an IMAGE whose bands do not say which is near infrared the segments
# are classed by VARI, an index of the visible bands. All else is left as it is by default. FOLDER is build/demo.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
image=${1:-$root/demo/olinda_l7_6band_u8.tif}
folder=${2:-$root/build/demo}

if [ ! -e "$image" ]; then
    echo "There is no image at $image. Give the path of a raster file: make demo IMAGE=path" >&2
    exit 1
fi
mkdir -p "$folder"
image=$(cd "$(dirname "$image")" && pwd)/$(basename "$image")
folder=$(cd "$folder" && pwd)

# run ALGORITHM NAME OPTION...: run it with class raster, polygons and report named NAME.
run() {
    algorithm=$1 name=$2
    shift 2
    "$root/tools/qgis_process.sh" run "landcover:$algorithm" --INPUT="$image" --OUTPUT="$folder/$name.tif" \
        --POLYGONS="$folder/$name.gpkg" --REPORT="$folder/$name.html" "$@"
}

# picture NAME METHOD: draw the image beside that map and print its table of classes.
picture() {
    "$root/tools/python.sh" "$root/tools/demo_picture.py" \
        "$image" "$folder/$1.tif" "$folder/$1.gpkg" "$folder/$1.png" "$2"
}

run kmeans kmeans --MODEL="$folder/kmeans.json"
index=NDVI
if ! run segmentndvi ndvi; then
    echo "NDVI cannot be had of this image: trying the index VARI of its visible bands." >&2
    index=VARI
    run segmentndvi ndvi --INDEX=vari
fi

picture kmeans "k-means"
echo
picture ndvi "$index of segments"
cat <<EOF

                k-means, and $index of segments
Class rasters   $folder/kmeans.tif
                $folder/ndvi.tif
Boundaries      $folder/kmeans.gpkg
                $folder/ndvi.gpkg
Reports         $folder/kmeans.html
                $folder/ndvi.html
Model           $folder/kmeans.json
Pictures        $folder/kmeans.png
                $folder/ndvi.png
EOF
