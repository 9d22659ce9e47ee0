using Bunit;
using Dashboard.Client.Shell;
using Dashboard.Shared.Filters;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Shell;

public sealed class PlainPagesTests : BunitContext
{
    private readonly FakeMediator mediator = new();

    private readonly Catalog catalog = new();

    public PlainPagesTests()
    {
        Services.AddSingleton<IMediator>(mediator);
        Services.AddSingleton<IDatasetCatalog>(catalog);
    }

    [Fact]
    public void The_default_dataset_is_opened_at_once()
    {
        catalog.Default = "harbour-1931";

        Render<DatasetsPage>();

        Assert.EndsWith("/d/harbour-1931", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_datasets_are_listed()
    {
        mediator.Datasets = [Sample.About, Sample.About with { Id = "harbour-1932", Title = new("Harbour, 1932") }];

        Assert.Equal(["/d/harbour-1931", "/d/harbour-1932"], Render<DatasetsPage>().FindAll("h2 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Without_a_dataset_the_list_says_what_to_do()
    {
        mediator.Datasets = [];

        Assert.Contains("Import one", Render<DatasetsPage>().Find("main p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_with_nothing_behind_it_leads_to_the_datasets() =>
        Assert.Equal("/d/harbour-1931", Render<NotFoundPage>().Find("h2 a").GetAttribute("href"));

    [Fact]
    public void A_page_that_failed_can_be_tried_again()
    {
        var page = Render<ErrorPage>(parameters => parameters.AddCascadingValue("RequestedAddress", "/d/harbour-1931?q=strike"));

        Assert.Equal("/d/harbour-1931?q=strike", page.Find("a.button").GetAttribute("href"));
    }

    [Fact]
    public void A_page_that_failed_asks_for_nothing()
    {
        Render<ErrorPage>();

        Assert.Empty(mediator.Asked);
    }

    private sealed class Catalog : IDatasetCatalog
    {
        public string? Default { get; set; }

        public IFilterVocabulary? Vocabulary(string dataset) => null;
    }
}
