using System.Globalization;
using Dashboard.Server.Requests;
using Dashboard.Server.Settings;
using Dashboard.Server.Tests.Http;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Tests.Requests;

/// <summary>Memory is limited in bytes, whatever is requested.</summary>
public sealed class ViewCacheTests
{
    private const int Events = 3000;
    private const long Megabyte = 1024 * 1024;

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public void What_is_held_stays_within_its_bytes()
    {
        using var cache = new ViewCache(Options.Create(new DashboardOptions { AnswerMegabytes = 8 }));
        var answer = new string('x', 100_000);
        for (var number = 0; number < 200; number++)
            cache.Put(("1", number), answer);
        Assert.InRange(cache.Bytes, 100_000, 2 * Megabyte);
        Assert.InRange(cache.Count, 1, 20);
    }

    [Fact]
    public void What_is_larger_than_all_may_be_is_not_held()
    {
        using var cache = new ViewCache(Options.Create(new DashboardOptions { AnswerMegabytes = 8 }));
        cache.Put(("1", "small"), "answer");
        cache.Put(("1", "large"), new string('x', 1_000_000));
        Assert.False(cache.TryGet<string>(("1", "large"), out _));
    }

    // The largest responses, each for a new box.
    [Fact]
    public async Task Indexes_of_many_boxes_stay_within_the_setting_and_so_does_all_else()
    {
        await using var server = Large();
        var (mediator, cache) = (server.Services.GetRequiredService<IMediator>(), server.Services.GetRequiredService<ViewCache>());
        for (var number = 0; number < 60; number++)
        {
            var box = BoundingBox.Parse(string.Create(CultureInfo.InvariantCulture, $"170,-44,{175 + (number / 1000.0)},-40"));
            var index = await mediator.Send(new GetEventIndex(TinyDataset.Id, new EventFilter { Bounds = box }), CancellationToken);
            Assert.InRange(index.Events!.Id.Count, Events - 9, Events);
        }

        Assert.InRange(cache.Bytes, 1, 2 * Megabyte);
        var options = server.Services.GetRequiredService<IOptions<DashboardOptions>>().Value;
        Assert.InRange(options.ViewBytes + options.SentBytes, 1, 8 * Megabyte);
        Assert.Equal(options.SentBytes, server.Services.GetRequiredService<IOptions<OutputCacheOptions>>().Value.SizeLimit);
    }

    [Fact]
    public async Task An_answer_counts_for_no_less_than_its_objects_take()
    {
        await using var server = Large();
        var mediator = server.Services.GetRequiredService<IMediator>();
        object[] answers =
        [
            await mediator.Send(new GetEventIndex(TinyDataset.Id, EventFilter.None), CancellationToken),
            await mediator.Send(new GetView(TinyDataset.Id, EventFilter.None, new PageOf()), CancellationToken),
            await mediator.Send(new GetEventTable(TinyDataset.Id, EventFilter.None, default, new PageOf()), CancellationToken),
            await mediator.Send(new GetPlaces(TinyDataset.Id, "en"), CancellationToken),
            await mediator.Send(new GetCasualties(TinyDataset.Id, EventFilter.None, null, "en"), CancellationToken),
        ];
        Assert.All(answers, answer =>
        {
            var weight = Weight(answer);
            Assert.True(ViewSize.Of(answer) >= weight, $"{answer.GetType().Name} takes {weight} bytes and counts for {ViewSize.Of(answer)}");
        });
    }

    private static RunningServer Large()
    {
        var dataset = TinyDataset.New();
        for (var number = 9; number <= Events; number++)
            dataset.Add("events.csv", $"t{number},2019-03-05,2019-03-05,day,,,,milltown,settlement,Protests,Peaceful protest,Strike {number},,bread-prices;wages,bakers;police,gazette-1,,,,seen");
        var server = RunningServer.On(dataset);
        server.Settings["Dashboard:AnswerMegabytes"] = "8";
        return server;
    }

    // Bytes of the objects owned by the response, on a 64-bit machine: 16 for a header and 8 for each reference. Texts belong to the
    // dataset.
    private static long Weight(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var rest = new Stack<object>([root]);
        long bytes = 0;
        while (rest.TryPop(out var one))
        {
            var type = one.GetType();
            if (one is string or Type || !seen.Add(one))
                continue;
            bytes += 16;
            if (one is Array array)
            {
                var element = type.GetElementType()!;
                bytes += 8 + ((long)array.Length * Size(element));
                if (!element.IsPrimitive)
                {
                    foreach (var item in array)
                        Visit(item);
                }

                continue;
            }

            for (var level = type; level is not null; level = level.BaseType)
            {
                foreach (var field in level.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly))
                {
                    bytes += Size(field.FieldType);
                    Visit(field.GetValue(one));
                }
            }
        }

        return bytes;

        void Visit(object? value)
        {
            if (value is not null && !value.GetType().IsPrimitive && value is not Enum)
                rest.Push(value);
        }

        static int Size(Type type) => !type.IsValueType ? 8 : type.IsPrimitive ? Math.Max(4, System.Runtime.InteropServices.Marshal.SizeOf(type == typeof(bool) || type == typeof(char) ? typeof(int) : type)) : 16;
    }
}
