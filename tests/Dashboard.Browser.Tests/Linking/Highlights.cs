namespace Dashboard.Browser.Tests.Linking;

/// <summary>What is highlighted on a page, by computed styles.</summary>
internal static class Highlights
{
    private const string Read = """
        async () => {
          const style = (element, name) => getComputedStyle(element).getPropertyValue(name);
          const ink = style(document.body, 'color');
          const plain = 'rgba(0, 0, 0, 0)';
          const all = selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility());
          const marks = all('a.mark').filter(mark => [...mark.querySelectorAll('.hit')].some(hit => hit.getBoundingClientRect().width > 0));
          const id = mark => mark.dataset.id ?? mark.dataset.spot;
          const read = () => ({
            marks: marks.filter(mark => style(mark.querySelector('.state'), 'stroke') === ink).map(id).sort(),
            faint: marks.filter(mark => style(mark, 'opacity') === '0.35').map(id).sort(),
            rows: all('li.event').filter(row => style(row, 'border-inline-start-color') === ink).map(row => row.id).sort(),
            columns: all('a.column').filter(column => [...column.querySelectorAll('.bar')].some(bar => style(bar, 'stroke') === ink)).map(column => column.dataset.from),
            values: all('a.row').filter(row => style(row, 'background-color') !== plain).map(row => `${row.dataset.facet} ${row.dataset.value}`).sort(),
            moments: all('.flag a').filter(flag => style(flag, 'text-decoration-line') === 'underline').map(flag => flag.dataset.event),
            claims: all('.chart [data-claim]').filter(claim => [...claim.querySelectorAll(':is(.mark > *, .mark:not(g))')].some(part => style(part, 'stroke-width') === '3px')).map(claim => claim.dataset.claim),
            chain: all('tr[data-claim]').filter(row => style(row, 'outline-style') === 'dotted').map(row => row.dataset.claim).sort(),
            country: all('.whole-country').some(box => style(box, 'border-top-color') === ink),
          });
          let last = '';
          for (;;) {
            await new Promise(resolve => setTimeout(resolve, 150));
            const now = JSON.stringify(read());
            if (now === last) return read();
            last = now;
          }
        }
        """;

    public static Task<Highlighted> Highlighted(this IPage page) => page.EvaluateAsync<Highlighted>(Read);

    /// <summary>Hovers an element and waits for the index.</summary>
    public static async Task<Highlighted> Point(this IPage page, ILocator at)
    {
        var asks = page.WaitForResponseAsync(response => response.Url.Contains("/index", StringComparison.Ordinal));
        await at.HoverAsync(new() { Force = true });
        await asks;
        return await page.Highlighted();
    }
}

/// <summary>Ids of highlighted elements.</summary>
internal sealed class Highlighted
{
    public string[] Marks { get; init; } = [];

    public string[] Faint { get; init; } = [];

    public string[] Rows { get; init; } = [];

    public string[] Columns { get; init; } = [];

    public string[] Values { get; init; } = [];

    public string[] Moments { get; init; } = [];

    public string[] Claims { get; init; } = [];

    public string[] Chain { get; init; } = [];

    public bool Country { get; init; }
}
