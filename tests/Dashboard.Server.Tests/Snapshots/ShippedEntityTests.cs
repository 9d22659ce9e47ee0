using Dashboard.Server.Import;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Snapshots;

/// <summary>The links of the shipped dataset, both ways.</summary>
public sealed class ShippedEntityTests
{
    private static readonly DatasetSnapshot Snapshot = DatasetSnapshot.Build(
        DatasetFolder.Open(ShippedRecord.Folder).Load().Content!,
        new DatasetVersion(1, "0123456789abcdef", DateTimeOffset.UnixEpoch));

    private static readonly Dictionary<string, ClaimDetail> Claims =
        Snapshot.Content.Claims.ToDictionary(claim => claim.Id, claim => Snapshot.Claim(claim.Id, null, "en"), StringComparer.Ordinal);

    [Fact]
    public void A_claim_that_was_replaced_is_named_by_all_that_replaced_it_and_names_them()
    {
        foreach (var (id, detail) in Claims)
        {
            Assert.Equal(Snapshot.FindClaim(id)!.SupersededBy, (detail.ReplacedBy is [var next, ..] ? next.Id : null));
            Assert.All(detail.ReplacedBy, later => Assert.Contains(id, Claims[later.Id].Replaced.Select(claim => claim.Id)));
            Assert.All(detail.Replaced, earlier => Assert.Contains(id, Claims[earlier.Id].ReplacedBy.Select(claim => claim.Id)));
        }
    }

    [Fact]
    public void A_chain_ends_in_a_claim_that_nothing_replaced() =>
        Assert.All(
            Claims.Values.Where(detail => detail.ReplacedBy.Count > 0),
            detail => Assert.Empty(Claims[detail.ReplacedBy[^1].Id].ReplacedBy));

    [Fact]
    public void A_part_and_its_whole_name_each_other()
    {
        foreach (var (id, detail) in Claims)
        {
            Assert.Equal(Snapshot.FindClaim(id)!.PartOf, detail.Whole?.Claim.Id);
            Assert.All(detail.Parts, part => Assert.Equal(id, Claims[part.Claim.Id].Whole?.Claim.Id));
            if (detail.Whole is { } whole)
                Assert.Contains(id, Claims[whole.Claim.Id].Parts.Select(part => part.Claim.Id));
        }
    }

    [Fact]
    public void A_claim_stands_among_the_claims_of_its_scope() =>
        Assert.All(Claims, claim => Assert.Contains(claim.Key, claim.Value.Scope.Claims.Select(other => other.Id)));

    [Fact]
    public void A_claim_has_a_page_as_of_every_day()
    {
        foreach (var id in Claims.Keys)
        {
            foreach (var day in (ReadOnlySpan<DateOnly>)[new(2021, 12, 31), new(2022, 1, 10), new(2023, 1, 6)])
                Assert.Equal(id, Snapshot.Claim(id, day, "en").Claim.Claim.Id);
        }
    }

    [Fact]
    public void Everything_that_cites_a_source_is_on_its_page_and_nothing_else()
    {
        foreach (var source in Snapshot.Content.Sources)
        {
            var detail = Snapshot.Source(source.Id, null, new PageOf());

            Assert.Equal(
                Snapshot.Content.Events.Where(e => e.Sources.Contains(source.Id, StringComparer.Ordinal)).Select(e => e.Id),
                detail.Events.Items.Select(item => item.Id));
            Assert.Equal(
                Snapshot
                    .Content.Claims.Where(claim => claim.Sources.Contains(source.Id, StringComparer.Ordinal))
                    .Select(claim => claim.Id)
                    .Order(StringComparer.Ordinal),
                detail.Claims.Items.Select(listed => listed.Claim.Id).Order(StringComparer.Ordinal));
            Assert.Equal(
                Snapshot
                    .Content.Statements.Where(statement => statement.Sources.Contains(source.Id, StringComparer.Ordinal))
                    .Select(statement => statement.Id)
                    .Order(StringComparer.Ordinal),
                detail.Statements.Select(statement => statement.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_place_lists_its_spots_and_every_claim_of_people_there()
    {
        foreach (var place in Snapshot.Content.Places)
        {
            var detail = Snapshot.Place(place.Id, null, new PageOf());
            var listed = detail.Scopes.SelectMany(scope => scope.Claims).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);

            Assert.Equal(
                Snapshot.Content.Places.Where(spot => spot.Within == place.Id).Select(spot => spot.Id),
                detail.Spots.Select(spot => spot.Place.Id));
            Assert.All(
                Snapshot.Content.Claims.Where(claim => claim.AboutEvent is null && claim.Place == place.Id),
                claim => Assert.Contains(claim.Id, listed));
            Assert.Equal(0, detail.MoreScopes);
        }
    }

    [Fact]
    public void As_known_on_a_day_a_source_and_a_place_tell_nothing_that_was_stated_later()
    {
        var known = new DateOnly(2022, 1, 10);
        var source = Snapshot.Source("hrw-0126", known, new PageOf());
        var place = Snapshot.Place("almaty", known, new PageOf());

        Assert.Equal((0, 0), (source.Claims.Total, source.StatementCount));
        Assert.All(place.Scopes.SelectMany(scope => scope.Claims), claim => Assert.True(claim.StatedOn <= known));
        Assert.Equal(Snapshot.Place("almaty", null, new PageOf()).Place.Events, place.Place.Events);
    }
}
