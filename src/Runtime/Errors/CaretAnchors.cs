namespace PyLite.Runtime.Errors;

/// <summary>
/// The part of an expression that its traceback marks with <c>^</c> while the rest gets <c>~</c>: the operator of a binary operation, the brackets of
/// a subscript or call. Lines count from 0 in the expression's text, columns in UTF-16 units. See cpython Lib/traceback.py.
/// </summary>
internal sealed record CaretAnchors(int LeftLine, int LeftColumn, int RightLine, int RightColumn, bool IsCall)
{
    /// <summary>The anchors of an expression; null when it has none, or is not an expression.</summary>
    public static CaretAnchors? Find(string segment)
    {
        if (ExpressionScanner.Scan(segment) is not { } tokens)
            return null;
        if (FindOperator(tokens, out int operatorIndex, out bool isUnary))
        {
            if (isUnary)
                return null;
            int left = tokens[operatorIndex].Start;
            int right = tokens[operatorIndex].End;
            if (right - left == 1 && IsPlainGroup(segment, tokens, operatorIndex + 1))
                right++;
            return At(segment, left, right, false);
        }
        ExpressionToken last = tokens[^1];
        if (tokens.Count < 2 || tokens[0].Kind == ExpressionTokenKind.Await)
            return null;
        return last.Kind switch
        {
            ExpressionTokenKind.Parentheses => At(segment, last.Start, last.End, true),
            ExpressionTokenKind.Brackets => At(segment, last.Start, last.End, false),
            _ => null,
        };
    }

    // The operator at the root of the tree: the one that binds least, the last of those that group from the left, the first `**`.
    private static bool FindOperator(List<ExpressionToken> tokens, out int index, out bool isUnary)
    {
        index = -1;
        isUnary = false;
        int lowest = int.MaxValue;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is not (ExpressionTokenKind.Binary or ExpressionTokenKind.Unary))
                continue;
            int precedence = tokens[i].Precedence;
            bool groupsRight = tokens[i].Kind == ExpressionTokenKind.Unary || precedence == ExpressionScanner.PowerPrecedence;
            if (precedence > lowest || (precedence == lowest && groupsRight))
                continue;
            // A sign inside the right operand of ** belongs to that operand.
            if (tokens[i].Kind == ExpressionTokenKind.Unary && lowest == ExpressionScanner.PowerPrecedence)
                continue;
            lowest = precedence;
            index = i;
            isUnary = tokens[i].Kind == ExpressionTokenKind.Unary;
        }
        return index >= 0;
    }

    // The right operand is an expression in parentheses right after the operator: CPython's tree begins it behind the parenthesis,
    // and its search for the operator's second character takes the parenthesis.
    private static bool IsPlainGroup(string segment, List<ExpressionToken> tokens, int index)
    {
        ExpressionToken group = tokens[index];
        if (group.Kind != ExpressionTokenKind.Parentheses || group.Start != tokens[index - 1].End)
            return false;
        if (index + 1 < tokens.Count && tokens[index + 1].Kind != ExpressionTokenKind.Binary)
            return false;
        if (index + 1 < tokens.Count)
            return false;
        return ExpressionScanner.IsSingleExpression(segment[(group.Start + 1)..(group.End - 1)]);
    }

    private static CaretAnchors At(string segment, int left, int right, bool isCall)
    {
        (int leftLine, int leftColumn) = Place(segment, left);
        (int rightLine, int rightColumn) = Place(segment, right);
        return new CaretAnchors(leftLine, leftColumn, rightLine, rightColumn, isCall);
    }

    private static (int Line, int Column) Place(string segment, int index)
    {
        int line = 0;
        int lineStart = 0;
        for (int i = 0; i < index; i++)
        {
            if (segment[i] != '\n')
                continue;
            line++;
            lineStart = i + 1;
        }
        return (line, index - lineStart);
    }
}
