using System.Net;
using Dashboard.Server.Previews;
using Dashboard.Server.Tests.Http;
using SkiaSharp;

namespace Dashboard.Server.Tests.Previews;

public sealed class PreviewTests(TinyServer tiny)
{
    private const string Root = $"/preview/{TinyDataset.Id}";
    private readonly HttpClient client = tiny.Host.CreateClient(new() { AllowAutoRedirect = false });

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_view_is_a_picture_in_every_language()
    {
        string[] views = ["dashboard", "map", "timeline", "matrix", "casualties", "events/t4", "events/t6", "events/t7", "events/t8"];
        foreach (var view in views)
        {
            foreach (
                var query in (string[])
                    ["", "?lang=ru", "?known=2019-03-03&lang=ru&place=harbour", "?from=2019-04-01&to=2019-04-30", "?q=nothing"])
            {
                using var answer = await client.GetAsync($"{Root}/{view}.png{query}", CancellationToken);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{view}{query}: {answer.StatusCode}");
                Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
                using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(CancellationToken));
                Assert.Equal((1200, 630), (picture.Width, picture.Height));
                // The rule above, the background, and letters.
                Assert.Equal((new SKColor(0x17, 0x23, 0x2A), SKColors.White), (picture.GetPixel(600, 2), picture.GetPixel(1198, 20)));
                Assert.True(picture.Pixels.Count(pixel => pixel.Red < 0x60) > 3000);
            }
        }
    }

    [Fact]
    public async Task A_picture_is_made_once_and_may_be_kept()
    {
        using var first = await client.GetAsync($"{Root}/map.png", CancellationToken);
        using var second = await client.GetHeldAsync($"{Root}/map.png", CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"{Root}/map.png") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var unchanged = await client.SendAsync(again, CancellationToken);

        Assert.Equal(TimeSpan.FromMinutes(1), first.Headers.CacheControl!.MaxAge);
        Assert.Equal(
            await first.Content.ReadAsByteArrayAsync(CancellationToken),
            await second.Content.ReadAsByteArrayAsync(CancellationToken));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Theory]
    [InlineData("map.png?to=2019-03-04&from=2019-03-01", "map.png?from=2019-03-01&to=2019-03-04")]
    [InlineData("map.png?lang=en&open=filters&cursor=1.50&width=1200", "map.png")]
    [InlineData("map.png?colour=theme", "map.png")]
    [InlineData("casualties.png?colour=type", "casualties.png")]
    [InlineData("timeline.png?marks=hexagons", "timeline.png")]
    [InlineData("map.png?width=300&theme=wages,casualties", "map.png?theme=casualties,wages&width=300")]
    public async Task A_picture_has_one_address(string asked, string address)
    {
        using var answer = await client.GetAsync($"{Root}/{asked}", CancellationToken);
        Assert.Equal((HttpStatusCode.Found, $"{Root}/{address}"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("dashboard")]
    [InlineData("map")]
    [InlineData("timeline")]
    public async Task A_picture_follows_what_colours_stand_for(string view)
    {
        string[] colours = ["", "?colour=type", "?colour=actor", "?colour=precision"];
        var pictures = new HashSet<string>(StringComparer.Ordinal);
        foreach (var colour in colours)
            pictures.Add(Convert.ToHexString(await client.GetByteArrayAsync($"{Root}/{view}.png{colour}", CancellationToken)));

        Assert.Equal(colours.Length, pictures.Count);
    }

    [Fact]
    public async Task A_picture_of_a_map_follows_what_its_marks_stand_for()
    {
        string[] marks = ["", "?marks=regions", "?marks=hexagons"];
        var pictures = new HashSet<string>(StringComparer.Ordinal);
        foreach (var by in marks)
            pictures.Add(Convert.ToHexString(await client.GetByteArrayAsync($"{Root}/map.png{by}", CancellationToken)));

        Assert.Equal(marks.Length, pictures.Count);
    }

    [Fact]
    public async Task A_smaller_picture_is_the_same_one()
    {
        using var answer = await client.GetAsync($"{Root}/timeline.png?width=600", CancellationToken);
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(CancellationToken));
        Assert.Equal((600, 315), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task What_cannot_be_drawn_is_refused_and_says_why()
    {
        (string Path, HttpStatusCode Status)[] refused =
        [
            ("/preview/atlantis/map.png", HttpStatusCode.NotFound),
            ($"{Root}/everything.png", HttpStatusCode.NotFound),
            ($"{Root}/events/t99.png", HttpStatusCode.NotFound),
            ($"{Root}/events/t4/more.png", HttpStatusCode.NotFound),
            ($"{Root}/map.jpg", HttpStatusCode.NotFound),
            ($"{Root}/map.png?from=never", HttpStatusCode.BadRequest),
            ($"{Root}/map.png?place=atlantis", HttpStatusCode.BadRequest),
            ($"{Root}/map.png?theme=wages&theme=cost", HttpStatusCode.BadRequest),
            ($"{Root}/map.png?size=9", HttpStatusCode.BadRequest),
            ($"{Root}/map.png?width=99999999999", HttpStatusCode.BadRequest),
            ($"{Root}/map.png?width=-1", HttpStatusCode.BadRequest),
            ($"{Root}/map.png?width=600&width=300", HttpStatusCode.BadRequest),
            ($"{Root}/map.png?q={new string('x', 10_000)}", HttpStatusCode.BadRequest),
        ];
        foreach (var (path, status) in refused)
        {
            using var answer = await client.GetAsync(path, CancellationToken);
            Assert.True(
                (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType) == (status, "application/problem+json"),
                $"{path}: {answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("%3C/text%3E%3Cimage%20href=%22file:///etc/passwd%22/%3E")]
    [InlineData("%22%20data-css-map%20onload=%22")]
    [InlineData("ab%F0%9F%98%80%D8%B4")]
    [InlineData("%26lt%3B%26%23x0%3B")]
    public async Task What_the_address_says_is_drawn_as_text(string text)
    {
        using var answer = await client.GetAsync($"{Root}/dashboard.png?q={text}", CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("ABCXYZabcxyz0123456789.,:;–—·…“”«»’()№×&")]
    [InlineData("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя")]
    [InlineData("ӘҒҚҢӨҰҮҺІәғқңөұүһі\u00a0\u202f")]
    public void The_fonts_have_every_letter_of_the_three_languages(string letters)
    {
        using var fonts = new PictureFonts();
        foreach (
            var (family, weight) in (ReadOnlySpan<(string, SKFontStyleWeight)>)
                [
                    ("Source Sans 3", SKFontStyleWeight.Normal),
                    ("Source Sans 3", SKFontStyleWeight.SemiBold),
                    ("Source Serif 4", SKFontStyleWeight.SemiBold),
                ])
        {
            using var font = new SKFont(fonts.FromFamilyName(family, weight, SKFontStyleWidth.Normal, SKFontStyleSlant.Upright));
            Assert.All(font.GetGlyphs(letters), glyph => Assert.NotEqual(0, glyph));
        }
    }
}
