#!/bin/sh
# tools/tutorial_pictures.sh: draw the pictures of the tutorials again, by the commands that stand in them.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -r "$root/demo" "$scratch/demo"
mkdir "$scratch/bin"
printf '#!/bin/sh\nexec "%s" "$@"\n' "$root/tools/qgis_process.sh" >"$scratch/bin/qgis_process"
chmod +x "$scratch/bin/qgis_process"
PATH=$scratch/bin:$PATH
export PATH
cd "$scratch"

# follow TUTORIAL: run the commands of its page.
follow() {
    commands=$(sed -n '/^```sh$/,/^```$/{/^```/d;p}' "$root/docs/tutorials/$1.md")
    sh -e -c "$commands" >/dev/null
}

# picture IMAGE MAP PICTURE METHOD: draw it, with 256 colours, which takes a third of the bytes.
picture() {
    path=$root/docs/images/tutorial-$3.png
    "$root/tools/python.sh" "$root/tools/demo_picture.py" "demo/$1.tif" "$2.tif" "$2.gpkg" "$path" "$4"
    "$root/tools/python.sh" -c '
import sys
from PIL import Image
picture = Image.open(sys.argv[1]).convert("RGB").resize((1568, 726))
picture.quantize(256, dither=Image.Dither.NONE).save(sys.argv[1], optimize=True)
' "$path"
}

follow rgb
picture olinda_rgb_u8 classes rgb-classes "k-means"
picture olinda_rgb_u8 named rgb-named "k-means, named"
follow ndvi
picture olinda_l7_6band_u8 found ndvi-found "NDVI of segments"
picture olinda_l7_6band_u8 named ndvi-named "NDVI of segments"
