using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;

namespace Dashboard.Server.Requests;

/// <summary>Answers by version and request. Bounded by their number: the least recently used go first.</summary>
internal sealed class AnswerCache : IDisposable
{
    /// <summary>Most answers that are held. One of the dashboard is about 100 kB.</summary>
    public const int MostAnswers = 1000;

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MostAnswers, CompactionPercentage = 0.1 });

    /// <summary>How many are held now.</summary>
    public int Count => answers.Count;

    /// <summary>The answer of this key, if it is held.</summary>
    public bool TryGet<T>((string Version, object Request) key, [MaybeNullWhen(false)] out T answer) => answers.TryGetValue(key, out answer);

    /// <summary>Holds an answer.</summary>
    public void Put<T>((string Version, object Request) key, T answer) => answers.Set(key, answer, new MemoryCacheEntryOptions { Size = 1 });

    /// <inheritdoc/>
    public void Dispose() => answers.Dispose();
}
