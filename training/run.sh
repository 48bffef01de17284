#!/bin/sh
# One language from treebanks to languages/<code>/model: training/run.sh nl [data folder]
# Goes on from the last checkpoint when it was stopped. PYTHON names the interpreter (see requirements.txt).
set -eu
language=$1
cd "$(dirname "$0")"
python=${PYTHON:-python3}
export OMP_NUM_THREADS=1
[ -f "work/$language/data.pkl" ] || "$python" -m syntax_model.prepare "$language" ${2:+--data "$2"}
"$python" -m syntax_model.train "$language"
"$python" -m syntax_model.score "$language"
"$python" -m syntax_model.export "$language"
