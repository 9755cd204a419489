#!/bin/sh
# tools/demo_cluster.sh: land cover of the bundled scene by segments and NDVI, on this machine and on a Dask cluster that is
# started for it on this machine: a scheduler and two workers, which end with the demo. The maps are the same, byte by byte.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/environment.sh
. "$root/tools/environment.sh"

python=$(find_python)
if ! has_modules "$python" distributed; then
    echo "The Python package distributed is missing: on Debian 'apt-get install python3-distributed'." >&2
    exit 1
fi
folder=$root/build/demo-cluster
rm -rf "$folder"
mkdir -p "$folder"
processes=
# shellcheck disable=SC2086
trap '[ -z "$processes" ] || kill $processes 2>/dev/null || true; wait' EXIT
trap 'exit 1' INT TERM

# start NAME PROGRAM OPTION...: start a program of Dask in a folder where it finds nothing of this checkout.
start() {
    log=$folder/$1.log program=$2
    shift 2
    (cd "$folder" && exec "$python" -m "distributed.cli.dask_$program" --no-dashboard --host 127.0.0.1 "$@") \
        >"$log" 2>&1 &
    processes="$processes $!"
}

start scheduler scheduler --port 0 --scheduler-file "$folder/scheduler.json"
waited=0
until [ -s "$folder/scheduler.json" ]; do
    waited=$((waited + 1))
    if [ "$waited" -gt 60 ]; then
        cat "$folder/scheduler.log" >&2
        exit 1
    fi
    sleep 1
done
address=$(sed -n 's/.*"address": "\([^"]*\)".*/\1/p' "$folder/scheduler.json")
for number in 1 2; do
    start "worker-$number" worker "$address" --nthreads 1 --no-nanny --local-directory "$folder/worker-$number"
done
echo "A scheduler at $address and two workers are running."

# run NAME OPTION...
run() {
    name=$1
    shift
    "$root/tools/qgis_process.sh" run landcover:segmentndvi --INPUT="$root/demo/olinda_l7_6band_u8.tif" \
        --OUTPUT="$folder/$name.tif" --SEGMENTS="$folder/$name-segments.tif" "$@"
}

run here
run cluster --DASK_SCHEDULER="$address"
for ending in .tif -segments.tif; do
    cmp "$folder/here$ending" "$folder/cluster$ending"
done
echo
echo "The class raster and the segments from the cluster are the same as those from this machine, byte by byte:"
echo "$folder"
