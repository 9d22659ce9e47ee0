using CsCheck;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Tests.Snapshots;

public sealed class LastValueCacheTests
{
    [Fact]
    public void Any_sequence_of_questions_gets_the_answers_of_those_questions() => Gen.Int[0, 3].Array[0, 30].Sample(keys =>
    {
        var latest = new LastValueCache<int, string>();
        return keys.All(key => latest.Of(key, () => $"answer {key}") == $"answer {key}");
    });

    [Fact]
    public void The_same_question_again_is_not_worked_out_again()
    {
        var latest = new LastValueCache<int, object>();
        var first = latest.Of(1, () => new object());
        Assert.Same(first, latest.Of(1, () => new object()));
    }
}
