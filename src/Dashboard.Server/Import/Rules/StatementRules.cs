using Dashboard.Server.Import.Files;

namespace Dashboard.Server.Import.Rules;

/// <summary>References of a statement must exist.</summary>
internal static class StatementRules
{
    public static void Check(DatasetRows rows)
    {
        var accounts = rows.Words.OfEntity(VocabularyFile.Account);
        foreach (var (row, _, _, statement) in rows.Statements.All)
        {
            row.MustBeIn("account", statement.Account, accounts);
            row.MustBeIn("events", statement.Events, rows.Events);
            row.MustBeIn("sources", statement.Sources, rows.Sources);
        }
    }
}
