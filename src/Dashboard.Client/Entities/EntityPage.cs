using System.Diagnostics.CodeAnalysis;
using Dashboard.Client.Loading;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Entities;

/// <summary>The page of one entity of a dataset, at its permanent address.</summary>
/// <typeparam name="TLoader">Its loader.</typeparam>
/// <typeparam name="TView">The view of the entity.</typeparam>
public abstract class EntityPage<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TLoader, TView>
    : DatasetPage<TLoader, EntityPageView<TView>>
    where TLoader : EntityLoader<TView>
    where TView : class
{
    /// <summary>Id of the entity.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <inheritdoc/>
    protected sealed override PageRoute Route(string address) => new(address, Dataset, Id);
}
