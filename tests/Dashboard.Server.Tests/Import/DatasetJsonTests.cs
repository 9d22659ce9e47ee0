using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Import;

public sealed class DatasetJsonTests
{
    [Theory]
    [InlineData("\"timeZone\": \"Pacific/Auckland\"", "\"timeZone\": \"Mars/Olympus\"", "timeZone", "IANA")]
    [InlineData("\"from\": \"2019-03-01\"", "\"from\": \"March\"", "focus.from", "YYYY-MM-DD")]
    [InlineData("\"to\": \"2019-03-07\"", "\"to\": \"2019-02-07\"", "focus.to", "before")]
    [InlineData("[170.0, -44.0, 175.0, -40.0]", "[175.0, -44.0, 170.0, -40.0]", "bbox", "west, south, east, north")]
    [InlineData("[170.0, -44.0, 175.0, -40.0]", "[170.0]", "bbox", "west, south, east, north")]
    [InlineData("[170.0, -44.0, 175.0, -40.0]", "[1e999, -44.0, 175.0, -40.0]", "bbox", "west, south, east, north")]
    [InlineData("\"en\": \"Ostland, March 2019\",", "\"en\": \"\\u200b\",", "title", "in English")]
    [InlineData("\"en\": \"Ostland, March 2019\",", "\"en\": \"Ostland \\ufffe\",", "title.en", "holds U+FFFE")]
    [InlineData("\"Invented for tests\"", "\"\\u0000\"", "attribution", "holds U+0000")]
    [InlineData("\"Invented for tests\"", "\"\\ud800\"", "attribution", "unpaired surrogate")]
    [InlineData("\"by\": \"machine\"", "\"by\": \"\\udc00\"", "translations.ru.by", "unpaired surrogate")]
    [InlineData("\"licence\": \"CC0-1.0\"", "\"licence\": \"CC0-1.0\", \"notes\": [{ \"a\": \"\\u0007\" }]", "notes.a", "holds U+0007")]
    [InlineData("\"XO\"", "\"Ostland\"", "country", "two capital letters")]
    [InlineData("\"licence\": \"CC0-1.0\",", "", "licence", "must be given")]
    [InlineData("\"exportAllowed\": true", "\"exportAllowed\": \"yes\"", "exportAllowed", "true or false")]
    [InlineData("\"country\": \"XO\"", "\"basemap\": \"../secret\"", "basemap", "name of a folder")]
    [InlineData("\"reviewed\": false", "\"reviewed\": 0", "translations.ru", "whether reviewed")]
    [InlineData("\"en\": \"Ostland, March 2019\",", "", "title", "in English")]
    public void A_property_keeps_its_rule(string piece, string replacement, string property, string rule) =>
        TinyDataset.New().ReplaceInJson(piece, replacement).MustBeRefused("dataset.json", (int?)null, property, rule);

    [Theory]
    [InlineData("[]")]
    [InlineData("\"ru\"")]
    [InlineData("[\"ru\", \"ru\"]")]
    [InlineData("[\"Russian!\"]")]
    public void Languages_are_tags_each_once(string languages) =>
        TinyDataset.New()
            .ReplaceInJson("\"country\": \"XO\"", $"\"country\": \"XO\", \"languages\": {languages}")
            .MustBeRefused("dataset.json", (int?)null, "languages", "original language first");

    [Fact]
    public void A_dataset_in_another_language_needs_no_English()
    {
        var content = TinyDataset.New().WithoutEnglish().Content();
        var snapshot = DatasetSnapshot.Build(content, new DatasetVersion(1, "0123456789abcdef", DateTimeOffset.UnixEpoch));

        var view = snapshot.View(EventFilter.None, new PageOf("en"));

        Assert.Equal(["kk", "ru"], view.About.Languages);
        Assert.Equal("kk", view.About.Title.Language);
        Assert.All(view.Events.Items, item => Assert.Equal("kk", item.Title.Language));
        Assert.All(snapshot.View(EventFilter.None, new PageOf("kk")).Events.Items, item => Assert.Null(item.Title.Language));
    }

    [Fact]
    public void The_id_is_the_name_of_the_folder() =>
        Assert.Contains(
            TinyDataset.New().ReplaceInJson("\"id\": \"ostland-2019\"", "\"id\": \"westland\"").Load().Errors,
            error => error is { File: "dataset.json", Column: "id" } && error.Rule.Contains("name of its folder", StringComparison.Ordinal)
        );

    [Fact]
    public void Bad_json_is_named_with_its_line() =>
        TinyDataset
            .New()
            .ReplaceInJson("\"country\": \"XO\",", "\"country\": \"XO\"")
            .MustBeRefused("dataset.json", 10, null, "valid JSON");

    [Fact]
    public void A_name_of_a_property_is_text_too() =>
        TinyDataset
            .New()
            .ReplaceInJson("\"ru\": \"Остландия, март 2019\"", "\"\\ud800\": \"x\"")
            .MustBeRefused("dataset.json", (int?)null, "title", "unpaired surrogate");

    [Fact]
    public void An_unknown_property_is_reported_and_ignored() =>
        Assert.Equal(
            "colour",
            Assert.Single(TinyDataset.New().ReplaceInJson("\"country\": \"XO\"", "\"colour\": 1").Load().Warnings).Column);

    [Fact]
    public void Texts_of_the_dataset_come_with_their_language()
    {
        var texts = TinyDataset
            .New()
            .Content()
            .Texts.Where(text => text.Entity == "dataset")
            .Select(text => $"{text.Field} {text.Language}");

        Assert.Equal(["title en", "title ru", "description en", "method en", "attribution en", "timeZoneNote en", "description ru"], texts);
    }
}
