using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Loading;

/// <summary>A page of a dataset.</summary>
/// <typeparam name="TLoader">Its loader.</typeparam>
/// <typeparam name="TView">Its view.</typeparam>
public abstract class DatasetPage<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TLoader, TView>
    : LoadedPage<TLoader, LoadedView<TView>>
    where TLoader : DatasetLoader<TView>
    where TView : class
{
    /// <summary>Slug of the dataset.</summary>
    [Parameter, EditorRequired]
    public required string Dataset { get; set; }

    /// <inheritdoc/>
    protected override PageRoute Route(string address) => new(address, Dataset);
}
