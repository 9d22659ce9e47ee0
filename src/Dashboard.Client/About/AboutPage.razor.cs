using Dashboard.Client.Frame;
using Dashboard.Shared.Views;

namespace Dashboard.Client.About;

/// <summary>What the dataset is, how it was made, how its figures are treated, whom to name, and what changed in it.</summary>
public sealed partial class AboutPage
{
    /// <inheritdoc/>
    protected override string Path => "/about";

    /// <inheritdoc/>
    protected override Task<AboutView> LoadAsync(PageQuery query, CancellationToken cancellationToken) =>
        Mediator.Send(new GetAbout(query.Address.Dataset, query.Address.Options.Language), cancellationToken);
}
