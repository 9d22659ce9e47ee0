using Dashboard.Server.Import.Files;

namespace Dashboard.Server.Conversion;

/// <summary>The files of a dataset folder that an import writes, in the folder's own format.</summary>
internal sealed class DatasetTables
{
    /// <summary>Empty tables with texts in a language.</summary>
    public DatasetTables(string language)
    {
        Places = New(PlacesFile.Columns, language);
        Regions = New(RegionsFile.Columns, language);
        Actors = New(ActorsFile.Columns, language);
        Themes = New(ThemesFile.Columns, language);
        Events = New(EventsFile.Columns, language);
        Claims = New(ClaimsFile.Columns, language);
        Statements = New(StatementsFile.Columns, language);
        Sources = New(SourcesFile.Columns, language);
        Words = new Table(VocabularyFile.Columns.File, ["kind", "id", language], ["kind", "id"]);
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

    /// <summary>All of them.</summary>
    public IReadOnlyList<Table> All => [Places, Regions, Actors, Themes, Events, Claims, Statements, Sources, Words];

    private static Table New(FileColumns columns, string language) => new(
        columns.File,
        [
            "id",
            .. columns.Texts.Select(field => $"{field}_{language}"),
            .. columns.Required.Concat(columns.Optional).Where(column => column != "id" && !columns.Texts.Contains(column)),
        ],
        ["id"]);
}
