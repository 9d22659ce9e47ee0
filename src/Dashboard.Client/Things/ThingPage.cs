using System.Diagnostics.CodeAnalysis;
using Dashboard.Client.Loading;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Things;

/// <summary>The page of one thing of a dataset, at its permanent address.</summary>
/// <typeparam name="TLoader">Loads it.</typeparam>
/// <typeparam name="TView">What is known of the thing.</typeparam>
public abstract class ThingPage<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TLoader, TView> : DatasetPage<TLoader, Thing<TView>>
    where TLoader : ThingLoader<TView>
    where TView : class
{
    /// <summary>Id of the thing.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <inheritdoc/>
    protected sealed override PageRoute Route(string address) => new(address, Dataset, Id);
}
