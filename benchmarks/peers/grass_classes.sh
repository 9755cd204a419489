#!/bin/sh
# Within GRASS: grass_classes.sh IMAGE MAP
set -eu
r.in.gdal -k --quiet input="$1" output=image
g.region raster=image.1
i.group --quiet group=image subgroup=image input="$(g.list type=raster pattern='image.*' separator=comma)"
i.cluster --quiet group=image subgroup=image signaturefile=clusters classes=5
i.maxlik --quiet group=image subgroup=image signaturefile=clusters output=classes
r.out.gdal -c -m --quiet input=classes output="$2" type=Byte createopt=TILED=YES,COMPRESS=DEFLATE
