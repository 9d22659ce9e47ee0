using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests;

/// <summary>The datasets of the test server: the shipped one, one of another country, and one with hostile texts.</summary>
internal static class Datasets
{
    public const string Shipped = ShippedRecord.Id;
    public const string Ostland = TinyDataset.Id;
    public const string Hostile = "hostile-2019";

    /// <summary>A script injection.</summary>
    public const string Attack = "<script>window.ran=1</script><img src=x onerror='window.ran=1'>";

    public static void Fill(string folder)
    {
        Copy(ShippedRecord.Folder, Path.Combine(folder, Shipped));
        TinyDataset.New().WriteTo(folder);
        TinyDataset.New()
            .ReplaceInJson("Ostland, March 2019", Attack)
            .ReplaceInJson("A bread strike that became a march on the capital.", Attack)
            .Set("events.csv", "t4", "title_en", Attack)
            .Set("events.csv", "t4", "summary_en", Attack)
            .Set("events.csv", "t4", "moment_label_en", Attack)
            .Set("places.csv", "harbour", "label_en", Attack)
            .Set("places.csv", "harbour-square", "name_en", Attack)
            .Set("themes.csv", "demands", "name_en", Attack)
            .Set("claims.csv", "k2", "claimant", Attack)
            .Set("claims.csv", "k6", "claimant", Attack)
            .Set("claims.csv", "k6", "scope", Attack)
            .Set("statements.csv", "s1", "text_en", Attack)
            .Set("statements.csv", "s1", "speaker", Attack)
            .Set("sources.csv", "radio-1", "title", Attack)
            .Set("sources.csv", "radio-1", "publisher", Attack)
            .WriteTo(folder, Hostile);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
