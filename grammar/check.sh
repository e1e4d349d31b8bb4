#!/usr/bin/env bash
# Fails when the committed parser is not the one that the grammar gives, or when it predicts: the grammar must be LL(1).
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
fresh="$(mktemp -d)"
trap 'rm -rf "$fresh"' EXIT
"$here/regenerate.sh" "$fresh"
diff -q "$fresh/PyLiteParser.cs" "$here/../src/Interpreter/Syntax/Generated/PyLiteParser.cs"
diff -q "$fresh/PyLiteLexer.cs" "$here/../tests/unit/Syntax/Generated/PyLiteLexer.cs"
if grep -n 'AdaptivePredict(' "$fresh/PyLiteParser.cs"; then
    echo "the grammar is not LL(1): the parser predicts at the lines above" >&2
    exit 1
fi
