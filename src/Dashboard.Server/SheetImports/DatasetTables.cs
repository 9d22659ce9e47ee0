using Dashboard.Server.Folders;
using Dashboard.Server.Import.Files;

namespace Dashboard.Server.SheetImports;

/// <summary>The files of a dataset folder that an import writes, in the folder's own format.</summary>
internal sealed class DatasetTables
{
    private readonly Table[] optional;

    /// <summary>Empty tables with texts in languages.</summary>
    /// <param name="languages">The first one first.</param>
    /// <param name="given">Sheets whose further columns are kept, such as <c>region_since_2022_06</c>.</param>
    public DatasetTables(IReadOnlyList<string> languages, GivenSheets given)
    {
        Places = New(PlacesFile.Columns, languages, given);
        Regions = New(RegionsFile.Columns, languages, given);
        Actors = New(ActorsFile.Columns, languages, given);
        Themes = New(ThemesFile.Columns, languages, given);
        Events = New(EventsFile.Columns, languages, given);
        Claims = New(ClaimsFile.Columns, languages, given);
        Statements = New(StatementsFile.Columns, languages, given);
        Sources = New(SourcesFile.Columns, languages, given);
        Words = New(VocabularyFile.Columns, languages, given);
        Stories = New(StoriesFile.Columns, languages, given);
        StorySteps = New(StoryStepsFile.Columns, languages, given);
        optional =
        [
            .. given.Has(StoriesFile.Columns) ? [Stories] : (Table[])[],
            .. given.Has(StoryStepsFile.Columns) ? [StorySteps] : (Table[])[],
        ];
    }

    public Table Places { get; }

    public Table Regions { get; }

    public Table Actors { get; }

    public Table Themes { get; }

    public Table Events { get; }

    public Table Claims { get; }

    public Table Statements { get; }

    public Table Sources { get; }

    public Table Words { get; }

    public Table Stories { get; }

    public Table StorySteps { get; }

    /// <summary>All of them; those of optional files only where there is a sheet for them.</summary>
    public IReadOnlyList<Table> All => [Places, Regions, Actors, Themes, Used(Events), Claims, Statements, Sources, Words, .. optional];

    private static Table Used(Table events) => events with
    {
        Columns =
        [
            .. events.Columns,
            .. EventsFile.Columns.Rare.Where(column => events.Rows.Values.Any(row => row.ContainsKey(column))),
        ],
    };

    private static Table New(FileColumns columns, IReadOnlyList<string> languages, GivenSheets given)
    {
        var table = Table.Empty(columns, languages);
        return table with { Columns = [.. table.Columns, .. given.PrefixedColumns(columns)] };
    }
}
