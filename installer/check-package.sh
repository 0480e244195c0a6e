#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-package.sh PACKAGE: installs the .deb by apt in a fresh system of this machine's own release, uses it there, removes
# it, and says what is left behind. Root; needs debootstrap. `./dev package --check` calls it.
set -eu

package="$(realpath "$1")"
[ "$(id -u)" -eq 0 ] || {
    echo "check-package: only root can make a system of its own" >&2
    exit 1
}

# From the archive that this machine itself installs from.
release="$(. /etc/os-release && echo "$VERSION_CODENAME")"
archive="$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' |
    grep -E "^https?:.* $release\$" | head -n 1)"
[ -n "$archive" ] || {
    echo "check-package: apt knows no archive of $release" >&2
    exit 1
}
system="$(mktemp -d)"
chmod 755 "$system" # apt's own user goes in, too
inside() { chroot "$system" env -i http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }
# Mounts first: nothing below them may be deleted.
tidy_up() {
    for mounted in proc dev/pts dev; do
        mountpoint -q "$system/$mounted" || continue
        umount "$system/$mounted" || {
            echo "check-package: $system/$mounted is still in use; unmount it, then delete $system" >&2
            return
        }
    done
    rm -rf --one-file-system "$system"
}
trap tidy_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

echo "== A fresh system"
debootstrap --variant=minbase --include=ca-certificates "${archive##* }" "$system" "${archive% *}" >"$system.log" 2>&1 || {
    tail -n 20 "$system.log" >&2
    exit 1
}
rm -f "$system.log"
mount -t proc proc "$system/proc"
mount --bind /dev "$system/dev"
mount --bind /dev/pts "$system/dev/pts"
cp "$package" "$system/root/counterwatt.deb"
inside apt-get update -qq
inside dpkg-query -W -f '${Package}\n' | sort >"$system/root/before"

echo "== Installing"
quietly() { # what apt says is shown only where it fails
    inside "$@" >"$system/root/log" 2>&1 || { cat "$system/root/log" >&2; exit 1; }
}
quietly apt-get install -y --no-install-recommends /root/counterwatt.deb
quietly apt-get install -y --no-install-recommends xvfb xauth x11-utils

echo "== On the command line"
inside counterwatt compare --sample
inside counterwatt export --sample --to /root/compare.pdf --to /root/compare.svg --to /root/compare.xlsx
inside counterwatt report --sample --to /root/report.html --to /root/report.pdf
inside counterwatt bundle --sample --to /root/sample.zip
inside counterwatt verify /root/sample.zip
for file in compare.pdf compare.svg compare.xlsx report.html report.pdf; do
    [ -s "$system/root/$file" ] || { echo "check-package: $file was not written" >&2; exit 1; }
done

echo "== The window"
inside xvfb-run -a -s "-screen 0 1280x800x24" sh -c '
    counterwatt & window=$!
    for second in 1 2 3 4 5 6 7 8 9 10; do
        sleep 1
        xwininfo -root -tree | grep -q "Counterwatt" && { found=yes; break; }
    done
    kill $window
    wait $window || true
    [ "${found:-}" = yes ] || { echo "check-package: no window after 10 s" >&2; exit 1; }
    echo "the window is there"'

echo "== Removing"
quietly apt-get purge -y --autoremove counterwatt xvfb xauth x11-utils
inside dpkg-query -W -f '${Package}\n' | sort >"$system/root/after"
diff "$system/root/before" "$system/root/after"
left="$(inside find /usr /etc /var /root -xdev -iname '*counterwatt*' -not -path '/root/counterwatt.deb')"
[ -z "$left" ] || { printf 'check-package: left behind:\n%s\n' "$left" >&2; exit 1; }
echo "== Installed, used and removed without a trace"
