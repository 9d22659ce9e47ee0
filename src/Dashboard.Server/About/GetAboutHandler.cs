using Dashboard.Server.Settings;
using Dashboard.Server.Snapshots;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.About;

/// <summary>Answers from the snapshot in memory, and adds the contact from the settings.</summary>
internal sealed class GetAboutHandler(RequestedSnapshots snapshots, IOptions<DashboardOptions> options)
    : IRequestHandler<GetAbout, AboutView>
{
    public Task<AboutView> Handle(GetAbout request, CancellationToken cancellationToken) =>
        Task.FromResult(snapshots.Get(request.Dataset).About(request.Language) with
        {
            Contact = options.Value.Contact,
            Problems = options.Value.Draft ? DraftProblems.Of(options.Value.Datasets!, request.Dataset) : null,
        });
}
