using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Events;

/// <summary>The time of an event in words.</summary>
public static class EventTime
{
    /// <summary>"01:30", "by 16:37", "afternoon"; empty when only the day is known.</summary>
    public static string Brief(EventItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Time is not { } time)
            return item.TimeOfDay?.Text ?? "";
        time = time.Replace('-', '–');
        return item.TimeKind switch
        {
            TimeKind.Reported => $"by {time}",
            TimeKind.About => $"about {time}",
            TimeKind.From => $"from {time}",
            _ => time,
        };
    }
}
