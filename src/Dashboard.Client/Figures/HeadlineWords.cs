using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Figures;

/// <summary>The headline figure of a place in words: everything that shows one figure uses these (rules of figures, 9).</summary>
public static class HeadlineWords
{
    /// <summary>"whole country", "Shymkent"; "all places" if no place represents the whole dataset.</summary>
    public static LocalString Place(Headline headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        return headline switch
        {
            { Place: null } => PageCulture.Words(FiguresText.AllPlaces),
            { IsWhole: true, Place.Precision: GeoPrecision.Country } => PageCulture.Words(FiguresText.WholeCountry),
            _ => headline.Place.Label,
        };
    }

    /// <summary>"Killed, Shymkent"; for the whole dataset just "Killed".</summary>
    public static string Heading(MeasureView measure, Headline headline)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(headline);
        return headline.IsWhole ? ScopeWords.Name(measure.Measure) : $"{ScopeWords.Name(measure.Measure)}, {Place(headline).Text}";
    }

    /// <summary>"238 to 240 or more"; "190, sought treatment"; or why there is no figure.</summary>
    public static string Figure(MeasureView measure, Headline headline)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.ScopeOf(headline) is { } scope ? $"{RangeWords.Text(scope)}{Basis(scope)}" : Missing(measure, headline);
    }

    /// <summary>", sought treatment": the basis; empty for the plain count.</summary>
    public static string Basis(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.IsPlainCount ? "" : $", {scope.Basis.Name.Text}";
    }

    /// <summary>"No figure for Shymkent as a whole", "1,046 figures for single events, none for the whole", "Not stated yet".</summary>
    public static string Missing(MeasureView measure, Headline headline)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(headline);
        if (headline.SingleEvents > 0)
            return Numbers.Of(headline.SingleEvents, FiguresText.SingleEventsOnly);
        if (measure.IsStatedLater(headline))
            return RangeWords.NotYet;
        return headline switch
        {
            { Place: null } => FiguresText.NoFigureForAll,
            { IsWhole: true, Place.Precision: GeoPrecision.Country } => FiguresText.NoFigureForCountry,
            _ => FiguresText.FormatNoFigureFor(headline.Place.Label.Text),
        };
    }

    /// <summary>"Killed: 238 to 240 or more"; for several places "Killed: Almaty 151; Shymkent 20", and how many more.</summary>
    public static string Sentence(MeasureView measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var name = ScopeWords.Name(measure.Measure);
        var leading = measure.Leading();
        if (leading.Count == 0)
            return $"{name}: {FiguresText.FigureNotKnown}";
        if (leading.Count == 1)
            return $"{Heading(measure, leading[0])}: {Figure(measure, leading[0])}";
        return $"{name}: {string.Join("; ", leading.Select(headline => PlaceFigure(measure, headline)))}{(measure.MoreHeadlines > 0 ? $"; {MorePlaces(measure)}" : "")}";
    }

    /// <summary>"Almaty 151", "No figure for Shymkent as a whole", "Taraz: Not stated yet": one of several places, with its name.</summary>
    public static string PlaceFigure(MeasureView measure, Headline headline)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(headline);
        var (place, figure) = (Place(headline).Text, Figure(measure, headline));
        if (headline.Scope is not null)
            return FiguresText.FormatPlaceFigure(place, figure);
        return headline.SingleEvents > 0 || figure == RangeWords.NotYet ? $"{place}: {figure}" : figure;
    }

    /// <summary>"and 2 more places".</summary>
    public static string MorePlaces(MeasureView measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Numbers.Of(measure.MoreHeadlines, FiguresText.MorePlaces);
    }

    /// <summary>
    /// "238–240+", if there is no room for words; "3 places" for several places, which have no common figure; "None overall" if there are
    /// figures, but none for the whole place; "Not known" only if nobody had stated any by the known date.
    /// </summary>
    public static string Brief(MeasureView? measure)
    {
        if (measure?.Leading() is not [var headline, ..] leading)
            return RangeWords.NotKnown;
        if (leading.Count > 1)
            return Numbers.Of(leading.Count + measure.MoreHeadlines, FiguresText.Places);
        if (measure.ScopeOf(headline) is { } scope)
            return $"{RangeWords.Brief(scope)}{Basis(scope)}";
        return measure.IsStatedLater(headline) ? RangeWords.NotKnown : FiguresText.NoneOverall;
    }
}
