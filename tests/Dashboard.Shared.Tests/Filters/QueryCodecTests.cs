using CsCheck;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Tests.Filters;

public sealed class QueryCodecTests
{
    private static readonly DatasetSnapshot Snapshot = DatasetSnapshot.Build(Generated.ThirtyEvents, Generated.Version);

    [Fact]
    public void A_filter_written_and_read_is_the_same_filter() => Generated.Filter(Snapshot).Sample(filter =>
    {
        var parsed = QueryCodec.Parse(QueryCodec.Format(filter, ViewOptions.Default), Snapshot);
        Assert.Empty(parsed.Problems);
        Assert.Equal(filter, parsed.Filter);
        Assert.Equal(filter.GetHashCode(), parsed.Filter.GetHashCode());
    });

    [Fact]
    public void Options_written_and_read_are_the_same_options()
    {
        var options = new ViewOptions
        {
            Select = new Selection("events", "e7"),
            Map = new MapPosition(5.5, 48.123, 67.9),
            Marks = MapMarks.Hexagons,
            Colour = ColourBy.Actor,
            Language = "kk",
            Day = new DateOnly(2022, 1, 5),
            Measure = Measure.Injured,
            Sort = "title-desc",
            Cursor = new Cursor(3, 50),
            Limit = 20,
            Version = "3-0123456789abcdef",
            ThemeMode = "dark",
            Open = IdSet.Of("filters", "place"),
            With = new EventFilter { Text = "a&b=c%", From = new DateOnly(2022, 1, 5) },
        };
        var parsed = QueryCodec.Parse("?" + QueryCodec.Format(EventFilter.None, options), Snapshot);
        Assert.Empty(parsed.Problems);
        Assert.Equal(options, parsed.Options);
    }

    [Fact]
    public void Any_filter_can_be_what_another_is_compared_with() =>
        Gen.Select(Generated.Filter(Snapshot), Generated.Filter(Snapshot))
            .Sample(
                (filter, other) =>
                {
                    var parsed = QueryCodec.Parse(QueryCodec.Format(filter, new() { With = other }), Snapshot);
                    Assert.Empty(parsed.Problems);
                    Assert.Equal((filter, other), (parsed.Filter, parsed.Options.With));
                });

    [Theory]
    [InlineData("with=theme%3Dnope", "theme", QueryRule.Unknown)]
    [InlineData("with=theme%3Dt1%26theme%3Dt2", "theme", QueryRule.Once)]
    [InlineData("with=junk", "junk", QueryRule.Parameter)]
    [InlineData("with=lang%3Dru", "lang", QueryRule.Parameter)]
    [InlineData("with=with%3Dtheme%253Dt1", "with", QueryRule.Parameter)]
    public void What_is_wrong_in_the_other_filter_is_named_as_its_own(string query, string parameter, QueryRule rule)
    {
        var parsed = QueryCodec.Parse(query, Snapshot);
        Assert.NotEmpty(parsed.Problems);
        Assert.All(parsed.Problems, problem => Assert.Equal((parameter, rule, "with"), (problem.Parameter, problem.Code, problem.Within)));
        Assert.Equal(ViewOptions.Default, parsed.Options);
    }

    [Fact]
    public void What_is_right_in_the_other_filter_is_kept() =>
        Assert.Equal(
            new EventFilter { Themes = IdSet.Of("t1") },
            QueryCodec.Parse("with=theme%3Dt1,nope%26utm_source%3Dx", Snapshot).Options.With);

    [Theory]
    [InlineData("?to=2022-01-05&utm_source=x&from=2022-01-01", "from=2022-01-01&to=2022-01-05")]
    [InlineData("?theme=b&theme=a&Theme=c&LANG=ru", "LANG=&Theme=&theme=b&theme=a")]
    [InlineData("?from=never&q=a+b%26c", "from=never&q=a%20b%26c")]
    [InlineData("?fbclid=1&s=20&t=x", "")]
    [InlineData("?amp;theme=a&amp;amp;q=b", "q=b&theme=a")]
    [InlineData("with=theme%3Da%26amp%3Bq%3Db", "with=theme%3Da%26q%3Db")]
    [InlineData("?form=2022-01-01&form=x", "form=")]
    [InlineData("?typo=1&palce=2&knwon=3&form=4&themes=5", "form=&knwon=&palce=")]
    [InlineData("?fro%26=1", "fro%26=")]
    [InlineData("", "")]
    public void What_means_nothing_is_left_out_of_an_address_and_bad_values_stay(string query, string known) =>
        Assert.Equal(known, QueryCodec.Known(query));

    [Fact]
    public void What_is_left_means_what_the_whole_meant() =>
        Gen.Select(Gen.OneOf("q", "theme", "from", "lang", "x", "FROM"), Gen.String[0, 8])
            .Array[0, 5]
            .Sample(pairs =>
            {
                var query = string.Join('&', pairs.Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}"));
                var (whole, left) = (QueryCodec.Parse(query, Snapshot), QueryCodec.Parse(QueryCodec.Known(query), Snapshot));
                Assert.Equal((whole.Filter, whole.Options), (left.Filter, left.Options));
                Assert.Equal(
                    whole
                        .Problems.Where(problem => Parameters.All.Contains(problem.Parameter))
                        .OrderBy(problem => problem.Parameter, StringComparer.Ordinal),
                    left.Problems);
                Assert.All(left.UnknownNames, name => Assert.NotNull(ParameterNames.Suggest(name, Parameters.All)));
            });

    [Fact]
    public void Any_text_can_be_searched_for() => Gen.String[1, 100].Sample(text =>
    {
        var usable = text.Trim();
        if (usable.Length == 0 || usable.Any(char.IsControl) || Characters.FirstForbidden(usable) is not null)
            return;
        var parsed = QueryCodec.Parse(QueryCodec.Format(new EventFilter { Text = usable }, ViewOptions.Default), Snapshot);
        if (parsed.Problems is [{ Code: QueryRule.NoWord }])
            Assert.DoesNotContain(usable, char.IsAsciiLetterOrDigit);
        else
            Assert.Equal(usable, parsed.Filter.Text);
    });

    [Fact]
    public void The_canonical_form_does_not_depend_on_the_order_of_what_was_asked() =>
        Assert.Equal(
            "from=2021-01-02&theme=t1,t2",
            Canonical("theme=t2,t1&lang=en&limit=50&to=&from=2021-01-02"));

    [Theory]
    [InlineData("from=2022-13-40", "from", QueryRule.Date)]
    [InlineData("from=05/01/2022", "from", QueryRule.Date)]
    [InlineData("from=2022-01-05T", "from", QueryRule.Hour)]
    [InlineData("from=2022-01-05T18", "from", QueryRule.Hour)]
    [InlineData("to=2022-01-05T18:30", "to", QueryRule.Hour)]
    [InlineData("to=2022-01-05%2018:00", "to", QueryRule.Hour)]
    [InlineData("from=2022-01-05T24:00", "from", QueryRule.Hour)]
    [InlineData("from=2022-01-05T18:00Z", "from", QueryRule.Hour)]
    [InlineData("from=2022-01-05T18:00:00", "from", QueryRule.Hour)]
    [InlineData("from=2022-13-05T18:00", "from", QueryRule.Date)]
    [InlineData("known=2022-01-05T18:00", "known", QueryRule.Date)]
    [InlineData("from=2022-01-05T19:00&from=2022-01-05T18:00", "from", QueryRule.Once)]
    [InlineData("bbox=1,2,3", "bbox", QueryRule.Bounds)]
    [InlineData("bbox=10,50,9,51", "bbox", QueryRule.Bounds)]
    [InlineData("bbox=NaN,0,1,1", "bbox", QueryRule.Bounds)]
    [InlineData("theme=nope", "theme", QueryRule.Unknown)]
    [InlineData("type=party", "type", QueryRule.Unknown)]
    [InlineData("place=atlantis", "place", QueryRule.Unknown)]
    [InlineData("theme=t1&theme=t2", "theme", QueryRule.Once)]
    [InlineData("q=!!!", "q", QueryRule.NoWord)]
    [InlineData("q=%E2%80%94%20%CC%81%20%F0%9F%8E%89", "q", QueryRule.NoWord)]
    [InlineData("with=q%3D...", "q", QueryRule.NoWord)]
    [InlineData("q=a%00b", "q", QueryRule.ControlCharacters)]
    [InlineData("q=a%EF%BF%BEb", "q", QueryRule.ControlCharacters)]
    [InlineData("theme=%EF%B7%90", "theme", QueryRule.ControlCharacters)]
    [InlineData("select=events/%F4%8F%BF%BF", "select", QueryRule.ControlCharacters)]
    [InlineData("lang=xx", "lang", QueryRule.OneOf)]
    [InlineData("select=users/1", "select", QueryRule.OneOf)]
    [InlineData("map=30/0/0", "map", QueryRule.MapPosition)]
    [InlineData("measure=happy", "measure", QueryRule.OneOf)]
    [InlineData("marks=dots", "marks", QueryRule.OneOf)]
    [InlineData("marks=regions&marks=hexagons", "marks", QueryRule.Once)]
    [InlineData("colour=red", "colour", QueryRule.OneOf)]
    [InlineData("colour=0", "colour", QueryRule.OneOf)]
    [InlineData("colour=type&colour=actor", "colour", QueryRule.Once)]
    [InlineData("cursor=-1", "cursor", QueryRule.Cursor)]
    [InlineData("limit=0", "limit", QueryRule.Limit)]
    [InlineData("limit=51", "limit", QueryRule.Limit)]
    [InlineData("theme-mode=pink", "theme-mode", QueryRule.OneOf)]
    [InlineData("open=%3Cscript%3E", "open", QueryRule.Parts)]
    [InlineData("sort=a b", "sort", QueryRule.Word)]
    public void A_bad_value_is_left_out_and_named_with_the_rule_that_it_breaks(string query, string parameter, QueryRule rule)
    {
        var parsed = QueryCodec.Parse(query, Snapshot);
        Assert.All(parsed.Problems, problem => Assert.Equal((parameter, rule), (problem.Parameter, problem.Code)));
        Assert.NotEmpty(parsed.Problems);
        Assert.Equal(EventFilter.None, parsed.Filter);
        Assert.Equal(ViewOptions.Default, parsed.Options);
    }

    [Theory]
    [InlineData("from=2022-01-05T19:00&to=2022-01-05T18:00", false)]
    [InlineData("from=2022-01-05T18:00&to=2022-01-05T18:00", true)]
    [InlineData("from=2022-01-05&to=2022-01-05T00:00", true)]
    [InlineData("from=2022-01-05T23:00&to=2022-01-05", true)]
    [InlineData("from=2022-01-06&to=2022-01-05T23:00", false)]
    public void A_bound_covers_its_day_or_its_hour(string query, bool isInOrder)
    {
        var parsed = QueryCodec.Parse(query, Snapshot);
        Assert.Equal(isInOrder, parsed.Problems.Count == 0);
        Assert.Equal(isInOrder ? query : "", QueryCodec.Format(parsed.Filter, parsed.Options));
    }

    [Fact]
    public void The_colon_of_an_hour_stays_readable_in_addresses()
    {
        Assert.Equal("from=2022-01-05T18:00&q=a%3Ab", Canonical("from=2022-01-05T18%3A00&q=a:b"));
        Assert.Equal("from=2022-01-05T18:00&q=a%3Ab", QueryCodec.Known("q=a:b&from=2022-01-05T18%3A00"));
    }

    [Theory]
    [InlineData("from=2022-02-01&to=2022-01-01", null)]
    [InlineData("with=from%3D2022-02-01%26to%3D2022-01-01", "with")]
    public void Of_a_range_that_ends_before_it_begins_both_ends_are_left_out_and_named(string query, string? within)
    {
        var parsed = QueryCodec.Parse(query, Snapshot);

        Assert.Equal(
            [("from", "2022-02-01", within), ("to", "2022-01-01", within)],
            parsed.Problems.Select(problem => (problem.Parameter, problem.Value, problem.Within)));
        Assert.All(parsed.Problems, problem => Assert.Equal(QueryRule.Order, problem.Code));
        Assert.Equal((EventFilter.None, ViewOptions.Default), (parsed.Filter, parsed.Options));
    }

    [Fact]
    public void Of_a_range_with_one_unreadable_end_the_other_is_kept()
    {
        var parsed = QueryCodec.Parse("from=2022-02-01&to=soon", Snapshot);

        Assert.Equal(new EventFilter { From = new DateOnly(2022, 2, 1) }, parsed.Filter);
        Assert.Equal(
            ("to", "soon", QueryRule.Date),
            parsed.Problems.Select(problem => (problem.Parameter, problem.Value, problem.Code)).Single());
    }

    [Theory]
    [InlineData("form", "from")]
    [InlineData("fro", "from")]
    [InlineData("fromm", "from")]
    [InlineData("frmo", "from")]
    [InlineData("From", "from")]
    [InlineData("FROM", "from")]
    [InlineData("amp;PLACE", "place")]
    [InlineData("FORM", "from")]
    [InlineData("Q", "q")]
    [InlineData("City", "place")]
    [InlineData("UTM_SOURCE", null)]
    [InlineData("amp;from", "from")]
    [InlineData("amp;form", "from")]
    [InlineData("theme_mode", "theme-mode")]
    [InlineData("color", "colour")]
    [InlineData("days", "day")]
    [InlineData("s", null)]
    [InlineData("too", null)]
    [InlineData("fro_", "from")]
    [InlineData("fr", null)]
    [InlineData("morf", null)]
    [InlineData("utm_source", null)]
    [InlineData("", null)]
    [InlineData("event", "select")]
    [InlineData("amp;claims", "select")]
    [InlineData("search", "q")]
    [InlineData("until", "to")]
    [InlineData("eventually", null)]
    public void A_name_in_capitals_one_letter_off_or_another_word_for_one_is_told_from_one_that_means_nothing(string name, string? meant) =>
        Assert.Equal(meant, ParameterNames.Suggest(name, Parameters.All));

    [Fact]
    public void A_misspelt_name_of_a_link_is_a_problem_that_names_the_right_one()
    {
        var problem = Assert.Single(QueryCodec.ParseLink("?form=2022-01-05&amp;theme=t1&utm_source=x", Snapshot, Parameters.All).Problems);
        Assert.Equal(("form", "", QueryRule.Misspelt, "from"), (problem.Parameter, problem.Value, problem.Code, problem.Argument));
        Assert.Equal(IdSet.Of("t1"), QueryCodec.ParseLink("?amp;theme=t1", Snapshot, Parameters.All).Filter.Themes);
        Assert.Equal(
            new EventFilter { Themes = IdSet.Of("t1"), Text = "b" },
            QueryCodec.ParseLink("?with=theme%3Dt1%26amp%3Bq%3Db", Snapshot, Parameters.All).Options.With);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_text() =>
        Assert.Equal(QueryRule.ControlCharacters, Assert.Single(QueryCodec.Parse("q=\uD800", Snapshot).Problems).Code);

    [Theory]
    [InlineData("%FF")]
    [InlineData("a%ED%A0%80b")]
    [InlineData("%C3%28")]
    [InlineData("a%EF%BF%BEb")]
    public void Bytes_that_are_no_text_are_refused(string value) =>
        Assert.Equal(
            ("q", QueryRule.ControlCharacters),
            QueryCodec.Parse($"q={value}", Snapshot).Problems.Select(problem => (problem.Parameter, problem.Code)).Single());

    [Theory]
    [InlineData("a%", "a%")]
    [InlineData("100%+%zz", "100% %zz")]
    [InlineData("%D0%B0b+c%2B", "аb c+")]
    public void What_is_no_escape_stands_for_itself(string value, string text) =>
        Assert.Equal(text, QueryCodec.Parse($"q={value}", Snapshot).Filter.Text);

    [Fact]
    public void What_is_named_in_a_problem_is_text() =>
        Assert.Equal(
            ("a\uFFFDb", "\uFFFD"),
            (QueryProblem.Of("a\uFFFEb", "\uD83D", QueryRule.Word).Parameter, QueryProblem.Of("a", "\uD83D", QueryRule.Word).Value));

    [Theory]
    [InlineData("limit=51", "is not a whole number from 1 to 50")]
    [InlineData("lang=xx", "is not one of en, ru, kk")]
    [InlineData("theme=nope", "is not a theme of this dataset")]
    public void The_sentence_of_a_rule_names_what_would_be_right(string query, string sentence) =>
        Assert.Equal(sentence, Assert.Single(QueryCodec.Parse(query, Snapshot).Problems).Rule);

    [Fact]
    public void A_long_text_is_named_and_cut_in_the_message()
    {
        var problem = Assert.Single(QueryCodec.Parse("q=" + new string('x', 10_000), Snapshot).Problems);
        Assert.Equal("q", problem.Parameter);
        Assert.InRange(problem.Value.Length, 1, 61);
    }

    [Fact]
    public void The_known_part_of_a_list_is_kept_where_another_part_is_not()
    {
        var parsed = QueryCodec.Parse("theme=t1,nope", Snapshot);
        Assert.Equal(IdSet.Of("t1"), parsed.Filter.Themes);
        Assert.Equal("nope", Assert.Single(parsed.Problems).Value);
    }

    [Fact]
    public void Unknown_names_are_told_apart_from_bad_values()
    {
        var parsed = QueryCodec.Parse("utm_source=mail&theme=t1", Snapshot);
        Assert.Empty(parsed.Problems);
        Assert.Equal(["utm_source"], parsed.UnknownNames);
    }

    [Fact]
    public void The_names_that_are_known_are_those_that_are_read() =>
        Assert.Equal(
            ["nonsense"],
            QueryCodec
                .Parse(
                    string.Join('&', Parameters.OfSharing.Append("nonsense").Select(name => $"{name}=*")),
                    Snapshot,
                    Parameters.OfSharing)
                .UnknownNames);

    [Fact]
    public void Options_of_an_embed_written_and_read_are_the_same_options()
    {
        var options = new ViewOptions
        {
            HasTitle = false,
            HasControls = false,
            Height = 420,
            ThemeMode = "dark",
            View = "map",
            SharedPage = "claims/c064",
        };
        var parsed = QueryCodec.Parse(QueryCodec.Format(EventFilter.None, options), Snapshot, Parameters.OfSharing);
        Assert.Empty(parsed.Problems);
        Assert.Equal(options, parsed.Options);
    }

    [Fact]
    public void What_is_known_at_embeds_means_nothing_elsewhere()
    {
        const string query = "controls=0&height=420&theme=t1&title=0";
        Assert.Equal(["controls", "height", "title"], QueryCodec.Parse(query, Snapshot).UnknownNames);
        Assert.Equal(("theme=t1", query), (QueryCodec.Known(query), QueryCodec.Known(query, Parameters.OfEmbeds)));
    }

    [Theory]
    [InlineData("title=%3Cscript%3E", "title", QueryRule.OneOf)]
    [InlineData("controls=yes", "controls", QueryRule.OneOf)]
    [InlineData("height=javascript:1", "height", QueryRule.Limit)]
    [InlineData("height=4001", "height", QueryRule.Limit)]
    [InlineData("height=0", "height", QueryRule.Limit)]
    [InlineData("view=all", "view", QueryRule.OneOf)]
    [InlineData("page=casualties", "page", QueryRule.OneOf)]
    [InlineData("page=claims/", "page", QueryRule.OneOf)]
    [InlineData("page=claims/../x", "page", QueryRule.OneOf)]
    [InlineData("page=events/e1", "page", QueryRule.OneOf)]
    public void A_bad_value_of_an_embed_is_left_out_and_named(string query, string parameter, QueryRule rule)
    {
        var parsed = QueryCodec.Parse(query, Snapshot, Parameters.OfSharing);
        var problem = Assert.Single(parsed.Problems);
        Assert.Equal((parameter, rule), (problem.Parameter, problem.Code));
        Assert.Equal(ViewOptions.Default, parsed.Options);
    }

    [Fact]
    public void Marks_of_places_need_no_parameter() =>
        Assert.Equal("", QueryCodec.Format(EventFilter.None, QueryCodec.Parse("marks=places", Snapshot).Options));

    [Fact]
    public void Colours_of_themes_need_no_parameter() =>
        Assert.Equal("", QueryCodec.Format(EventFilter.None, QueryCodec.Parse("colour=theme", Snapshot).Options));

    [Fact]
    public void Colours_can_be_left_to_the_system_of_the_reader() =>
        Assert.Equal(ViewOptions.Default, QueryCodec.Parse("theme-mode=auto", Snapshot).Options);

    [Fact]
    public void No_query_can_make_the_reader_fail() => Gen.String[0, 200].Sample(query =>
    {
        var parsed = QueryCodec.Parse(query, Snapshot);
        Assert.NotNull(parsed.Filter);
    });

    private static string Canonical(string query)
    {
        var parsed = QueryCodec.Parse(query, Snapshot);
        return QueryCodec.Format(parsed.Filter, parsed.Options);
    }
}
