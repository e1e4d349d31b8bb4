#!/usr/bin/env bash
# Regenerates the committed parser (src/Interpreter/Syntax/Generated) and the lexer that its tests compare the tokenizer with, or, with an argument,
# both into that folder. Needs Java and npm besides the .NET SDK.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
parser_out="${1:-$here/../src/Interpreter/Syntax/Generated}"
lexer_out="${1:-$here/../tests/unit/Syntax/Generated}"
tool="$here/obj/antlr"

# The ANTLR tool that fits Antlr4.Runtime.Standard 4.13.1 is the jar inside this npm package (BSD-3).
if ! ls "$tool"/node_modules/antlr4ng-cli/*.jar >/dev/null 2>&1; then
    mkdir -p "$tool"
    npm install --silent --no-audit --no-fund --prefix "$tool" antlr4ng-cli@2.0.0 >&2
fi
jar="$(ls "$tool"/node_modules/antlr4ng-cli/*.jar)"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
dotnet restore "$here/PyLite.Grammar.csproj" -v quiet --nologo >&2
dotnet msbuild "$here/PyLite.Grammar.csproj" -t:Antlr4GetBuildDeps\;Antlr4Compile -v:quiet -nologo \
    -p:AntlrToolPath="$jar" -p:AntlrvsixJavaExec="$(command -v java)" -p:AntlrOutput="$work" -p:IntermediateOutputPath="$work/obj/" >&2

# ANTLR's C# target makes all classes public; these are no more public than their base classes.
place() {
    mkdir -p "$2"
    sed '/CLSCompliant/d; s/^public partial class/internal partial class/; s/[[:space:]]*$//; s#^// Generated from .*/#// Generated from #' >"$2/$1"
}

# The parser never predicts (check.sh), so that its automaton would only be read, 5 ms of each start: it is left out.
without_automaton() {
    awk '
        /^\tstatic PyLiteParser\(\)/ || /^\tprivate static int\[\] _serializedATN/ { skipping = 1 }
        skipping && (/^\t}$/ || /^\t};/) { skipping = 0; next }
        /decisionToDFA;|sharedContextCache =|Interpreter = new ParserATNSimulator|SerializedAtn|ATN _ATN =/ { next }
        /new ATNDeserializer\(\)/ { next }
        !skipping
    '
}

without_automaton <"$work/PyLiteParser.cs" | place PyLiteParser.cs "$parser_out"
place PyLiteLexer.cs "$lexer_out" <"$work/PyLiteLexer.cs"
