using Dashboard.Client.Casualties.Chart;
using Dashboard.Client.Figures;
using Dashboard.Client.Tests.Casualties.Chart;
using Dashboard.Client.Tests.Language;
using Dashboard.Server.Import;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Casualties;

/// <summary>The claims chart of every scope of the shipped record, for every known date, at every size.</summary>
public sealed class ShippedChartTests
{
    private static readonly DatasetSnapshot Snapshot = DatasetSnapshot.Build(
        DatasetFolder.Open(Path.Combine(Repository.Folder, "data", "kazakhstan-2022")).Load().Content!,
        new DatasetVersion(1, "0123456789abcdef", DateTimeOffset.UnixEpoch));

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public void No_line_crosses_words_every_label_is_by_its_own_mark_and_no_size_is_negative(string language)
    {
        using var _ = new In(language);
        PictureSize[] sizes = [PictureSize.Small, PictureSize.Narrow, PictureSize.Shared, PictureSize.Medium, PictureSize.Wide];
        var pictures = (
            from measure in Enum.GetValues<Measure>()
            // Words in other languages have other lengths: a third of the days is enough for them.
            from day in Snapshot
                .CasualtiesOf(EventFilter.None, measure, language)
                .Days.Cast<DateOnly?>()
                .Prepend(null)
                .Where((_, at) => language == "en" || at % 3 == 0)
            let view = Snapshot.CasualtiesOf(new() { Known = day }, measure, language)
            from scope in view.Measure.Scopes
            from size in sizes
            select (Name: $"{ScopeWords.Title(scope)}, {day}, {size.Name}", Picture: ClaimsPicture.Of(scope, view.About, day, size))
        ).ToList();

        var wrong =
            from one in pictures
            from stretch in (double[])[1, 1.15, 1.5, 2.5]
            from words in CrossedLabels.In(one.Picture, stretch).Concat(StrayLabels.In(one.Picture, stretch))
            select $"{one.Name} x {stretch}: {words}";

        Assert.Empty(wrong.Take(10));
        Assert.Empty(
            from one in pictures
            let plot = one.Picture.Plot
            where plot.Band is { } band && (band.X > plot.Size.Width || band.Height < 0)
            select one.Name);
    }
}
