#!/bin/sh
# tools/demo.sh [IMAGE [FOLDER]]: land cover of an image by k-means and by segments and NDVI, and a picture of each.
# Without IMAGE: the bundled Landsat scene of Olinda, by k-means in true colour by L*a*b*, which parts sea and city, and by
# NDVI of its bands 3 and 4. With an IMAGE whose bands do not say which is near infrared: VARI. FOLDER is build/demo.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
image=${1:-$root/demo/olinda_l7_6band_u8.tif}
folder=${2:-$root/build/demo}
is_own_image=${1:-}

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

index=NDVI
if [ -z "$is_own_image" ]; then
    run kmeans kmeans --MODEL="$folder/kmeans.json" --BANDS="3;2;1" --SCALING=lab
    # The scene holds raw sensor counts, whose NDVI lies lower than that of reflectance, so does each upper bound.
    low="-0.45,Water,#2b6cb0,0.05,Bare or built,#c8a27a"
    high="0.3,Sparse vegetation,#a8c66c,,Dense vegetation,#2f7d32"
    run segmentndvi ndvi --RED=3 --NIR=4 --CLASSES="$low,$high"
else
    run kmeans kmeans --MODEL="$folder/kmeans.json"
    if ! run segmentndvi ndvi; then
        echo "NDVI cannot be had of this image: trying the index VARI of its visible bands." >&2
        index=VARI
        run segmentndvi ndvi --INDEX=vari --THRESHOLD_METHOD=otsu
    fi
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
