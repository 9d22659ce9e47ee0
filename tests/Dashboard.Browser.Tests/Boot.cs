namespace Dashboard.Browser.Tests;

/// <summary>
/// Whether a desk loads the runtime unasked, in a quiet moment after two pages. On a slow machine that comes in any test, and costs as much
/// as ten documents: pages of tests have too little memory for it, but those of the tests of that moment.
/// </summary>
internal static class Boot
{
    public const string OnlyWhenAsked = "Object.defineProperty(navigator, 'deviceMemory', { get: () => 4, configurable: true });";
    public const string AlsoUnasked = "Object.defineProperty(navigator, 'deviceMemory', { get: () => 8, configurable: true });";
}
