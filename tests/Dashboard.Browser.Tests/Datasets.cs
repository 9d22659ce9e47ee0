using Dashboard.Server.Tests;

namespace Dashboard.Browser.Tests;

/// <summary>The datasets of the test server: the shipped one, one of another country, and one with hostile texts.</summary>
internal static class Datasets
{
    public const string Shipped = ShippedRecord.Id;
    public const string Ostland = TinyDataset.Id;
    public const string Hostile = "hostile-2019";

    /// <summary>From right to left, with an interface of its own in part.</summary>
    public const string Persian = PersianDataset.Id;

    /// <summary>What of the interface is in Persian.</summary>
    public const string PersianTexts = """{ "LayoutText.Casualties": "تلفات", "FiltersText.Show": "نمایش" }""";

    /// <summary>300 towns in clumps, with few events in most: places are grouped.</summary>
    public const string Crowded = "crowded-2019";

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
        PersianDataset.New().WriteTo(folder, Persian);
        FillCrowded().WriteTo(folder, Crowded);
    }

    private static TinyDataset FillCrowded()
    {
        var dataset = TinyDataset.New().ReplaceInJson("Ostland, March 2019", "Crowded land, March 2019");
        for (var i = 0; i < 300; i++)
        {
            // Five clumps, each denser towards its middle.
            var (clump, away, turn) = (i % 5, 0.9 * Math.Pow(i % 60 / 60d, 2), i * 2.4);
            var latitude = -43.5 + (clump * 0.7) + (away * Math.Sin(turn) * 0.5);
            var longitude = 171 + (clump * 3 % 5 * 0.8) + (away * Math.Cos(turn));
            dataset.Add(
                "places.csv",
                FormattableString.Invariant($"town-{i},,Town {i},,Town {i},,XO-N,XO-1,,{latitude:0.0000},{longitude:0.0000},settlement,,invented,"));
            for (var n = 0; n <= 30 / (i + 1); n++)
            {
                dataset.Add(
                    "events.csv",
                    FormattableString.Invariant(
                        $"x{i}-{n},2019-03-0{1 + (i % 7)},2019-03-0{1 + (i % 7)},day,,,,town-{i},settlement,Protests,Peaceful protest,Event {n} in town {i},,wages,bakers,gazette-1,,,,seen"));
            }
        }

        return dataset;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
