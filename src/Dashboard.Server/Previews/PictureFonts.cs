using SkiaSharp;
using Svg.Skia.TypefaceProviders;

namespace Dashboard.Server.Previews;

/// <summary>The fonts of pictures. They ship with the application, so that a picture is the same on every machine.</summary>
internal sealed class PictureFonts : ITypefaceProvider, IDisposable
{
    private const int Bold = 600;

    private readonly SKTypeface sans = Load("sans-400.ttf");
    private readonly SKTypeface sansBold = Load("sans-600.ttf");
    private readonly SKTypeface serif = Load("serif-600.ttf");

    /// <inheritdoc/>
    public SKTypeface FromFamilyName(
        string fontFamily,
        SKFontStyleWeight fontWeight,
        SKFontStyleWidth fontWidth,
        SKFontStyleSlant fontStyle
    ) =>
        fontFamily.Contains("Serif", StringComparison.Ordinal) ? serif
        : (int)fontWeight >= Bold ? sansBold
        : sans;

    /// <inheritdoc/>
    public void Dispose()
    {
        sans.Dispose();
        sansBold.Dispose();
        serif.Dispose();
    }

    private static SKTypeface Load(string name)
    {
        using var stream =
            typeof(PictureFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not in this assembly.");
        return SKTypeface.FromStream(stream);
    }
}
