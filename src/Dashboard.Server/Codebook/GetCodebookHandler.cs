using Dashboard.Server.Snapshots;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Codebook;

/// <summary>Answers from the data dictionary of this build and the themes of the dataset.</summary>
internal sealed class GetCodebookHandler(RequestedSnapshots snapshots) : IRequestHandler<GetCodebook, CodebookView>
{
    public Task<CodebookView> Handle(GetCodebook request, CancellationToken cancellationToken)
    {
        var snapshot = snapshots.Get(request.Dataset);
        return Task.FromResult(
            new CodebookView(
                snapshot.Summary(request.Language),
                DataDictionary.Load().Files,
                Themes(snapshot.Content, snapshot.In(request.Language))));
    }

    private static List<CodebookTheme> Themes(DatasetContent content, Wording wording)
    {
        // An event counts once for a top theme, however many of its children it has.
        var parents = content.Themes.ToDictionary(theme => theme.Id, theme => theme.Parent, StringComparer.Ordinal);
        var events = content.Events
            .SelectMany(item => item.Themes.Concat(item.Themes.Select(id => parents[id]).OfType<string>()).Distinct())
            .CountBy(id => id, StringComparer.Ordinal)
            .ToDictionary();
        var children = content.Themes.ToLookup(theme => theme.Parent);
        return
        [
            .. children[null].SelectMany(top => children[top.Id].Prepend(top)).Select(theme => new CodebookTheme(
                theme.Id,
                theme.Parent,
                wording.Text("theme", theme.Id, "name"),
                wording.Find("theme", theme.Id, "definition"),
                events.GetValueOrDefault(theme.Id))),
        ];
    }
}
