using CsCheck;
using Dashboard.Client.Casualties;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Casualties;

public sealed class ClaimLabelsTests
{
    private static readonly Gen<ClaimView[]> Claims = Gen.Select(Gen.Int[0, 500], Gen.Int[0, 300], Gen.Int[0, 3])
        .Select((day, figure, kind) => Winter.Claim("", 1, figure) with { StatedOn = Winter.Day(1).AddDays(day), ClaimantKind = (ClaimantKind)kind, High = kind == 1 ? null : figure })
        .Array[0, 25]
        .Select(claims => claims.Select((claim, at) => claim with { Id = $"c{at:00}" }).OrderBy(claim => claim.StatedOn).ToArray());

    private static readonly Gen<PictureSize> Sizes = Gen.OneOf(PictureSize.Small, PictureSize.Narrow, PictureSize.Medium, PictureSize.Wide);

    [Fact]
    public void No_label_lies_on_another() => Gen.Select(Claims, Sizes).Sample((claims, size) =>
    {
        var rooms = Labels(size, claims).Where(label => label.Leader is null).Select(label => label.Taken()).ToList();

        return !rooms.Where((room, at) => rooms.Skip(at + 1).Any(room.Meets)).Any();
    });

    [Fact]
    public void No_label_lies_on_a_mark() => Gen.Select(Claims, Sizes).Sample((claims, size) =>
    {
        var plot = Plot(size, claims);
        var marks = plot.Claims.Select(mark => new Room(mark.X - size.Radius, mark.Y!.Value - size.Radius, mark.X + size.Radius, mark.Y.Value + size.Radius)).ToList();

        return ClaimLabels.Of(plot, null, 2022, null).Where(label => label.Leader is null).All(label => !marks.Exists(label.Taken().Meets));
    });

    [Fact]
    public void No_leader_cuts_a_label_beside_a_mark() => Gen.Select(Claims, Gen.OneOf(PictureSize.Medium, PictureSize.Wide)).Sample((claims, size) =>
    {
        var labels = Labels(size, claims);
        var beside = labels.Where(label => label.Leader is null).Select(label => label.Taken()).ToList();

        return labels.Where(label => label.Leader is not null).All(flag =>
            !beside.Exists(room => flag.Mark.X > room.Left && flag.Mark.X < room.Right && flag.Leader > room.Top));
    });

    [Fact]
    public void Flags_stand_in_falling_steps_the_earlier_the_higher() => Claims.Sample(claims =>
    {
        var flags = Labels(PictureSize.Wide, claims).Where(label => label.Leader is not null).OrderBy(flag => flag.Baseline).ToList();

        return flags.Zip(flags.Skip(1)).All(pair => pair.First.Mark.Claim.StatedOn <= pair.Second.Mark.Claim.StatedOn && pair.Second.Baseline - pair.First.Baseline == ClaimLabel.RowHeight);
    });

    [Fact]
    public void Where_there_is_room_a_label_stands_beside_its_mark_with_figure_claimant_and_day()
    {
        var label = Assert.Single(Labels(PictureSize.Wide, Winter.Claim("a", 5, 44)));

        Assert.Equal(("44", "The Ministry, 5 Jan", true), (label.Figure, label.Rest, label.Leader is null));
    }

    [Fact]
    public void On_a_phone_only_the_figures_of_the_first_the_withdrawn_the_highest_and_the_newest_are_written()
    {
        var labels = Labels(
            PictureSize.Narrow,
            Winter.Claim("first", 1, 20) with { Status = ClaimStatus.Superseded },
            Winter.Claim("other", 5, 60) with { Status = ClaimStatus.Superseded },
            Winter.Claim("withdrawn", 10, 100).WithdrawnOn(10),
            Winter.Claim("highest", 20, 300) with { Status = ClaimStatus.Superseded },
            Winter.Claim("newest", 28, 200));

        Assert.Equal([("20", ""), ("100", ""), ("300", ""), ("200", "")], labels.Select(label => (label.Figure, label.Rest)));
    }

    [Fact]
    public void Nothing_is_written_where_other_words_stand()
    {
        var plot = Plot(PictureSize.Wide, Winter.Claim("a", 5, 44));
        var everywhere = new Room(0, -100, plot.Size.Width, plot.Size.Ground);

        Assert.NotNull(Assert.Single(ClaimLabels.Of(plot, null, 2022, everywhere)).Leader);
    }

    private static IReadOnlyList<ClaimLabel> Labels(PictureSize size, params ClaimView[] claims) => ClaimLabels.Of(Plot(size, claims), Winter.Scope(claims).Current, 2022, null);

    private static ClaimsPlot Plot(PictureSize size, params ClaimView[] claims) => ClaimsPlot.Of(Winter.Scope(claims), Winter.Day(1), Winter.Day(31), size);
}
