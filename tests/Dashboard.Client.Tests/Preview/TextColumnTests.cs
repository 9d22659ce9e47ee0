using CsCheck;
using Dashboard.Client.Language;
using Dashboard.Client.Preview;

namespace Dashboard.Client.Tests.Preview;

public sealed class TextColumnTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["aбқ w"], 0, 80];

    [Fact]
    public void No_line_is_longer_than_the_column_or_below_it() => Words.List[0, 6].Sample(paragraphs =>
    {
        var column = new TextColumn(10, 20, 120, 200);
        foreach (var paragraph in paragraphs)
            column.Add(paragraph, "plain", 13, 3);
        Assert.All(column.Lines, line => Assert.True(line.Y <= 200 && TextWidth.Of(line.Lead + line.Text, 13) <= 120, $"{line}"));
    });

    [Fact]
    public void Where_there_is_room_every_word_is_set() => Gen.String[Gen.Char["aбқ"], 1, 12].List[1, 20].Sample(words =>
    {
        var column = new TextColumn(0, 0, 120, double.MaxValue);
        column.Add(string.Join(' ', words), "plain", 13, int.MaxValue);
        Assert.Equal(string.Join(' ', words), string.Join(' ', column.Lines.Select(line => line.Text)));
    });

    [Fact]
    public void What_has_no_room_ends_in_an_ellipsis()
    {
        var column = new TextColumn(0, 0, 60, 100);
        column.Add("one two, three four five", "plain", 13, 2);
        Assert.Equal(["one two,", "three…"], column.Lines.Select(line => line.Text));
    }

    [Theory]
    [InlineData("238 or more", "killed|238\u00A0or\u00A0more")]
    [InlineData("238 or", "killed|238 or|more")]
    public void What_keeps_to_one_line_breaks_only_where_no_line_has_room_for_it(string widest, string lines)
    {
        var column = new TextColumn(0, 0, TextWidth.Of(widest, 13) + 1, 200);
        column.Add("killed 238\u00A0or\u00A0more", "plain", 13, 4);
        Assert.Equal(lines.Split('|'), column.Lines.Select(line => line.Text));
    }

    [Fact]
    public void A_note_is_set_whole_or_not_at_all()
    {
        var column = new TextColumn(0, 0, 60, 30);
        column.AddWhole("one two three four five", "plain", 13);
        Assert.Empty(column.Lines);
    }
}
