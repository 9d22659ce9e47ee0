using System.Globalization;

namespace Dashboard.Client.Tests.Language;

/// <summary>Sets the UI language until it is disposed.</summary>
internal sealed class In : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public In(string language)
        : this(CultureInfo.GetCultureInfo(language))
    {
    }

    public In(CultureInfo culture) => CultureInfo.CurrentUICulture = culture;

    public void Dispose() => CultureInfo.CurrentUICulture = before;
}
