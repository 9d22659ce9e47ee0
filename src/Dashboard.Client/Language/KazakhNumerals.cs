namespace Dashboard.Client.Language;

/// <summary>
/// Case endings of Kazakh numbers. A number in digits takes the ending of the last word that is spoken: 238 ends in "сегіз", hence
/// "238-ден"; 240 in "қырық", hence "240-қа". No line breaks between the two. Vowel harmony and the last sound decide, so the words are few
/// enough for a table.
/// </summary>
public static class KazakhNumerals
{
    private static readonly Endings[] Units =
    [
        new("ден", "ге"), // нөл
        new("ден", "ге"), // бір
        new("ден", "ге"), // екі
        new("тен", "ке"), // үш
        new("тен", "ке"), // төрт
        new("тен", "ке"), // бес
        new("дан", "ға"), // алты
        new("ден", "ге"), // жеті
        new("ден", "ге"), // сегіз
        new("дан", "ға"), // тоғыз
    ];

    private static readonly Endings[] Tens =
    [
        new("нан", "ға"), // он
        new("дан", "ға"), // жиырма
        new("дан", "ға"), // отыз
        new("тан", "қа"), // қырық
        new("ден", "ге"), // елу
        new("тан", "қа"), // алпыс
        new("тен", "ке"), // жетпіс
        new("нен", "ге"), // сексен
        new("нан", "ға"), // тоқсан
    ];

    private static readonly Endings Hundred = new("ден", "ге"); // жүз
    private static readonly Endings Thousand = new("нан", "ға"); // мың
    private static readonly Endings Million = new("нан", "ға"); // миллион
    private static readonly Endings Milliard = new("тан", "қа"); // миллиард

    /// <summary>"238-ден": from a number on.</summary>
    /// <param name="number">What is spoken last; not negative.</param>
    /// <param name="written">Its digits, or a time of which it is the last part.</param>
    public static string Ablative(int number, string written) => $"{written}-{Spaces.Joiner}{Of(number).Ablative}";

    /// <summary>"240-қа": to a number.</summary>
    /// <param name="number">What is spoken last; not negative.</param>
    /// <param name="written">Its digits, or a time of which it is the last part.</param>
    public static string Dative(int number, string written) => $"{written}-{Spaces.Joiner}{Of(number).Dative}";

    private static Endings Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return number switch
        {
            0 => Units[0],
            _ when number % 10 != 0 => Units[number % 10],
            _ when number % 100 != 0 => Tens[(number % 100 / 10) - 1],
            _ when number % 1000 != 0 => Hundred,
            _ when number % 1_000_000 != 0 => Thousand,
            _ when number % 1_000_000_000 != 0 => Million,
            _ => Milliard,
        };
    }

    private readonly record struct Endings(string Ablative, string Dative);
}
