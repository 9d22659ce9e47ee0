namespace Dashboard.Server.Tests.Import;

public sealed class RemovedFileTests
{
    private const string Header = "entity,id,removed_on,reason,said\n";

    [Fact]
    public void What_was_removed_is_read_with_what_it_said()
    {
        var removed = Assert.Single(
            TinyDataset.New().Write("removed.csv", Header + "event,t99,2019-04-02,counted twice,Arrests\n").Content().Removed);

        Assert.Equal(("event", "t99", "counted twice", "Arrests"), (removed.Entity, removed.Id, removed.Reason, removed.Said));
    }

    [Theory]
    [InlineData("theme,t99,2019-04-02,gone,", "entity \"theme\": must be one of event, claim, statement, place, source, story.")]
    [InlineData("event,t99,yesterday,gone,", "removed_on \"yesterday\": must be a date")]
    [InlineData("event,t99,2019-04-02,,", "reason: must not be empty.")]
    [InlineData("event,t1,2019-04-02,gone,", "id \"t1\": is listed as removed, and events.csv has it")]
    public void What_cannot_be_right_is_refused(string row, string reason) =>
        Assert.Contains(
            reason,
            Assert.Single(TinyDataset.New().Write("removed.csv", Header + row + "\n").Load().Errors).ToString(),
            StringComparison.Ordinal);
}
