using System.Globalization;
using Dashboard.Client.Preview;
using Dashboard.Server.Http;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Translations;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Server.OEmbed;

/// <summary>Tells content management systems how to embed a page of this server (oEmbed 1.0).</summary>
internal static class OEmbedEndpoints
{
    private const string Json = "application/json; charset=utf-8";
    private const string Xml = "text/xml; charset=utf-8";

    /// <summary>Maps <c>GET /oembed</c>: <c>url</c>, <c>format</c>, <c>maxwidth</c>, <c>maxheight</c>.</summary>
    public static void MapOEmbed(this WebApplication app) =>
        app.MapGet("/oembed", Answer)
            .CacheResponses()
            .WithSummary(
                "How a page is embedded, as oEmbed 1.0: an answer of type \"rich\" for the address of a dashboard, of its matrix, of its casualties, of an event, of a place, or of an embed"
            )
            .Produces<OEmbedResponse>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status501NotImplemented);

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Answer(
        string? url,
        string? format,
        string? maxwidth,
        string? maxheight,
        HttpRequest request,
        SnapshotRegistry snapshots,
        IMediator mediator,
        CancellationToken cancellationToken)
    {
        if (format is not (null or "" or "json" or "xml"))
            return Problem(StatusCodes.Status501NotImplemented, "The format is not known.", "format is json or xml.");
        if (string.IsNullOrWhiteSpace(url))
            return Problem(StatusCodes.Status400BadRequest, "An address is missing.", "url is the address of the page to embed, escaped.");
        if (MaxPixels(maxwidth) is not { } width || MaxPixels(maxheight) is not { } height)
            return Problem(
                StatusCodes.Status400BadRequest,
                "A parameter cannot be used.",
                "maxwidth and maxheight are whole numbers of pixels, 1 or more.");
        var origin = $"{request.Scheme}://{request.Host}";
        if (OEmbedTarget.Of(url, origin, snapshots) is not { } shared)
            return NotHere();

        // The response is in the language of the page, which the address of this request does not name.
        CultureInfo.CurrentUICulture = PageLanguage.CultureOf(
            request.HttpContext.RequestServices.GetRequiredService<InterfaceTexts>(),
            snapshots.Get(shared.Address.Dataset).Info,
            shared.Address.Options.Language);
        try
        {
            var answer = OEmbedResponse.Of(await PreviewView.LoadAsync(shared, mediator, cancellationToken), origin, (width, height));
            return format == "xml" ? TypedResults.Text(answer.ToXml(), Xml) : TypedResults.Text(answer.ToJson(), Json);
        }
        catch (UnknownEntityException)
        {
            return NotHere();
        }
    }

    // A number too large for int means no limit.
    private static int? MaxPixels(string? pixels) => pixels switch
    {
        null or "" => int.MaxValue,
        _ when pixels.Length > 100 || !pixels.All(char.IsAsciiDigit) || pixels.All(digit => digit == '0') => null,
        _ => int.TryParse(pixels, CultureInfo.InvariantCulture, out var most) ? most : int.MaxValue,
    };

    private static ProblemHttpResult NotHere() =>
        Problem(
            StatusCodes.Status404NotFound,
            "Not found.",
            "url is no page of this server that can be embedded: a dashboard, its matrix, its casualties, an event, a place, or an embed.");

    private static ProblemHttpResult Problem(int status, string title, string detail) =>
        TypedResults.Problem(new ProblemDetails { Status = status, Title = title, Detail = detail });
}
