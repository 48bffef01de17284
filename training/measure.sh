#!/bin/sh
# Scores a model as it ships, on gold tokens of the dev parts: training/measure.sh nl [shared folder]
# Needs `npm run build`. Writes work/<language>/scores.json, one line a dev part.
set -eu
language=$1
cd "$(dirname "$0")"
shared=${2:-../../shared}
trees=$shared/data/treebanks/$language
out=work/$language
: > "$out/scores.json"
score() {
  node parse.mjs "../languages/$language/model" "$2" "$out/predicted.conllu"
  printf '{"name": "%s", "scores": %s}\n' "$1" \
    "$(node "$shared/eval/score-syntax.mjs" "$2" "$out/predicted.conllu" --json)" >> "$out/scores.json"
}
if [ "$language" = nl ]; then
  score ud-alpino-dev "$trees/ud-alpino-dev.conllu"
else
  score ewt-dev "$trees/ewt-dev.conllu"
  awk '/^# newdoc id/ { keep = /_news_/ } keep' "$trees/gum-dev.conllu" > "$out/gum-news-dev.conllu"
  score 'gum-dev, news' "$out/gum-news-dev.conllu"
fi
cat "$out/scores.json"
