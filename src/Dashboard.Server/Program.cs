using Dashboard.Server.Http;
using Dashboard.Server.Requests;
using Dashboard.Server.Snapshots;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSnapshots();
builder.Services.AddMediator();
builder.Services.AddApi();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapApi();
app.Run();
