using Dashboard.Server.Http;
using Dashboard.Server.Requests;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddStore();
builder.Services.AddSnapshots();
builder.Services.AddMediator();
builder.Services.AddApi();

var app = builder.Build();
if (!await app.OpenDatasetsAsync())
    return 1;

app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseAnswerCaching();
app.MapApi();
await app.RunAsync();
return 0;
