using System.Net;

namespace Dashboard.Server.Tests.Http;

/// <summary>Nothing in the code is specific to the shipped dataset or its country.</summary>
public sealed class OtherDatasetTests(TinyServer tiny)
{
    private readonly HttpClient client = tiny.Host.CreateClient();

    [Theory]
    [InlineData("")]
    [InlineData("?q=nothing")]
    [InlineData("?open=accounts,casualties,type,place,actor,source,region")]
    [InlineData("?select=events/t4")]
    [InlineData("/casualties")]
    [InlineData("/data")]
    public async Task Nothing_of_the_shipped_dataset_is_on_the_pages_of_another(string page)
    {
        // The language switch mentions Kazakh.
        var html = WebUtility
            .HtmlDecode(await client.GetStringAsync($"/d/{TinyDataset.Id}{page}", TestContext.Current.CancellationToken))
            .Replace("Қазақша", "", StringComparison.Ordinal);

        Assert.All(["Kazakh", "Almaty", "Казах", "Қазақ"], word => Assert.DoesNotContain(word, html, StringComparison.OrdinalIgnoreCase));
    }
}
