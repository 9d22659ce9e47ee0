using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Import.Rules;

/// <summary>Every text belongs to an entity, and required texts exist in the first language of the dataset.</summary>
internal static class TextRules
{
    /// <param name="rows">The rows of the files.</param>
    /// <param name="datasetId">Id of the dataset.</param>
    /// <param name="firstLanguage">Null if it could not be read: then no text is missed, as that is the cause.</param>
    /// <param name="texts">All texts.</param>
    public static void Check(DatasetRows rows, string datasetId, string? firstLanguage, TextCollector texts)
    {
        var targets = Targets(rows, datasetId);
        foreach (var (row, entity, id, entry) in rows.TextRows)
        {
            if (entity.Length == 0 || id.Length == 0 || entry.Field.Length == 0)
                continue;
            if (!targets.TryGetValue(entity, out var target))
                row.Refuse("entity", $"must be one of {string.Join(", ", targets.Keys)}");
            else if (!target.Has(id))
                row.Refuse("id", $"is not the id of any {entity}");
            else if (!target.Fields.Contains(entry.Field, StringComparer.Ordinal))
                row.Refuse("field", $"must be one of {string.Join(", ", target.Fields)}, the texts of entity {entity}");
        }

        if (firstLanguage is null)
            return;
        CheckRequired(rows.Places, PlacesFile.Columns, firstLanguage, texts);
        CheckRequired(rows.Regions, RegionsFile.Columns, firstLanguage, texts);
        CheckRequired(rows.Actors, ActorsFile.Columns, firstLanguage, texts);
        CheckRequired(rows.Themes, ThemesFile.Columns, firstLanguage, texts);
        CheckRequired(rows.Events, EventsFile.Columns, firstLanguage, texts);
        CheckRequired(rows.Claims, ClaimsFile.Columns, firstLanguage, texts);
        CheckRequired(rows.Statements, StatementsFile.Columns, firstLanguage, texts);
        CheckRequired(rows.Stories, StoriesFile.Columns, firstLanguage, texts);
        CheckRequired(rows.StorySteps, StoryStepsFile.Columns, firstLanguage, texts);
        CheckRequired(rows.Words, VocabularyFile.Columns, firstLanguage, texts);
    }

    private static Dictionary<string, Target> Targets(DatasetRows rows, string datasetId)
    {
        var targets = new Dictionary<string, Target>(StringComparer.Ordinal)
        {
            [DatasetJson.Entity] = new(id => string.Equals(id, datasetId, StringComparison.Ordinal), DatasetJson.Texts),
            [PlacesFile.Columns.Entity] = new(rows.Places.Has, PlacesFile.Columns.Texts),
            [RegionsFile.Columns.Entity] = new(rows.Regions.Has, RegionsFile.Columns.Texts),
            [ActorsFile.Columns.Entity] = new(rows.Actors.Has, ActorsFile.Columns.Texts),
            [ThemesFile.Columns.Entity] = new(rows.Themes.Has, ThemesFile.Columns.Texts),
            [EventsFile.Columns.Entity] = new(rows.Events.Has, EventsFile.Columns.Texts),
            [ClaimsFile.Columns.Entity] = new(rows.Claims.Has, ClaimsFile.Columns.Texts),
            [StatementsFile.Columns.Entity] = new(rows.Statements.Has, StatementsFile.Columns.Texts),
            [StoriesFile.Columns.Entity] = new(rows.Stories.Has, StoriesFile.Columns.Texts),
            [StoryStepsFile.Columns.Entity] = new(rows.StorySteps.Has, StoryStepsFile.Columns.Texts),
        };
        foreach (var kind in VocabularyFile.Kinds)
            targets[kind] = new(rows.Words.OfEntity(kind).Has, VocabularyFile.Columns.Texts);
        return targets;
    }

    private static void CheckRequired<T>(FileRows<T> rows, FileColumns columns, string language, TextCollector texts)
    {
        foreach (var (row, entity, id, _) in rows.All.Where(row => row.Id.Length > 0))
        {
            foreach (var field in columns.RequiredTexts.Where(field => !texts.Has(entity, id, field, language)))
                row.Refuse(null, $"has no {field} in {LanguageName.Of(language)}, which other languages fall back to");
        }
    }

    private sealed record Target(Func<string, bool> Has, string[] Fields);
}
