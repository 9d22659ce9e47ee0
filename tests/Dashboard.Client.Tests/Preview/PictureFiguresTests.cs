using CsCheck;
using Dashboard.Client.Figures;
using Dashboard.Client.Preview;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Preview;

public sealed class PictureFiguresTests
{
    private static readonly ScopeView Scope = Winter.Scope(
        Winter.Claim("first", 5, 164).WithdrawnOn(6),
        Winter.Claim("official", 6, 225),
        Winter.Claim("families", 7, 238).OrMore().By(ClaimantKind.Ngo, "An association of families of the dead"));

    private static readonly Gen<(double Width, double Height)> Rooms = Gen.Select(Gen.Double[100, 300], Gen.Double[10, 300]);

    [Fact]
    public void A_figure_stands_with_all_who_state_its_ends_or_not_at_all() =>
        Rooms.Sample(room =>
        {
            var words = Words(room, PictureFigures.Add);
            Assert.DoesNotContain("…", words, StringComparison.Ordinal);
            if (words.Length > 0)
                Assert.All(
                    FigureStatement.Of(Scope),
                    statement => Assert.Contains($"{ClaimWords.Figure(statement.Claims[0])}: ", words, StringComparison.Ordinal));
        });

    [Fact]
    public void Where_there_is_room_what_was_withdrawn_is_told() =>
        Assert.Contains("164: ", Words((300, 300), PictureFigures.Add), StringComparison.Ordinal);

    [Fact]
    public void Who_states_a_figure_is_told_whole() => Rooms.Sample(room =>
        Assert.DoesNotContain("…", Words(room, PictureFigures.AddSayings), StringComparison.Ordinal));

    [Fact]
    public void Of_several_places_each_has_its_figure_however_long_what_is_told_of_the_first() =>
        Gen.Double[110, 300]
            .Sample(height =>
            {
                var column = new TextColumn(0, 0, 190, height);
                PictureFigures.Add(column, Places, Winter.About);
                var words = string.Join(' ', column.Lines.Select(line => line.Lead + line.Text));

                Assert.All(column.Lines, line => Assert.True(line.Y <= height));
                Assert.All(
                    ["Killed", "Town 238", "No figure for Port as a whole", "Harbour 20", "and 2\u00A0more places"],
                    told => Assert.Contains(told, words, StringComparison.Ordinal));
                // Who claims is told of every place or of none.
                Assert.Equal(
                    words.Contains("Town 238: The Ministry", StringComparison.Ordinal),
                    words.Contains("Harbour 20: The Ministry", StringComparison.Ordinal));
            });

    [Fact]
    public void Of_several_places_who_claims_what_was_withdrawn_and_who_is_silent_stand_at_their_own_place()
    {
        var column = new TextColumn(0, 0, 300, 400);
        PictureFigures.AddPlaces(column, Places, Winter.About);

        Assert.Equal(
            [
                "Town 238: The Ministry, 7\u00A0Jan",
                "103: The Ministry, withdrawn 6\u00A0Jan",
                "110: The Ministry, withdrawn 6\u00A0Jan",
                "No figure for Port as a whole",
                "Harbour 20: The Ministry, 8\u00A0Jan",
                "Only officials have stated a figure.",
                "and 2\u00A0more places",
            ],
            column.Lines.Select(line => line.Lead + line.Text));
    }

    private static MeasureView Places
    {
        get
        {
            var town = Winter.Scope(
                Winter.Claim("a", 5, 103).WithdrawnOn(6),
                Winter.Claim("b", 5, 110).WithdrawnOn(6),
                Winter.Claim("c", 7, 238)
            ) with
            {
                Place = Winter.Town,
            };
            var harbour = Winter.Scope(Winter.Claim("h", 8, 20)) with
            {
                Silent = SilentSide.Others,
                Place = Winter.Town with { Id = "harbour", Label = new("Harbour") },
            };
            var port = Winter.None(Winter.Town with { Id = "port", Label = new("Port") }) with { IsChosen = true, IsWhole = false };
            return new MeasureView(Measure.Killed, [town, harbour])
            {
                Headlines = [Winter.Headline(town, 0), port, Winter.Headline(harbour, 1)],
                MoreHeadlines = 2,
            };
        }
    }

    private static string Words((double Width, double Height) room, Action<TextColumn, ScopeView, DatasetSummary> add)
    {
        var column = new TextColumn(0, 0, room.Width, room.Height);
        add(column, Scope, Winter.About);
        Assert.All(column.Lines, line => Assert.True(line.Y <= room.Height));
        return string.Join(' ', column.Lines.Select(line => line.Lead + line.Text));
    }
}
