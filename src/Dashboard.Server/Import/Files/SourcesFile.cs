using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

internal static class SourcesFile
{
    public static readonly FileColumns Columns = new("sources.csv", "source")
    {
        Required = ["id", "publisher", "title", "url", "published", "published_precision", "text_read"],
        Optional = ["language", "note"],
        Codes = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["published_precision"] = FileColumns.DayPrecisions,
            ["text_read"] = ["yes", "no"],
        },
    };

    public static Source Read(CsvRow row)
    {
        if (row.Raw("published") is null != row.Raw("published_precision") is null)
            row.Refuse("published_precision", "must be given where published is, and only there");

        var language = row.Text("language");
        if (language is not null && !FileColumns.IsLanguage(language))
            row.Refuse("language", "must be a language tag, like ru");

        return new Source
        {
            Id = row.RequiredSlug("id"),
            Publisher = row.RequiredText("publisher"),
            Title = row.RequiredText("title"),
            Language = language,
            Url = row.Url("url"),
            Published = row.Date("published"),
            PublishedPrecision = row.DayPrecision("published_precision"),
            TextRead = row.YesNo("text_read"),
            Note = row.Text("note"),
        };
    }
}
