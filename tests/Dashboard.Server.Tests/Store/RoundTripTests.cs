using Dashboard.Server.Import;

namespace Dashboard.Server.Tests.Store;

public sealed class RoundTripTests
{
    [Fact]
    public async Task What_is_read_from_the_store_is_what_the_folder_says()
    {
        using var fixture = new StoreFixture();
        TinyDataset.New().WriteTo(fixture.Datasets);

        var dataset = Assert.Single(await fixture.OpenAsync());

        StoreFixture.AssertSame(TinyDataset.New().Content(), dataset.Content);
        Assert.Equal(1, dataset.Version.Number);
        Assert.Equal(DatasetFolder.Open(Path.Combine(fixture.Datasets, TinyDataset.Id)).ContentHash, dataset.Version.Hash);
    }

    [Fact]
    public async Task Counts_of_coders_come_back_as_they_are()
    {
        using var fixture = new StoreFixture();
        TinyDataset.New().Coded().WriteTo(fixture.Datasets);

        var content = Assert.Single(await fixture.OpenAsync()).Content;

        StoreFixture.AssertSame(TinyDataset.New().Coded().Content(), content);
        var (events, t6) = (content.Events, content.Events.Single(e => e.Id == "t6"));
        Assert.Equal(("UCDP", 4, 5, 7), (t6.CodedBy, t6.CodedKilledLow, t6.CodedKilled, t6.CodedKilledHigh));
        Assert.Equal(0, events.Single(e => e.Id == "t1").CodedKilled);
        Assert.Null(events.Single(e => e.Id == "t5").CodedKilled);
        Assert.Null(events.Single(e => e.Id == "t2").CodedBy);
    }

    [Fact]
    public async Task The_shipped_dataset_comes_back_as_it_is()
    {
        using var fixture = new StoreFixture();
        fixture.Settings["Dashboard:Datasets"] = Path.Combine(Repository.Folder, "data");

        var datasets = await fixture.OpenAsync();

        var shipped = datasets.Single(dataset => dataset.Content.Info.Id == ShippedRecord.Id);
        StoreFixture.AssertSame(DatasetFolder.Open(ShippedRecord.Folder).Load().Content!, shipped.Content);
    }

    [Fact]
    public async Task Script_in_a_text_comes_back_as_text()
    {
        const string Script = "<script>alert('1')</script>'; DROP TABLE events; --";
        using var fixture = new StoreFixture();
        TinyDataset.New().Set("events.csv", "t1", "title_en", Script).WriteTo(fixture.Datasets);

        var content = (await fixture.OpenAsync())[0].Content;

        Assert.Equal(Script, content.Texts.Single(text => text is { Id: "t1", Field: "title", Language: "en" }).Text);
    }

    [Fact]
    public async Task Two_datasets_with_the_same_ids_live_side_by_side()
    {
        using var fixture = new StoreFixture();
        TinyDataset.New().WriteTo(fixture.Datasets);
        TinyDataset.New().Set("claims.csv", "k9", "best", "101").WriteTo(fixture.Datasets, "ostland-again");

        var datasets = await fixture.OpenAsync();

        Assert.Equal(["ostland-2019", "ostland-again"], datasets.Select(dataset => dataset.Content.Info.Id));
        Assert.Equal([100, 101], datasets.Select(dataset => dataset.Content.Claims[^1].Best));
    }
}
