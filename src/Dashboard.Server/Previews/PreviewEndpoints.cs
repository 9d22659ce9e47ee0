using System.Globalization;
using Dashboard.Client.Addresses;
using Dashboard.Client.Metadata;
using Dashboard.Client.Preview;
using Dashboard.Server.Http;
using Dashboard.Server.Snapshots;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Server.Previews;

/// <summary>The pictures for link previews on other sites.</summary>
internal static class PreviewEndpoints
{
    public static IServiceCollection AddPreviews(this IServiceCollection services) =>
        services
        .AddSingleton<PictureFonts>()
        .AddSingleton<PicturePainter>()
        .AddSingleton(provider => PictureDrawing.Sheets(provider.GetRequiredService<IWebHostEnvironment>()))
        .AddScoped<PictureDrawing>();

    /// <summary>
    /// Maps <c>GET /preview/{dataset}/{view}.png</c>: the query is that of the page; <c>width</c> requests a smaller picture.
    /// </summary>
    public static void MapPreviews(this WebApplication app)
    {
        var previews = app.MapGroup("/preview/{dataset}")
            .CacheResponses()
            .LimitPictures()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        previews
            .MapGet(
                "/{view}.png",
                (string view, HttpContext context, CancellationToken cancellationToken) => Answer(view, context, cancellationToken))
            .WithSummary("A picture of a view, 1200 by 630: dashboard, map, timeline, matrix or casualties")
            .Produces(StatusCodes.Status200OK, contentType: "image/png");
        previews
            .MapGet(
                "/events/{id}.png",
                (string id, HttpContext context, CancellationToken cancellationToken) => Answer($"events/{id}", context, cancellationToken))
            .WithSummary("A picture of an event, 1200 by 630")
            .Produces(StatusCodes.Status200OK, contentType: "image/png");
        previews
            .MapGet(
                "/stories/{id}.png",
                (string id, HttpContext context, CancellationToken cancellationToken) =>
                    Answer($"stories/{id}", context, cancellationToken))
            .WithSummary("A picture of the first step of a story, 1200 by 630")
            .Produces(StatusCodes.Status200OK, contentType: "image/png");
        previews
            .MapGet(
                "/stories/{id}/{step}.png",
                (string id, string step, HttpContext context, CancellationToken cancellationToken) =>
                    Answer($"stories/{id}/{step}", context, cancellationToken))
            .WithSummary("A picture of another step of a story, 1200 by 630")
            .Produces(StatusCodes.Status200OK, contentType: "image/png");
    }

    private static async Task<Results<FileContentHttpResult, RedirectHttpResult>> Answer(
        string view,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var (request, services) = (context.Request, context.RequestServices);
        var snapshot = services.GetRequiredService<RequestedSnapshots>().Get((string)request.RouteValues["dataset"]!);
        if (!SharedView.IsKnown(view))
            throw new UnknownEntityException("view", view, snapshot.Info.Id, [.. SharedView.WithoutId.Order(StringComparer.Ordinal)]);
        var parsed = ApiRequest.Read(request, snapshot, PreviewSize.Parameter);
        var shared = new SharedView(new PageAddress(snapshot.Info.Id, parsed.Filter, parsed.Options), view, true);
        var size = Size(request);
        // One address for one picture, so that it is painted once.
        var address = size.In(shared.Picture);
        if (!IsAsked(request, address))
            return TypedResults.Redirect(address);

        var loaded = await PreviewView.LoadAsync(shared, services.GetRequiredService<IMediator>(), cancellationToken);
        var drawing = await services.GetRequiredService<PictureDrawing>().DrawAsync(loaded, request.Host.Value!);
        return TypedResults.Bytes(services.GetRequiredService<PicturePainter>().Paint(drawing, size), "image/png");
    }

    private static PreviewSize Size(HttpRequest request)
    {
        var asked = request.Query[PreviewSize.Parameter];
        var widths = PreviewSize.All.Select(size => size.Width.ToString(CultureInfo.InvariantCulture)).ToList();
        return asked.Count == 0 ? PreviewSize.Full
            : widths.IndexOf(asked.ToString()) is >= 0 and var at ? PreviewSize.All[at]
            : throw new InvalidRequestException([
                QueryProblem.Of(PreviewSize.Parameter, asked.ToString(), QueryRule.OneOf, string.Join(", ", widths)),
            ]);
    }

    private static bool IsAsked(HttpRequest request, string address) =>
        Uri.UnescapeDataString(request.Path + request.QueryString.Value) == Uri.UnescapeDataString(address);
}
