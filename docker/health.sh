#!/usr/bin/env bash
# health PORT PATH: 0 when the address answers 200. Needs nothing but bash, which every image here has.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/$1"
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
read -r _ status _ <&3
[ "$status" = 200 ]
