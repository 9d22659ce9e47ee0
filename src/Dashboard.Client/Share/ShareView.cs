using Dashboard.Client.Preview;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Share;

/// <summary>The views that can be shared.</summary>
/// <param name="Shown">The chosen view.</param>
/// <param name="Selected">The selected event, which can be shared instead, or null.</param>
public sealed record ShareView(PreviewView Shown, EventDetail? Selected);
