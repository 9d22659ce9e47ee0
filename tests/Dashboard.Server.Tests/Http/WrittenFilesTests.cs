namespace Dashboard.Server.Tests.Http;

public sealed class WrittenFilesTests
{
    [Fact]
    public async Task Nothing_is_written_into_the_home_folder()
    {
        using var datasets = new TemporaryFolder();
        TinyDataset.New().WriteTo(datasets.Path);
        using var server = await ServerProcess.StartAsync(datasets.Path, TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = server.Address };

        using var page = await client.GetAsync($"/d/{TinyDataset.Id}", TestContext.Current.CancellationToken);

        Assert.True(page.IsSuccessStatusCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(server.Home));
    }
}
