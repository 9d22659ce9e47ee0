namespace Dashboard.Client.Accounts;

/// <summary>What stands over accounts.</summary>
internal static class AccountWords
{
    public const string Conflict = "Accounts that conflict";
    public const string Single = "How it was explained";
}
