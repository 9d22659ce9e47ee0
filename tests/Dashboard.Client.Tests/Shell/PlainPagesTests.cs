using Bunit;
using Dashboard.Client.Shell;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
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

    [Theory]
    [InlineData("en", "The dataset “westland” is not available right now.")]
    [InlineData("ru", "Набор данных «westland» сейчас недоступен.")]
    [InlineData("kk", "«westland» деректер жиынтығы қазір қолжетімсіз.")]
    public void A_dataset_that_is_missing_is_named(string language, string words)
    {
        using var _ = new In(language);
        mediator.Missing = ["westland"];

        Assert.Equal(words, Render<DatasetsPage>().FindAll("main p")[^1].TextContent);
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

        Assert.Equal(
            ["/d/harbour-1931", "/d/harbour-1932"],
            Render<DatasetsPage>().FindAll("h2 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_list_of_datasets_has_one_address_in_each_language()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        mediator.Datasets = [Sample.About];
        var head = Render<HeadOutlet>();

        List("/?lang=ru&theme-mode=dark");

        Assert.Equal("http://localhost/?lang=ru", head.Find("link[rel=canonical]").GetAttribute("href"));
        Assert.Equal(
            ["http://localhost/", "http://localhost/?lang=ru", "http://localhost/?lang=kk", "http://localhost/"],
            head.FindAll("link[hreflang]").Select(link => link.GetAttribute("href")));
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
    public void A_missing_page_of_a_dataset_leads_to_its_pages() =>
        Assert.Equal(
            [
                "/d/harbour-1931?lang=kk",
                "/d/harbour-1931?lang=kk",
                "/d/harbour-1931/casualties?lang=kk",
                "/d/harbour-1931/data?lang=kk",
                "/d/harbour-1931/about?lang=kk",
            ],
            Missing("/d/harbour-1931/nope?lang=kk").FindAll("main a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void An_event_that_is_missing_is_named_with_those_written_alike()
    {
        mediator.Event = request => throw new UnknownEntityException("event", request.Id, request.Dataset, ["e1", "e2"]);
        using var _ = new In("ru");

        var main = Missing("/d/harbour-1931/events/e0?lang=ru").Find("main");

        Assert.Contains("В этом наборе данных нет события «e0».", main.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["/d/harbour-1931/events/e1?lang=ru", "/d/harbour-1931/events/e2?lang=ru"],
            main.QuerySelectorAll("p a").Take(2).Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void An_event_that_is_there_is_not_called_missing()
    {
        mediator.Event = request => new(Sample.Event(request.Id, 1), null, [], [], [], [], null, null, null, null, null);

        Assert.DoesNotContain("There is no event", Missing("/d/harbour-1931/events/e1").Find("main").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Datasets_are_asked_for_in_the_language_of_the_address_and_keep_it_in_their_links()
    {
        var list = List("/?lang=ru&theme-mode=dark");

        Assert.Equal(new GetDatasets("ru"), Assert.Single(mediator.Asked.OfType<GetDatasets>()));
        Assert.Equal("/d/harbour-1931?lang=ru&theme-mode=dark", list.Find("h2 a").GetAttribute("href"));
    }

    [Fact]
    public void The_default_dataset_is_opened_in_the_language_of_the_address()
    {
        catalog.Default = "harbour-1931";

        List("/?lang=kk");

        Assert.EndsWith("/d/harbour-1931?lang=kk", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_no_dataset_can_be_read_in_every_language() =>
        Assert.Equal(
            ["/nope", "/nope?lang=ru", "/nope?lang=kk"],
            Missing("/nope").FindAll(".languages a").Select(link => link.GetAttribute("href")));

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

    private IRenderedComponent<DatasetsPage> List(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<DatasetsPage>();
    }

    private IRenderedComponent<NotFoundPage> Missing(string requested) =>
        Render<NotFoundPage>(page => page.AddCascadingValue("RequestedAddress", requested));

    private sealed class Catalog : IDatasetCatalog
    {
        public string? Default { get; set; }

        public IFilterVocabulary? Vocabulary(string dataset) => null;
    }
}
