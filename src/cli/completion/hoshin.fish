# Completion of hoshin for fish. In ~/.config/fish/config.fish: hoshin completion fish | source

function __hoshin_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    $before[1] completion fish -- $before[2..-1] "$current" 2>/dev/null
end

complete -c hoshin -e
complete -c hoshin -f -k -a '(__hoshin_complete)'
