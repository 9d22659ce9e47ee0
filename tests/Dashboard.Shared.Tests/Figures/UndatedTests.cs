using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>Decision 0071: the number of an undated claim counts, only its day is unknown.</summary>
public sealed class UndatedTests
{
    private static readonly Claim Undated = Claim("undated", 15, Day(1)) with
    {
        Place = "town",
        Doubt = ClaimDoubt.Undated,
        StatedPrecision = DatePrecision.Month,
    };
    private static readonly Claim Doubtful = Undated with { Id = "doubtful", Doubt = ClaimDoubt.Doubtful };

    [Fact]
    public void An_undated_claim_is_a_headline_and_its_end_and_a_doubtful_one_is_neither()
    {
        Assert.Equal(new FigureRange(15, 15, false, "undated", "undated"), Standing(Of(Undated))?.Current);
        Assert.Equal(
            ["undated"],
            FigureStatement.Of(Standing(Of(Undated))!).SelectMany(statement => statement.Claims).Select(claim => claim.Id));
        Assert.Null(Standing(Of(Doubtful)));
    }

    [Fact]
    public void Beside_another_an_undated_claim_widens_the_range_and_a_doubtful_one_does_not()
    {
        var dated = Claim("dated", 20, Day(9)) with { Place = "town" };

        Assert.Equal(new FigureRange(15, 20, false, "undated", "dated"), Standing(Of(Undated, dated))?.Current);
        Assert.Equal(new FigureRange(20, 20, false, "dated", "dated"), Standing(Of(Doubtful, dated))?.Current);
    }

    [Fact]
    public void It_counts_from_the_last_day_of_the_period_that_it_is_dated_to()
    {
        Assert.Null(Standing(Of(Undated), Day(30)));
        Assert.NotNull(Standing(Of(Undated), Day(31)));
    }

    [Theory]
    [InlineData(DatePrecision.Day, null, true)]
    [InlineData(DatePrecision.Month, null, false)]
    [InlineData(DatePrecision.Day, ClaimDoubt.Undated, false)]
    [InlineData(DatePrecision.Day, ClaimDoubt.Doubtful, true)]
    public void Its_day_is_not_known(DatePrecision precision, ClaimDoubt? doubt, bool isKnown) =>
        Assert.Equal(isKnown, Of(Undated with { StatedPrecision = precision, Doubt = doubt }).Claim("undated").IsDayKnown);

    private static ScopeView? Standing(DatasetSnapshot snapshot, DateOnly? known = null)
    {
        var measure = Assert.Single(Casualties.View(snapshot, new EventFilter { Known = known, Places = IdSet.Of("town") }, "en").Measures);
        return measure.ScopeOf(measure.Leading()[0]);
    }
}
