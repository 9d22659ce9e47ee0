using Dashboard.Client.Language;
using Dashboard.Shared.Figures;

namespace Dashboard.Client.Figures;

/// <summary>What is said of those who state a figure and are not named.</summary>
internal static class StatementWords
{
    /// <summary>", and 2 more"; empty where all are named.</summary>
    public static string More(FigureStatement statement) =>
        statement.MoreClaimants == 0 ? "" : $", {Numbers.Of(statement.MoreClaimants, FiguresText.AndMoreClaimants)}";
}
