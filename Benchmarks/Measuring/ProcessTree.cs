using System.Globalization;

namespace Corpus.Benchmarks.Measuring;

/// <summary>What a process and all its descendants hold in memory, and the processor time of those that have ended.</summary>
internal static class ProcessTree
{
    /// <summary>Resident memory of the process and its descendants together, in bytes.</summary>
    public static long ResidentBytes(int root)
    {
        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Stat(id) is { } stat)
            {
                parents[id] = int.Parse(stat[1], CultureInfo.InvariantCulture);
            }
        }

        var pages = parents.Keys.Where(id => IsBelow(id, root, parents)).Sum(Pages);
        return pages * Environment.SystemPageSize;
    }

    /// <summary>User and system time of all the children that this process has waited for.</summary>
    public static TimeSpan ChildrenTime()
    {
        const int ClockTicksPerSecond = 100;
        var stat = Stat(Environment.ProcessId)!;
        var ticks = long.Parse(stat[13], CultureInfo.InvariantCulture) + long.Parse(stat[14], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds((double)ticks / ClockTicksPerSecond);
    }

    private static bool IsBelow(int id, int root, Dictionary<int, int> parents)
    {
        while (id != root)
        {
            if (id <= 1 || !parents.TryGetValue(id, out id))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The fields of /proc/ID/stat after the name: the state is the first, the parent the second.</summary>
    private static string[]? Stat(int id)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{id}/stat");
            return line[(line.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null; // It has ended meanwhile.
        }
    }

    private static long Pages(int id)
    {
        try
        {
            return long.Parse(File.ReadAllText($"/proc/{id}/statm").Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
