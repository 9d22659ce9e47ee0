using Dashboard.Client.Language;
using Dashboard.Shared.Figures;

namespace Dashboard.Client.Figures;

/// <summary>Words for claimants who state the same figure and are not named.</summary>
internal static class StatementWords
{
    /// <summary>", and 2 more"; empty if all are named.</summary>
    public static string More(FigureStatement statement) =>
        statement.MoreClaimants == 0 ? "" : $", {Numbers.Of(statement.MoreClaimants, FiguresText.AndMoreClaimants)}";
}
