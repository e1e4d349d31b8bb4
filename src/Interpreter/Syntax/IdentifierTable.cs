using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <summary>Gives each spelling of a name one string, and keywords their token type, without allocating for names seen before.</summary>
internal sealed class IdentifierTable
{
    private static readonly IdentifierTable s_keywords = WithKeywords();

    private Entry[] _entries;
    private int _count;

    private IdentifierTable(Entry[] entries, int count)
    {
        _entries = entries;
        _count = count;
    }

    /// <summary>A table that knows the keywords only.</summary>
    public static IdentifierTable Create() => new((Entry[])s_keywords._entries.Clone(), s_keywords._count);

    /// <summary>The string for <paramref name="name"/>, and NAME or its keyword's token type.</summary>
    public string Intern(ReadOnlySpan<char> name, out int type)
    {
        uint hash = Hash(name);
        int mask = _entries.Length - 1;
        for (int i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            ref Entry entry = ref _entries[i];
            if (entry.Text == null)
                break;
            if (entry.Hash == hash && name.SequenceEqual(entry.Text))
            {
                type = entry.Type;
                return entry.Text;
            }
        }
        type = PyLiteParser.NAME;
        string text = name.ToString();
        Add(text, hash, type);
        return text;
    }

    private void Add(string text, uint hash, int type)
    {
        if (_count * 2 >= _entries.Length)
            Grow();
        Insert(_entries, new Entry { Text = text, Hash = hash, Type = type });
        _count++;
    }

    private void Grow()
    {
        var larger = new Entry[_entries.Length * 2];
        foreach (Entry entry in _entries)
        {
            if (entry.Text != null)
                Insert(larger, entry);
        }
        _entries = larger;
    }

    private static void Insert(Entry[] entries, Entry entry)
    {
        int mask = entries.Length - 1;
        int i = (int)entry.Hash & mask;
        while (entries[i].Text != null)
            i = (i + 1) & mask;
        entries[i] = entry;
    }

    private static uint Hash(ReadOnlySpan<char> name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
            hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }

    private static IdentifierTable WithKeywords()
    {
        var table = new IdentifierTable(new Entry[256], 0);
        foreach ((string text, int type) in Keywords.All)
            table.Add(text, Hash(text), type);
        return table;
    }

    private struct Entry
    {
        public string? Text;
        public uint Hash;
        public int Type;
    }
}
