using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Tests.Figures;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Search;

/// <summary>
/// All fields searched by <c>q</c>, in every language: a word in that field alone finds the event, and the page says where.
/// </summary>
public sealed class SearchedFieldsTests
{
    private const string Word = "quince";

    // Fields with texts in the languages of the dataset, of entities linked to event e0.
    private static readonly (string Entity, string Id, string[] Fields, FoundIn? Where)[] Translated =
    [
        ("event", "e0", ["title", "summary", "moment_label"], null),
        ("place", "spot-a1", ["name", "label"], FoundIn.Place),
        ("place", "town-a", ["name", "label"], FoundIn.Place),
        ("region", "X", ["name"], FoundIn.Place),
        ("theme", "t1-a", ["name"], FoundIn.Theme),
        ("theme", "t1", ["name"], FoundIn.Theme),
        ("actor", "p", ["name"], FoundIn.Actor),
        ("claim", "about", ["claimant", "scope", "words", "withdrawn_reason"], FoundIn.Claim),
        ("claim", "stated-at", ["claimant", "scope", "words", "withdrawn_reason"], FoundIn.Claim),
        ("statement", "of-event", ["speaker", "text"], FoundIn.Statement),
    ];

    public static TheoryData<string, string, string, string, FoundIn?> Fields()
    {
        var rows = new TheoryData<string, string, string, string, FoundIn?>();
        foreach (var (entity, id, fields, where) in Translated)
        {
            foreach (var (field, language) in fields.SelectMany(field => Languages.All.Select(language => (field, language))))
                rows.Add(entity, id, field, language, where);
        }

        return rows;
    }

    [Theory, MemberData(nameof(Fields))]
    public void A_word_of_a_field_finds_the_event_and_what_it_is_a_field_of(
        string entity,
        string id,
        string field,
        string language,
        FoundIn? where)
    {
        var view = Searched(
            Content([
                new()
                {
                    Entity = entity,
                    Id = id,
                    Field = field,
                    Language = language,
                    Text = $"A {Word} tree",
                },
            ]));

        Assert.Equal($"e0 {where}", Found(view));
        Assert.Equal(entity == "claim" ? [id] : [], view.Search!.Claims.Select(claim => claim.Claim.Id));
        Assert.Equal(entity == "statement" ? [id] : [], view.Search.Statements.Select(statement => statement.Id));
    }

    [Theory]
    [InlineData("publisher", FoundIn.Publisher)]
    [InlineData("title", FoundIn.SourceTitle)]
    public void A_word_of_a_source_finds_the_events_claims_and_statements_that_cite_it(string field, FoundIn where)
    {
        var content = Content([]);

        var view = Searched(content with
        {
            Sources = [.. content.Sources.Select(source => source.Id != "s1" ? source
                : field == "title" ? source with { Title = $"A {Word} tree" } : source with { Publisher = $"The {Word} Daily" })],
        });

        Assert.Equal($"e0 {where}", Found(view));
        Assert.Equal(["about"], view.Search!.Claims.Select(claim => claim.Claim.Id));
        Assert.Equal(["of-event"], view.Search.Statements.Select(statement => statement.Id));
    }

    // Event e0 has one of everything; e1 shares nothing with it.
    private static DatasetContent Content(IReadOnlyList<TextEntry> texts)
    {
        var template = Generated.ThirtyEvents.Events[0];
        return Generated.Content([
            template with
            {
                Place = "spot-a1",
                Themes = ["t1-a"],
                Actors = ["p"],
                Sources = ["s1"],
            },
            template with
            {
                Place = "town-c",
                Themes = ["t2"],
                Actors = ["q"],
                Sources = ["s2"],
            },
        ]) with
        {
            Claims =
            [
                Claim("about") with
                {
                    AboutEvent = "e0",
                    Sources = ["s1"],
                },
                Claim("stated-at") with
                {
                    StatedAt = "e0",
                },
                Claim("of-neither"),
            ],
            Statements = [Statement("of-event") with { Events = ["e0"], Sources = ["s1"] }, Statement("of-neither")],
            Texts = texts,
        };
    }

    private static Claim Claim(string id) => Miniature.Claim(id, 1, new(2021, 1, 1)) with { Place = "town-c", Sources = ["s2"] };

    private static Statement Statement(string id) =>
        new()
        {
            Id = id,
            StatedOn = new(2021, 1, 2),
            SpeakerKind = "k",
            Account = "a",
            Events = [],
            Sources = ["s2"],
        };

    private static DatasetView Searched(DatasetContent content) =>
        DatasetSnapshot.Build(content, Generated.Version).View(new EventFilter { Text = Word }, new PageOf());

    // "e0 Place": the events, and where the word was found outside their own texts.
    private static string Found(DatasetView view) =>
        string.Join(
            '|',
            view.Events.Continuing.Concat(view.Events.Items)
                .Select(e => $"{e.Id} {string.Join(' ', view.Search!.Elsewhere.GetValueOrDefault(e.Id, []))}"));
}
