using System.Net;
using System.Net.Mime;

namespace Dashboard.Server.Sheets;

/// <summary>Downloads a file that is published on the web, such as a sheet.</summary>
internal static class RemoteFile
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [MediaTypeNames.Text.Csv] = ".csv",
        [MediaTypeNames.Application.Json] = ".json",
        ["application/geo+json"] = ".geojson",
        ["text/tab-separated-values"] = ".tsv",
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = ".xlsx",
    };

    /// <summary>Writes the file into a folder.</summary>
    /// <param name="address">https, or http on this machine.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>Path of the file, which is named as the server says, else as the address ends.</returns>
    /// <exception cref="UnreadableSheetException">It is not an address that may be read, or the server does not give the file.</exception>
    public static async Task<string> DownloadAsync(string address, string folder, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url)
            || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
            throw new UnreadableSheetException($"{address} is not an address that begins with https://.");
        try
        {
            // A redirection from https to http is not followed.
            using var client = new HttpClient { Timeout = Timeout };
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(Timeout);
            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (response.StatusCode != HttpStatusCode.OK)
                throw new UnreadableSheetException(
                    $"{address} answers {(int)response.StatusCode}. Is the sheet published for everybody who has the link?");
            var path = Path.Combine(folder, NameOf(response, url));
            await using var file = File.Create(path);
            await using var body = await response.Content.ReadAsStreamAsync(limit.Token);
            await CopyAsync(body, file, address, limit.Token);
            return path;
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw new UnreadableSheetException($"{address} cannot be read: {error.Message}", error);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UnreadableSheetException($"{address} did not arrive within {Timeout.TotalMinutes} minutes.", error);
        }
    }

    private static async Task CopyAsync(Stream body, Stream file, string address, CancellationToken cancellationToken)
    {
        var buffer = new byte[1 << 16];
        long length = 0;
        while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            length += read;
            if (length > SheetFile.MaxBytes)
                throw new UnreadableSheetException($"{address} is larger than {SheetFile.MaxBytes >> 20} MB.");
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }
    }

    private static string NameOf(HttpResponseMessage response, Uri url)
    {
        var said = response.Content.Headers.ContentDisposition;
        var named = said?.FileNameStar ?? said?.FileName ?? Uri.UnescapeDataString(url.AbsolutePath);
        var name = Path.GetFileName(named.Trim('"').TrimEnd('/'));
        name = string.Concat(name.Split(Path.GetInvalidFileNameChars()));
        if (name.Length == 0)
            name = "sheet";
        var extension = Extensions.GetValueOrDefault(response.Content.Headers.ContentType?.MediaType ?? "");
        return Path.HasExtension(name) || extension is null ? name : name + extension;
    }
}
