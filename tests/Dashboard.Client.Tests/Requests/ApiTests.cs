using Dashboard.Client.Requests;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Requests;

public sealed class ApiTests
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_not_there_is_an_unknown_thing_again()
    {
        var error = await Assert.ThrowsAsync<UnknownEntityException>(() =>
            Get(404, """{"status":404,"kind":"event","id":"e9","dataset":"made","suggestions":["e8"]}"""));
        Assert.Equal(("event", "e9", "made", "e8"), (error.Kind, error.Id, error.Dataset, Assert.Single(error.Suggestions)));
    }

    [Fact]
    public async Task A_dataset_that_is_not_there_is_within_none() =>
        Assert.Null(
            (
                await Assert.ThrowsAsync<UnknownEntityException>(() =>
                    Get(404, """{"kind":"dataset","id":"made","dataset":null,"suggestions":[]}"""))
            ).Dataset);

    [Fact]
    public async Task A_version_that_is_gone_is_gone_again()
    {
        var error = await Assert.ThrowsAsync<VersionGoneException>(() =>
            Get(410, """{"dataset":"made","asked":"3","held":"4-00ff","restart":"/"}"""));
        Assert.Equal(("made", "3", "4-00ff"), (error.Dataset, error.Asked, error.Held));
    }

    [Fact]
    public async Task Values_that_cannot_be_used_are_named_again() =>
        Assert.Equal(
            [new QueryProblem("theme", "nope", QueryRule.Unknown)],
            (
                await Assert.ThrowsAsync<InvalidRequestException>(() =>
                    Get(
                        400,
                        """{"errors":[{"parameter":"theme","value":"nope","code":"unknown","rule":"is not a theme of this dataset"}]}"""))
            ).Problems);

    [Theory]
    [InlineData(404, "{}")]
    [InlineData(500, """{"title":"Something failed."}""")]
    public async Task Any_other_failure_is_one_of_the_request(int status, string json) =>
        Assert.Equal(status, (int?)(await Assert.ThrowsAsync<HttpRequestException>(() => Get(status, json))).StatusCode);

    [Fact]
    public async Task Whoever_answers_at_all_is_reached() =>
        Assert.True(await new Api(new FakeServer(_ => (500, "{}")).Client).ReachesAsync("/a"));

    [Fact]
    public async Task Where_nobody_answers_nobody_is_reached() => Assert.False(await new Api(FakeServer.Silent.Client).ReachesAsync("/a"));

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_dataset_that_is_not_handed_out_is_none(int status) =>
        Assert.Null(await new Api(new FakeServer(_ => (status, "{}")).Client).SnapshotAsync("made", "1-00ff"));

    [Fact]
    public async Task Where_nobody_answers_there_is_no_dataset() =>
        Assert.Null(await new Api(FakeServer.Silent.Client).SnapshotAsync("made", "1-00ff"));

    private static Task<int[]> Get(int status, string json) =>
        new Api(new FakeServer(_ => (status, json)).Client).GetAsync<int[]>("/a", CancellationToken);
}
