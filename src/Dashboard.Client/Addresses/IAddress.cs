using Dashboard.Shared.Filters;

namespace Dashboard.Client.Addresses;

/// <summary>The address of any page, as far as the switches in its head need it. It is a cascading value.</summary>
public interface IAddress
{
    /// <summary>The view options.</summary>
    ViewOptions Options { get; }

    /// <summary>The address for a link.</summary>
    string Href { get; }

    /// <summary><c>nofollow</c> if crawlers should not follow a link to it, else null.</summary>
    string? Rel { get; }

    /// <summary>The same page in another language; null: in the first, which addresses do not name.</summary>
    IAddress In(string? language);

    /// <summary>The page in <c>light</c> or <c>dark</c>; null for the preference of the reader's system.</summary>
    IAddress InColours(string? mode);
}
