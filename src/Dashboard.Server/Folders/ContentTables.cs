using Dashboard.Server.Import.Files;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Folders;

/// <summary>The CSV files of a dataset, with the columns of an existing folder where there is one.</summary>
internal sealed class ContentTables
{
    private static readonly string[] TextKeys = ["entity", "id", "field"];

    private readonly DatasetContent content;
    private readonly IReadOnlyDictionary<string, byte[]> existing;
    private readonly ILookup<(string Entity, string Id), TextEntry> texts;
    private readonly SortedDictionary<string, Table> others = new(StringComparer.Ordinal);

    public ContentTables(DatasetContent content, IReadOnlyDictionary<string, byte[]> existing)
    {
        (this.content, this.existing) = (content, existing);
        texts = content.Texts.ToLookup(text => (text.Entity, text.Id));
        foreach (var file in existing.Keys.Where(TextsFile.IsName))
            others.Add(file, TextsTable(file));
    }

    /// <summary>All files, the texts in other languages last.</summary>
    public IEnumerable<Table> All()
    {
        List<Table> tables =
        [
            Of(PlacesFile.Columns, content.Places, place => place.Id, CellsOf),
            Of(RegionsFile.Columns, content.Regions, region => region.Id, CellsOf),
            Of(ActorsFile.Columns, content.Actors, actor => actor.Id, CellsOf),
            Of(ThemesFile.Columns, content.Themes, theme => theme.Id, CellsOf),
            Of(EventsFile.Columns, content.Events, e => e.Id, CellsOf),
            Of(ClaimsFile.Columns, content.Claims, claim => claim.Id, CellsOf),
            Of(StatementsFile.Columns, content.Statements, statement => statement.Id, CellsOf),
            Of(SourcesFile.Columns, content.Sources, source => source.Id, CellsOf),
            Of(VocabularyFile.Columns, content.Words, word => word.Id, CellsOf, word => word.Kind),
        ];
        if (content.Stories.Count > 0 || existing.ContainsKey(StoriesFile.Columns.File))
            tables.Add(Of(StoriesFile.Columns, content.Stories, story => story.Id, CellsOf));
        if (content.StorySteps.Count > 0 || existing.ContainsKey(StoryStepsFile.Columns.File))
            tables.Add(Of(StoryStepsFile.Columns, content.StorySteps, step => step.TextId, CellsOf));
        if (content.Removed.Count > 0 || existing.ContainsKey(RemovedFile.Columns.File))
            tables.Add(Removed());
        return tables.Concat(others.Values);
    }

    private Table Of<T>(
        FileColumns columns,
        IReadOnlyList<T> rows,
        Func<T, string> id,
        Func<T, (string Column, string? Value)[]> cells,
        Func<T, string>? entity = null)
    {
        var first = content.Info.FirstLanguage;
        var fresh = Table.Empty(columns, [first]);
        var old = existing.TryGetValue(columns.File, out var bytes) && Table.Parse(fresh, bytes) is { IsSound: true } parsed
            ? parsed
            : fresh;
        var ofText = old.Columns
            .Select(column => (Column: column, Text: columns.TextOf(column, first)))
            .Where(column => column.Text is not null)
            .GroupBy(column => column.Text!.Value)
            .ToDictionary(group => group.Key, group => group.First().Column);
        var table = old with { Rows = new(StringComparer.Ordinal) };
        foreach (var row in rows)
        {
            var all = cells(row)
                .Select(cell => cell.Column == columns.OptionalPrefix ? (Column: LaterColumn(old, cell.Column), cell.Value) : cell)
                .ToList();
            foreach (var text in texts[(entity?.Invoke(row) ?? columns.Entity, id(row))])
            {
                if (ofText.TryGetValue((text.Field, text.Language), out var column))
                    all.Add((column, text.Text));
                else if (text.Language == first)
                    all.Add(($"{text.Field}_{first}", text.Text));
                else
                    AddText(text);
            }

            var key = table.KeyOf(all.Where(cell => table.KeyColumns.Contains(cell.Column)).ToDictionary(c => c.Column, c => c.Value!));
            if (old.Rows.TryGetValue(key, out var before))
                all.AddRange(before.Where(cell => !columns.IsKnown(cell.Key)).Select(cell => (cell.Key, (string?)cell.Value)));
            table.Add([.. all]);
        }

        var used = table.Rows.Values.SelectMany(row => row.Keys).ToHashSet(StringComparer.Ordinal);
        return table with
        {
            Columns = [.. old.Columns, .. columns.Required.Union(used, StringComparer.Ordinal).Except(old.Columns, StringComparer.Ordinal)],
        };
    }

    private Table Removed()
    {
        var table = Table.Empty(RemovedFile.Columns, []);
        foreach (var one in content.Removed)
            table.Add(
                ("entity", one.Entity),
                ("id", one.Id),
                ("removed_on", Cell.Of(one.RemovedOn)),
                ("reason", one.Reason),
                ("said", one.Said));
        return table;
    }

    // The name of the column says since when, which the content does not know.
    private static string LaterColumn(Table old, string prefix) =>
        old.Columns.FirstOrDefault(column => column.StartsWith(prefix, StringComparison.Ordinal)) ?? $"{prefix}reform";

    private void AddText(TextEntry text)
    {
        var file = TextsFile.NameOf(text.Language);
        if (!others.TryGetValue(file, out var table))
            others.Add(file, table = TextsTable(file));
        table.Add(("entity", text.Entity), ("id", text.Id), ("field", text.Field), ("text", text.Text));
    }

    private static Table TextsTable(string file) => new(file, [.. TextKeys, "text"], TextKeys);

    private static (string Column, string? Value)[] CellsOf(Place place)
    {
        var lacksPoint = !place.HasPoint && place is { Latitude: 0, Longitude: 0 };
        return
        [
            ("id", place.Id),
            ("within", place.Within),
            ("region", place.Region),
            (PlacesFile.Columns.OptionalPrefix!, place.RegionLater),
            ("time_zone", place.TimeZone),
            ("latitude", lacksPoint ? null : Cell.Of(place.Latitude)),
            ("longitude", lacksPoint ? null : Cell.Of(place.Longitude)),
            ("precision", Cell.Of(place.Precision)),
            ("geonames_id", place.GeonamesId),
            ("coordinates_from", place.CoordinatesFrom),
            ("note", place.Note),
        ];
    }

    private static (string Column, string? Value)[] CellsOf(Region region) => [("id", region.Id), ("place", region.Place)];

    private static (string Column, string? Value)[] CellsOf(Actor actor) => [("id", actor.Id), ("kind", actor.Kind)];

    private static (string Column, string? Value)[] CellsOf(Theme theme) =>
        [("id", theme.Id), ("parent", theme.Parent), ("slot", theme.Slot)];

    private static (string Column, string? Value)[] CellsOf(Word word) => [("kind", word.Kind), ("id", word.Id)];

    private static (string Column, string? Value)[] CellsOf(Event e) =>
    [
        ("id", e.Id),
        ("start", Cell.Of(e.Start)),
        ("end", Cell.Of(e.End)),
        ("date_precision", Cell.Of(e.DatePrecision)),
        ("time", e.Time),
        ("time_kind", Cell.Of(e.TimeKind)),
        ("time_of_day", e.TimeOfDay),
        ("place", e.Place),
        ("location_precision", Cell.Of(e.LocationPrecision)),
        ("type", e.Type),
        ("sub_type", e.SubType),
        ("themes", Cell.Of(e.Themes)),
        ("actors", Cell.Of(e.Actors)),
        ("sources", Cell.Of(e.Sources)),
        ("key_moment", Cell.Of(e.KeyMoment)),
        ("names_public", e.NamesPublic),
        ("verification", Cell.Of(e.Verification)),
        ("coded_by", e.CodedBy),
        ("coded_killed_low", Cell.Of(e.CodedKilledLow)),
        ("coded_killed", Cell.Of(e.CodedKilled)),
        ("coded_killed_high", Cell.Of(e.CodedKilledHigh)),
    ];

    private static (string Column, string? Value)[] CellsOf(Claim claim) =>
    [
        ("id", claim.Id),
        ("about_event", claim.AboutEvent),
        ("stated_at", claim.StatedAt),
        ("place", claim.Place),
        ("measure", Cell.Of(claim.Measure)),
        ("group", claim.Group),
        ("basis", claim.Basis),
        ("coverage", Cell.Of(claim.Coverage)),
        ("low", Cell.Of(claim.Low)),
        ("best", Cell.Of(claim.Best)),
        ("high", Cell.Of(claim.High)),
        ("claimant_id", claim.ClaimantId),
        ("claimant_kind", Cell.Of(claim.ClaimantKind)),
        ("stated_on", Cell.Of(claim.StatedOn)),
        ("stated_precision", Cell.Of(claim.StatedPrecision)),
        ("status", Cell.Of(claim.Status)),
        ("withdrawn_on", Cell.Of(claim.WithdrawnOn)),
        ("withdrawn_by", claim.WithdrawnBy),
        ("superseded_by", claim.SupersededBy),
        ("superseded_how", Cell.Of(claim.SupersededHow)),
        ("part_of", claim.PartOf),
        ("part_by", Cell.Of(claim.PartBy)),
        ("sources", Cell.Of(claim.Sources)),
        ("confidence", Cell.Of(claim.Doubt)),
        ("verification", Cell.Of(claim.Verification)),
    ];

    private static (string Column, string? Value)[] CellsOf(Statement statement) =>
    [
        ("id", statement.Id),
        ("stated_on", Cell.Of(statement.StatedOn)),
        ("speaker_kind", statement.SpeakerKind),
        ("account", statement.Account),
        ("events", Cell.Of(statement.Events)),
        ("sources", Cell.Of(statement.Sources)),
    ];

    private static (string Column, string? Value)[] CellsOf(Story story) => [("id", story.Id)];

    private static (string Column, string? Value)[] CellsOf(StoryStep step) =>
    [
        ("story", step.Story),
        ("step", Cell.Of((int?)step.Number)),
        ("address", step.Address),
        ("events", Cell.Of(step.Events)),
        ("claims", Cell.Of(step.Claims)),
    ];

    private static (string Column, string? Value)[] CellsOf(Source source) =>
    [
        ("id", source.Id),
        ("publisher", source.Publisher),
        ("title", source.Title),
        ("language", source.Language),
        ("url", source.Url),
        ("published", Cell.Of(source.Published)),
        ("published_precision", Cell.Of(source.PublishedPrecision)),
        ("text_read", Cell.Of(source.TextRead)),
        ("note", source.Note),
    ];
}
