#!/bin/sh
# tools/python.sh ARGS...: run the Python that QGIS uses (or $PYTHON), in the private profile below build/.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/environment.sh
. "$root/tools/environment.sh"

python=$(find_python) || {
    echo "No Python that can import qgis was found. Install QGIS, or name its Python: PYTHON=/path/to/python3" >&2
    exit 1
}
prefer_python "$python"
use_private_profile
exec "$python" "$@"
