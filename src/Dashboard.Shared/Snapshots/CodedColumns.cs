using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>Counts of deaths by coders, by event in time order.</summary>
internal sealed class CodedColumns
{
    /// <summary>Instead of a coder or a count: there is none.</summary>
    public const int None = -1;

    private CodedColumns(IReadOnlyList<Event> events)
    {
        Coders =
        [
            .. events.Where(e => e.CodedBy is not null)
                .CountBy(e => e.CodedBy!, StringComparer.Ordinal)
                .OrderByDescending(coder => coder.Value)
                .ThenBy(coder => coder.Key, StringComparer.Ordinal)
                .Select(coder => new Coder(Slug.OfText(coder.Key), coder.Key)),
        ];
        Of = [.. events.Select(e => e.CodedBy is { } name ? IndexOf(Slug.OfText(name)) : None)];
        Killed = [.. events.Select(e => e.CodedKilled ?? None)];
        Low = [.. events.Select(e => e.CodedKilledLow ?? None)];
        High = [.. events.Select(e => e.CodedKilledHigh ?? None)];
    }

    /// <summary>The coders, most events first.</summary>
    public IReadOnlyList<Coder> Coders { get; }

    /// <summary>By event: position of its coder in <see cref="Coders"/>, or <see cref="None"/>.</summary>
    public int[] Of { get; }

    /// <summary>By event: deaths, or <see cref="None"/>.</summary>
    public int[] Killed { get; }

    /// <summary>By event: the lowest number of deaths, or <see cref="None"/>.</summary>
    public int[] Low { get; }

    /// <summary>By event: the highest number of deaths, or <see cref="None"/>.</summary>
    public int[] High { get; }

    /// <summary>The columns; null if nobody coded the events.</summary>
    public static CodedColumns? From(IReadOnlyList<Event> events) =>
        events.Any(e => e.CodedBy is not null) ? new CodedColumns(events) : null;

    /// <summary>The position of a coder, or <see cref="None"/>.</summary>
    /// <param name="id">Id of the coder.</param>
    public int IndexOf(string id)
    {
        for (var i = 0; i < Coders.Count; i++)
        {
            if (Coders[i].Id == id)
                return i;
        }

        return None;
    }
}
