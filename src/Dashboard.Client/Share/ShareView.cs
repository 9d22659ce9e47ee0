using Dashboard.Client.Preview;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Share;

/// <summary>What can be shared.</summary>
/// <param name="Shown">The view that is chosen.</param>
/// <param name="Selected">The event that could be, or null.</param>
public sealed record ShareView(PreviewView Shown, EventDetail? Selected);
