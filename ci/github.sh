#!/usr/bin/env bash
# The step of action.yml. Prints annotations, writes a summary, SARIF and what changed, and ends as the check did.
# GitHub reads commands from all that is printed, so nothing is but what “-f github” and annotate() have escaped.
set -uo pipefail

# What GitHub takes as the summary of a step is 1 MiB. What changed fits into a comment as “diff” writes it.
readonly SUMMARY=400000

hoshin() { node "$GITHUB_ACTION_PATH/bin/hoshin.js" "$@" 2>"$messages"; }

# annotate LEVEL: the messages of the last call, as an annotation of the job.
annotate() { printf '::%s title=hoshin::%s\n' "$1" "$(sed -e 's/%/%25/g' -e 's/\r/%0D/g' -e 's/$/%0A/' "$messages" | tr -d '\n')"; }

# fit BYTES FILE: a file that is too long ends at a whole line, and says so.
fit() {
  if [ "$(wc -c <"$2")" -le "$1" ]; then cat "$2"; else head -c "$1" "$2" | sed '$d' && printf '\n_Cut here: the rest is longer than GitHub shows._\n'; fi
}

messages=$(mktemp "$RUNNER_TEMP/hoshin.XXXXXX")
options=()
if [ -n "$HOSHIN_REV" ]; then options+=(--rev "$HOSHIN_REV"); fi
limit=()
if [ -n "$HOSHIN_MAX_WARNINGS" ]; then limit=(--max-warnings "$HOSHIN_MAX_WARNINGS"); fi

case $HOSHIN_FAIL_ON in
  error | never) ;;
  warning) limit=(--max-warnings 0) ;;
  *)
    printf '%s\n' "fail-on is $HOSHIN_FAIL_ON. Write error, warning or never." >"$messages"
    annotate error
    exit 2
    ;;
esac

# check FORMAT: the findings of the plan.
check() { hoshin check --format "$1" ${options[@]+"${options[@]}"} ${limit[@]+"${limit[@]}"} -- "$HOSHIN_PATH"; }

check github
result=$?
if [ "$result" -ne 0 ] && [ -s "$messages" ]; then annotate error; fi
if [ "$result" -gt 1 ]; then exit "$result"; fi

check sarif >"$RUNNER_TEMP/hoshin.sarif"
check markdown >"$RUNNER_TEMP/hoshin-findings.md"
check json >"$RUNNER_TEMP/hoshin.json"
fit $SUMMARY "$RUNNER_TEMP/hoshin-findings.md" >>"$GITHUB_STEP_SUMMARY"
{
  echo "sarif=$RUNNER_TEMP/hoshin.sarif"
  node -p "const { errors, warnings } = JSON.parse(fs.readFileSync(process.argv[1], 'utf8')); 'errors=' + errors + '\nwarnings=' + warnings" "$RUNNER_TEMP/hoshin.json"
} >>"$GITHUB_OUTPUT"

if [ -n "$HOSHIN_BASE" ]; then
  hoshin diff --format markdown -- "$HOSHIN_BASE...${HOSHIN_REV:-HEAD}" "$HOSHIN_PATH" >"$RUNNER_TEMP/hoshin-changes.md"
  if [ $? -le 1 ]; then
    { echo; cat "$RUNNER_TEMP/hoshin-changes.md"; } >>"$GITHUB_STEP_SUMMARY"
    echo "changes=$RUNNER_TEMP/hoshin-changes.md" >>"$GITHUB_OUTPUT"
  else
    # The plan itself was checked: that nothing can be said of changes, as in a shallow clone, fails nobody's work.
    annotate warning
  fi
fi

if [ "$HOSHIN_FAIL_ON" = never ]; then exit 0; fi
exit "$result"
