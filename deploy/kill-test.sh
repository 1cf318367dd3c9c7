#!/usr/bin/env bash
# Kills a resumable run at random moments until it is finished, again and again, and compares what each ends in with a run that nobody killed.
#
#     deploy/kill-test.sh KILLS [CLAIM ...]
#
# Ends with 1 at the first difference, and says how often it killed.
set -euo pipefail
KILLS=${1:?how many kills}
shift
THEOREMS=${THEOREMS:-$(cd "$(dirname "$0")/.." && pwd)/src/Theorems.Cli/bin/Release/net10.0/theorems.dll}
FOLDER=$(mktemp -d)
trap 'rm -rf "$FOLDER"' EXIT
CLAIMS=("${@:-sgd-minimum-norm}")
without_timings() { sed '/^  "timings"/,$d' "$1"; }

dotnet "$THEOREMS" check "${CLAIMS[@]}" --json "$FOLDER/once.json" >/dev/null
without_timings "$FOLDER/once.json" > "$FOLDER/expected"
killed=0
finished=0
while [ "$killed" -lt "$KILLS" ]; do
    rm -f "$FOLDER/all.json"
    before=0
    while [ ! -e "$FOLDER/all.json" ]; do
        dotnet "$THEOREMS" check "${CLAIMS[@]}" --resume --json "$FOLDER/all.json" >/dev/null 2>&1 &
        run=$!
        # The start of the program takes a fifth of a second; the longest claim a few.
        sleep "$(awk -v seed="$RANDOM" 'BEGIN { srand(seed); printf "%.3f", 0.2 + 1.6 * rand() }')"
        if kill -9 "$run" 2>/dev/null; then
            wait "$run" 2>/dev/null || true
            # One that had written its evidence already was not killed in the middle of anything.
            [ -e "$FOLDER/all.json" ] || killed=$((killed + 1))
        else
            wait "$run" || true
        fi
        # A journal never loses what was finished.
        now=$( [ -e "$FOLDER/all.json.journal" ] && wc -l < "$FOLDER/all.json.journal" || echo "$before")
        if [ "$now" -lt "$before" ]; then
            echo "the journal had $before lines and has $now" >&2
            exit 1
        fi
        before=$now
    done
    finished=$((finished + 1))
    without_timings "$FOLDER/all.json" | cmp - "$FOLDER/expected" || { echo "run $finished ended in other bytes after $killed kills" >&2; exit 1; }
done
echo "$killed kills, $finished runs, each ended in the same bytes"
