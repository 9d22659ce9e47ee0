using Dashboard.Server.Store;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddStore();
var app = builder.Build();
app.Run();
