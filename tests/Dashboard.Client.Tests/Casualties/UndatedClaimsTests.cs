using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Casualties;
using Dashboard.Client.Casualties.Chart;
using Dashboard.Client.Casualties.Page;
using Dashboard.Client.Compare;
using Dashboard.Client.Figures;
using Dashboard.Client.Preview;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Tests.Casualties;

/// <summary>Decision 0071: wherever an undated claim is named as an end of a range or as headline, its unknown day is mentioned.</summary>
public sealed class UndatedClaimsTests : BunitContext
{
    private const string NotFound = "2022, day not found";

    private static readonly ClaimView Undated = Winter.Claim("u", 1, 15) with
    {
        StatedPrecision = DatePrecision.Month,
        Doubt = ClaimDoubt.Undated,
    };
    private static readonly ScopeView Scope = Winter.Scope(Undated);

    private static CasualtiesDetail Page =>
        new("winter", "1", Winter.About, null, [Winter.Day(31)], [Measure.Killed], Winter.Measured(Scope), 1, Winter.Measured(Scope), 3);

    [Fact]
    public void On_the_dashboard() =>
        Assert.Contains(
            NotFound,
            Words<CasualtiesBlock>((nameof(CasualtiesBlock.View), Winter.Casualties(Scope)), (nameof(CasualtiesBlock.About), Winter.About)),
            StringComparison.Ordinal);

    [Fact]
    public void In_a_comparison() =>
        Assert.Contains(
            NotFound,
            Words<ComparedScope>((nameof(ComparedScope.Scope), Scope), (nameof(ComparedScope.Address), Winter.Address)),
            StringComparison.Ordinal);

    [Fact]
    public void In_the_lead_of_the_page_of_a_measure() =>
        Assert.Equal(
            ["The Ministry stated 15 in January\u00A02022, day not found."],
            LeadSentence.Of(Scope, Winter.About).Select(sentence => sentence.ToString()));

    [Fact]
    public void In_the_list_of_what_is_claimed_now() =>
        Assert.Contains(
            NotFound,
            Words<CurrentClaimList>((nameof(CurrentClaimList.Scope), Scope), (nameof(CurrentClaimList.View), Page)),
            StringComparison.Ordinal);

    [Fact]
    public void In_the_table_of_claims() =>
        Assert.Contains(NotFound, Words<ClaimsByScope>((nameof(ClaimsByScope.View), Page)), StringComparison.Ordinal);

    [Fact]
    public void In_a_list_of_claims_once() =>
        Assert.Equal(2, Words<ClaimRow>((nameof(ClaimRow.Claim), Undated)).Split("day not found").Length);

    [Fact]
    public void At_the_mark_of_a_chart() =>
        Assert.Contains(
            NotFound,
            Words<ClaimsChart>((nameof(ClaimsChart.Scope), Scope), (nameof(ClaimsChart.About), Winter.About)),
            StringComparison.Ordinal);

    [Fact]
    public void In_a_picture()
    {
        var column = new TextColumn(0, 0, 300, 400);
        PictureFigures.Add(column, Winter.Measured(Scope), Winter.About);

        Assert.Contains(NotFound, string.Join(' ', column.Lines.Select(line => line.Lead + line.Text)), StringComparison.Ordinal);
    }

    private string Words<TComponent>(params (string Name, object Value)[] parameters)
        where TComponent : IComponent => Render(builder =>
        {
            builder.OpenComponent<CascadingValue<PageAddress>>(0);
            builder.AddComponentParameter(1, "Value", Winter.Address);
            builder.AddComponentParameter(2, "ChildContent", (RenderFragment)(child =>
            {
                child.OpenComponent<TComponent>(0);
                child.AddMultipleAttributes(1, parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)));
                child.CloseComponent();
            }));
            builder.CloseComponent();
        }).Markup;
}
