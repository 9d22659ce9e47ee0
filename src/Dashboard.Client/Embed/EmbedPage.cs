using Dashboard.Client.Frame;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Embed;

/// <summary>An embed: a view of a dataset in a frame on another site, rendered by the server and never taken over by the runtime.</summary>
/// <typeparam name="TView">What it shows.</typeparam>
public abstract class EmbedPage<TView> : DatasetPage<TView>
    where TView : class
{
    /// <inheritdoc/>
    protected sealed override bool IsEmbed => true;

    /// <inheritdoc/>
    protected sealed override IReadOnlySet<string> Known => Parameters.OfEmbeds;
}
