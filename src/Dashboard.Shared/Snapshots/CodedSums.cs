using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Adds up the counts of each coder over events: low with low, high with high, never those of two coders.</summary>
internal sealed class CodedSums(CodedColumns columns)
{
    private readonly Sum[] sums = new Sum[columns.Coders.Count];

    /// <summary>Adds an event.</summary>
    public void Add(int index)
    {
        if (columns.Of[index] is CodedColumns.None)
            return;
        ref var sum = ref sums[columns.Of[index]];
        sum.Events++;
        if (columns.Killed[index] is CodedColumns.None)
            return;
        sum.Counted++;
        sum.Zero += columns.Killed[index] == 0 ? 1 : 0;
        sum.Killed += columns.Killed[index];
        AddBound(columns.Low[index], ref sum.Low, ref sum.HasNoLow);
        AddBound(columns.High[index], ref sum.High, ref sum.HasNoHigh);
    }

    /// <summary>The sums of coders with events among those added.</summary>
    public IReadOnlyList<CodedDeaths> Views =>
    [
        .. columns.Coders.Zip(sums).Where(coder => coder.Second.Events > 0).Select(coder => new CodedDeaths(
            coder.First.Id,
            coder.First.Name,
            coder.Second.Events,
            coder.Second.Counted,
            coder.Second.Zero,
            coder.Second.Counted == 0 ? null : coder.Second.Killed,
            coder.Second.Counted == 0 || coder.Second.HasNoLow ? null : coder.Second.Low,
            coder.Second.Counted == 0 || coder.Second.HasNoHigh ? null : coder.Second.High)),
    ];

    // A sum without one of its counts is too low: there is none then.
    private static void AddBound(int bound, ref int sum, ref bool isMissing)
    {
        isMissing |= bound is CodedColumns.None;
        sum += Math.Max(0, bound);
    }

    private struct Sum
    {
        public int Events;
        public int Counted;
        public int Zero;
        public int Killed;
        public int Low;
        public int High;
        public bool HasNoLow;
        public bool HasNoHigh;
    }
}
