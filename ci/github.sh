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

# comment FILE: writes a comment of the pull request, in the place of the one that begins with the same hidden line.
comment() {
  local number comments id
  number=$(sed -n 's|^refs/pull/\([0-9]*\)/.*|\1|p' <<<"${GITHUB_REF:-}")
  if [ -z "$number" ]; then return; fi
  comments=repos/$GITHUB_REPOSITORY/issues
  export GH_TOKEN=$HOSHIN_TOKEN
  TAG=$(head -n 1 "$1")
  export TAG
  id=$(gh api --paginate "$comments/$number/comments" --jq '.[] | select(.body | startswith(env.TAG)) | .id' | head -n 1) || return
  if [ -n "$id" ]; then
    gh api --method PATCH "$comments/comments/$id" --field "body=@$1"
  else
    gh api "$comments/$number/comments" --field "body=@$1"
  fi
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

sarif=$RUNNER_TEMP/hoshin.sarif
findings=$RUNNER_TEMP/hoshin-findings.md
counts=$RUNNER_TEMP/hoshin.json
changes=$RUNNER_TEMP/hoshin-changes.md

# check [OPTION…]: annotations of the findings, which are written as SARIF, Markdown and JSON too.
check() {
  hoshin check --format github --out "sarif=$sarif" --out "markdown=$findings" --out "json=$counts" "$@" \
    ${options[@]+"${options[@]}"} ${limit[@]+"${limit[@]}"} -- "$HOSHIN_PATH"
}

# GitHub shows ten annotations of each severity: first what is new. A shallow clone does not know what that is.
if [ -n "$HOSHIN_BASE" ]; then check --new-first "$HOSHIN_BASE"; else check; fi
result=$?
if [ "$result" -gt 1 ] && [ -n "$HOSHIN_BASE" ]; then
  check
  result=$?
fi
if [ "$result" -ne 0 ] && [ -s "$messages" ]; then annotate error; fi
if [ "$result" -gt 1 ]; then exit "$result"; fi

if [ -n "$HOSHIN_BASE" ]; then
  hoshin diff --format markdown -- "$HOSHIN_BASE...${HOSHIN_REV:-HEAD}" "$HOSHIN_PATH" >"$changes"
  if [ $? -le 1 ]; then
    { cat "$changes"; echo; } >>"$GITHUB_STEP_SUMMARY"
    echo "changes=$changes" >>"$GITHUB_OUTPUT"
    if [ -n "$HOSHIN_TOKEN" ] && ! comment "$changes" >/dev/null 2>"$messages"; then annotate warning; fi
  else
    # The plan itself was checked: that nothing can be said of changes, as in a shallow clone, fails nobody's work.
    annotate warning
  fi
fi

fit $SUMMARY "$findings" >>"$GITHUB_STEP_SUMMARY"
{
  echo "sarif=$sarif"
  node -p "const { errors, warnings } = JSON.parse(fs.readFileSync(process.argv[1], 'utf8')); 'errors=' + errors + '\nwarnings=' + warnings" "$counts"
} >>"$GITHUB_OUTPUT"

if [ "$HOSHIN_FAIL_ON" = never ]; then exit 0; fi
exit "$result"
