namespace PyLite.Runtime.Sockets;

/// <summary>The services that are known by name: those of the system's file, and the common ones where it has none.</summary>
internal static class Services
{
    private static readonly Lazy<List<(string Name, int Port, string Protocol)>> All = new(Read);

    /// <summary>The port of a service; null when it is not known.</summary>
    public static int? PortOf(string name, string? protocol)
    {
        foreach ((string known, int port, string itsProtocol) in All.Value)
        {
            if (known == name && (protocol is null || protocol == itsProtocol))
                return port;
        }
        return null;
    }

    /// <summary>The service of a port; null when it is not known.</summary>
    public static string? NameOf(int port, string? protocol = null)
    {
        foreach ((string name, int known, string itsProtocol) in All.Value)
        {
            if (known == port && (protocol is null || protocol == itsProtocol))
                return name;
        }
        return null;
    }

    private static List<(string Name, int Port, string Protocol)> Read()
    {
        List<(string Name, int Port, string Protocol)> found = [];
        string path = OperatingSystem.IsWindows() ? Path.Combine(Environment.SystemDirectory, "drivers", "etc", "services") : "/etc/services";
        foreach (string line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            string[] words = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2 || words[1].Split('/') is not [string number, string protocol] || !int.TryParse(number, out int port))
                continue;
            found.Add((words[0], port, protocol));
            foreach (string alias in words[2..])
                found.Add((alias, port, protocol));
        }
        foreach ((string name, int port) in (ReadOnlySpan<(string, int)>)[("echo", 7), ("discard", 9), ("daytime", 13), ("ftp", 21), ("ssh", 22), ("telnet", 23), ("smtp", 25), ("domain", 53), ("http", 80), ("pop3", 110), ("ntp", 123), ("imap2", 143), ("snmp", 161), ("https", 443)])
        {
            found.Add((name, port, "tcp"));
            found.Add((name, port, "udp"));
        }
        return found;
    }
}
