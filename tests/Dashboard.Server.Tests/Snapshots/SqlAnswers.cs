using Dashboard.Server.Store;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Server.Tests.Snapshots;

/// <summary>The queries of a view in SQL on the store: the oracle of the snapshot. Searches only for one word of ASCII letters.</summary>
internal sealed class SqlAnswers(DashboardStore store, int version)
{
    private IQueryable<Event> Events => Rows<Event>();

    private IQueryable<Place> Places => Rows<Place>();

    public int Matched(EventFilter filter) => Matching(filter).Count();

    public IReadOnlyList<string> Ids(EventFilter filter) => [.. Matching(filter).Select(e => e.Id).OrderBy(id => id)];

    public Dictionary<string, int> ByPlace(EventFilter filter) =>
        Matching(filter)
            .GroupBy(e => e.Place)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionary(g => g.Key, g => g.Count, StringComparer.Ordinal);

    public int BeginningBetween(EventFilter filter, DateOnly from, DateOnly to) =>
        Matching(filter with { From = null, To = null }).Count(e => e.Start >= from && e.Start <= to);

    private IQueryable<Event> Matching(EventFilter filter)
    {
        var events = Events;
        if (filter.From is { } from)
            events = LastingInto(events, from);
        if (filter.To is { } to)
            events = BegunBy(events, to);
        if (filter.Themes.Count > 0)
        {
            var asked = filter.Themes.ToArray();
            var themes = Rows<Theme>().Where(t => asked.Contains(t.Id) || asked.Contains(t.Parent!)).Select(t => t.Id).ToArray();
            events = events.Where(e => e.Themes.Any(t => themes.Contains(t)));
        }

        if (filter.Types.Count > 0)
        {
            // Slugs are not stored: their names are looked up first.
            var named = Events.Select(e => new { e.Type, e.SubType }).Distinct().ToList();
            var types = named.Select(n => n.Type).Where(n => filter.Types.Contains(Slug.OfText(n))).ToArray();
            var pairs = named
                .Where(n => filter.Types.Contains($"{Slug.OfText(n.Type)}.{Slug.OfText(n.SubType)}"))
                .Select(n => n.Type + "/" + n.SubType)
                .ToArray();
            events = events.Where(e => types.Contains(e.Type) || pairs.Contains(e.Type + "/" + e.SubType));
        }

        if (filter.Places.Count > 0)
        {
            var asked = filter.Places.ToArray();
            events = events.Where(e => Places.Any(p => p.Id == e.Place && (asked.Contains(p.Id) || asked.Contains(p.Within!))));
        }

        if (filter.Regions.Count > 0)
        {
            var asked = filter.Regions.ToArray();
            events = events.Where(e => Places.Any(p => p.Id == e.Place && asked.Contains(p.Region!)));
        }

        if (filter.Actors.Count > 0)
        {
            var asked = filter.Actors.ToArray();
            events = events.Where(e => e.Actors.Any(a => asked.Contains(a)));
        }

        if (filter.Sources.Count > 0)
        {
            var asked = filter.Sources.ToArray();
            events = events.Where(e => e.Sources.Any(s => asked.Contains(s)));
        }

        if (filter.Bounds is { } box)
        {
            events = events.Where(e =>
                Places.Any(p =>
                    p.Id == e.Place
                    && p.Precision != GeoPrecision.Country
                    && p.Longitude >= box.MinLongitude
                    && p.Longitude <= box.MaxLongitude
                    && p.Latitude >= box.MinLatitude
                    && p.Latitude <= box.MaxLatitude));
        }

        if (filter.Text is { } text)
        {
            // GLOB is case-sensitive: each letter is matched in both cases.
            var word = $"*[^A-Za-z0-9]{string.Concat(text.Select(c => $"[{char.ToLowerInvariant(c)}{char.ToUpperInvariant(c)}]"))}*";
            var (own, regions, claims, statements) = (
                Named("event", word),
                Named("region", word),
                Named("claim", word),
                Named("statement", word));
            var named = Named("place", word);
            var places = Places
                .Where(p => named.Contains(p.Id) || named.Contains(p.Within!) || regions.Contains(p.Region!))
                .Select(p => p.Id)
                .ToArray();
            var namedThemes = Named("theme", word);
            var themes = Rows<Theme>()
                .Where(t => namedThemes.Contains(t.Id) || namedThemes.Contains(t.Parent!))
                .Select(t => t.Id)
                .ToArray();
            var actors = Named("actor", word);
            var sources = Rows<Source>()
                .Where(s => EF.Functions.Glob(" " + s.Publisher, word) || EF.Functions.Glob(" " + s.Title, word))
                .Select(s => s.Id)
                .ToArray();
            var tied = Rows<Claim>()
                .Where(c => claims.Contains(c.Id))
                .AsEnumerable()
                .SelectMany(c => new[] { c.AboutEvent, c.StatedAt })
                .Concat(Rows<Statement>().Where(s => statements.Contains(s.Id)).AsEnumerable().SelectMany(s => s.Events))
                .OfType<string>()
                .ToArray();
            events = events.Where(e =>
                own.Contains(e.Id)
                || tied.Contains(e.Id)
                || places.Contains(e.Place)
                || e.Themes.Any(t => themes.Contains(t))
                || e.Actors.Any(a => actors.Contains(a))
                || e.Sources.Any(s => sources.Contains(s)));
        }

        return events;
    }

#pragma warning disable CA1309 // Translated to SQL, which compares bytes.
    // Of clocked events, those that ended earlier on the day are left out.
    private static IQueryable<Event> LastingInto(IQueryable<Event> events, TimeBound from)
    {
        var (day, dayBefore) = (from.Day, from.Day.AddDays(-1));
        var lasting = events.Where(e => e.End >= day);
        if (from.Hour is not { } hour)
            return lasting;
        var clock = FormattableString.Invariant($"{hour:00}:00");
        return lasting.Where(e =>
            e.Time == null
            || e.TimeKind == TimeKind.From
            || e.End > day
            || string.Compare(e.Time.Substring(e.Time.Length - 5), clock) >= 0
            || (e.Start == day && string.Compare(e.Time.Substring(e.Time.Length - 5), e.Time.Substring(0, 5)) < 0)
            || (e.Start == dayBefore && string.Compare(e.Time.Substring(e.Time.Length - 5), e.Time.Substring(0, 5)) >= 0)
            || e.Start < dayBefore);
    }

    private static IQueryable<Event> BegunBy(IQueryable<Event> events, TimeBound to)
    {
        var day = to.Day;
        var begun = events.Where(e => e.Start <= day);
        if (to.Hour is not { } hour)
            return begun;
        var clock = FormattableString.Invariant($"{hour:00}:59");
        return begun.Where(e => e.Time == null || e.Start < day || string.Compare(e.Time.Substring(0, 5), clock) <= 0);
    }
#pragma warning restore CA1309

    private string[] Named(string entity, string word) =>
        [
            .. Rows<TextEntry>()
                .Where(t => t.Entity == entity && t.Field != "note" && t.Field != "definition" && EF.Functions.Glob(" " + t.Text, word))
                .Select(t => t.Id)
                .Distinct(),
        ];

    private IQueryable<T> Rows<T>()
        where T : class => store.Set<T>().AsNoTracking().Where(row => EF.Property<int>(row, DashboardStore.VersionId) == version);
}
