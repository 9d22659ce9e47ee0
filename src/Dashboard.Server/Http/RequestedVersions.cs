using System.Globalization;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Versions;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Http;

/// <summary>
/// Loads the version that an address names with <c>version</c> or <c>shown</c>, before anything else reads the dataset. One that is not
/// kept is 410: problem details on the API, elsewhere a page or embed that names the nearest one.
/// </summary>
internal static class RequestedVersions
{
    public static void UseRequestedVersions(this WebApplication app)
    {
        var (registry, stored, older) = (
            app.Services.GetRequiredService<SnapshotRegistry>(),
            app.Services.GetRequiredService<StoredVersions>(),
            app.Services.GetRequiredService<OlderVersions>());
        app.Use(async (context, next) =>
        {
            if (
                context.Request.RouteValues["dataset"] is not string dataset
                || ChoiceOf(context.Request.Query) is not { } asked
                || registry.Find(dataset) is not { } current
                || asked.Name == current.Version.Name)
            {
                await next(context);
                return;
            }

            var kept = await stored.ListAsync(dataset, context.RequestAborted);
            if (asked.Find([.. kept.Select(version => version.ToDatasetVersion())]) is { } found)
            {
                if (found.Number != current.Version.Number)
                    context.Features.Set(
                        new RequestedVersion(await older.GetAsync(kept.Single(version => version.Number == found.Number))));
                await next(context);
                return;
            }

            var missing = new MissingVersion(dataset, asked, ViewOf(dataset, current.Version, current.Version, kept));
            if (Addresses.IsApi(context.Request.Path))
                throw new VersionGoneException(dataset, asked.ToString(), current.Version.Name, asked.Nearest(missing.Versions.Kept));
            context.Features.Set(missing);
            context.Response.StatusCode = StatusCodes.Status410Gone;
            // An embed has no error page of its own; other pages are executed again for the status.
            if (Addresses.IsEmbed(context.Request.Path))
                await next(context);
        });
    }

    /// <summary>The versions of a dataset as a view.</summary>
    public static VersionsView ViewOf(
        string dataset,
        DatasetVersion shown,
        DatasetVersion current,
        IReadOnlyList<StoredVersion> kept) =>
        new(dataset, shown, current, [.. kept.Reverse().Select(version => version.ToDatasetVersion())]);

    // What cannot be read here is refused where the address is parsed.
    private static VersionChoice? ChoiceOf(IQueryCollection query) => (query["version"], query["shown"]) switch
    {
        ({ Count: 1 } version, _) when VersionChoice.IsName(version.ToString().Trim()) => new(version.ToString().Trim(), null),
        ({ Count: 0 }, { Count: 1 } shown) when DateOnly.TryParseExact(
            shown.ToString().Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new(null, day),
        _ => null,
    };
}
