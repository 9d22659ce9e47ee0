using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

/// <summary>All rows of a folder, before the rules between rows are checked.</summary>
internal sealed record DatasetRows(
    FileRows<Place> Places,
    FileRows<Region> Regions,
    FileRows<Actor> Actors,
    FileRows<Theme> Themes,
    FileRows<Event> Events,
    FileRows<Claim> Claims,
    FileRows<Statement> Statements,
    FileRows<Source> Sources,
    FileRows<Word> Words,
    FileRows<Story> Stories,
    FileRows<StoryStep> StorySteps,
    FileRows<RemovedEntity> Removed,
    IReadOnlyList<FileRow<TextEntry>> TextRows)
{
    /// <summary>The files of every dataset; optional ones, and texts in other languages, are additional.</summary>
    public static readonly string[] Files =
    [
        DatasetJson.File,
        PlacesFile.Columns.File,
        RegionsFile.Columns.File,
        ActorsFile.Columns.File,
        ThemesFile.Columns.File,
        EventsFile.Columns.File,
        ClaimsFile.Columns.File,
        StatementsFile.Columns.File,
        SourcesFile.Columns.File,
        VocabularyFile.Columns.File,
    ];

    /// <summary>The columns of the tables, the events first.</summary>
    public static readonly FileColumns[] Tables =
    [
        EventsFile.Columns,
        PlacesFile.Columns,
        ClaimsFile.Columns,
        SourcesFile.Columns,
        ThemesFile.Columns,
        ActorsFile.Columns,
        StatementsFile.Columns,
        RegionsFile.Columns,
        VocabularyFile.Columns,
        StoriesFile.Columns,
        StoryStepsFile.Columns,
    ];

    public static DatasetRows Read(FolderReader folder) => new(
        folder.Read(PlacesFile.Columns, PlacesFile.Read, place => place.Id),
        folder.Read(RegionsFile.Columns, RegionsFile.Read, region => region.Id),
        folder.Read(ActorsFile.Columns, ActorsFile.Read, actor => actor.Id),
        folder.Read(ThemesFile.Columns, ThemesFile.Read, theme => theme.Id),
        folder.Read(EventsFile.Columns, EventsFile.Read, item => item.Id),
        folder.Read(ClaimsFile.Columns, ClaimsFile.Read, claim => claim.Id),
        folder.Read(StatementsFile.Columns, StatementsFile.Read, statement => statement.Id),
        folder.Read(SourcesFile.Columns, SourcesFile.Read, source => source.Id),
        folder.Read(VocabularyFile.Columns, VocabularyFile.Read, word => word.Kind, word => word.Id),
        folder.ReadOptional(StoriesFile.Columns, StoriesFile.Read, _ => StoriesFile.Columns.Entity, story => story.Id),
        folder.ReadOptional(StoryStepsFile.Columns, StoryStepsFile.Read, _ => StoryStepsFile.Columns.Entity, step => step.TextId),
        folder.ReadOptional(RemovedFile.Columns, RemovedFile.Read, removed => removed.Entity, removed => removed.Id),
        folder.ReadTexts());
}
