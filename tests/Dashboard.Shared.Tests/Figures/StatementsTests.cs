using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Snapshots;
using static Dashboard.Shared.Tests.Figures.Miniature;

namespace Dashboard.Shared.Tests.Figures;

public sealed class StatementsTests
{
    private static readonly DatasetSnapshot Snapshot = Of(
        [],
        [
            Statement("s1", Day(7), "official", "march", "briefing"),
            Statement("s2", Day(7), "protesters", "march"),
            Statement("s3", Day(6), "protesters", "strike"),
            Statement("s4", Day(5), "official", "strike"),
        ],
        [Text("account", "protest", "name", "A popular protest"), Text("statement", "s1", "speaker", "A president")]);

    [Fact]
    public void Statements_stand_by_day_and_never_by_side() =>
        Assert.Equal(["s4", "s3", "s1", "s2"], Statements.View(Snapshot, null, "en").Select(s => s.Id));

    [Fact]
    public void What_was_said_later_is_not_known() => Assert.Equal(["s4", "s3"], Statements.View(Snapshot, Day(6), "en").Select(s => s.Id));

    [Fact]
    public void An_event_has_the_statements_that_speak_of_it() =>
        Assert.Equal(["s1", "s2"], Statements.About(Snapshot, "march", null, "en").Select(s => s.Id));

    [Fact]
    public void A_statement_says_who_and_which_account()
    {
        var statement = Statements.About(Snapshot, "briefing", null, "ru")[0];

        Assert.Equal(new("A president", "en"), statement.Speaker);
        Assert.Equal(new("protest", new("A popular protest", "en")), statement.Account);
        Assert.Equal(["march", "briefing"], statement.Events);
        Assert.Equal(["radio"], statement.Sources.Select(s => s.Id));
    }

    private static Statement Statement(string id, DateOnly day, string kind, params string[] events) =>
        new() { Id = id, StatedOn = day, SpeakerKind = kind, Account = "protest", Events = events, Sources = ["radio"] };
}
