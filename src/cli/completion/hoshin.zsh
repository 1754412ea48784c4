#compdef hoshin
# Completion of hoshin for zsh. In ~/.zshrc, behind compinit: eval "$(hoshin completion zsh)"

_hoshin() {
  local line value
  local -a closed open before
  (( CURRENT > 2 )) && before=("${(@Q)words[2,CURRENT-1]}")
  while IFS= read -r line; do
    value=${line%%$'\t'*}
    # Behind a slash or an equals sign one goes on.
    if [[ $value == *[/=] ]]; then
      open+=("$value:${line#*$'\t'}")
    else
      closed+=("$value:${line#*$'\t'}")
    fi
  done < <("${(Q)words[1]}" completion zsh -- "${before[@]}" "${(Q)PREFIX}" 2>/dev/null)
  _describe -V hoshin closed
  _describe -V hoshin open -S ''
}

compdef _hoshin hoshin
if [[ ${funcstack[1]} == _hoshin ]]; then
  _hoshin "$@"
fi
