#!/bin/sh
# Draws the pictures of page one in the READMEs anew: needs a browser and pdftoppm, as pages of the test plan do.
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

draw() { # LANGUAGE PICTURE HEIGHT
  node bin/hoshin.js review 2026-06 examples/river-foods --department production --language "$1" --out "$folder/$1.pdf"
  pdftoppm -r 84 -singlefile -x 0 -y 35 -W 695 -H "$3" -png "$folder/$1.pdf" "$folder/$1"
  mv "$folder/$1.png" "docs/pictures/$2.png"
}

draw en page-one 398
draw zh-CN page-one.zh-CN 388
