using Dashboard.Server;
using Dashboard.Server.Basemaps;
using Dashboard.Server.Commands;
using Dashboard.Server.Crawlers;
using Dashboard.Server.Http;
using Dashboard.Server.Requests;
using Dashboard.Server.Security;
using Dashboard.Server.Settings;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;

if (await CommandLine.RunAsync(args, Console.Out, Console.Error) is { } code)
    return code;

if (Shortage.AtStart() is { } shortage)
{
    await Console.Error.WriteLineAsync(shortage);
    return 1;
}

// The program has its pages and data beside it, so it runs from any folder. An explicit --contentRoot comes later and wins.
var isDraft = args.Contains(DraftServer.Option, StringComparer.Ordinal);
var settings = args.Where(arg => arg is not ("serve" or DraftServer.Option));
var builder = WebApplication.CreateBuilder(["--contentRoot", AppContext.BaseDirectory, .. settings]);
if (isDraft && DraftServer.Prepare(builder) is { } refusal)
{
    await Console.Error.WriteLineAsync(refusal);
    return CommandLine.Refused;
}

builder.WebHost.UseStaticWebAssets();
builder.Services.AddStore();
builder.Services.AddSnapshots();
builder.Services.AddMediator();
builder.Services.AddApi();
builder.Services.AddPages();

var app = builder.Build();
if (!await app.OpenDatasetsAsync())
    return 1;
app.WarnOfMissingBasemaps();

if (isDraft)
{
    app.UseDraft();
    app.UseDraftProblems();
}

app.UseResponseHeaders();
app.UseAddresses();
app.UseHsts();
app.UseNegotiation();
app.UsePageLanguage();
app.UseAllowedMethods();
app.UseErrorPages();
app.UseRouting();
app.UseCachedResponses();
app.UseRequestedVersions();
app.MapApi();
app.MapCrawlers();
app.MapSecurity();
app.MapPages();
await app.RunAsync();
return 0;
