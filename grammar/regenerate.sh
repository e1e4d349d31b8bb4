#!/usr/bin/env bash
# Regenerates src/Interpreter/Syntax/Generated from the grammars (or, with an argument, into that folder). Needs Java and npm.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
mkdir -p "${1:-$here/../src/Interpreter/Syntax/Generated}"
out="$(cd "${1:-$here/../src/Interpreter/Syntax/Generated}" && pwd)"
tool="${PYLITE_ANTLR_DIR:-$here/obj/antlr}"

# The ANTLR tool that fits Antlr4.Runtime.Standard 4.13.1 is the jar inside this npm package (BSD-3).
if ! ls "$tool"/node_modules/antlr4ng-cli/*.jar >/dev/null 2>&1; then
    mkdir -p "$tool"
    npm install --silent --no-audit --no-fund --prefix "$tool" antlr4ng-cli@2.0.0 >&2
fi
jar="$(ls "$tool"/node_modules/antlr4ng-cli/*.jar)"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp "$here"/*.g4 "$work"
cd "$work"
for grammar in PyLiteLexer PyLiteParser; do
    java -jar "$jar" -Dlanguage=CSharp -package PyLite.Interpreter.Syntax.Generated -no-listener -no-visitor -Xexact-output-dir "$grammar.g4"
    # The target has no option for it: what is generated is no more public than its base class.
    sed 's/^public partial class/internal partial class/; s/[[:space:]]*$//' "$grammar.cs" >"$out/$grammar.cs"
done
