using Dashboard.Client.Coded;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Coded;

public sealed class CodedWordsTests
{
    private static readonly CodedDeaths Acled = new("acled", "ACLED", 3010, 3010, 1964, 4812, null, null);

    [Theory]
    [InlineData(
        "en",
        "ACLED codes 4,812 deaths in these 3,010 events; 1,046 events have a count, 1,964 have 0, which means none or unknown.")]
    [InlineData(
        "ru",
        "ACLED насчитывает: 4 812 погибших в этих 3 010 событиях; число указано у 1 046 событий, у 1 964 событий стоит 0: погибших нет или неизвестно.")]
    [InlineData(
        "kk",
        "ACLED есебі: осы 3 010 оқиғада 4 812 қаза тапқан адам; 1 046 оқиғаның саны бар, 1 964 оқиғада 0 тұр: қаза тапқан жоқ немесе белгісіз.")]
    public void A_zero_of_ACLED_is_no_count(string language, string sentence)
    {
        using var _ = new In(language);

        Assert.Equal(sentence, Plain(CodedWords.Sum(Acled, 3010)));
    }

    [Fact]
    public void A_sum_has_its_bounds_and_says_how_many_events_have_no_number() =>
        Assert.Equal(
            "UCDP codes 412 deaths (low 380, high 450) in 310 of these 3,320 events; 300 events have a count, 10 have none.",
            Plain(CodedWords.Sum(new("ucdp", "UCDP", 310, 300, 0, 412, 380, 450), 3320)));

    [Fact]
    public void A_zero_of_others_is_a_count() =>
        Assert.Equal(
            "Clinics codes 3 deaths in these 2 events; 2 events have a count.",
            Plain(CodedWords.Sum(new("clinics", "Clinics", 2, 2, 1, 3, null, null), 2)));

    [Fact]
    public void Bounds_that_say_nothing_more_are_left_out() =>
        Assert.Equal(
            "UCDP codes 1 death in this event; 1 event has a count.",
            Plain(CodedWords.Sum(new("ucdp", "UCDP", 1, 1, 0, 1, 1, 1), 1)));

    [Fact]
    public void No_number_at_all_is_no_zero() =>
        Assert.Equal(
            "ACLED gives no number of deaths in these 2 events.",
            Plain(CodedWords.Sum(new("acled", "ACLED", 2, 0, 0, null, null, null), 2)));

    [Theory]
    [InlineData("acled", 3, "Coder codes 3 deaths for this event.")]
    [InlineData("acled", 0, "Coder codes 0 deaths for this event: none or unknown.")]
    [InlineData("ucdp", 0, "Coder codes 0 deaths for this event.")]
    [InlineData("acled", null, "Coder gives no number of deaths for this event.")]
    public void An_event_has_its_count_in_words(string coder, int? killed, string sentence) =>
        Assert.Equal(sentence, Plain(CodedWords.Event(new(coder, "Coder", killed, null, null))));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
