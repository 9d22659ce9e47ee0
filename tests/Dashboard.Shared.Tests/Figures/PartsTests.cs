using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>Rules of figures, 2: parts under their whole.</summary>
public sealed class PartsTests
{
    [Fact]
    public void Parts_that_were_withdrawn_with_their_whole_still_name_the_22_of_164_not_broken_down()
    {
        Claim[] claims =
        [
            Claim("whole", 164, Day(9)),
            Claim("town", 103, Day(9)).PartOf("whole", Partition.Place) with { Place = "town" },
            Claim("harbour", 39, Day(9)).PartOf("whole", Partition.Place) with { Place = "harbour" },
        ];

        var partition = Partition_of_the_whole([.. claims.Select(c => c.WithdrawnOn(Day(9)))]);

        Assert.Equal(Partition.Place, partition.By);
        Assert.Equal(["town", "harbour"], partition.Claims);
        Assert.Equal(22, partition.Remainder);
        Assert.False(partition.Overlap);
    }

    [Fact]
    public void A_part_stays_current_in_its_own_key_under_a_whole_that_was_replaced()
    {
        var snapshot = Of(
            Claim("whole", 225, Day(15)).ReplacedBy("next"),
            Claim("officers", 19, Day(15)).PartOf("whole", Partition.Group) with { Group = "security" },
            Claim("next", 227, Day(18)));

        Assert.Equal(ClaimStatus.Superseded, snapshot.Status("whole"));
        Assert.Equal(ClaimStatus.Current, snapshot.Status("officers"));
        Assert.Equal(206, Assert.Single(snapshot.Claim("whole").Parts).Remainder);
        Assert.Empty(snapshot.Claim("next").Parts);
    }

    [Fact]
    public void Parts_that_add_up_to_more_than_their_whole_overlap_and_leave_no_remainder()
    {
        var partition = Partition_of_the_whole(Claim("whole", 100, Day(9)), Part("a", 60), Part("b", 50));

        Assert.True(partition.Overlap);
        Assert.Null(partition.Remainder);
    }

    [Fact]
    public void Parts_that_fill_their_whole_leave_a_remainder_of_zero() =>
        Assert.Equal(0, Partition_of_the_whole(Claim("whole", 100, Day(9)), Part("a", 60), Part("b", 40)).Remainder);

    [Fact]
    public void A_whole_that_is_open_above_has_neither_remainder_nor_overlap()
    {
        var partition = Partition_of_the_whole(Claim("whole", 100, Day(9)).OrMore(), Part("a", 160));

        Assert.Equal((null, false), (partition.Remainder, partition.Overlap));
    }

    [Fact]
    public void A_part_that_is_a_lower_bound_leaves_the_remainder_unknown()
    {
        var partition = Partition_of_the_whole(Claim("whole", 100, Day(9)), Part("a", 60).OrMore());

        Assert.Equal((null, false), (partition.Remainder, partition.Overlap));
    }

    [Fact]
    public void A_doubtful_part_leaves_the_remainder_unknown() =>
        Assert.Null(Partition_of_the_whole(Claim("whole", 100, Day(9)), Part("a", 60) with { Doubt = ClaimDoubt.Doubtful }).Remainder);

    [Fact]
    public void A_part_that_another_part_replaced_is_listed_and_not_counted_twice()
    {
        var partition = Partition_of_the_whole(Claim("whole", 100, Day(9)), Part("a", 60).ReplacedBy("b"), Part("b", 70));

        Assert.Equal(["a", "b"], partition.Claims);
        Assert.Equal((30, false), (partition.Remainder, partition.Overlap));
    }

    [Fact]
    public void A_part_that_was_taken_back_is_listed_and_its_people_are_not_broken_down() =>
        Assert.Equal(40, Partition_of_the_whole(Claim("whole", 100, Day(9)), Part("a", 60), Part("b", 30).WithdrawnOn(Day(12))).Remainder);

    [Fact]
    public void Each_partition_is_of_its_own()
    {
        var parts = Of(
            Claim("whole", 100, Day(9)),
            Part("b", 30).PartOf("whole", Partition.Cause),
            Part("a", 90)).Claim("whole").Parts;

        Assert.Equal([(Partition.Place, 10), (Partition.Cause, 70)], parts.Select(p => (p.By, p.Remainder!.Value)));
    }

    [Fact]
    public void A_part_counts_under_its_whole_from_the_day_it_was_stated()
    {
        var snapshot = Of(Claim("whole", 100, Day(9)), Part("a", 60) with { StatedOn = Day(12) });

        Assert.Empty(snapshot.Claim("whole", Day(11)).Parts);
        Assert.Single(snapshot.Claim("whole", Day(12)).Parts);
    }

    [Fact]
    public void A_part_does_not_name_a_whole_that_was_not_yet_stated()
    {
        var snapshot = Of(Claim("whole", 100, Day(12)), Part("a", 60));

        Assert.Equal((null, null), (snapshot.Claim("a", Day(11)).PartOf, snapshot.Claim("a", Day(11)).PartBy));
        Assert.Equal(("whole", Partition.Place), (snapshot.Claim("a", Day(12)).PartOf, snapshot.Claim("a", Day(12)).PartBy));
    }

    private static Claim Part(string id, int best) => Claim(id, best, Day(9)).PartOf("whole", Partition.Place) with { Place = "town" };

    private static PartitionView Partition_of_the_whole(params Claim[] claims) => Assert.Single(Of(claims).Claim("whole").Parts);
}
