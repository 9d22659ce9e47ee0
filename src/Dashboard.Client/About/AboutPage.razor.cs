using Dashboard.Client.Frame;
using Dashboard.Shared.Views;

namespace Dashboard.Client.About;

/// <summary>The about page: what the dataset is, how it was made, the rules of figures, attribution, and changes.</summary>
public sealed partial class AboutPage
{
    /// <inheritdoc/>
    protected override string Path => "/about";

    /// <inheritdoc/>
    protected override Task<AboutView> LoadAsync(PageQuery query, CancellationToken cancellationToken) =>
        Mediator.Send(new GetAbout(query.Address.Dataset, query.Address.Options.Language), cancellationToken);
}
