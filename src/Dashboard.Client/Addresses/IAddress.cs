using Dashboard.Shared.Filters;

namespace Dashboard.Client.Addresses;

/// <summary>The address of any page, as far as the switches in its head need it. It reaches them as a cascading value.</summary>
public interface IAddress
{
    /// <summary>How the page is shown.</summary>
    ViewOptions Options { get; }

    /// <summary>The address as it stands in a link.</summary>
    string Href { get; }

    /// <summary><c>nofollow</c> where a link to it is not for crawlers, else null.</summary>
    string? Rel { get; }

    /// <summary>The same page in another language.</summary>
    IAddress In(string language);

    /// <summary>The page in <c>light</c> or <c>dark</c>; null is what the reader's system prefers.</summary>
    IAddress InColours(string? mode);
}
