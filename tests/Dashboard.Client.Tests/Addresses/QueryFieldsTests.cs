using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Addresses;

public sealed class QueryFieldsTests : BunitContext
{
    [Fact]
    public void Holds_the_query_without_what_the_form_sets() =>
        Assert.Equal(
            [("from", "1931-05-02"), ("theme", "march,unrest")],
            Fields(
                Sample.Plain.Between(new DateOnly(1931, 5, 2), null).Only(Facet.Theme, "unrest", "march").FromDay(new(1931, 5, 3)),
                "day"));

    [Fact]
    public void Holds_values_as_the_reader_wrote_them() =>
        Assert.Equal([("q", "bread & \"wages\" + 5%")], Fields(Sample.Plain.Showing(new() { Text = "bread & \"wages\" + 5%" })));

    private IEnumerable<(string?, string?)> Fields(PageAddress address, params string[] except) =>
        Render<QueryFields>(fields => fields.AddCascadingValue(address).Add(component => component.Except, except))
            .FindAll("input[type=hidden]")
            .Select(field => (field.GetAttribute("name"), field.GetAttribute("value")));
}
