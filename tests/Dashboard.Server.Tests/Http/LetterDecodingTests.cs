using System.Text;
using Dashboard.Server.Http;

namespace Dashboard.Server.Tests.Http;

public sealed class LetterDecodingTests(ShippedServer shipped)
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("&#x49A;&#x430;&#x437;&#x430;&#x49B;", "Қазақ")]
    [InlineData("a&#xA0;b &#x2013; &#x1F54A;", "a\u00A0b – 🕊")]
    [InlineData("&lt;b&gt; &amp; &quot; &#x27; &#x3C;script&#x3E;", "&lt;b&gt; &amp; &quot; &#x27; &#x3C;script&#x3E;")]
    [InlineData("&#x26;lt;", "&#x26;lt;")]
    [InlineData("application/json&#x2B;oembed", "application/json+oembed")]
    [InlineData("&#xD800; &#x110000; &#x; &#xZZ; &#x41", "&#xD800; &#x110000; &#x; &#xZZ; &#x41")]
    [InlineData("a & b &", "a & b &")]
    public async Task Letters_become_letters_and_what_may_be_markup_stays(string sent, string written) =>
        Assert.Equal(written, await Rewritten([sent]));

    [Theory]
    [InlineData("1 &amp; &#x49A;2 &#x1F54A;& &#x3C;")]
    public async Task Where_the_text_is_cut_makes_no_difference(string sent)
    {
        var whole = await Rewritten([sent]);
        for (var cut = 0; cut <= sent.Length; cut++)
            Assert.Equal(whole, await Rewritten([sent[..cut], sent[cut..]]));
        Assert.Equal(whole, await Rewritten([.. sent.Select(letter => letter.ToString())]));
    }

    [Fact]
    public async Task A_page_in_kazakh_has_no_reference_to_a_letter()
    {
        using var client = shipped.Host.CreateClient();
        var page = await client.GetStringAsync("/d/kazakhstan-2022?lang=kk", CancellationToken);
        Assert.Contains("Қазақстан", page, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x4", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        await using var server = RunningServer.On(
            TinyDataset
                .New()
                .ReplaceInJson("Ostland, March 2019", "</title><script>ran</script>Қ")
                .Set("events.csv", "t4", "title_en", "\\\" onfocus='ran' Қ</script><img>"));
        using var client = server.CreateClient();
        var page =
            await client.GetStringAsync($"/d/{TinyDataset.Id}?select=events/t4", CancellationToken)
            + await client.GetStringAsync($"/d/{TinyDataset.Id}", CancellationToken);
        Assert.Contains("Қ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>ran", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onfocus='", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img>", page, StringComparison.Ordinal);
    }

    private static async Task<string> Rewritten(IEnumerable<string> parts)
    {
        using var sent = new MemoryStream();
        await using var letters = new LetterDecodingStream(sent);
        foreach (var part in parts)
            await letters.WriteAsync(Encoding.UTF8.GetBytes(part), CancellationToken);
        await letters.CompleteAsync(CancellationToken);
        return Encoding.UTF8.GetString(sent.ToArray());
    }
}
