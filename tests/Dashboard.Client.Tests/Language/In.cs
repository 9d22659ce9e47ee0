using System.Globalization;

namespace Dashboard.Client.Tests.Language;

/// <summary>Sets the UI language until it is disposed.</summary>
internal sealed class In : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public In(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    public void Dispose() => CultureInfo.CurrentUICulture = before;
}
