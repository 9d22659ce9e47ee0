using System.Diagnostics.CodeAnalysis;
using Dashboard.Server.Settings;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Requests;

/// <summary>Answers by version and request. Bounded by their size: the least recently used go first.</summary>
internal sealed class ViewCache(IOptions<DashboardOptions> options) : IDisposable
{
    // An entry of the cache, and a request without its filter.
    private const int BytesOfKey = 1024;

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = options.Value.ViewBytes, CompactionPercentage = 0.1, TrackStatistics = true });

    /// <summary>How many are held now.</summary>
    public int Count => answers.Count;

    /// <summary>How many bytes they take.</summary>
    public long Bytes => answers.GetCurrentStatistics()!.CurrentEstimatedSize ?? 0;

    /// <summary>The answer of this key, if it is held.</summary>
    public bool TryGet<T>((string Version, object Request) key, [MaybeNullWhen(false)] out T answer) => answers.TryGetValue(key, out answer);

    /// <summary>Holds an answer, unless it is larger than all together may be.</summary>
    public void Put<T>((string Version, object Request) key, T answer)
        where T : class => answers.Set(key, answer, new MemoryCacheEntryOptions { Size = ViewSize.Of(answer) + BytesOf(key.Request) });

    /// <inheritdoc/>
    public void Dispose() => answers.Dispose();

    private static int BytesOf(object request) =>
        BytesOfKey + (request is IFilteredRequest filtered ? sizeof(char) * QueryCodec.Format(filtered.Filter, filtered.Options).Length : 0);
}
