#!/bin/sh
# Makes the pictures of docs/writing.md: docs/images/writing-*.png, or only those whose names are given.
# Needs chromium and .build/release/rejoinder; pngquant makes the files smaller where it is installed.
set -eu
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
browser() {
  "${CHROMIUM:-chromium}" --headless --no-sandbox --hide-scrollbars --disable-lcd-text \
    --force-device-scale-factor=2 --blink-settings=primaryHoverType=2,availableHoverTypes=2 \
    "$@" "file://$scratch/public/picture.html" 2>/dev/null
}

# The examples of a picture, one after the other: the blocks whose first line names it.
examples() {
  awk -v name="$1" '
    /^````?markdown/ { fence = $1; sub("markdown", "", fence); own = (" " $0 " ") ~ (" " name " "); next }
    fence != "" && $0 == fence { fence = ""; if (own) print ""; next }
    fence != "" && own' docs/writing.md
}

for name in ${*:-$(grep -o '(images/writing-[a-z]*' docs/writing.md | sed 's|.*/||')}; do
  rm -rf "$scratch"/*
  mkdir "$scratch/templates"
  cp -r docs/writing-site/content "$scratch/content"
  echo '{{{record.body}}}' >"$scratch/templates/response.html"
  grep -q "^\`\`\`markdown smart $name\$" docs/writing.md &&
    printf 'markdown:\n  smart: true\n' >>"$scratch/content/site.yml"
  {
    printf -- '---\ntitle: T\nresponder: our-branch\nresponds_to: custody-2024\n'
    printf 'published: 2024-06-14\nform: statement\n---\n\n'
    examples "$name"
  } >"$scratch/content/responses/branch-2024-custody.md"
  .build/release/rejoinder build --site "$scratch" --output "$scratch/public" >/dev/null
  {
    echo '<!doctype html><meta charset="utf-8"><style>'
    cat templates/assets/brand.css templates/assets/site.css
    # The margins at both ends are not part of the picture.
    echo 'body { display: flow-root; max-width: 36rem; padding: 0.75rem 1rem }'
    echo 'body > :first-child { margin-top: 0 } body > :last-child { margin-bottom: 0 }'
    echo '</style>'
    echo '<script>onload = () => document.title = "height=" + Math.ceil(document.body.offsetHeight)</script>'
    echo '<body>'
    sed 's|src="/|src="|' "$scratch/public/responses/branch-2024-custody/index.html"
  } >"$scratch/public/picture.html"
  height=$(browser --window-size=576,400 --dump-dom | grep -o '<title>height=[0-9]*' | sed 's/.*=//')
  browser --window-size="576,$height" --screenshot="$PWD/docs/images/$name.png"
  if command -v pngquant >/dev/null 2>&1; then
    pngquant --force --ext .png 16 "docs/images/$name.png"
  fi
  echo "$name.png: 576 x $height, $(wc -c <"docs/images/$name.png") bytes"
done
