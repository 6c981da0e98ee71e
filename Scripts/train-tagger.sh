#!/usr/bin/env bash
# Trains the models of PartsOfSpeech anew and writes them to Sources/PartsOfSpeech/Model.
# The same corpora always give the same bytes. Takes about a minute.
#
# usage: Scripts/train-tagger.sh CORPUS…
#   CORPUS  folders that hold en_ewt-{train,dev,test}.conllu.gz and gmb.tsv.gz (see NOTICE)
set -euo pipefail
[[ $# -gt 0 ]] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 64; }

unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
for folder in "$@"; do
  for file in "$folder"/*.gz; do
    gzip -dc "$file" > "$unpacked/$(basename "$file" .gz)"
  done
done
cd "$(dirname "$0")/.."
swift run -c release train-tagger "$unpacked" Sources/PartsOfSpeech/Model
