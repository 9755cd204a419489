#!/bin/sh
# Within GRASS: grass_segments.sh IMAGE MAP
set -eu
r.in.gdal -k --quiet input="$1" output=image
g.region raster=image.1
i.group --quiet group=image subgroup=image input="$(g.list type=raster pattern='image.*' separator=comma)"
i.segment --quiet group=image output=segments threshold=0.02 minsize=30 memory=2000
r.out.gdal -c -m --quiet input=segments output="$2" type=UInt32 createopt=TILED=YES,COMPRESS=DEFLATE
