namespace Dashboard.Browser.Tests.Panes;

internal static class LivePanes
{
    public static ILocator Edge(this IPage page, string name) => page.GetByRole(AriaRole.Separator, new() { Name = name });

    public static Task<float> TimelineHeight(this IPage page) =>
        page.EvaluateAsync<float>("() => document.querySelector('.views > .time').clientHeight");

    public static Task<float> Width(this IPage page, string selector) =>
        page.EvaluateAsync<float>("selector => document.querySelector(selector).getBoundingClientRect().width", selector);
}
