using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Sources;

/// <summary>What is said of a publication.</summary>
internal static class SourceWords
{
    /// <summary>"RFE/RL, 7 January 2022; text not read".</summary>
    public static string Of(SourceView source)
    {
        var day = source.Published is { } published ? ", " + Dates.Known(published, source.PublishedPrecision ?? DatePrecision.Day) : ", day not known";
        return source.Publisher + day + (source.TextRead ? "" : "; text not read");
    }
}
