#!/bin/sh
# tools/scan.sh [ZIP]: what the plugin site runs over an upload, on all files of the ZIP or of what the working tree would
# become: Bandit and detect-secrets with their default rules. Any finding fails, and so does a comment that would silence one.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
tools=$root/build/venv/bin
folder=$(mktemp -d "$root/build/scan.XXXXXX")
trap 'rm -rf "$folder"' EXIT

# As `make package`, but of the working tree, committed or not; neither the index nor the repository is touched.
objects=$(git -C "$root" rev-parse --path-format=absolute --git-path objects)
mkdir "$folder/objects"
in_scratch() {
    GIT_INDEX_FILE=$folder/index GIT_OBJECT_DIRECTORY=$folder/objects GIT_ALTERNATE_OBJECT_DIRECTORIES=$objects \
        git -C "$root" "$@"
}
if [ -n "${1:-}" ]; then
    "$tools/python" -m zipfile --extract "$1" "$folder"
else
    in_scratch add --all
    in_scratch archive --format=tar --prefix=landcover_segmentation/ "$(in_scratch write-tree)" >"$folder/plugin.tar"
    tar -xf "$folder/plugin.tar" -C "$folder"
fi
cd "$folder"

status=0
"$tools/bandit" --quiet --recursive --ignore-nosec landcover_segmentation || status=1
if grep -rnE 'pragma: *(allow|white)list' landcover_segmentation; then
    echo "No finding may be silenced." >&2
    status=1
fi
"$tools/detect-secrets" scan --all-files landcover_segmentation >secrets.json
"$tools/python" - secrets.json <<'END' || status=1
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    found = json.load(file)["results"]
for path, findings in found.items():
    for finding in findings:
        print(f"{path}:{finding['line_number']} {finding['type']}")
sys.exit(bool(found))
END
[ "$status" -eq 0 ] && echo "Bandit and detect-secrets find nothing."
exit "$status"
