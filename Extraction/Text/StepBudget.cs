using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Corpus.Extraction.Text;

/// <summary>
/// How much work one article may cause, in proportion to its length. A step is one character, line, token or name that a
/// scanning loop looks at. Steps are counted and never timed, so that an article comes through on each machine or on none.
/// Loops that a small constant bounds are not counted.
/// </summary>
internal sealed class StepBudget
{
    /// <summary>
    /// Steps for each character: a hundred and fifty times what any of 959 articles of news, interviews and lives takes (6.7), and
    /// thirteen times what the worst of some seventy texts of one thing over and over does (74).
    /// </summary>
    public const int StepsPerCharacter = 1000;

    /// <summary>What a text has however short it is.</summary>
    private const int Least = 1_000_000;

    /// <summary>The host is asked so often whether anybody still waits.</summary>
    private const int Interval = 4096;

    private readonly long _most;
    private readonly CancellationToken _stop;
    private long _spent;
    private int _untilLook = Interval;
    private int _position;

    /// <param name="most">The steps that may be taken.</param>
    /// <param name="stop">Ends the work at the host's wish, and at no other.</param>
    public StepBudget(long most, CancellationToken stop = default)
    {
        _most = most;
        _stop = stop;
    }

    /// <summary>The steps taken so far.</summary>
    public long Spent => _spent + Interval - _untilLook;

    /// <summary>The budget of a text of so many characters.</summary>
    public static StepBudget For(int length, CancellationToken stop = default) => new(Least + ((long)length * StepsPerCharacter), stop);

    /// <summary>Takes note of the place that is read now, for what is said when the budget is spent.</summary>
    public void Enter(int position) => _position = position;

    /// <summary>Takes some steps.</summary>
    /// <exception cref="StepsExceededException">The budget is spent.</exception>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Charge(int steps)
    {
        if ((_untilLook -= steps) < 0)
        {
            Check();
        }
    }

    /// <summary>Asks both, the budget and the host, as at the end of a stage.</summary>
    /// <exception cref="StepsExceededException">The budget is spent.</exception>
    /// <exception cref="OperationCanceledException">The host waits no longer.</exception>
    public void Check()
    {
        _spent += Interval - (long)_untilLook;
        _untilLook = Interval;
        _stop.ThrowIfCancellationRequested();
        if (_spent > _most)
        {
            throw new StepsExceededException(_position);
        }
    }
}

/// <summary>An article takes far more work than one of its length should.</summary>
internal sealed class StepsExceededException : Exception
{
    public StepsExceededException(int position)
        : base("More steps than the text may take") => Position = position;

    /// <summary>What was read then, in UTF-16 code units from the start of the text.</summary>
    public int Position { get; }
}
