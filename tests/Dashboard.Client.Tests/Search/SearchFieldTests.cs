using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Search;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Search;

public sealed class SearchFieldTests : BunitContext
{
    private static readonly EventFilter Strike = new() { Text = "strike", Themes = IdSet.Of("march") };

    [Fact]
    public void It_is_a_form_that_keeps_the_other_filters()
    {
        var field = Field(Sample.Plain.Showing(Strike));

        Assert.Equal("/d/harbour-1931", field.Find("form").GetAttribute("action"));
        Assert.Equal("strike", field.Find("input[name=q]").GetAttribute("value"));
        Assert.Equal("march", field.Find("input[type=hidden][name=theme]").GetAttribute("value"));
        Assert.Single(field.FindAll("[name=q]"));
    }

    [Fact]
    public void Names_are_asked_for_under_the_other_filters_in_the_language_of_the_page() =>
        Assert.Equal(
            "/api/v1/harbour-1931/names?lang=ru&theme=march",
            Field(Sample.Plain.Showing(Strike).In("ru")).Find("form").GetAttribute("data-names"));

    private IRenderedComponent<SearchField> Field(PageAddress address) => Render<SearchField>(field => field.AddCascadingValue(address));
}
