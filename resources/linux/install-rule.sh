#!/bin/sh
# Installs the udev rule for Particle devices. Run with the rights for it:
#   install-rule.sh RULE-FILE [FOLDER]
# Copies one file and makes udev read its rules anew; nothing else.
set -eu
rule=$1
folder=${2:-/etc/udev/rules.d}
mkdir -p -- "$folder"
install -m 0644 -- "$rule" "$folder/50-station-particle.rules"
if command -v udevadm >/dev/null 2>&1; then
    udevadm control --reload-rules
else
    echo "udevadm is not here: the rule is read at the next start." >&2
fi
