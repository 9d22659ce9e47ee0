using Dashboard.Shared.Filters;
using MediatR;

namespace Dashboard.Shared.Views;

/// <summary>Gets one source with everything that cites it.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Id">Id of the source.</param>
/// <param name="Known">Claims and statements as known at the end of this day; null: now.</param>
/// <param name="Page">Page and language of the events.</param>
public sealed record GetSource(string Dataset, string Id, DateOnly? Known, PageOf Page) : IRequest<SourceDetail>, IDatasetRequest;

/// <summary>A source with everything that cites it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Note">A note by the compilers, in English, or null.</param>
/// <param name="EventCount">Number of events that cite it.</param>
/// <param name="Events">One page of them.</param>
/// <param name="Claims">The first 50 claims that cite it, by the day stated; the list of claims has them all.</param>
/// <param name="StatementCount">Number of statements that cite it.</param>
/// <param name="Statements">The first 50 of them, by day.</param>
public sealed record SourceDetail(
    SourceView Source,
    string? Note,
    int EventCount,
    EventPage Events,
    ClaimList Claims,
    int StatementCount,
    IReadOnlyList<StatementView> Statements);
