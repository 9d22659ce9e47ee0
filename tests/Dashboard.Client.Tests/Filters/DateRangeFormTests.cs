using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Filters;
using Dashboard.Client.Language;
using Dashboard.Client.Notices;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Filters;

public sealed class DateRangeFormTests : BunitContext
{
    [Fact]
    public void It_keeps_the_rest_of_the_query_and_begins_the_list_anew()
    {
        var address = new PageAddress(
            "winter",
            new EventFilter { From = Winter.Day(2), Places = IdSet.Of("town") },
            new ViewOptions { Cursor = new Cursor(1, 50) });

        var kept = Draw(address).FindAll("input[type=hidden]").Select(field => (field.GetAttribute("name"), field.GetAttribute("value")));

        Assert.Equal([("place", "town")], kept);
    }

    [Fact]
    public void The_fields_hold_the_dates() =>
        Assert.Equal(
            ["2 January 2022", "11 January 2022"],
            Draw(Winter.Address.Between(Winter.Day(2), Winter.Day(11)))
                .FindAll("date-field input")
                .Select(field => field.GetAttribute("value")));

    [Fact]
    public void A_field_keeps_its_hour_so_that_the_other_end_can_change()
    {
        var drawn = Draw(Winter.Address.Between(new TimeBound(Winter.Day(5), 18), new TimeBound(Winter.Day(5), 20)));

        Assert.Equal(
            ["5 January 2022, 18:00", "5 January 2022, 20:00"],
            drawn.FindAll("date-field input").Select(field => field.GetAttribute("value")));
        Assert.Equal("from=2022-01-05T18:00", QueryCodec.WithIsoDates("from=5+January+2022,+18:00"));
        Assert.All(drawn.FindAll("date-field"), field => Assert.Equal("2022-01-05", field.GetAttribute("data-day")));
    }

    [Theory]
    [InlineData("from=2022-01-10&to=2022-01-05", "10 January 2022", "5 January 2022", true)]
    [InlineData("from=2022-01-05&to=next+week", "5 January 2022", "next week", false)]
    public void What_was_typed_and_cannot_be_used_stays_in_its_field(string query, string from, string to, bool isFromRefused)
    {
        var parsed = QueryCodec.Parse(query, AnyVocabulary.Instance);

        var fields = Draw(Winter.Address with { Filter = parsed.Filter }, parsed.Problems).FindAll("date-field input");

        Assert.Equal([from, to], fields.Select(field => field.GetAttribute("value")));
        Assert.Equal([isFromRefused ? Notice.Id : null, Notice.Id], fields.Select(field => field.GetAttribute("aria-describedby")));
        Assert.Equal([isFromRefused, true], fields.Select(field => field.HasAttribute("aria-invalid")));
    }

    [Fact]
    public void The_fields_offer_the_days_that_the_dataset_spans()
    {
        var field = Draw(Winter.Address).Find("date-field");

        Assert.Equal(("2022-01-01", "2023-05-01"), (field.GetAttribute("data-min"), field.GetAttribute("data-max")));
    }

    [Fact]
    public void Every_field_has_its_label()
    {
        var form = Draw(Winter.Address);

        Assert.Equal(
            form.FindAll("label").Select(label => label.GetAttribute("for")),
            form.FindAll("date-field input").Select(field => field.Id));
    }

    private IRenderedComponent<DateRangeForm> Draw(PageAddress address, IReadOnlyList<QueryProblem>? problems = null) =>
        Render<DateRangeForm>(parameters =>
            parameters
                .AddCascadingValue(address)
                .AddCascadingValue(problems ?? [])
                .Add(form => form.Id, "here")
                .Add(form => form.About, Winter.About));
}
