using System.Globalization;
using System.IO.Compression;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using Svg.Skia.TypefaceProviders;
using Buffer = HarfBuzzSharp.Buffer;

namespace Dashboard.Server.Previews;

/// <summary>The fonts of pictures. They ship with the application, so that a picture is the same on every machine.</summary>
internal sealed class PictureFonts : ITypefaceProvider, IDisposable
{
    /// <summary>The least weight of bold letters.</summary>
    public const int Bold = 600;

    private readonly Family sans = new("Source Sans 3", "sans-400.br", "sans-600.br");
    private readonly Family serif = new("Source Serif 4", "serif-600.br");
    private readonly Family[] further = [new("Noto Sans Arabic", "arabic-400.br", "arabic-600.br")];

    /// <inheritdoc/>
    public SKTypeface FromFamilyName(
        string fontFamily,
        SKFontStyleWeight fontWeight,
        SKFontStyleWidth fontWidth,
        SKFontStyleSlant fontStyle) => Of(fontFamily).Weight((int)fontWeight >= Bold).Typeface;

    /// <summary>The font for a text: its own, or a further one that has more of its letters. A letter in none is drawn as a box.</summary>
    /// <param name="text">The text.</param>
    /// <param name="family">Its own font.</param>
    public string FamilyFor(string text, string family)
    {
        var own = Of(family);
        return further.Prepend(own).MinBy(other => other.Missing(text))!.Name;
    }

    /// <summary>The width of a text of one direction, with its letters joined.</summary>
    /// <param name="text">The text.</param>
    /// <param name="family">The font.</param>
    /// <param name="isBold">Whether it is bold.</param>
    /// <param name="size">Size of the letters.</param>
    public double Width(string text, string family, bool isBold, double size) => Of(family).Weight(isBold).Width(text) * size;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var family in (IEnumerable<Family>)[sans, serif, .. further])
            family.Dispose();
    }

    private Family Of(string family) =>
        further.Prepend(serif).FirstOrDefault(other => family.Contains(other.Name, StringComparison.Ordinal)) ?? sans;

    // Its lightest weight is the first.
    private sealed class Family(string name, params string[] files) : IDisposable
    {
        private readonly Cut[] weights = [.. files.Select(file => new Cut(file))];

        public string Name => name;

        public Cut Weight(bool isBold) => isBold ? weights[^1] : weights[0];

        // Spaces and marks for direction and joining are not drawn.
        public int Missing(string text)
        {
            using var letters = new SKFont(weights[0].Typeface);
            return text.EnumerateRunes()
                .Count(rune =>
                    !Rune.IsWhiteSpace(rune)
                    && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control)
                    && !letters.ContainsGlyph(rune.Value));
        }

        public void Dispose()
        {
            foreach (var weight in weights)
                weight.Dispose();
        }
    }

    // A font of one weight, to draw with and to measure with.
    private sealed class Cut : IDisposable
    {
        private readonly Face face;

        public Cut(string file)
        {
            var bytes = Read(file);
            using var data = SKData.CreateCopy(bytes);
            Typeface = SKTypeface.FromData(data);
            using var stream = new MemoryStream(bytes);
            using var blob = Blob.FromStream(stream);
            face = new Face(blob, 0);
        }

        public SKTypeface Typeface { get; }

        // For letters of size 1.
        public double Width(string text)
        {
            using var font = new Font(face);
            using var buffer = new Buffer();
            buffer.AddUtf16(text);
            buffer.GuessSegmentProperties();
            font.Shape(buffer);
            return buffer.GlyphPositions.Sum(glyph => (double)glyph.XAdvance) / face.UnitsPerEm;
        }

        public void Dispose()
        {
            Typeface.Dispose();
            face.Dispose();
        }

        private static byte[] Read(string file)
        {
            using var compressed =
                typeof(PictureFonts).Assembly.GetManifestResourceStream(file)
                ?? throw new InvalidOperationException($"The font {file} is not in this assembly.");
            using var font = new BrotliStream(compressed, CompressionMode.Decompress);
            using var bytes = new MemoryStream();
            font.CopyTo(bytes);
            return bytes.ToArray();
        }
    }
}
