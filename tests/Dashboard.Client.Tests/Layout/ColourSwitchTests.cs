using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Layout;

namespace Dashboard.Client.Tests.Layout;

public sealed class ColourSwitchTests : BunitContext
{
    [Fact]
    public void Who_has_chosen_colours_can_go_back_to_those_of_the_system() =>
        Assert.Equal($"/d/{Sample.Dataset}", Switch(Sample.Plain.InColours("dark")).Find(".to-system").GetAttribute("href"));

    [Fact]
    public void Where_none_are_chosen_there_is_nothing_to_go_back_to() => Assert.Empty(Switch(Sample.Plain).FindAll(".to-system"));

    private IRenderedComponent<ColourSwitch> Switch(PageAddress address) =>
        Render<ColourSwitch>(colours => colours.AddCascadingValue<IAddress>(address));
}
