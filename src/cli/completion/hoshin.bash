# Completion of hoshin for bash. In ~/.bashrc: eval "$(hoshin completion bash)"

_hoshin() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("${line%%$'\t'*}")
  done < <("$1" completion bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # Behind a slash or an equals sign one goes on.
  if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[/=] ]]; then
    compopt -o nospace 2>/dev/null
  fi
}

# bash before 4.4 knows no “nosort”.
complete -o nosort -F _hoshin hoshin 2>/dev/null || complete -F _hoshin hoshin
