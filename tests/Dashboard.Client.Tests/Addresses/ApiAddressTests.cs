using System.Runtime.CompilerServices;
using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Tests.Addresses;

public sealed class ApiAddressTests
{
    private static readonly EventFilter Filter = new() { From = new DateOnly(2022, 1, 5), Themes = IdSet.Of("b", "a") };

    public static TheoryData<object, string> Requests =>
        new()
        {
            { new GetDatasets(null), "/api/v1/datasets" },
            { new GetDatasets("ru"), "/api/v1/datasets?lang=ru" },
            { new GetMissingDatasets(), "/api/v1/datasets/missing" },
            { new GetView("made", EventFilter.None, new PageOf()), "/api/v1/made/view" },
            {
                new GetView("made", Filter, new PageOf("kk", new Cursor(3, 50))),
                "/api/v1/made/view?cursor=3.50&from=2022-01-05&lang=kk&theme=a,b"
            },
            { new GetView("made", EventFilter.None, new PageOf(), Colour: ColourBy.Type), "/api/v1/made/view?colour=type" },
            { new GetMatrix("made", Filter, "ru"), "/api/v1/made/matrix?from=2022-01-05&lang=ru&theme=a,b" },
            {
                new GetMatrix("made", EventFilter.None, null, ColourBy.Actor, "killed.acled", 10),
                "/api/v1/made/matrix?colour=actor&count=killed.acled&limit=10"
            },
            { new GetEventIndex("made", new() { Themes = IdSet.Of("b", "a") }), "/api/v1/made/index?theme=a,b" },
            { new GetEvent("made", "e1/2", Filter, null), "/api/v1/made/events/e1%2F2?from=2022-01-05&theme=a,b" },
            { new GetClaims("made", EventFilter.None, null, new PageOf(Limit: 20)), "/api/v1/made/claims?limit=20" },
            { new GetPlaces("made", "ru"), "/api/v1/made/places?lang=ru" },
            { new GetStories("made", null), "/api/v1/made/stories" },
            { new GetStory("made", "s1", "ru"), "/api/v1/made/stories/s1?lang=ru" },
            { new GetBasemap("made", null), "/api/v1/made/basemap" },
            { new GetBasemap("made", "en"), "/api/v1/made/basemap?lang=en" },
        };

    public static TheoryData<Type> Kinds =>
        [
            .. typeof(GetView)
                .Assembly.GetTypes()
                .Where(type =>
                    type is { IsAbstract: false }
                    && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>))),
        ];

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_has_one_address(object request, string address) => Assert.Equal(address, ApiAddress.Of(request));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_request_can_be_answered_in_the_browser(Type kind) =>
        Assert.IsNotType<NotSupportedException>(Record.Exception(() => ApiAddress.Of(RuntimeHelpers.GetUninitializedObject(kind))));

    [Fact]
    public void A_dataset_has_one_in_each_version() =>
        Assert.Equal("/api/v1/made/snapshot?version=3-00ff", ApiAddress.OfSnapshot("made", "3-00ff"));

    [Fact]
    public void What_is_no_request_has_none() => Assert.Throws<NotSupportedException>(() => ApiAddress.Of("made"));
}
