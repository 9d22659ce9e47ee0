using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Sources;

/// <summary>A source in words.</summary>
internal static class SourceWords
{
    /// <summary>"RFE/RL, 7 January 2022; text not read".</summary>
    public static string Of(SourceView source) =>
        Around(source).Replace(LocalSentence.Gap, source.Publisher.Text, StringComparison.Ordinal);

    /// <summary>The same with <see cref="LocalSentence.Gap"/> for the publisher.</summary>
    public static string Around(SourceView source)
    {
        var where = source.Published is { } published
            ? $"{LocalSentence.Gap}, {Dates.Known(published, source.PublishedPrecision ?? DatePrecision.Day)}"
            : SourcesText.FormatDayNotKnown(LocalSentence.Gap);
        return source.TextRead ? where : SourcesText.FormatNotRead(where);
    }
}
