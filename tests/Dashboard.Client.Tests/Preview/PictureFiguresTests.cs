using CsCheck;
using Dashboard.Client.Casualties;
using Dashboard.Client.Preview;
using Dashboard.Shared.Datasets;
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
    public void A_figure_stands_with_all_who_state_its_ends_or_not_at_all() => Rooms.Sample(room =>
    {
        var words = Words(room, PictureFigures.Add);
        Assert.DoesNotContain("…", words, StringComparison.Ordinal);
        if (words.Length > 0)
            Assert.All(FigureStatement.Of(Scope), statement => Assert.Contains($"{statement.Figure}: ", words, StringComparison.Ordinal));
    });

    [Fact]
    public void Where_there_is_room_what_was_withdrawn_is_told() =>
        Assert.Contains("164: ", Words((300, 300), PictureFigures.Add), StringComparison.Ordinal);

    [Fact]
    public void Who_states_a_figure_is_told_whole() => Rooms.Sample(room =>
        Assert.DoesNotContain("…", Words(room, PictureFigures.AddSayings), StringComparison.Ordinal));

    private static string Words((double Width, double Height) room, Action<TextColumn, ScopeView, DatasetSummary> add)
    {
        var column = new TextColumn(0, 0, room.Width, room.Height);
        add(column, Scope, Winter.About);
        Assert.All(column.Lines, line => Assert.True(line.Y <= room.Height));
        return string.Join(' ', column.Lines.Select(line => line.Lead + line.Text));
    }
}
