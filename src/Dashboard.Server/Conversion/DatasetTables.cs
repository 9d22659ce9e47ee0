using Dashboard.Server.Folders;
using Dashboard.Server.Import.Files;

namespace Dashboard.Server.Conversion;

/// <summary>The files of a dataset folder that an import writes, in the folder's own format.</summary>
internal sealed class DatasetTables
{
    /// <summary>Empty tables with texts in a language.</summary>
    public DatasetTables(string language)
    {
        Places = Table.Empty(PlacesFile.Columns, language);
        Regions = Table.Empty(RegionsFile.Columns, language);
        Actors = Table.Empty(ActorsFile.Columns, language);
        Themes = Table.Empty(ThemesFile.Columns, language);
        Events = Table.Empty(EventsFile.Columns, language);
        Claims = Table.Empty(ClaimsFile.Columns, language);
        Statements = Table.Empty(StatementsFile.Columns, language);
        Sources = Table.Empty(SourcesFile.Columns, language);
        Words = Table.Empty(VocabularyFile.Columns, language);
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
}
