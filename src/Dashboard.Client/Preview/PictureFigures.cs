using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Shared.Claims;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Preview;

/// <summary>Figures in a picture: each with who claims it and when.</summary>
internal static class PictureFigures
{
    private const double ParagraphGap = 3.5;

    // The range, and the words around it: smaller ones where the larger have no room.
    private static readonly (double Range, double Words)[] Sizes = [(20, 12.5), (18, 12.5), (16, 11.5), (14, 11.5)];
    private static readonly double[] WordsAlone = [14, 12.5, 11.5];
    private static readonly PlaceDetail[] Details = [PlaceDetail.Withdrawn, PlaceDetail.Silence, PlaceDetail.Claimants, PlaceDetail.Figure];

    /// <summary>
    /// Adds the figure of an event: whom it counts, its range, who states its ends, and as much as has room of what was withdrawn. Nothing
    /// is cut, and nothing is added where a figure would stand without who claims it.
    /// </summary>
    /// <param name="text">Where.</param>
    /// <param name="scope">The scope, which is about the event.</param>
    /// <param name="about">The dataset.</param>
    public static void Add(TextColumn text, ScopeView scope, DatasetSummary about) => AddFirstThatFits(text, scope, OfEvent(scope, about));

    /// <summary>
    /// Adds the headline of a measure as <see cref="Add(TextColumn, ScopeView, DatasetSummary)"/> does; if there is none, words that say
    /// so, and narrower figures. Several have a row each (<see cref="AddPlaces"/>).
    /// </summary>
    /// <param name="text">Where.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="about">The dataset.</param>
    public static void Add(TextColumn text, MeasureView measure, DatasetSummary about)
    {
        if (measure.Leading() is not [var headline])
        {
            text.AddWhole(ScopeWords.Name(measure.Measure), "note", Sizes[0].Words);
            AddPlaces(text, measure, about);
            return;
        }

        var title = $"{ScopeWords.Name(measure.Measure)}, {HeadlineWords.Place(headline).Text}";
        if (measure.ScopeOf(headline) is { } scope)
        {
            AddFirstThatFits(text, scope, Settings(scope, about, new Figure(title, HeadlineWords.Figure(measure, headline))));
            return;
        }

        text.AddWhole(title, "note", Sizes[0].Words);
        text.AddWhole(HeadlineWords.Missing(measure, headline), "serif", Sizes[^1].Range);
        AddNarrower(text, measure, headline, about);
    }

    /// <summary>
    /// Adds a row for each of several places, with its name and figure, and the number of further places. Claimants and withdrawn figures
    /// are added if they fit for every place: no place is left out for the details of another.
    /// </summary>
    public static void AddPlaces(TextColumn text, MeasureView measure, DatasetSummary about)
    {
        var settings = (from detail in Details from words in WordsAlone select (Detail: detail, Words: words)).ToList();
        var (chosen, size) = settings.Find(setting => text.HasRoom(HeightOf(setting.Detail, setting.Words))) is { Words: > 0 } fits
            ? fits
            : settings[^1];
        SetPlaces(text, chosen, size);

        double HeightOf(PlaceDetail detail, double words)
        {
            var trial = text.Endless();
            SetPlaces(trial, detail, words);
            return trial.Below - text.Below;
        }

        void SetPlaces(TextColumn column, PlaceDetail detail, double words)
        {
            foreach (var headline in measure.Leading())
            {
                column.Skip(ParagraphGap);
                var figure = HeadlineWords.PlaceFigure(measure, headline);
                var told = Told(measure, headline, about, detail).ToList();
                // Where all who are named state the figure itself, it is not repeated.
                if (told is [var first, ..] && measure.ScopeOf(headline) is { } scope && first.Figure == RangeWords.Text(scope))
                    told[0] = first with { Figure = figure };
                else
                    column.AddWhole(figure, "bold", words);
                foreach (var statement in told)
                    AddStatement(column, statement, words);
            }

            if (measure.MoreHeadlines == 0)
                return;
            column.Skip(ParagraphGap);
            column.AddWhole(HeadlineWords.MorePlaces(measure), "note", words);
        }
    }

    /// <summary>Adds the narrower figures of a headline without a figure, each named as what it is, with who claims it.</summary>
    public static void AddNarrower(TextColumn text, MeasureView measure, Headline headline, DatasetSummary about)
    {
        foreach (var statement in Narrower(measure, headline, about))
            AddStatement(text, statement, WordsAlone[^1]);
        text.Skip(ParagraphGap);
    }

    /// <summary>
    /// Adds the figures of single events, where the leading headlines have no others: each with its event and who claims it, as many as
    /// have room, and the number of further claims.
    /// </summary>
    /// <param name="text">Where.</param>
    /// <param name="casualties">The measure.</param>
    public static void AddEvents(TextColumn text, CasualtiesDetail casualties)
    {
        var measure = casualties.Measure;
        var isChosen = measure.Leading().Any(headline => headline.IsChosen);
        var events = measure.Scopes.Take(isChosen ? measure.ChosenScopes : int.MaxValue).Where(scope => scope.About is not null).ToList();
        var claims = isChosen ? events.Sum(scope => scope.ClaimCount) : casualties.ClaimCount;
        foreach (var scope in events)
        {
            var said = OfSingleEvent(scope, casualties.About).ToList();
            var rest = claims - scope.ClaimCount;
            var trial = text.Endless();
            Set(trial, new Setting(said, WordsAlone[0], null, null));
            if (rest > 0)
                trial.AddWhole(Numbers.Of(rest, FiguresText.MoreClaims), "note", WordsAlone[0]);
            if (!text.HasRoom(trial.Below - text.Below))
                break;
            Set(text, new Setting(said, WordsAlone[0], null, null));
            claims = rest;
        }

        if (claims > 0)
            text.AddWhole(Numbers.Of(claims, FiguresText.MoreClaims), "note", WordsAlone[0]);
    }

    /// <summary>Adds who states the ends of a range, and what was withdrawn.</summary>
    public static void AddSayings(TextColumn text, ScopeView scope, DatasetSummary about) =>
        AddFirstThatFits(
            text,
            scope,
            from said in Choices(scope, about)
            from words in WordsAlone
            select new Setting(said, words, null, null));

    /// <summary>The least height that the figure of an event takes.</summary>
    public static double LeastHeight(TextColumn text, ScopeView scope, DatasetSummary about) => Height(text, OfEvent(scope, about).Last());

    private static IEnumerable<Setting> OfEvent(ScopeView scope, DatasetSummary about) =>
        Settings(scope, about, new Figure($"{ScopeWords.Name(scope.Measure)}, {scope.Group.Name.Text}", RangeWords.Text(scope)));

    private static IEnumerable<Setting> Settings(ScopeView scope, DatasetSummary about, Figure figure) =>
        from said in Choices(scope, about) from size in Sizes select new Setting(said, size.Words, size.Range, figure);

    private static void AddFirstThatFits(TextColumn text, ScopeView scope, IEnumerable<Setting> settings)
    {
        if (settings.FirstOrDefault(setting => text.HasRoom(Height(text, setting))) is not { } chosen)
            return;
        Set(text, chosen);
        if (scope.Current is not null)
            text.AddWhole(CasualtiesWords.Silence(scope), "note", chosen.Words);
    }

    // What is told of one of several places.
    private static IEnumerable<PictureStatement> Told(MeasureView measure, Headline headline, DatasetSummary about, PlaceDetail detail)
    {
        if (detail == PlaceDetail.Figure)
            return [];
        var withdrawn = detail == PlaceDetail.Withdrawn && measure.DrawnScopeOf(headline) is { } drawn ? Withdrawn(drawn, about) : [];
        if (measure.ScopeOf(headline) is not { } scope)
            return [.. Narrower(measure, headline, about), .. withdrawn];
        var silence = detail == PlaceDetail.Claimants ? "" : CasualtiesWords.Silence(scope);
        return [.. Ends(scope, about), .. withdrawn, .. silence.Length > 0 ? new[] { new PictureStatement("", silence, null) } : []];
    }

    // Its range and who states it, else what was withdrawn.
    private static IEnumerable<PictureStatement> OfSingleEvent(ScopeView scope, DatasetSummary about)
    {
        var name = scope.About!.Name.Text;
        if (scope.Current is null)
            return Withdrawn(scope, about).Select(statement => statement with { Who = $"{name}; {statement.Who}" });
        var who = FigureStatement.Of(scope).Select(statement => WhoStates(statement, about));
        return [new PictureStatement(RangeWords.Text(scope), string.Join("; ", who.Prepend(name)), "strong")];
    }

    private static IEnumerable<PictureStatement> Narrower(MeasureView measure, Headline headline, DatasetSummary about) =>
        from scope in headline.Narrower.Select(position => measure.Scopes[position])
        let who = FigureStatement.Of(scope).Select(statement => WhoStates(statement, about))
        select new PictureStatement(RangeWords.Text(scope), string.Join("; ", who.Prepend(ScopeWords.Name(scope))), "strong");

    // Who states the ends, or that nobody does, and all that was withdrawn; then less and less of that.
    private static List<IReadOnlyList<PictureStatement>> Choices(ScopeView scope, DatasetSummary about)
    {
        PictureStatement[] ends = [.. Ends(scope, about)];
        PictureStatement[] stands = ends.Length > 0 ? ends : [new PictureStatement("", ScopeWords.Unknown(scope), null)];
        PictureStatement[] withdrawn = [.. Withdrawn(scope, about)];
        return
        [
            .. Enumerable
                .Range(0, withdrawn.Length + 1)
                .Select(fewer => (IReadOnlyList<PictureStatement>)[.. stands, .. withdrawn[..^fewer]]),
        ];
    }

    private static IEnumerable<PictureStatement> Ends(ScopeView scope, DatasetSummary about) => FigureStatement.Of(scope)
        .Select(statement => new PictureStatement(ClaimWords.Figure(statement.Claims[0]), WhoStates(statement, about), "strong"));

    private static IEnumerable<PictureStatement> Withdrawn(ScopeView scope, DatasetSummary about) =>
        scope
            .WithdrawnClaims()
            .Select(claim => new PictureStatement(
                ClaimWords.Figure(claim),
                $"{Name(claim)}, {ClaimWords.StatusNote(claim, scope.Claims, YearOfFocus.Of(about, claim.StatedOn))}",
                "struck"));

    private static double Height(TextColumn text, Setting setting)
    {
        var trial = text.Endless();
        Set(trial, setting);
        return trial.Below - text.Below - ParagraphGap;
    }

    private static void Set(TextColumn text, Setting setting)
    {
        if (setting is { Figure: { } headline, Range: { } range })
        {
            text.AddWhole(headline.Title, "note", setting.Words);
            text.AddWhole(headline.Text, "serif", range);
            text.Skip(2);
        }

        foreach (var statement in setting.Said)
        {
            AddStatement(text, statement, setting.Words);
            text.Skip(ParagraphGap);
        }
    }

    private static void AddStatement(TextColumn text, PictureStatement statement, double words)
    {
        var (figure, who, style) = statement;
        text.AddWhole(figure.Length == 0 ? who : $"{figure}: {who}", "plain", words, figure.Length, style);
    }

    private static string Name(ClaimView claim) => ClaimantWords.Brief(claim.Claimant.Text).TrimEnd('…');

    private static string WhoStates(FigureStatement statement, DatasetSummary about) =>
        string.Join($", {FiguresText.And} ", statement.Claims.Select(claim => Stated(claim, about))) + StatementWords.More(statement);

    private static string Stated(ClaimView claim, DatasetSummary about) =>
        $"{Name(claim)}, {ClaimWords.Day(claim, YearOfFocus.Of(about, claim.StatedOn))}";

    // How much is told of each of several places: each also what those before it are.
    private enum PlaceDetail
    {
        Figure,
        Claimants,
        Silence,
        Withdrawn,
    }

    // What is set, and how large: the words, and the figure above them, where it is set.
    private sealed record Setting(IReadOnlyList<PictureStatement> Said, double Words, double? Range, Figure? Figure);

    // What it counts, and the number.
    private sealed record Figure(string Title, string Text);

    // A figure, or none; who states it, or that nobody does; the class of the figure.
    private sealed record PictureStatement(string Figure, string Who, string? Style);
}
