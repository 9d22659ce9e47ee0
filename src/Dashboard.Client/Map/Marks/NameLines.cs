namespace Dashboard.Client.Map.Marks;

/// <summary>Breaks a name of several words into two lines.</summary>
internal static class NameLines
{
    /// <summary>Two lines, as even as possible; one for a single word.</summary>
    public static string[] Of(string name)
    {
        var breaks = Enumerable.Range(0, name.Length).Where(i => name[i] == ' ').ToArray();
        if (breaks.Length == 0)
            return [name];
        var middle = breaks.MinBy(i => Math.Abs(i - name.Length / 2));
        return [name[..middle], name[(middle + 1)..]];
    }
}
