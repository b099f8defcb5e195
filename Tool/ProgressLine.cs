namespace Corpus.Tool;

/// <summary>One line on a terminal that says how far the work is; nothing where nobody looks on, or the work is short.</summary>
/// <param name="writer">Null where nobody looks on.</param>
/// <param name="clock">How long it takes.</param>
internal sealed class ProgressLine(TextWriter? writer, int count, TimeProvider clock) : IDisposable
{
    /// <summary>Milliseconds before anything is said, and between two times that something is.</summary>
    private const int Interval = 200;

    private readonly Lock _gate = new();
    private readonly long _start = clock.GetTimestamp();
    private int _number;
    private double _next = Interval;
    private int _width;

    public static ProgressLine OnTerminal(int count) => new(Terminal.IsWatched ? Console.Error : null, count, TimeProvider.System);

    /// <summary>One more is done; several threads may say so.</summary>
    public void Step()
    {
        var number = Interlocked.Increment(ref _number);
        if (writer is null)
        {
            return;
        }

        lock (_gate)
        {
            if (clock.GetElapsedTime(_start).TotalMilliseconds is var elapsed && elapsed >= _next)
            {
                _next = elapsed + Interval;
                var line = FormattableString.Invariant($"{number} of {count} articles");
                _width = line.Length;
                writer.Write("\r" + line);
            }
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_width > 0)
        {
            writer!.Write("\r" + new string(' ', _width) + "\r");
        }
    }
}
