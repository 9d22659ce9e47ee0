using Bunit;
using Dashboard.Client.Filters;
using Dashboard.Client.Shell;
using Dashboard.Client.Tests.Shell;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Filters;

public sealed class FacetSearchTests : BunitContext
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public FacetSearchTests()
    {
        Services.AddMudBlazor();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Closed_it_is_a_link_and_nothing_of_its_field_is_drawn()
    {
        var search = Search(Sample.Plain);

        Assert.Equal("/d/harbour-1931?open=find", search.Find("a#find").GetAttribute("href"));
        Assert.Empty(search.FindAll("input, .mud-surface"));
    }

    [Fact]
    public void What_is_chosen_is_shown_as_if_its_row_were_followed()
    {
        var search = Search(Sample.Plain.Unfolding("find"));

        search.Find("input").Input("dock");
        search.WaitForElement("[role=option]", Patience).Click();

        // The field takes the choice in a step of its own.
        search.WaitForAssertion(() => Assert.EndsWith("/d/harbour-1931?actor=dockers", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public void Every_word_must_be_there_in_any_case() =>
        Assert.Equal(["town-3"], FoundValue.Find(Sample.Facets, "3 TOWN").Select(found => found.Value.Id));

    [Fact]
    public void What_begins_with_the_text_comes_first_then_what_has_most_events() =>
        Assert.Equal(["curfew", "dockers", "march"], FoundValue.Find(Sample.Facets with { Actor = [Sample.Facets.Actor[0] with { Count = 20 }] }, "c").Select(found => found.Value.Id));

    [Fact]
    public void What_is_chosen_already_is_not_found() =>
        Assert.Empty(FoundValue.Find(Sample.Facets with { Actor = [.. Sample.Facets.Actor.Select(actor => actor with { Selected = true })] }, "dockers"));

    private IRenderedComponent<FacetSearch> Search(PageAddress address) =>
        Render<FacetSearch>(search => search.AddCascadingValue(address).Add(s => s.Facets, Sample.Facets));
}
