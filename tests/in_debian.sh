#!/usr/bin/env bash
# tests/in_debian.sh RELEASE [PYTEST ARGUMENTS]: run the tests under the QGIS of another Debian release.
#
#   tests/in_debian.sh trixie                    the whole suite
#   tests/in_debian.sh forky tests/unit -q       a part of it
#
# The release is installed once, by debootstrap, into build/debian/RELEASE or the folder that $DEBIAN_FOLDER names;
# later runs need no network. The tests run on a copy of the checkout, the shared folder beside it read-only.
# Needs root. Exit status 69: nothing was run, because the release could not be installed; else that of pytest.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

usage() {
    sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

unavailable() {
    echo "tests/in_debian.sh: $1" >&2
    exit 69
}

install_release() {
    [ ! -e "$folder/etc/debian_version" ] || return 0
    command -v debootstrap >/dev/null || unavailable "debootstrap is not installed."
    # Releases newer than this debootstrap are installed as every Debian of today is.
    script=/usr/share/debootstrap/scripts/$release
    [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
    rm -rf "$folder.partial"
    debootstrap --variant=minbase --include=ca-certificates "$release" "$folder.partial" "$mirror" "$script" \
        || unavailable "$release could not be installed from $mirror."
    # A mirror may lag behind; what it gives is signed all the same.
    echo 'Acquire::Check-Valid-Until "false";' >"$folder.partial/etc/apt/apt.conf.d/landcover"
    mv "$folder.partial" "$folder"
}

copy_checkout() {
    rm -rf "$folder/landcover/main"
    mkdir -p "$folder/landcover/main" "$folder/landcover/shared"
    git -c safe.directory='*' -C "$root" ls-files -z --cached --others --exclude-standard \
        | (cd "$root" && xargs -0 ls -d 2>/dev/null) \
        | tar -C "$root" -c -T - | tar -C "$folder/landcover/main" -x --no-same-owner
    # Tests ask git what belongs to the plugin, and install what is committed.
    git -c init.defaultBranch=main init -q "$folder/landcover/main"
    git -C "$folder/landcover/main" add --all
    git -C "$folder/landcover/main" -c user.name=tests -c user.email=tests@localhost commit -q -m "The checkout"
}

mount_all() {
    mount -t proc proc "$folder/proc"
    mount --rbind /dev "$folder/dev"
    if [ -d "$root/../shared" ]; then
        mount --bind "$(realpath "$root/../shared")" "$folder/landcover/shared"
        mount -o remount,bind,ro "$folder/landcover/shared"
    else
        rmdir "$folder/landcover/shared"
    fi
}

in_release() {
    chroot "$folder" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        PYTHONDONTWRITEBYTECODE=1 "$@"
}

release=${1:-}
[ -n "$release" ] || usage
folder=${DEBIAN_FOLDER:-$root/build/debian/$release}

# Everything happens in a mount and process namespace of its own: however this ends, no mount and no process is left.
if [ "${LANDCOVER_INSIDE:-}" != "$release" ]; then
    [ "$(id -u)" -eq 0 ] || unavailable "only root can install another Debian release."
    unshare --mount --pid --fork true 2>/dev/null || unavailable "this machine allows no namespaces (unshare)."
    LANDCOVER_INSIDE=$release exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi
shift

mkdir -p "$(dirname "$folder")"
exec 9>"$folder.lock"
flock -n 9 || unavailable "another run uses $folder."
install_release
copy_checkout
mount_all
cp -L /etc/resolv.conf "$folder/etc/resolv.conf" 2>/dev/null || true
in_release /landcover/main/tools/setup.sh test || unavailable "the packages of $release could not be installed."
in_release sh -c 'cd /landcover/main && exec tools/python.sh -m pytest -n auto --maxprocesses 4 --dist loadfile "$@"' pytest "$@"
