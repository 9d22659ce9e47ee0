using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Server.Http;

/// <summary>Turns exceptions for invalid requests into problem details (RFC 9457) that say what is wrong and what to do.</summary>
internal sealed class RefusalHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var details = exception switch
        {
            InvalidRequestException invalid => new ProblemDetails
            {
                Status = StatusCodes.Status400BadRequest,
                Title = "A parameter cannot be used.",
                Detail = invalid.Message,
                Extensions = { ["errors"] = invalid.Problems },
            },
            UnknownEntityException { Removed: { } removed } unknown => new ProblemDetails
            {
                Status = StatusCodes.Status410Gone,
                Title = "It was removed from the dataset.",
                Detail = $"{unknown.Message} It was removed on {removed.RemovedOn:yyyy-MM-dd}: {removed.Reason}",
                Extensions =
                {
                    ["kind"] = unknown.Kind,
                    ["id"] = unknown.Id,
                    ["dataset"] = unknown.Dataset,
                    ["removed"] = removed,
                },
            },
            UnknownEntityException unknown => new ProblemDetails
            {
                Status = StatusCodes.Status404NotFound,
                Title = "Not found.",
                Detail = unknown.Message,
                Extensions =
                {
                    ["kind"] = unknown.Kind,
                    ["id"] = unknown.Id,
                    ["dataset"] = unknown.Dataset,
                    ["suggestions"] = unknown.Suggestions,
                },
            },
            VersionGoneException gone => new ProblemDetails
            {
                Status = StatusCodes.Status410Gone,
                Title = "That version is not kept.",
                Detail = gone.Message,
                Extensions =
                {
                    ["dataset"] = gone.Dataset,
                    ["asked"] = gone.Asked,
                    ["held"] = gone.Held,
                    ["nearest"] = gone.Nearest,
                    ["restart"] = WithoutVersion(httpContext.Request),
                },
            },
            ExportForbiddenException forbidden => new ProblemDetails
            {
                Status = StatusCodes.Status403Forbidden,
                Title = "The rows of this dataset may not be handed on.",
                Detail = forbidden.Message,
            },
            _ => null,
        };
        if (details is null)
            return false;
        // Also for clients that accept only GeoJSON or CSV: an unreadable error helps nobody.
        await TypedResults.Problem(details).ExecuteAsync(httpContext);
        return true;
    }

    private static string WithoutVersion(HttpRequest request)
    {
        var kept = request.Query.Where(q => q.Key is not ("cursor" or "shown" or "version"));
        return request.Path + QueryString.Create(kept).ToString();
    }
}

/// <summary>The licence of a dataset forbids redistribution of its rows.</summary>
internal sealed class ExportForbiddenException(string dataset, string licence)
    : Exception($"The licence of {dataset} ({licence}) does not allow downloads; its page names the sources.")
{
}
