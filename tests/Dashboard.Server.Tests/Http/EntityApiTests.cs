using System.Net;
using System.Text.Json;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Tests.Http;

/// <summary>One entity, by the API and as a page.</summary>
public sealed class EntityApiTests(TinyServer tiny)
{
    private const string Base = $"/api/v1/{TinyDataset.Id}";
    private readonly RunningServer server = tiny.Host;
    private readonly HttpClient client = tiny.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("events/t4/around", typeof(EventsAround))]
    [InlineData("places/harbour", typeof(PlaceDetail))]
    [InlineData("places/ostland", typeof(PlaceDetail))]
    [InlineData("claims/k2", typeof(ClaimDetail))]
    [InlineData("claims/k5", typeof(ClaimDetail))]
    [InlineData("claims/k7?known=2019-03-04", typeof(ClaimDetail))]
    [InlineData("sources/radio-1", typeof(SourceDetail))]
    public async Task What_is_answered_can_be_read_back_as_it_was(string path, Type type)
    {
        var sent = await client.GetStringAsync($"{Base}/{path}", CancellationToken);
        var options = server.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

        Assert.Equal(sent, JsonSerializer.Serialize(JsonSerializer.Deserialize(sent, type, options), type, options));
    }

    [Theory]
    [InlineData("events/t44/around", "t4")]
    [InlineData("places/harbor", "harbour")]
    [InlineData("claims/k22", "k2")]
    [InlineData("sources/radio-2", "radio-1")]
    public async Task An_id_that_does_not_exist_is_answered_with_one_written_alike(string path, string alike)
    {
        using var response = await client.GetAsync($"{Base}/{path}", CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"\"{alike}\"", await response.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events/t4/around?form=x", HttpStatusCode.BadRequest)]
    [InlineData("places/harbour?limit=0", HttpStatusCode.BadRequest)]
    [InlineData("claims/k2?known=5+March", HttpStatusCode.BadRequest)]
    [InlineData("sources/radio-1?known=2019-03-05&known=2019-03-06", HttpStatusCode.BadRequest)]
    [InlineData("places/harbour?cursor=99.3", HttpStatusCode.Gone)]
    [InlineData("sources/radio-1?version=99-0123456789abcdef", HttpStatusCode.Gone)]
    public async Task A_parameter_that_cannot_be_used_is_refused(string path, HttpStatusCode status)
    {
        using var response = await client.GetAsync($"{Base}/{path}", CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_description_names_the_endpoints_of_one_thing()
    {
        var description = await client.GetStringAsync("/openapi/v1.json", CancellationToken);
        foreach (var path in new[] { "events/{id}/around", "places/{id}", "claims/{id}", "sources/{id}" })
            Assert.Contains($"\"/api/v1/{{dataset}}/{path}\"", description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events/t4")]
    [InlineData("places/harbour-square")]
    [InlineData("claims/k1")]
    [InlineData("claims/k7")]
    [InlineData("claims/k9?known=2019-03-01")]
    [InlineData("sources/rights-1")]
    [InlineData("places/harbour?cursor=99.3")]
    public async Task Every_thing_has_a_page(string path)
    {
        using var response = await client.GetAsync($"/d/{TinyDataset.Id}/{path}", CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("events/nothing")]
    [InlineData("places/nothing")]
    [InlineData("claims/nothing")]
    [InlineData("sources/nothing")]
    [InlineData("statements/s1")]
    public async Task A_thing_that_does_not_exist_has_none(string path)
    {
        using var response = await client.GetAsync($"/d/{TinyDataset.Id}/{path}", CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
