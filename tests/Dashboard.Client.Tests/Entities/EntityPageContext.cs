using Bunit;
using Dashboard.Client.Entities;
using Dashboard.Shared.Filters;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Entities;

/// <summary>Opens the page of one entity of the Winter dataset.</summary>
public abstract class EntityPageContext : BunitContext
{
    protected EntityPageContext()
    {
        Mediator.Datasets = [Winter.About];
        Services.AddSingleton<IMediator>(Mediator);
        Services.AddSingleton<IDatasetCatalog>(new Catalog());
    }

    internal FakeMediator Mediator { get; } = new();

    /// <summary>Opens the page of the thing of this id.</summary>
    protected IRenderedComponent<TPage> Open<TPage, TLoader, TView>(string path, string query = "")
        where TPage : EntityPage<TLoader, TView>
        where TLoader : EntityLoader<TView>
        where TView : class
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/d/{Winter.Address.Dataset}/{path}{query}");
        return Render<TPage>(page =>
            page.Add(thing => thing.Dataset, Winter.Address.Dataset)
                .Add(thing => thing.Id, path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]));
    }

    private sealed class Catalog : IDatasetCatalog, IFilterVocabulary
    {
        public string? Default => null;

        public IFilterVocabulary? Vocabulary(string dataset) => this;

        public bool Has(Facet facet, string id) => true;
    }
}
