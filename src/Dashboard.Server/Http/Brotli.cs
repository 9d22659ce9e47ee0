using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Dashboard.Server.Http;

/// <summary>
/// Brotli at a quality that the framework's provider does not offer. A response is compressed once and sent often: at 6 a page is a tenth
/// smaller than at 4, and takes half a millisecond more.
/// </summary>
internal sealed class Brotli : ICompressionProvider
{
    /// <inheritdoc/>
    public string EncodingName => "br";

    /// <inheritdoc/>
    public bool SupportsFlush => true;

    /// <inheritdoc/>
    public Stream CreateStream(Stream outputStream) =>
        new BrotliStream(outputStream, new BrotliCompressionOptions { Quality = 6 }, leaveOpen: true);
}
