using System.CommandLine;

namespace PyLite.Cli;

/// <summary>Scripts with which a shell completes the command line of <c>pylite</c>: its options, and files that it can run.</summary>
internal static class CompletionScript
{
    /// <summary>The script for a shell; null for one that there is none for.</summary>
    public static string? For(string shell) => shell switch
    {
        "bash" => Bash(),
        "zsh" => Zsh(),
        "fish" => Fish(),
        _ => null,
    };

    private static IEnumerable<Option> Shown()
    {
        OptionTable table = new();
        return [.. table.Usual, .. table.Own];
    }

    private static string Bash() =>
        $$"""
        # Completion of pylite for bash: put this line into ~/.bashrc
        #     source <(pylite --completion bash)
        _pylite() {
            local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
            COMPREPLY=()
            case "$before" in
                -c | -m | -W | -X) return ;;
                --lib) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
                --completion) mapfile -t COMPREPLY < <(compgen -W "bash zsh fish" -- "$word"); return ;;
                --trace-tasks) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
            esac
            if [[ $word == -* ]]; then
                mapfile -t COMPREPLY < <(compgen -W "-c -m -h -V --help --version {{string.Join(' ', Shown().Select(static option => option.Name))}}" -- "$word")
            else
                mapfile -t COMPREPLY < <(compgen -d -S / -- "$word"; compgen -f -X '!*.@(py|pyz|zip)' -- "$word")
            fi
        }
        shopt -s extglob
        complete -o filenames -F _pylite pylite

        """;

    private static string Zsh() =>
        $"""
        #compdef pylite
        # Completion of pylite for zsh: put this line into ~/.zshrc, after compinit
        #     source <(pylite --completion zsh)
        _pylite() {'{'}
            _arguments -S \
                '-c[run a text]:code:' '-m[run a module]:module:' '(- *)'-h'[show the options]' '(- *)'-V'[show the version]' \
        {string.Concat(Shown().Select(static option => $"        '{option.Name}[{Escape(option.Description)}]{ZshValue(option)}' \\\n"))}        '1:program:_files -g "*.(py|pyz|zip)"' '*::arguments:_files'
        {'}'}
        compdef _pylite pylite

        """;

    private static string Fish() =>
        $"""
        # Completion of pylite for fish: save it
        #     pylite --completion fish > ~/.config/fish/completions/pylite.fish
        complete -c pylite -s c -x -d 'run a text'
        complete -c pylite -s m -x -d 'run a module'
        complete -c pylite -s h -l help -d 'show the options'
        complete -c pylite -s V -l version -d 'show the version'
        {string.Join('\n', Shown().Select(static option => $"complete -c pylite {FishName(option)} -d '{Escape(option.Description)}'"))}

        """;

    private static string Escape(string? description) => (description ?? "").Replace("'", "’", StringComparison.Ordinal);

    private static string ZshValue(Option option) => option.HelpName switch
    {
        null => "",
        "FILE" => ":file:_files",
        "DIR" => ":folder:_files -/",
        "SHELL" => ":shell:(bash zsh fish)",
        string name => $":{name}:",
    };

    private static string FishName(Option option)
    {
        bool isLong = option.Name.StartsWith("--", StringComparison.Ordinal);
        string name = isLong ? $"-l {option.Name[2..]}" : $"-s {option.Name[1..]}";
        return option.HelpName switch
        {
            null => name,
            "SHELL" => name + " -x -a 'bash zsh fish'",
            "FILE" or "DIR" => name + " -r",
            _ => name + " -x",
        };
    }
}
