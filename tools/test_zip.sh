#!/bin/sh
# tools/test_zip.sh ZIP: hold the plugin's ZIP against the rules of the plugin site, then install it into a clean profile
# and run its algorithms there.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/environment.sh
. "$root/tools/environment.sh"

zip=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
LANDCOVER_ZIP=$zip "$root/tools/python.sh" -m pytest -q "$root/tests/static/test_site_rules.py" \
    "$root/tests/static/test_metadata.py" "$root/tests/static/test_requirements.py"
"$root/tools/scan.sh" "$zip"

python=$(find_python)
prefer_python "$python"
QGIS_PROCESS=$(find_qgis_process)
export QGIS_PROCESS
exec "$python" "$root/tools/test_zip.py" "$zip"
