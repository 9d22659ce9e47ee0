using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Dashboard.Server.Tests.Http;

namespace Dashboard.Server.Tests.OEmbed;

/// <summary>oEmbed 1.0 (oembed.com), sections 2.2 to 2.3.4.</summary>
public sealed class OEmbedTests(TinyServer tiny)
{
    private const string Site = "http://localhost";
    private const string Page = $"{Site}/d/{TinyDataset.Id}";
    private static readonly string[] Foreign =
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///d/ostland-2019",
        "/d/ostland-2019",
        "//localhost/d/ostland-2019",
        "nothing at all",
        "https://localhost:80/d/ostland-2019",
        "ftp://localhost/d/ostland-2019",
        "http://example.org/d/ostland-2019",
        "http://localhost.example.org/d/ostland-2019",
        "http://localhost:8080/d/ostland-2019",
        "http://user@localhost/d/ostland-2019",
        "http://localhost@example.org/d/ostland-2019",
        "http://localhost/",
        "http://localhost/d/",
        "http://localhost/d/atlantis",
        "http://localhost//d/ostland-2019",
        "http://localhost/d/ostland-2019/about",
        "http://localhost/d/ostland-2019/claims/k1",
        "http://localhost/d/ostland-2019/events/t99",
        "http://localhost/d/ostland-2019/events/",
        "http://localhost/d/ostland-2019/events/t4/more",
        "http://localhost/d/ostland-2019/events/t4%2Fmore",
        "http://localhost/d/ostland-2019/places/atlantis",
        "http://localhost/embed/ostland-2019",
        "http://localhost/embed/ostland-2019/everything",
        "http://localhost/api/v1/ostland-2019/view",
    ];

    private static readonly (string Query, HttpStatusCode Status)[] Unanswerable =
    [
        ("", HttpStatusCode.BadRequest),
        ("?url=", HttpStatusCode.BadRequest),
        ($"?url={Page}&format=yaml", HttpStatusCode.NotImplemented),
        ("?format=yaml", HttpStatusCode.NotImplemented),
        ($"?url={Page}&url={Page}", HttpStatusCode.NotFound),
        ($"?url={Page}&maxwidth=-1", HttpStatusCode.BadRequest),
        ($"?url={Page}&maxwidth=0", HttpStatusCode.BadRequest),
        ($"?url={Page}&maxheight=1e3", HttpStatusCode.BadRequest),
        ($"?url={Page}&maxheight=wide", HttpStatusCode.BadRequest),
        ($"?url={Page}&maxwidth=99999999999999999999", HttpStatusCode.OK),
        ($"?url={Page}&dnt=1", HttpStatusCode.OK),
    ];

    private readonly HttpClient client = tiny.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "dashboard", "Ostland, March 2019", 506)]
    [InlineData("/?theme=wages&utm_source=x#map", "dashboard?theme=wages", "Wages – Ostland, March 2019", 506)]
    [InlineData("/casualties?known=2019-03-04", "casualties?known=2019-03-04", "Killed: 4 – Ostland, March 2019", 840)]
    [InlineData("/events/t4", "events/t4", "Shots on Old Square – Ostland, March 2019", 480)]
    [InlineData("?select=events/t4&theme=casualties", "events/t4?theme=casualties", "Shots on Old Square – Ostland, March 2019", 480)]
    [InlineData("/places/harbour", "dashboard?place=harbour", "Harbour – Ostland, March 2019", 506)]
    [InlineData("?from=never&theme=nothing", "dashboard", "Ostland, March 2019", 506)]
    public async Task Every_required_field_is_there_for_each_kind_of_page(string page, string embed, string title, int height)
    {
        var answer = await Json(Page + page);

        Assert.Equal(("rich", "1.0"), (answer["type"].GetString(), answer["version"].GetString()));
        Assert.Equal((title, 600, height), (answer["title"].GetString(), answer["width"].GetInt32(), answer["height"].GetInt32()));
        Assert.Equal(
            ("localhost", $"{Site}/", 3600),
            (answer["provider_name"].GetString(), answer["provider_url"].GetString(), answer["cache_age"].GetInt32()));
        Assert.Equal((1200, 630), (answer["thumbnail_width"].GetInt32(), answer["thumbnail_height"].GetInt32()));
        var frame = XElement.Parse(answer["html"].GetString()!.Replace(" allowfullscreen", "", StringComparison.Ordinal));
        Assert.Equal($"{Site}/embed/{TinyDataset.Id}/{embed}", frame.Attribute("src")!.Value);
        Assert.Equal(
            (title, "lazy", "600", $"{height}"),
            (
                frame.Attribute("title")!.Value,
                frame.Attribute("loading")!.Value,
                frame.Attribute("width")!.Value,
                frame.Attribute("height")!.Value));
        Assert.Equal(
            $"{Site}/preview/{TinyDataset.Id}/{embed.Replace(embed.Split('?')[0], embed.Split('?')[0] + ".png", StringComparison.Ordinal)}",
            answer["thumbnail_url"].GetString());
    }

    [Theory]
    [InlineData("map", 420)]
    [InlineData("timeline", 264)]
    [InlineData("casualties", 840)]
    [InlineData("matrix", 520)]
    [InlineData("dashboard", 506)]
    [InlineData("events/t4", 480)]
    public async Task An_embed_is_answered_with_itself(string view, int height)
    {
        var answer = await Json($"{Site}/embed/{TinyDataset.Id}/{view}?theme=casualties");

        Assert.Equal(height, answer["height"].GetInt32());
        Assert.Contains(
            $"src=\"{Site}/embed/{TinyDataset.Id}/{view}?theme=casualties\"",
            answer["html"].GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_address_of_an_embed_asks_for_stays()
    {
        var answer = await Json($"{Site}/embed/{TinyDataset.Id}/map?height=300&title=0");

        Assert.Equal(300, answer["height"].GetInt32());
        Assert.Contains(
            $"src=\"{Site}/embed/{TinyDataset.Id}/map?height=300&amp;title=0\"",
            answer["html"].GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_whose_first_part_is_in_another_case_is_the_same_page() =>
        Assert.Equal("Ostland, March 2019", (await Json($"{Site}/D/{TinyDataset.Id}"))["title"].GetString());

    [Fact]
    public async Task Names_that_were_escaped_once_too_often_are_read_all_the_same()
    {
        using var answer = await client.GetAsync($"/oembed?format=xml&amp;url={Page}&amp;amp;maxwidth=320", CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("320", XElement.Parse(await answer.Content.ReadAsStringAsync(CancellationToken)).Element("width")!.Value);
    }

    [Fact]
    public async Task The_answer_speaks_the_language_of_the_page() =>
        Assert.Equal("Пекари бросают работу – Остландия, март 2019", (await Json($"{Page}/events/t1?lang=ru"))["title"].GetString());

    [Theory]
    [InlineData(400, null, 400, 506, 300, 158)]
    [InlineData(null, 320, 600, 320, 600, 315)]
    [InlineData(200, 100, 200, 100, null, null)]
    [InlineData(1, 1, 1, 1, null, null)]
    [InlineData(100000, 100000, 600, 506, 1200, 630)]
    public async Task Neither_the_frame_nor_the_thumbnail_is_larger_than_asked(
        int? maxWidth,
        int? maxHeight,
        int width,
        int height,
        int? thumbnailWidth,
        int? thumbnailHeight)
    {
        var answer = await Json(Page, $"&maxwidth={maxWidth}&maxheight={maxHeight}");

        Assert.Equal((width, height), (answer["width"].GetInt32(), answer["height"].GetInt32()));
        Assert.Equal((thumbnailWidth, thumbnailHeight), (Number(answer, "thumbnail_width"), Number(answer, "thumbnail_height")));
        Assert.Equal(thumbnailWidth is null, !answer.ContainsKey("thumbnail_url"));
    }

    [Fact]
    public async Task Xml_says_the_same_as_json()
    {
        var json = await Json($"{Page}?q=a%26b%22<");
        using var answer = await client.GetAsync(Asking($"{Page}?q=a%26b%22<", "&format=xml"), CancellationToken);
        var xml = XDocument.Parse(await answer.Content.ReadAsStringAsync(CancellationToken));

        Assert.Equal("text/xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("oembed", xml.Root!.Name.LocalName);
        Assert.Equal(
            json.Select(field => (field.Key, field.Value.ToString())).Order(),
            xml.Root.Elements().Select(field => (field.Name.LocalName, field.Value)).Order());
    }

    [Fact]
    public async Task A_value_that_xml_cannot_hold_is_left_out()
    {
        using var answer = await client.GetAsync(Asking($"{Page}?q=a%EF%BF%BFb", "&format=xml"), CancellationToken);

        Assert.Equal(
            (await Json(Page))["title"].GetString(),
            XDocument.Parse(await answer.Content.ReadAsStringAsync(CancellationToken)).Root!.Element("title")!.Value);
    }

    [Theory]
    [InlineData("q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("q=%22%20onload=%22alert(1)")]
    [InlineData("q=%26quot;%3E%3Cb%3E")]
    public async Task What_the_address_says_is_never_markup(string query)
    {
        var html = (await Json($"{Page}?{query}"))["html"].GetString()!;

        var frame = XElement.Parse(html.Replace(" allowfullscreen", "", StringComparison.Ordinal));
        Assert.Empty(frame.Nodes());
        Assert.Equal(
            ["src", "title", "width", "height", "loading", "frameborder", "style"],
            frame.Attributes().Select(attribute => attribute.Name.LocalName));
        Assert.StartsWith($"{Site}/embed/{TinyDataset.Id}/dashboard?q=", frame.Attribute("src")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_page_of_this_server_is_not_found()
    {
        foreach (var url in Foreign)
        {
            using var answer = await client.GetAsync(Asking(url), CancellationToken);
            Assert.True(
                (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType) == (HttpStatusCode.NotFound, "application/problem+json"),
                $"{url}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_request_that_cannot_be_answered_says_why()
    {
        foreach (var (query, status) in Unanswerable)
        {
            using var answer = await client.GetAsync("/oembed" + query, CancellationToken);
            Assert.True(answer.StatusCode == status, $"{query}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Ten_thousand_characters_do_no_harm()
    {
        using var search = await client.GetAsync(Asking($"{Page}?q={new string('x', 10_000)}"), CancellationToken);
        using var path = await client.GetAsync(Asking($"{Page}/{new string('x', 10_000)}"), CancellationToken);
        using var size = await client.GetAsync(Asking(Page, $"&maxwidth={new string('9', 10_000)}"), CancellationToken);

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.BadRequest),
            (search.StatusCode, path.StatusCode, size.StatusCode));
    }

    [Fact]
    public async Task A_page_names_the_address_that_answers_for_it()
    {
        var head = await client.GetStringAsync($"/d/{TinyDataset.Id}/casualties?place=harbour&utm_source=x", CancellationToken);

        foreach (var type in (string[])["application/json+oembed", "text/xml+oembed"])
        {
            var address = head.Split($"<link rel=\"alternate\" type=\"{type}\" href=\"")[1].Split('"')[0];
            using var answer = await client.GetAsync(WebUtility.HtmlDecode(address), CancellationToken);
            Assert.Contains(
                $"/embed/{TinyDataset.Id}/casualties?place=harbour",
                await answer.Content.ReadAsStringAsync(CancellationToken),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_public_name_of_the_server_is_its_own()
    {
        await using var named = RunningServer.On(TinyDataset.New());
        named.Settings["Dashboard:PublicUrl"] = "https://dashboard.example.org";
        using var reader = named.CreateClient();

        using var own = await reader.GetAsync(Asking($"https://dashboard.example.org/d/{TinyDataset.Id}"), CancellationToken);
        using var other = await reader.GetAsync(Asking(Page), CancellationToken);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (own.StatusCode, other.StatusCode));
        Assert.Contains(
            $"https://dashboard.example.org/embed/{TinyDataset.Id}/dashboard",
            await own.Content.ReadAsStringAsync(CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_may_be_kept_for_a_minute_and_read_from_other_sites()
    {
        using var answer = await client.GetAsync(Asking(Page, "&version=1"), CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, Asking(Page, "&version=1"))
        {
            Headers = { IfNoneMatch = { answer.Headers.ETag! } },
        };
        using var unchanged = await client.SendAsync(again, CancellationToken);

        Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.CacheControl!.MaxAge);
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    private static string Asking(string url, string more = "") => $"/oembed?url={Uri.EscapeDataString(url)}{more}";

    private static int? Number(Dictionary<string, JsonElement> answer, string field) =>
        answer.TryGetValue(field, out var value) ? value.GetInt32() : null;

    private async Task<Dictionary<string, JsonElement>> Json(string url, string more = "")
    {
        using var answer = await client.GetAsync(Asking(url, more), CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        return JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(text)!;
    }
}
