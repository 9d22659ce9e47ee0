using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dashboard.Browser.Tests.Embed;

/// <summary>A server of another site, with its own name and port: an article, its style sheet, and a strict policy.</summary>
internal sealed class ArticleServer : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task answering;
    private readonly string policy;
    private readonly string article;

    /// <summary>Starts it.</summary>
    /// <param name="views">Origin of the embeds.</param>
    /// <param name="article">The document.</param>
    public ArticleServer(string views, string article)
    {
        this.article = article;
        policy = $"default-src 'none'; script-src {views}; frame-src {views}; style-src 'self'";
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Origin = $"http://localhost:{((IPEndPoint)free.LocalEndpoint).Port}";
        }

        listener.Prefixes.Add(Origin + "/");
        listener.Start();
        answering = AnswerAsync();
    }

    /// <summary>Without a trailing slash.</summary>
    public string Origin { get; }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await answering;
    }

    private async Task AnswerAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var isStyle = context.Request.Url!.AbsolutePath.EndsWith(".css", StringComparison.Ordinal);
            context.Response.ContentType = isStyle ? "text/css" : "text/html; charset=utf-8";
            context.Response.AddHeader("Content-Security-Policy", policy);
            context.Response.AddHeader("Cross-Origin-Embedder-Policy", "require-corp");
            context.Response.StatusCode = isStyle || context.Request.Url.AbsolutePath == "/article" ? 200 : 404;
            context.Response.Close(
                Encoding.UTF8.GetBytes(
                    isStyle ? "body { margin: 0; font: 17px/1.5 serif; } iframe { display: block; inline-size: 100%; border: 0; }" : article
                ),
                willBlock: false);
        }
    }
}
