namespace Dashboard.Server.Tests.Import;

public sealed class TinyDatasetTests
{
    [Fact]
    public void The_tiny_dataset_is_valid()
    {
        var loaded = TinyDataset.New().Load();

        Assert.Empty(loaded.Errors.Select(error => error.ToString()));
        Assert.Empty(loaded.Warnings.Select(warning => warning.ToString()));
    }
}
