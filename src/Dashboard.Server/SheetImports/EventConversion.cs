using System.Globalization;
using Dashboard.Server.SheetImports.Values;
using Dashboard.Server.Folders;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Sheets;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.SheetImports;

/// <summary>Makes events, and all that they refer to, of the rows of sheets.</summary>
internal sealed class EventConversion
{
    private const string NotRecordedId = "not-recorded";
    private const string NotStated = "not-stated";
    private const int Colours = 6;
    private const string SayOrder = "add --dates dmy (day first) or --dates mdy (month first)";

    private readonly DatasetTables tables;
    private readonly string language;
    private readonly ImportOptions options;
    private readonly ImportNotes notes;
    private readonly PlaceBook places;
    private readonly NameBook themes = new("theme");
    private readonly NameBook actors = new("actor");
    private readonly SourceBook sources;
    private readonly EventIds ids;
    private readonly string title;
    private readonly Dictionary<string, string> spellings = new(StringComparer.Ordinal);
    private readonly SortedSet<string> unknownKinds = new(StringComparer.Ordinal);
    private bool hasThemes;
    private readonly CodedCounts counts;
    private string? coder;
    private bool hasBothOrders;

    public EventConversion(
        DatasetTables tables,
        string language,
        string title,
        ImportOptions options,
        IPlaceFinder finder,
        EventIds ids,
        ImportNotes notes)
    {
        this.tables = tables;
        this.language = language;
        this.title = title;
        this.options = options;
        this.ids = ids;
        this.notes = notes;
        counts = new CodedCounts(notes);
        places = new PlaceBook(tables.Places, language, finder, options, notes);
        sources = new SourceBook(tables.Sources);
    }

    /// <summary>All points, for the bounds of the map.</summary>
    public IReadOnlyList<(double Latitude, double Longitude)> Points => places.Points;

    /// <summary>Takes the rows of the keeper's own sheets, and looks at the places of all others, before any is converted.</summary>
    public void Prepare(GivenSheets given, IEnumerable<SheetLayout> layouts)
    {
        IReadOnlyList<GivenRow> Rows(FileColumns file) => given.Rows(file, language, options.Dates, notes);
        places.Give(Rows(PlacesFile.Columns));
        foreach (var row in Rows(SourcesFile.Columns))
            sources.Give(row);
        foreach (var row in Rows(ThemesFile.Columns))
            Give(themes, tables.Themes, row);
        foreach (var row in Rows(ActorsFile.Columns))
        {
            row.Default("kind", "not recorded");
            Give(actors, tables.Actors, row);
        }

        foreach (var row in Rows(RegionsFile.Columns))
            tables.Regions.Add(row.Cells);
        tables.Words.Add(("kind", "group"), ("id", "all"), (language, OwnWords.In(language, "everyone")));
        tables.Words.Add(("kind", "basis"), ("id", "count"), (language, OwnWords.In(language, "counted")));
        foreach (var row in Rows(VocabularyFile.Columns))
            tables.Words.Add(row.Cells);
        hasThemes = tables.Themes.Rows.Count > 0;
        places.Prepare(
            [
                .. layouts.SelectMany(layout => layout.Rows.Select(row => new SheetRowReader(layout, row)))
                    .Where(row => !row.IsHeader && row.Text("place").Length > 0 && row.Point() is null)
                    .Select(row => (row.Text("place"), Blank(row.Text("region")), Blank(row.Text("country"))))
                    .Distinct(),
            ]);
    }

    /// <summary>Takes the claims, statements and stories of the keeper's own sheets, which may name events.</summary>
    public void Add(GivenSheets given)
    {
        var claims = new GivenClaims(tables, language, places, sources, title, given.File);
        foreach (var row in given.Rows(ClaimsFile.Columns, language, options.Dates, notes))
        {
            if (row["claimant_kind"] is null)
                unknownKinds.Add(row[$"claimant_{language}"] ?? row["claimant_id"] ?? row.Where);
            row.Default("claimant_kind", NotStated);
            claims.Add(row);
        }

        foreach (var row in given.Rows(StatementsFile.Columns, language, options.Dates, notes))
        {
            if (row["sources"] is { } cited)
                row.Cells["sources"] = string.Join(';', sources.Of([.. NameBook.Names(cited)], []));
            row.Default("id", Ids.Slug($"{row[$"speaker_{language}"]}-{row["stated_on"]}"));
            tables.Statements.Add(row.Cells);
        }

        foreach (var row in given.Rows(StoriesFile.Columns, language, options.Dates, notes))
            tables.Stories.Add(row.Cells);
        foreach (var row in given.Rows(StoryStepsFile.Columns, language, options.Dates, notes))
            tables.StorySteps.Add(row.Cells);
    }

    /// <summary>Converts the rows of a sheet.</summary>
    /// <param name="layout">The sheet.</param>
    /// <param name="onRow">Called for each row.</param>
    /// <exception cref="UnreadableSheetException">Its dates can be read in two ways.</exception>
    public void Add(SheetLayout layout, Action onRow)
    {
        var order = OrderOf(layout);
        coder = SheetCoder.Of(layout, options);
        foreach (var row in layout.Rows)
        {
            onRow();
            var reader = new SheetRowReader(layout, row);
            if (Example.IsIn(row))
                notes.Say(Example.LeftOut, reader.Where);
            else if (!reader.IsHeader)
                Add(reader, layout.Sheet, order);
        }
    }

    /// <summary>Writes the tables that all rows share.</summary>
    public void Finish()
    {
        foreach (var (rank, theme) in themes.ByUse.Where(theme => theme.Id != NotRecordedId).Index())
            tables.Themes.Add(
                ("id", theme.Id),
                ("slot", rank < Colours && !hasThemes ? (rank + 1).ToString(CultureInfo.InvariantCulture) : null),
                ($"name_{language}", theme.Name));
        if (themes.ByUse.Any(theme => theme.Id == NotRecordedId))
            tables.Themes.Add(("id", NotRecordedId), ($"name_{language}", OwnWords.In(language, "not recorded")));
        foreach (var actor in actors.ByUse)
            tables.Actors.Add(("id", actor.Id), ("kind", "not recorded"), ($"name_{language}", actor.Name));
        foreach (var claimant in unknownKinds)
            notes.Say(
                "Claimants whose kind is recorded as not-stated, because the sheet does not say what they are; "
                + "write official, ngo, media, international or witness into claimant_kind of claims.csv in the folder; "
                + "a newer import keeps it",
                claimant);
        counts.Finish();
    }

    private void Add(SheetRowReader row, Sheet sheet, DayOrder order)
    {
        var spans = row.Dates(order);
        if (spans.Count == 0)
        {
            if (row.DateText is { Length: > 0 } text)
                notes.Say("Rows whose date cannot be read, or lies outside 1800 to 2200, were left out", row.Where, text);
            else
                notes.Say("Rows without a date were left out", row.Where);
            return;
        }

        if (hasBothOrders && SheetDates.CanBeReadInTwoWays(row.DateText))
            notes.Say(
                $"Dates that can be read in two ways were read {(order == DayOrder.DayFirst ? "day" : "month")} first, as --dates says; "
                + "others of the sheet are in the other order, so look whether a spreadsheet has changed these",
                row.Where,
                row.DateText);

        var point = row.Point();
        if (places.Find(row.Text("place"), Blank(row.Text("region")), Blank(row.Text("country")), point?.Latitude, point?.Longitude)
            is not { } place)
        {
            notes.Say("Rows without a place were left out; --place stands for every row without one", row.Where);
            return;
        }

        if (spans.Count > 1)
            notes.Say("Rows with several dates became an event for each", row.Where);
        foreach (var (index, span) in spans.Index())
            Add(row, sheet, order, span, place, isFirst: index == 0);
    }

    private void Add(SheetRowReader row, Sheet sheet, DayOrder order, SheetSpan span, (string Id, string Precision) place, bool isFirst)
    {
        var start = span.First;
        var (type, subType) = TypeOf(row);
        var name = TitleOf(row, place.Id);
        var (time, kind) = TimeOf(row, start);
        var end = row.Date("end", order)?.Day ?? span.Last.Day;
        if (end < start.Day)
        {
            notes.Say("Rows that end before they begin were given one day", row.Where);
            end = start.Day;
        }

        var eventSources = SourcesOf(row);
        var id = ids.Of(isFirst ? row.Text("id") : "", start.Day, place.Id, name, row.Where);
        tables.Events.Add(
            ("id", id),
            ("start", Cell.Of(start.Day)),
            ("end", Cell.Of(end)),
            ("date_precision", time is null ? Slug.Of(start.Precision) : Slug.Of(DatePrecision.Minute)),
            ("time", time),
            ("time_kind", kind),
            ("place", place.Id),
            ("location_precision", place.Precision),
            ("type", type),
            ("sub_type", subType),
            ($"title_{language}", name),
            ($"summary_{language}", Blank(row.Paragraphs("summary"))),
            ("themes", ThemesOf(row, type)),
            ("actors", Blank(actors.Of(string.Join(';', row.All("actors"))))),
            ("sources", Blank(string.Join(';', eventSources))),
            ("verification", "check"));
        var written = tables.Events.Rows[id];
        foreach (var (column, cell) in row.Own())
            written[column] = GivenCells.Normal(EventsFile.Columns, column, cell, order);
        // A figure is one figure, however many days the row names.
        if (!isFirst)
            return;
        foreach (var (column, cell) in counts.Of(row, coder).Where(cell => cell.Value is not null))
            tables.Events.Rows[id][column] = cell!;
        AddClaims(row, sheet, id, place.Id, start.Day, eventSources, order);
    }

    private DayOrder OrderOf(SheetLayout layout)
    {
        var cells = layout.Columns.Where(column => column.Field is "date" or "end")
            .SelectMany(column => layout.Rows.Select(row => row[column.Index]))
            .ToList();
        var found = SheetDates.OrderIn(cells);
        hasBothOrders = found == DayOrder.Mixed;
        if (options.Dates is { } said)
            return said;
        var example = cells.FirstOrDefault(cell => SheetDates.Parse(cell, DayOrder.Unknown) is null && SheetDates.LooksLikeDate(cell));
        return found switch
        {
            DayOrder.Unknown => throw new UnreadableSheetException(
                $"The dates of {layout.Sheet.Title}, such as \"{example}\", can be read in two ways; {SayOrder}."),
            DayOrder.Mixed => throw new UnreadableSheetException(
                $"Some dates of {layout.Sheet.Title} begin with the day and others with the month, such as \"{example}\": "
                + $"a spreadsheet has changed the column. Write them YYYY-MM-DD, or {SayOrder}."),
            var order => order,
        };
    }

    private void Give(NameBook book, Table table, GivenRow row)
    {
        book.Give(row, $"name_{language}");
        if (row["id"] is not null)
            table.Add(row.Cells);
    }

    private (string Type, string SubType) TypeOf(SheetRowReader row)
    {
        var notRecorded = OwnWords.In(language, "not recorded");
        var (type, subType) = (row.Text("type"), row.Text("sub type"));
        type = Spelt(Slug.OfText(type).Length > 0 ? type : notRecorded);
        return (type, Spelt(Slug.OfText(subType).Length > 0 ? subType : type));
    }

    // Addresses name types by their slugs, so that each has one spelling: the first.
    private string Spelt(string type)
    {
        spellings.TryAdd(Slug.OfText(type), type);
        return spellings[Slug.OfText(type)];
    }

    private string TitleOf(SheetRowReader row, string place)
    {
        if (row.Text("title") is { Length: > 0 } given)
            return given;
        if (row.Text($"title_{language}") is { Length: > 0 } own)
            return own;
        var where = tables.Places.Rows[place][$"label_{language}"];
        var what = row.Text("sub type") is { Length: > 0 } subType ? subType : row.Text("type");
        return what.Length > 0 ? $"{what}, {where}" : where;
    }

    private (string? Time, string? Kind) TimeOf(SheetRowReader row, SheetDate start)
    {
        if (start.Precision != DatePrecision.Day)
            return (null, null);
        var cell = row.Text("time");
        if (cell.Length == 0)
            return start.Time is null ? (null, null) : (start.Time, "at");
        if (SheetTimes.Parse(cell) is { } read)
            return read;
        notes.Say("Times that cannot be read were left out", row.Where, cell);
        return (null, null);
    }

    private string ThemesOf(SheetRowReader row, string type)
    {
        var cells = string.Join(';', row.All("themes"));
        if (cells.Length == 0 && !row.Has("themes"))
            cells = row.Has("type") ? type.Replace(';', ',') : OwnWords.In(language, "all events");
        return NameBook.Names(cells).Any() ? themes.Of(cells) : themes.As(NotRecordedId, OwnWords.In(language, "not recorded"));
    }

    private List<string> SourcesOf(SheetRowReader row)
    {
        string[] addresses =
        [
            .. row.All("url").SelectMany(cell => cell.Split([' ', ';', '\n'], StringSplitOptions.RemoveEmptyEntries)),
        ];
        foreach (var other in addresses.Where(address => !SourceBook.IsWeb(address)))
            notes.Say("Addresses that do not begin with http:// or https:// were left out; write %20 for a blank in one", row.Where, other);
        return [.. sources.Of([.. row.All("source").SelectMany(NameBook.Names)], addresses)];
    }

    private void AddClaims(
        SheetRowReader row,
        Sheet sheet,
        string item,
        string place,
        DateOnly day,
        List<string> eventSources,
        DayOrder order)
    {
        foreach (var measure in Figures.Measures)
        {
            var (cell, low, high) = (row.Text(measure), row.Text($"{measure} low"), row.Text($"{measure} high"));
            if (measure == Figures.Killed)
            {
                if (tables.Events.Rows[item].ContainsKey("coded_by"))
                    continue;
                cell = cell.Length > 0 ? cell : row.Text(Figures.Fatalities);
            }

            if (cell.Length == 0 && low.Length == 0 && high.Length == 0)
                continue;
            if ((cell.Length == 0 ? new SheetCount(null, null, null, null) : SheetNumbers.Count(cell)) is not { } count)
            {
                notes.Say("Numbers that can be read in two ways were left out", $"{row.Where}, {measure}", cell);
                continue;
            }

            foreach (var bound in new[] { low, high }.Where(bound => bound.Length > 0 && SheetNumbers.Count(bound)?.Best is null))
                notes.Say("Lowest and highest numbers that cannot be read were left out", $"{row.Where}, {measure}", bound);
            var lowest = SheetNumbers.Count(low)?.Best ?? count.Low;
            var highest = SheetNumbers.Count(high)?.Best ?? count.High;
            var claimant = row.Text($"{measure} by") is { Length: > 0 } by ? by : options.ClaimedBy;
            var isOfSource = claimant is null && eventSources.Count > 0;
            if (claimant is null && !isOfSource)
                notes.Say(
                    $"Figures for which the sheet names neither a claimant nor a source have the dataset as claimant, \"{title}\"; "
                    + $"name who says so with --claimed-by, or in a column \"{measure} by\"",
                    row.Where);
            claimant ??= isOfSource ? sources.PublisherOf(eventSources[0]) : title;
            if (!isOfSource)
                unknownKinds.Add(claimant);
            var stated = row.Date($"{measure} on", order);
            tables.Claims.Add(
                ("id", $"{item}-{measure}"),
                ("about_event", item),
                ("place", place),
                ("measure", measure),
                ("group", "all"),
                ("basis", "count"),
                ("coverage", "whole"),
                ("low", Cell.Of(lowest)),
                ("best", Cell.Of(count.Best)),
                ("high", Cell.Of(highest)),
                ($"words_{language}", count.Words),
                ("claimant_id", Ids.Slug(claimant) is { Length: > 0 } slug ? slug : "claimant"),
                ($"claimant_{language}", claimant),
                ("claimant_kind", isOfSource ? "media" : NotStated),
                ($"scope_{language}", OwnWords.In(language, "people of this event")),
                ("stated_on", Cell.Of(stated?.Day ?? day)),
                ("stated_precision", Slug.Of(stated?.Precision ?? DatePrecision.Day)),
                ("status", "current"),
                ("confidence", stated is null ? "undated" : null),
                ("sources", eventSources.Count > 0 ? string.Join(';', eventSources) : sources.Add(title, sheet.File)),
                ("verification", "check"));
        }
    }

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
