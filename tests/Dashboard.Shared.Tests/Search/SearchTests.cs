using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Tests.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Search;

/// <summary>Random datasets of a few words, in any field.</summary>
public sealed class SearchTests
{
    private static readonly string[] Vocabulary = ["bread", "breads", "wages", "Қала", "қалашық", "районе", "march", "1991", "the"];

    private static readonly Gen<string> Words = Gen.OneOf(Vocabulary).Array[0, 3].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Searches = Gen.OneOf(Vocabulary)
        .SelectMany(word => Gen.Int[1, word.Length].Select(length => word[..length].ToUpperInvariant()))
        .Array[1, 3]
        .Select(words => string.Join(", ", words));

    private static readonly Gen<(DatasetContent Content, DatasetSnapshot Snapshot, EventFilter Filter)> Cases =
        from made in Generated.Dataset
        from words in Words.Array[60]
        from places in Gen.OneOf("town-a", "spot-a1", "region-x", "land").Array[6]
        from at in Gen.Int[0, 45].Array[6]
        let content = Worded(made, words, places, at)
        let snapshot = DatasetSnapshot.Build(content, Generated.Version)
        from text in Searches
        from filter in Generated.Filter(snapshot)
        select (content, snapshot, filter with { Text = text });

    [Fact]
    public void Events_match_as_row_by_row() => Cases.Sample(c =>
        Assert.Equal(
            new NaiveAnswers(c.Content).Matching(c.Filter).Select(e => e.Id).Order(StringComparer.Ordinal),
            c.Snapshot.Matching(c.Filter).Select(e => e.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void An_event_that_is_said_to_be_found_elsewhere_is_not_found_by_its_own_texts() =>
        Cases.Sample(c =>
        {
            var without = c.Content with
            {
                Texts = [.. c.Content.Texts.Where(t => t.Entity == "event")],
                Sources = [.. c.Content.Sources.Select(s => s with { Publisher = "-", Title = "-" })],
            };
            var own = new NaiveAnswers(without).Matching(c.Filter).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
            var view = c.Snapshot.View(c.Filter, new PageOf());
            foreach (var e in view.Events.Continuing.Concat(view.Events.Items))
                Assert.NotEqual(own.Contains(e.Id), view.Search!.Elsewhere.ContainsKey(e.Id));
        });

    [Fact]
    public void A_name_is_suggested_once_and_counts_what_choosing_it_gives_which_is_something() =>
        Cases.Sample(c =>
        {
            var names = c.Snapshot.Names(c.Filter, "en");
            Assert.Equal(names.Count, names.Select(name => (name.Facet, name.Label.Text)).Distinct().Count());
            foreach (var name in names)
            {
                Assert.Equal(
                    c.Snapshot.Matching(c.Filter.With(name.Facet, c.Filter[name.Facet].Toggle(name.Id)) with { Text = null }).Count(),
                    name.Count);
                Assert.True(name.Count > 0);
                Assert.DoesNotContain(name.Id, c.Filter[name.Facet]);
            }
        });

    private static DatasetContent Worded(DatasetContent made, string[] words, string[] places, int[] at)
    {
        var (next, events) = (0, made.Events.Count);
        Claim[] claims =
        [
            .. places.Select(
                (place, i) =>
                    new Claim
                    {
                        Id = FormattableString.Invariant($"c{i}"),
                        Place = place,
                        AboutEvent = i % 3 == 0 ? EventAt(i) : null,
                        StatedAt = i % 3 == 1 ? EventAt(i) : null,
                        Measure = Measure.Killed,
                        Group = "all",
                        Basis = "count",
                        Coverage = Coverage.Whole,
                        Best = 1,
                        ClaimantId = "m",
                        ClaimantKind = ClaimantKind.Official,
                        StatedOn = new(2021, 1, 1),
                        StatedPrecision = DatePrecision.Day,
                        Status = ClaimStatus.Current,
                        Sources = ["s1"],
                        Verification = Verification.Seen,
                    }),
        ];
        Statement[] statements =
        [
            .. Enumerable
                .Range(0, 3)
                .Select(i => new Statement
                {
                    Id = FormattableString.Invariant($"s{i}"),
                    StatedOn = new(2021, 1, 2),
                    SpeakerKind = "k",
                    Account = "a",
                    Events = [.. new[] { EventAt(i), EventAt(i + 3) }.OfType<string>()],
                    Sources = ["s2"],
                }),
        ];
        return made with
        {
            Claims = claims,
            Statements = statements,
            Sources = [.. made.Sources.Select(s => s with { Publisher = Next(), Title = Next() })],
            Texts =
            [
                .. made.Events.Select(e => Text("event", e.Id, "summary")),
                .. made.Places.Select(p => Text("place", p.Id, "name")),
                .. made.Regions.Select(r => Text("region", r.Id, "name")),
                .. made.Themes.Select(t => Text("theme", t.Id, "name")),
                .. made.Actors.Select(a => Text("actor", a.Id, "name")),
                .. claims.SelectMany(c => new[] { Text("claim", c.Id, "claimant"), Text("claim", c.Id, "scope") }),
                .. statements.Select(s => Text("statement", s.Id, "text")),
            ],
        };

        string? EventAt(int i) => at[i % at.Length] < events ? made.Events[at[i % at.Length]].Id : null;

        string Next() => words[next++ % words.Length];

        TextEntry Text(string entity, string id, string field) =>
            new()
            {
                Entity = entity,
                Id = id,
                Field = field,
                Language = next % 2 == 0 ? "en" : "ru",
                Text = Next(),
            };
    }
}
