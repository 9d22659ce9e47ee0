using System.Text;
using Dashboard.Server.Tests.Basemaps;
using Dashboard.Server.Tiles;

namespace Dashboard.Server.Tests.Tiles;

public sealed class GroundArchiveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<byte[], string> Unusable => new()
    {
        { [], "is no PMTiles archive" },
        { Encoding.UTF8.GetBytes(new string('x', 200)), "is no PMTiles archive" },
        { SmallArchive.Bytes()[..100], "is no PMTiles archive" },
        { SmallArchive.Bytes()[..150], "is cut off" },
        { SmallArchive.Bytes(version: 2), "of version 2, and version 3 is needed" },
        { SmallArchive.Bytes(kind: 2), "holds images" },
        { SmallArchive.Bytes(compression: 3), "gzip is needed" },
        { SmallArchive.Bytes(compression: 1), "metadata that is not JSON" },
        { SmallArchive.Bytes("[]"), "has no layer \"roads\"" },
        { SmallArchive.Bytes("""{"vector_layers":[{"id":"transportation"}]}"""), "has no layer \"roads\"" },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(
        """, "attribution": "<a href='https://protomaps.com'>Protomaps</a> &copy; <a href='x'>OpenStreetMap</a>" """,
        "Protomaps © OpenStreetMap"
    )]
    [InlineData(""", "attribution": "© Somebody &lt;else&gt;" """, "© Somebody <else>")]
    [InlineData(""", "attribution": "<img src=x>" """, "© OpenStreetMap")]
    [InlineData("", "© OpenStreetMap")]
    public void Its_makers_are_named_as_text(string attribution, string expected) =>
        Assert.Equal(
            expected,
            GroundArchive.Open(Write(SmallArchive.Bytes($$"""{"vector_layers":[{"id":"roads"}]{{attribution}}}"""))).Attribution);

    [Theory, MemberData(nameof(Unusable))]
    public void What_cannot_be_drawn_is_refused_with_the_reason(byte[] bytes, string reason) =>
        Assert.Contains(
            reason,
            Assert.Throws<InvalidDataException>(() => GroundArchive.Open(Write(bytes))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Another_file_is_another_version_and_none_has_no_version()
    {
        var archive = GroundArchive.Open(Write(SmallArchive.Bytes()));
        var first = archive.Version;
        Write([.. SmallArchive.Bytes(), 0]);
        var second = archive.Version;
        File.Delete(archive.Path);

        Assert.NotNull(first);
        Assert.NotEqual(first, second);
        Assert.Null(archive.Version);
    }

    private string Write(byte[] bytes)
    {
        File.WriteAllBytes(folder["ground.pmtiles"], bytes);
        return folder["ground.pmtiles"];
    }
}
