using CsCheck;
using Dashboard.Client.Casualties.Chart;
using Dashboard.Client.Figures;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Casualties.Chart;

public sealed class ClaimLabelsTests
{
    private static readonly Gen<ClaimView[]> Claims = Gen.Select(Gen.Int[0, 500], Gen.Int[0, 300], Gen.Int[0, 3])
        .Select(
            (day, figure, kind) =>
                Winter.Claim("", 1, figure) with
                {
                    StatedOn = Winter.Day(1).AddDays(day),
                    ClaimantKind = (ClaimantKind)kind,
                    High = kind == 1 ? null : figure,
                })
        .Array[0, 25]
        .Select(claims => claims.Select((claim, at) => claim with { Id = $"c{at:00}" }).OrderBy(claim => claim.StatedOn).ToArray());

    // As in a real record: some replaced by the next, some withdrawn, some dated to a month, names of all lengths.
    private static readonly Gen<ClaimView[]> Scopes = Gen.Select(Claims, Gen.Int[0, 6].Array[25], Gen.Int[3, 60].Array[25])
        .Select(
            (claims, kinds, lengths) =>
                claims
                    .Select(
                        (claim, at) =>
                            claim with
                            {
                                Claimant = new(new string('n', lengths[at])),
                                StatedPrecision = kinds[at] == 1 ? DatePrecision.Month : DatePrecision.Day,
                                Status =
                                    kinds[at] == 2 ? ClaimStatus.Withdrawn
                                    : kinds[at] is 3 or 4 ? ClaimStatus.Superseded
                                    : ClaimStatus.Current,
                                SupersededBy = kinds[at] == 3 && at + 1 < claims.Length ? claims[at + 1].Id : null,
                            })
                    .ToArray());

    private static readonly Gen<PictureSize> Sizes = Gen.OneOf(PictureSize.Small, PictureSize.Narrow, PictureSize.Medium, PictureSize.Wide);

    [Fact]
    public void No_label_lies_on_another() => Gen.Select(Claims, Sizes).Sample((claims, size) =>
    {
        var rooms = Labels(size, claims).Where(label => label.Leader is null).Select(label => label.Bounds()).ToList();

        return !rooms.Where((room, at) => rooms.Skip(at + 1).Any(room.Intersects)).Any();
    });

    [Fact]
    public void No_label_lies_on_a_mark() =>
        Gen.Select(Claims, Sizes)
            .Sample(
                (claims, size) =>
                {
                    var plot = Plot(size, claims);
                    var marks = plot
                        .Claims.Select(mark => new ChartBox(
                            mark.X - size.Radius,
                            mark.Y!.Value - size.Radius,
                            mark.X + size.Radius,
                            mark.Y.Value + size.Radius))
                        .ToList();

                    return ClaimLabels
                        .Of(plot, null, 2022, null)
                        .Where(label => label.Leader is null)
                        .All(label => !marks.Exists(label.Bounds().Intersects));
                });

    [Fact]
    public void No_leader_and_no_line_of_a_day_crosses_words_at_any_width_and_on_any_day() =>
        Gen.Select(Scopes, Sizes, Gen.OneOf(Gen.Const(-1), Gen.Int[0, 520]), Gen.Double[1, 2.7]).Sample(
            (claims, size, day, stretch) =>
            {
                DateOnly? known = day < 0 ? null : Winter.Day(1).AddDays(day);
                var picture = Picture(size, known, claims);
                return !CrossedLabels.In(picture, 1).Concat(CrossedLabels.In(picture, stretch)).Any();
            },
            iter: 1_000);

    [Fact]
    public void Every_label_is_nearer_to_its_own_mark_or_leader_than_to_any_other_mark_at_any_width() =>
        Gen.Select(Scopes, Sizes, Gen.OneOf(Gen.Const(-1), Gen.Int[0, 520]), Gen.Double[1, 2.7]).Sample(
            (claims, size, day, stretch) =>
            {
                var picture = Picture(size, day < 0 ? null : Winter.Day(1).AddDays(day), claims);
                return !StrayLabels.In(picture, 1).Concat(StrayLabels.In(picture, stretch)).Any();
            },
            iter: 1_000);

    [Fact]
    public void A_label_under_the_mark_of_another_claim_becomes_a_flag()
    {
        var month = Winter.Claim("month", 1, 238) with
        {
            StatedOn = new(2023, 3, 1),
            StatedPrecision = DatePrecision.Month,
            Claimant = new("Human Rights Foundation"),
        };
        var labels = Labels(PictureSize.Medium, Winter.Claim("other", 1, 238) with { StatedOn = new(2022, 11, 20) }, month);

        Assert.NotNull(labels.Single(label => label.Mark.Claim.Id == "month").Leader);
    }

    [Fact]
    public void Flags_stand_in_falling_steps_the_earlier_the_higher_and_those_that_run_to_the_left_above_them() =>
        Scopes.Sample(claims =>
        {
            var flags = Labels(PictureSize.Wide, claims).Where(label => label.Leader is not null).OrderBy(flag => flag.Baseline).ToList();
            var (left, right) = (
                flags.TakeWhile(flag => flag.Anchor == LabelAnchor.End).ToList(),
                flags.SkipWhile(flag => flag.Anchor == LabelAnchor.End).ToList());

            return right.TrueForAll(flag => flag.Anchor == LabelAnchor.Start)
                && left.Zip(left.Skip(1)).All(pair => pair.First.Mark.X >= pair.Second.Mark.X)
                && right.Zip(right.Skip(1)).All(pair => pair.First.Mark.X <= pair.Second.Mark.X)
                && flags.Zip(flags.Skip(1)).All(pair => pair.Second.Baseline - pair.First.Baseline == ClaimLabel.RowHeight);
        });

    [Fact]
    public void What_gives_the_range_and_what_was_withdrawn_is_named_where_it_stands_alone()
    {
        var labels = Labels(
            PictureSize.Wide,
            Winter.Claim("low", 3, 20),
            Winter.Claim("withdrawn", 12, 164).WithdrawnOn(12),
            Winter.Claim("high", 25, 240));

        Assert.Equal(["20", "164", "240"], labels.Select(label => label.Figure));
    }

    [Fact]
    public void No_words_stand_beside_a_whisker_which_grows_with_the_picture()
    {
        var month = Winter.Claim("a", 1, 100) with { StatedPrecision = DatePrecision.Month };
        var label = Assert.Single(Labels(PictureSize.Wide, month));

        Assert.False(label.Bounds().Top < ClaimLabel.Middle(label.Mark) && label.Bounds().Bottom > ClaimLabel.Middle(label.Mark));
    }

    [Fact]
    public void Where_there_is_room_a_label_stands_beside_its_mark_with_figure_claimant_and_day()
    {
        var label = Assert.Single(Labels(PictureSize.Wide, Winter.Claim("a", 5, 44)));

        Assert.Equal(("44", "The Ministry, 5\u00A0Jan", true), (label.Figure, label.Rest, label.Leader is null));
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
    public void Nothing_is_written_where_the_words_of_the_day_of_knowledge_stand() =>
        Gen.Select(Scopes, Gen.Int[0, 520])
            .Sample(
                (claims, day) =>
                {
                    var picture = Picture(PictureSize.Wide, Winter.Day(1).AddDays(day), claims);
                    return picture.Known!.Words is not { } words || picture.Labels.All(label => !label.Bounds().Intersects(words));
                });

    [Fact]
    public void Words_of_a_day_near_the_edge_stand_above_all_others()
    {
        var picture = Picture(
            PictureSize.Wide,
            new(2023, 4, 1),
            Winter.Claim("a", 5, 44),
            Winter.Claim("b", 6, 44) with
            {
                StatedOn = new(2023, 3, 20),
            });

        Assert.True(picture.Known!.IsOverhead);
        Assert.True(picture.KnownWordsTop + KnownLine.WordsHeight <= picture.Labels.Min(label => label.Bounds().Top));
    }

    private static IReadOnlyList<ClaimLabel> Labels(PictureSize size, params ClaimView[] claims) => Picture(size, null, claims).Labels;

    private static ClaimsPicture Picture(PictureSize size, DateOnly? known, params ClaimView[] claims)
    {
        var shown = claims.Where(claim => known is null || claim.Period.Last <= known).ToArray();
        var all = Winter.Scope(claims) with { LaterClaims = claims.Length - shown.Length };
        var extent =
            claims.Length == 0
                ? null
                : new ScopeExtent(
                    claims.Min(claim => claim.StatedOn),
                    claims.Max(claim => claim.Period.Last),
                    claims.Max(claim => claim.High ?? claim.Low ?? 0));
        return ClaimsPicture.Of(Winter.Scope(shown) with { LaterClaims = all.LaterClaims, Extent = extent }, Winter.About, known, size);
    }

    private static ClaimsPlot Plot(PictureSize size, params ClaimView[] claims) =>
        ClaimsPlot.Of(Winter.Scope(claims), Winter.Day(1), Winter.Day(31), size);
}
