using System.Globalization;
using System.Text;

namespace Dashboard.Shared.Snapshots;

/// <summary>Titles and summaries of all languages, folded so that case and accents do not matter.</summary>
internal sealed class SearchText
{
    private readonly string[] folded;

    public SearchText(DatasetSnapshot snapshot)
    {
        folded =
        [
            .. snapshot.Content.Events.Select(e => Fold(string.Join(
                '\n',
                snapshot.Texts.InAllLanguages("event", e.Id, "title").Concat(snapshot.Texts.InAllLanguages("event", e.Id, "summary"))))),
        ];
    }

    /// <summary>The words of a search, folded: an event matches when its texts hold every one of them.</summary>
    public static string[] Words(string text) => Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the texts of the event hold every word.</summary>
    public bool Matches(int index, string[] words)
    {
        var text = folded[index];
        foreach (var word in words)
        {
            if (!text.Contains(word, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>Lower case, without combining marks: "Ürümqi" becomes "urumqi". й and ё lose theirs too, on both sides alike.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
