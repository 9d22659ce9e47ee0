using Dashboard.Client.Shell;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Requests;

/// <summary>What a page asks for twice is asked once: by <see cref="PagePreparation"/>, then by the page. The ground of the map stays for as long as the document.</summary>
internal sealed class PageRequestCache
{
    private readonly Dictionary<object, Task> answers = [];

    /// <summary>Forgets the answers of the page before.</summary>
    public void Forget()
    {
        foreach (var request in answers.Where(held => held.Key is not GetBasemap || !held.Value.IsCompletedSuccessfully).Select(held => held.Key).ToList())
            answers.Remove(request);
    }

    /// <summary>The answer to a request.</summary>
    /// <param name="request">A value: equal requests have equal answers.</param>
    /// <param name="ask">Gets it where it was not asked for yet.</param>
    public Task<T> Once<T>(object request, Func<Task<T>> ask)
    {
        if (answers.TryGetValue(request, out var known) && !known.IsCanceled && known is Task<T> answer)
            return answer;
        var asked = ask();
        answers[request] = asked;
        return asked;
    }
}
