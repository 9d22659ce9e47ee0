using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Snapshots;

public sealed class EventTypeTests
{
    private static readonly DatasetSnapshot Shared = Build(
        ("Protests", "Other"),
        ("Riots", "Other"),
        ("Riots", "Looting"),
        ("Strikes", "Strikes"),
        ("Riots", "Strikes"));

    [Fact]
    public void A_sub_type_that_several_types_have_counts_under_each()
    {
        var values = Facets(EventFilter.None);

        Assert.Equal(
            [
                ("protests", null, 1),
                ("protests.other", "protests", 1),
                ("riots", null, 3),
                ("riots.looting", "riots", 1),
                ("riots.other", "riots", 1),
                ("riots.strikes", "riots", 1),
                ("strikes", null, 1),
                ("strikes.strikes", "strikes", 1),
            ],
            values.Select(value => (value.Id, value.Parent, value.Count)).OrderBy(value => value.Id, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("type=riots.other", "type=riots.other", 1)]
    [InlineData("type=other", "type=protests.other,riots.other", 2)]
    [InlineData("type=looting", "type=riots.looting", 1)]
    [InlineData("type=riots,other", "type=protests.other,riots,riots.other", 4)]
    [InlineData("type=strikes", "type=strikes", 1)]
    [InlineData("type=riots", "type=riots", 3)]
    public void A_bare_sub_type_is_that_of_every_type_that_has_it_unless_a_type_is_called_so(string query, string canonical, int matched)
    {
        var parsed = QueryCodec.Parse(query, Shared);

        Assert.Empty(parsed.Problems);
        Assert.Equal(canonical, QueryCodec.Format(parsed.Filter, ViewOptions.Default));
        Assert.Equal(matched, Shared.Matching(parsed.Filter).Count());
    }

    [Fact]
    public void A_sub_type_of_another_type_is_unknown() =>
        Assert.Equal(
            ("type", "protests.looting", QueryRule.Unknown),
            QueryCodec.Parse("type=protests.looting", Shared).Problems.Select(p => (p.Parameter, p.Value, p.Code)).Single());

    [Fact]
    public void A_filter_read_without_the_vocabulary_means_the_same()
    {
        var filter = QueryCodec.Parse("type=other", AnyVocabulary.Instance).Filter;

        Assert.Equal(2, Shared.Matching(filter).Count());
        Assert.Equal(
            ["protests.other", "riots.other"],
            Facets(filter).Where(value => value.Selected).Select(value => value.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Bare_sub_types_match_what_reading_event_by_event_matches() => Generated.Dataset.Sample(content =>
    {
        var snapshot = DatasetSnapshot.Build(content, Generated.Version);
        var naive = new NaiveAnswers(content);
        foreach (var bare in content.Events.Select(e => Slug.OfText(e.SubType)).Distinct(StringComparer.Ordinal))
        {
            var filter = QueryCodec.Parse($"type={bare}", snapshot).Filter;
            Assert.Equal(
                naive.Matching(new EventFilter { Types = IdSet.Of(bare) }).Select(e => e.Id).Order(StringComparer.Ordinal),
                snapshot.Matching(filter).Select(e => e.Id).Order(StringComparer.Ordinal));
        }
    });

    private static IReadOnlyList<FacetValue> Facets(EventFilter filter) => Shared.View(filter, new PageOf()).Facets.Type;

    private static DatasetSnapshot Build(params (string Type, string SubType)[] types) =>
        DatasetSnapshot.Build(
            Generated.Content([
                .. types.Zip(Generated.ThirtyEvents.Events, (type, item) => item with { Type = type.Type, SubType = type.SubType }),
            ]),
            Generated.Version);
}
