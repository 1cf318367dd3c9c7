#!/usr/bin/env bash
# The whole check in eight shards on a Slurm cluster, and a merge that waits for all of them.
#
#     deploy/slurm.sh [FOLDER]              FOLDER is on a file system that all nodes share; shards/ if left out
#     ARGUMENTS="--trials 100000" deploy/slurm.sh
#
# THEOREMS is the built program, the same file on every node: a shard that another build wrote is refused by the merge.
set -euo pipefail
FOLDER=$(mkdir -p "${1:-shards}" && cd "${1:-shards}" && pwd)
THEOREMS=${THEOREMS:-$(cd "$(dirname "$0")/.." && pwd)/src/Theorems.Cli/bin/Release/net10.0/theorems.dll}
GOLDEN=${GOLDEN:-$(cd "$(dirname "$0")/.." && pwd)/golden}
SHARDS=${SHARDS:-8}

# A task that is preempted, or whose node fails, is put back into the queue; --resume lets it go on from its journal.
# --shard auto reads the task's number and the array's size. A single task of another array (--array=3) would be
# shard 1/1 of another division: run one shard again with `scontrol requeue JOB_3`, or by hand with --shard 3/8.
ARRAY=$(sbatch --parsable --array="1-$SHARDS" --requeue --open-mode=append --cpus-per-task="${CPUS:-1}" \
    --job-name=theorems --output="$FOLDER/shard-%a.log" <<SCRIPT
#!/usr/bin/env bash
exec dotnet "$THEOREMS" check ${ARGUMENTS:-} --golden "$GOLDEN" --threads ${CPUS:-1} \
    --shard auto --resume --json "$FOLDER/part-\$SLURM_ARRAY_TASK_ID.json"
SCRIPT
)

# afterok: only if every shard was finished. The merge hunts from the worst of all shards, so it gets more cores where there are some.
MERGE=$(sbatch --parsable --dependency="afterok:$ARRAY" --cpus-per-task="${MERGE_CPUS:-1}" \
    --job-name=theorems-merge --output="$FOLDER/merge.log" <<SCRIPT
#!/usr/bin/env bash
exec dotnet "$THEOREMS" merge "$FOLDER"/part-*.json --golden "$GOLDEN" --threads ${MERGE_CPUS:-1} --json "$FOLDER/all.json"
SCRIPT
)

echo "shards: $ARRAY, merge: $MERGE, results: $FOLDER/all.json"
