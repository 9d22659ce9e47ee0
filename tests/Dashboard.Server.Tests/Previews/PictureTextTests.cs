using System.Globalization;
using System.Xml.Linq;
using Dashboard.Server.Previews;
using SkiaSharp;

namespace Dashboard.Server.Tests.Previews;

public sealed class PictureTextTests : IDisposable
{
    private readonly PictureFonts fonts = new();

    public void Dispose() => fonts.Dispose();

    [Fact]
    public void A_text_of_one_direction_stays_as_it_is()
    {
        var drawing = XElement.Parse("<svg><text x='3'>5 Jan</text></svg>");

        new PictureText(fonts).Set(drawing);

        Assert.True(XNode.DeepEquals(XElement.Parse("<svg><text x='3'>5 Jan</text></svg>"), drawing));
    }

    [Theory]
    [InlineData("start", -1)]
    [InlineData("end", 0)]
    [InlineData("middle", -0.5)]
    public void Runs_stand_beside_each_other_from_the_edge_that_the_text_names(string anchor, double share)
    {
        var texts = Set($"<text x='100' y='7' font-size='10' direction='rtl' text-anchor='{anchor}'>ایران (Iran) ۲۰۲۲</text>");

        Assert.Equal(
            "Noto Sans Arabic: ۲۲۰۲, Source Sans 3:  (, Source Sans 3: Iran, Noto Sans Arabic: ایران (",
            string.Join(", ", texts.Select(text => $"{text.Attribute("font-family")?.Value}: {text.Value}")));
        Assert.All(
            texts,
            text => Assert.Equal(
                ("100", "7", "start"),
                (text.Attribute("x")?.Value, text.Attribute("y")?.Value, text.Attribute("text-anchor")?.Value)));
        double[] left = [.. texts.Select(text => double.Parse((string)text.Attribute("dx")!, CultureInfo.InvariantCulture))];
        double[] wide = [.. texts.Select(text => fonts.Width(text.Value, (string)text.Attribute("font-family")!, false, 10))];
        Assert.Equal(left.Order(), left);
        Assert.Equal(wide.Sum() * share, left[0], 0.02);
        for (var i = 1; i < left.Length; i++)
            Assert.Equal(left[i - 1] + wide[i - 1], left[i], 0.02);
    }

    [Fact]
    public void Parts_of_a_text_keep_their_style_and_their_lines()
    {
        var texts = Set("<text class='a' fill='red'><tspan font-weight='600'>وزیر</tspan><tspan x='0' dy='12'>238</tspan></text>");

        Assert.Equal(["600", null], texts.Select(text => (string?)text.Attribute("font-weight")));
        Assert.Equal(["0", "12"], texts.Select(text => (string?)text.Attribute("dy")));
        Assert.All(texts, text => Assert.Equal("red", (string?)text.Attribute("fill")));
    }

    [Theory]
    [InlineData("احتجاجات في المدينة، ٥ يناير ٢٠٢٢؟")]
    [InlineData("اعتراض‌های پیش از ژانویهٔ ۲۰۲۲؛ گچ")]
    [InlineData("نامەی ڕۆژ ۆ ێ")]
    [InlineData("ٹھیک ہے ڈاکٹر")]
    public void The_fonts_have_every_letter_of_languages_in_Arabic_script(string text)
    {
        Assert.Equal("Noto Sans Arabic", fonts.FamilyFor(text, "Source Sans 3"));
        foreach (var weight in (SKFontStyleWeight[])[SKFontStyleWeight.Normal, SKFontStyleWeight.SemiBold])
        {
            using var font = new SKFont(
                fonts.FromFamilyName("Noto Sans Arabic", weight, SKFontStyleWidth.Normal, SKFontStyleSlant.Upright));
            Assert.All(font.GetGlyphs(text), glyph => Assert.NotEqual(0, glyph));
        }
    }

    private List<XElement> Set(string text)
    {
        var drawing = XElement.Parse($"<svg>{text}</svg>");
        new PictureText(fonts).Set(drawing);
        return [.. drawing.Descendants("text")];
    }
}
