using Dashboard.Server.Http;

namespace Dashboard.Server.Exports;

/// <summary>Rules for all downloads.</summary>
internal static class Download
{
    /// <summary>Refuses the rows of a dataset whose licence forbids redistribution.</summary>
    public static void Allow(ApiRequest request)
    {
        if (!request.Snapshot.Info.ExportAllowed)
            throw new ExportForbiddenException(request.Dataset, request.Snapshot.Info.Licence);
    }

    /// <summary>Names the file after dataset, content and version, so that it identifies itself.</summary>
    public static void Name(HttpResponse response, ApiRequest request, string name, string extension, string mediaType)
    {
        response.ContentType = mediaType;
        response.Headers.ContentDisposition =
            $"attachment; filename=\"{request.Dataset}-{name}-{request.Snapshot.Version.Name}.{extension}\"";
    }
}
