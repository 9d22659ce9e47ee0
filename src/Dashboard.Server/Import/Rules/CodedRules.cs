using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Rules;

/// <summary>Rules for counts of deaths by coders: within a row, and for all rows of a coder.</summary>
internal static class CodedRules
{
    private const int MaxCoders = 5;
    private const int MaxName = 40;
    private const long MaxSum = 2_000_000_000;

    public static void Check(DatasetRows rows)
    {
        foreach (var (row, _, _, item) in rows.Events.All.Where(row => row.Cells.IsSound(EventsFile.CodedColumns)))
            CheckCounts(row, item);

        FileRow<Event>[] coded =
            [.. rows.Events.All.Where(row => row.Value.CodedBy is not null && row.Cells.IsSound(EventsFile.CodedColumns))];
        EventRules.CheckSlugs("coded_by", item => item.CodedBy!, coded);
        foreach (var (row, _, _, item) in coded.DistinctBy(row => row.Value.CodedBy, StringComparer.Ordinal))
            CheckName(row, item.CodedBy!);
        foreach (var further in coded.DistinctBy(row => Slug.OfText(row.Value.CodedBy!), StringComparer.Ordinal).Skip(MaxCoders).Take(1))
            further.Cells.Refuse("coded_by", $"names another coder; the events of a dataset have at most {MaxCoders}");
        foreach (var coder in coded.GroupBy(row => row.Value.CodedBy, StringComparer.Ordinal))
            CheckSum(coder);
    }

    // It stands in sentences that are forms of a plural, as "{0} death|{0} deaths".
    private static void CheckName(CsvRow row, string name)
    {
        if (name.Length > MaxName || name.IndexOfAny(['|', '{', '}']) >= 0)
            row.Refuse("coded_by", $"must be a name of at most {MaxName} characters, without |, {{ and }}");
    }

    private static void CheckCounts(CsvRow row, Event item)
    {
        if (item.CodedBy is null && (item.CodedKilled ?? item.CodedKilledLow ?? item.CodedKilledHigh) is not null)
            row.Refuse("coded_by", "must name who coded the count, such as ACLED; a figure that somebody claims belongs into claims.csv");
        if (item.CodedKilled is null && (item.CodedKilledLow ?? item.CodedKilledHigh) is not null)
            row.Refuse("coded_killed", "must be given where coded_killed_low or coded_killed_high is");
        if (item.CodedKilledLow > item.CodedKilled)
            row.Refuse("coded_killed_low", $"must not be more than coded_killed, {item.CodedKilled}");
        if (item.CodedKilledHigh < item.CodedKilled)
            row.Refuse("coded_killed_high", $"must not be less than coded_killed, {item.CodedKilled}");
    }

    private static void CheckSum(IEnumerable<FileRow<Event>> coder)
    {
        var sum = 0L;
        foreach (var row in coder)
        {
            sum += row.Value.CodedKilledHigh ?? row.Value.CodedKilled ?? 0;
            if (sum <= MaxSum)
                continue;
            row.Cells.Refuse(
                row.Value.CodedKilledHigh is null ? "coded_killed" : "coded_killed_high",
                $"makes the counts of {row.Value.CodedBy} add up to more than {MaxSum} deaths");
            return;
        }
    }
}
